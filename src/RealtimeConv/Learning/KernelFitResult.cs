using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Learning;

/// <summary>A fitted kernel (or matrix of kernels) and how far it can be trusted.</summary>
public sealed record KernelFitResult
{
    /// <summary>The kernels in correlation form, anchored at (width / 2, height / 2): one per channel, or Cout x Cin.</summary>
    public required KernelBank Kernels { get; init; }

    /// <summary>The bias per output channel.</summary>
    public required ChannelValues Bias { get; init; }

    /// <summary>Mean squared error over the training pixels, the mean over the output channels; in squared units of full scale.</summary>
    public required double TrainingRisk { get; init; }

    /// <summary>Mean squared error over the held-out pixels; NaN when there are none.</summary>
    public required double HeldOutRisk { get; init; }

    /// <summary>Largest over smallest eigenvalue of the normal matrix, the worst over the channels.</summary>
    public required double Condition { get; init; }

    /// <summary>Half width of the 95 % confidence interval of each weight: [output][input * size + row * width + column] (one input when fitted channel by channel).</summary>
    /// <remarks>1.96 sqrt(sigma^2 (P M^-1 A M^-1 P^T)_ii) with M the ridged normal matrix, P the projection onto the constraints on sums and sigma^2 the residual variance; empty where
    /// the rank is bounded, which the formula does not cover.</remarks>
    public required ImmutableArray<ImmutableArray<double>> Intervals { get; init; }

    /// <summary>Training pixels used.</summary>
    public required long Pixels { get; init; }
}
