using RealtimeConv.Kernels;
using RealtimeConv.Learning;

namespace RealtimeConv.Hosting.Learning;

/// <summary>What a <see cref="FrameLearner"/> has found so far.</summary>
/// <param name="Fit">The fit: one kernel for all colours.</param>
/// <param name="Tiles">Tiles it rests on.</param>
/// <param name="Pixels">Training pixels it rests on, each colour counted.</param>
public sealed record LearnedKernel(KernelFitResult Fit, long Tiles, long Pixels)
{
    /// <summary>The kernel, in correlation form, anchored at its centre.</summary>
    public Kernel Kernel { get; } = Fit.Kernels[0, 0]!;

    /// <summary>Largest difference between a weight and that of another kernel with the same anchor place; what lies outside one of them counts as 0 there.</summary>
    public double DistanceTo(Kernel other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var difference = Kernel - other;
        return difference.Coefficients.Max(Math.Abs) / Math.Abs(difference.Divisor);
    }
}
