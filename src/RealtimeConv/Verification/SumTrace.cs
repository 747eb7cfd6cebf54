namespace RealtimeConv.Verification;

/// <summary>
/// What is left open while a value is still a plain sum: a compiler may put a bias or a difference anywhere into the order of summation, so a term that
/// joins later meets, and costs the others, roundings of the whole sum.
/// </summary>
internal sealed class SumTrace(int samples, int channels)
{
    /// <summary>Sum of the terms' magnitudes, errors included, per sample.</summary>
    public double[] Magnitude { get; } = new double[samples];

    /// <summary>The most roundings a term has met, per channel.</summary>
    public long[] Roundings { get; } = new long[channels];

    /// <summary>A power of two that divides every term, per channel; 0 where there is none worth naming.</summary>
    public double[] Unit { get; } = new double[channels];
}
