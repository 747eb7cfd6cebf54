using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Steps;

/// <summary>A pointwise function of the masked channels, in units where <paramref name="one"/> stands for 1.</summary>
internal sealed unsafe class PointwiseRowStep(RowKernels kernels, PointwiseFilter function, uint[] mask, float one) : RowStep
{
    private readonly float _a = (float)(function.Kind == PointwiseKind.Affine ? function.A : function.A * one);
    private readonly float _b = (float)(function.B * one);

    /// <inheritdoc/>
    public override void Run(in Tile tile, int y, int x, int count, float* values)
    {
        fixed (uint* m = mask)
            switch (function.Kind)
            {
                case PointwiseKind.Absolute:
                    kernels.Absolute(values, m, count);
                    break;
                case PointwiseKind.Affine:
                    kernels.Affine(values, _a, _b, m, count);
                    break;
                case PointwiseKind.Clamp:
                    kernels.Clamp(values, _a, _b, m, count);
                    break;
                default:
                    kernels.Threshold(values, _a, one, m, count);
                    break;
            }
    }
}
