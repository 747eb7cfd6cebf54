namespace RealtimeConv.Verification.Probing;

/// <summary>How a pass is probed.</summary>
public sealed record ProbeOptions
{
    /// <summary>The longest side of a probe frame, 64 to 4096 pixels: a kernel that reaches beyond it is reported as such.</summary>
    public int LargestSide { get; init; } = 704;

    /// <summary>
    /// Deviation granted beyond the rounding of one float32 sum, as a fraction of sum |w||x| + |u|: for passes that round in between, such as 2^-10 for
    /// intermediates in half floats. 0 to 0.1.
    /// </summary>
    public double Tolerance { get; init; }

    /// <summary>The options, checked.</summary>
    /// <exception cref="ArgumentException">A value is out of its range.</exception>
    internal ProbeOptions Checked()
    {
        if (LargestSide is < 64 or > 4096) throw new ArgumentException($"The largest side is {LargestSide}; it must be 64 to 4096 pixels.");
        if (!(Tolerance is >= 0 and <= 0.1)) throw new ArgumentException($"The tolerance is {Tolerance}; it must be 0 to 0.1.");
        return this;
    }
}
