using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>Comparisons counted together: what many frames of one kind amount to.</summary>
/// <param name="Frames">Frames judged.</param>
/// <param name="FailedFrames">Frames with a sample outside its allowed set.</param>
/// <param name="Samples">Samples judged.</param>
/// <param name="Failures">Samples outside the allowed set.</param>
/// <param name="SpecFailures">Samples outside even the spec tier's set.</param>
/// <param name="Warnings">Samples inside the bound that independent rounding errors would not give.</param>
/// <param name="Unbounded">Samples where anything may stand.</param>
/// <param name="Overflows">Samples that may leave the format's range.</param>
/// <param name="MaxRatio">Largest error by allowance.</param>
/// <param name="MaxFloatRatio">The same over float32 results alone, where no rounding of codes hides the arithmetic.</param>
/// <param name="Histogram">How the ratios are spread.</param>
public sealed record ComparisonTally(
    long Frames, long FailedFrames, long Samples, long Failures, long SpecFailures, long Warnings, long Unbounded, long Overflows, double MaxRatio, double MaxFloatRatio,
    RatioHistogram Histogram)
{
    /// <summary>No frame at all.</summary>
    public static ComparisonTally None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, new RatioHistogram(0, [.. new long[RatioHistogram.BinCount]], 0));

    /// <summary>One comparison.</summary>
    public static ComparisonTally Of(ComparisonReport comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonTally(
            1, comparison.Passed ? 0 : 1, comparison.Samples, comparison.Failures, comparison.SpecFailures ?? 0, comparison.Warnings ?? 0, comparison.Unbounded, comparison.Overflows,
            comparison.MaxRatio, comparison.Format.Type == SampleType.Float32 ? comparison.MaxRatio : 0, comparison.Histogram);
    }

    /// <summary>Both together.</summary>
    public static ComparisonTally operator +(ComparisonTally a, ComparisonTally b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new ComparisonTally(
            a.Frames + b.Frames, a.FailedFrames + b.FailedFrames, a.Samples + b.Samples, a.Failures + b.Failures, a.SpecFailures + b.SpecFailures, a.Warnings + b.Warnings,
            a.Unbounded + b.Unbounded, a.Overflows + b.Overflows, Math.Max(a.MaxRatio, b.MaxRatio), Math.Max(a.MaxFloatRatio, b.MaxFloatRatio), Merge(a.Histogram, b.Histogram));
    }

    /// <summary>Both together.</summary>
    public static ComparisonTally Add(ComparisonTally a, ComparisonTally b) => a + b;

    private static RatioHistogram Merge(RatioHistogram a, RatioHistogram b) =>
        new(a.Zero + b.Zero, [.. a.Bins.Select((count, k) => count + b.Bins[k])], a.Beyond + b.Beyond);
}
