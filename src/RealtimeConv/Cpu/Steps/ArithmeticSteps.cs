using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Cpu.Steps;

/// <summary>Multiplies every channel: from one unit to another.</summary>
internal sealed unsafe class ScaleStep(RowKernels kernels, float factor) : RowStep
{
    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values) => kernels.Scale(values, factor, count);
}

/// <summary>Adds a number per channel.</summary>
internal sealed unsafe class AddStep(RowKernels kernels, float[] perChannel) : RowStep
{
    private float[] _pattern = [];

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels)
    {
        _pattern = GC.AllocateArray<float>(pixels * perChannel.Length + RowKernels.Padding, pinned: true);
        for (int k = 0; k < _pattern.Length; k++) _pattern[k] = perChannel[k % perChannel.Length];
    }

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        fixed (float* pattern = _pattern) kernels.Add(values, pattern, count);
    }
}

/// <summary>Adds a number per colour channel times the pixel's own alpha.</summary>
internal sealed unsafe class AddTimesAlphaStep(RowKernels kernels, float[] pattern) : RowStep
{
    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        fixed (float* p = pattern) kernels.AddTimesAlpha(values, p, count);
    }
}

/// <summary>Divides whole numbers and rounds half to even, or leaves the rounding to the store of codes where it decides alike.</summary>
internal sealed unsafe class QuotientRowStep(RowKernels kernels, int divisor, int maximum) : RowStep
{
    /// <summary>The divisor.</summary>
    public int Divisor => divisor;

    /// <summary>Whether quotients stay unrounded. Numerators beyond the limit belong to quotients beyond the largest code, which the store clamps.</summary>
    public bool LeavesRounding { get; } = divisor * (maximum + 1L) <= 1 << 23;

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        if (LeavesRounding) kernels.Quotient(values, divisor, count);
        else kernels.RoundQuotient(values, divisor, count);
    }
}
