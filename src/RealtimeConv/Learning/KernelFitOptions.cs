namespace RealtimeConv.Learning;

/// <summary>What a <see cref="KernelFit"/> looks for.</summary>
public sealed record KernelFitOptions
{
    /// <summary>Columns of the kernel, at least 1.</summary>
    public int Width { get; init; } = 3;

    /// <summary>Rows of the kernel, at least 1.</summary>
    public int Height { get; init; } = 3;

    /// <summary>Whether every output channel reads every input channel (Cin x Cout) instead of its own alone.</summary>
    public bool MixChannels { get; init; }

    /// <summary>Whether a bias per output channel is fitted too.</summary>
    public bool FitBias { get; init; } = true;

    /// <summary>Ridge: this times the mean diagonal of the normal matrix is added to its diagonal (not for the bias). 0 is plain least squares.</summary>
    public double Ridge { get; init; }

    /// <summary>What the weights must obey.</summary>
    public KernelConstraints Constraints { get; init; }

    /// <summary>The most rank-1 terms the kernel may have; 0 leaves the rank free, 1 asks for a separable kernel.</summary>
    public int Rank { get; init; }

    internal void Check()
    {
        if (Width < 1 || Height < 1 || Width > 255 || Height > 255) throw new ArgumentException($"A kernel of {Width} x {Height} cannot be fitted; sizes run from 1 to 255.");
        if (!(Ridge >= 0) || !double.IsFinite(Ridge)) throw new ArgumentException($"Ridge {Ridge}: a finite number of at least 0 is needed.");
        if (Rank < 0) throw new ArgumentException($"Rank {Rank}: 0 (free) or more is needed.");
        if (Constraints.HasFlag(KernelConstraints.ZeroSum) && Constraints.HasFlag(KernelConstraints.Normalised))
            throw new ArgumentException("A kernel cannot sum to 0 and to 1 at once; choose zero-sum or normalised.");
        if (Rank > 0 && Constraints != KernelConstraints.None)
            throw new ArgumentException("A bounded rank cannot be combined with other constraints.");
    }
}
