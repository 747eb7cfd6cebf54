using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Cpu.Steps;

/// <summary>Colours times alpha; the unit becomes its square.</summary>
internal sealed unsafe class PremultiplyRowStep(RowKernels kernels, float one) : RowStep
{
    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values) => kernels.Premultiply(values, one, count);
}

/// <summary>Colours divided by alpha; transparent black where alpha's magnitude is at most the guard, both in the same unit.</summary>
internal sealed unsafe class UnpremultiplyRowStep(RowKernels kernels, double guard, float one) : RowStep
{
    private readonly float _guard = (float)(guard * one);

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values) => kernels.Unpremultiply(values, _guard, one, count);
}

/// <summary>Alpha set to 1.</summary>
internal sealed unsafe class OpaqueRowStep(RowKernels kernels, float one) : RowStep
{
    /// <summary>What alpha becomes.</summary>
    public float One => one;

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values) => kernels.SetAlpha(values, one, count);
}

/// <summary>Alpha taken from the same pixel of another picture.</summary>
internal sealed unsafe class CopyAlphaRowStep(RowKernels kernels, RowSource other, float one) : RowStep
{
    private readonly OtherRow _other = new(kernels, other, one);

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels) => _other.Reserve(layout, pixels);

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values) => kernels.CopyAlpha(values, _other.Load(tile, y, x, count), count);
}

/// <summary>original + strength * (value - original), the original being the same pixel of another picture.</summary>
internal sealed unsafe class BlendRowStep(RowKernels kernels, RowSource other, double strength, uint[] mask, float one) : RowStep
{
    private readonly OtherRow _other = new(kernels, other, one);

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels) => _other.Reserve(layout, pixels);

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        float* original = _other.Load(tile, y, x, count);
        fixed (uint* m = mask) kernels.Blend(values, original, (float)strength, m, count);
    }
}
