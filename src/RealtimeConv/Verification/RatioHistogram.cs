using System.Collections.Immutable;

namespace RealtimeConv.Verification;

/// <summary>How the ratios of error to allowance are spread over the bounded samples.</summary>
/// <param name="Zero">Samples without any error.</param>
/// <param name="Bins">Samples with a ratio in ((k) / n, (k + 1) / n] of the allowance, k counted from 0.</param>
/// <param name="Beyond">Samples above 1: the failures.</param>
public sealed record RatioHistogram(long Zero, ImmutableArray<long> Bins, long Beyond)
{
    /// <summary>How many bins divide the allowance.</summary>
    public const int BinCount = 20;
}
