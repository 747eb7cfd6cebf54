using RealtimeConv.Frames;

namespace RealtimeConv.Verification;

/// <summary>Judges a result against the mathematics: a sample passes exactly when it lies in the set that its derived bound allows.</summary>
/// <remarks>
/// A NaN or an infinity of the input may show, or not, wherever the plan's declared footprint holds it, and nowhere else: there the bound is infinite and
/// every sample passes; elsewhere a NaN fails.
/// </remarks>
public static class FrameComparison
{
    /// <summary>Judges a result with a plan's bounds.</summary>
    /// <param name="reference">Exact values, row-major, channels interleaved, as the reference gives them.</param>
    /// <param name="bounds">The bounds; quality decides, the others are counted.</param>
    /// <param name="actual">The result, of the same size; for a region of a picture, that region alone.</param>
    /// <param name="originX">Column of the picture that the first column is; for the report.</param>
    /// <param name="originY">Row of the picture that the first row is; for the report.</param>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public static ComparisonReport Judge(ReadOnlySpan<double> reference, BoundTiers bounds, Frame actual, int originX = 0, int originY = 0)
    {
        ArgumentNullException.ThrowIfNull(bounds);
        ArgumentNullException.ThrowIfNull(actual);
        CheckSize(reference.Length, bounds.Quality, actual);
        if (bounds.Spec is not null) CheckSize(reference.Length, bounds.Spec, actual);
        if (bounds.Likely is not null) CheckSize(reference.Length, bounds.Likely, actual);
        var type = actual.Format.Type;
        var judgement = new ComparisonBuilder(actual, originX, originY, bounds.Spec is not null, bounds.Likely is not null);
        for (int k = 0; k < reference.Length; k++)
        {
            double y = reference[k];
            var quality = AllowedSet.Of(y, bounds.Quality.Error[k], type, ArithmeticModel.Quality);
            double sample = judgement.Add(k, quality);
            if (bounds.Spec is not null && !AllowedSet.Of(y, bounds.Spec.Error[k], type, ArithmeticModel.Spec).Contains(sample)) judgement.CountSpecFailure();
            if (bounds.Likely is not null && quality.Contains(sample) && !AllowedSet.Of(y, bounds.Likely.Error[k], type, ArithmeticModel.Likely).Contains(sample))
                judgement.CountWarning();
        }
        return judgement.Build();
    }

    /// <summary>Judges a result with one bound.</summary>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public static ComparisonReport Judge(ReadOnlySpan<double> reference, ErrorField bound, Frame actual) => Judge(reference, new BoundTiers(bound), actual);

    /// <summary>Judges a result that must be equal bit for bit: codes must be the same, floats equal, NaN where NaN is expected may be anything.</summary>
    /// <exception cref="ArgumentException">Size or format differ.</exception>
    public static ComparisonReport JudgeExact(Frame expected, Frame actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected.Width != actual.Width || expected.Height != actual.Height || expected.Format != actual.Format)
            throw new ArgumentException($"A {actual.Width} x {actual.Height} {actual.Format} frame cannot equal a {expected.Width} x {expected.Height} {expected.Format} one.", nameof(actual));
        var judgement = new ComparisonBuilder(actual, 0, 0, false, false);
        int samples = actual.Width * actual.Height * actual.Channels;
        for (int k = 0; k < samples; k++) judgement.Add(k, AllowedSet.Exactly(ComparisonBuilder.Sample(expected, k)));
        return judgement.Build();
    }

    private static void CheckSize(int samples, ErrorField bound, Frame actual)
    {
        if (bound.Width != actual.Width || bound.Height != actual.Height || bound.Channels != actual.Channels)
            throw new ArgumentException($"The bound is {bound.Width} x {bound.Height} x {bound.Channels}, the frame {actual.Width} x {actual.Height} x {actual.Channels}.", nameof(actual));
        if (samples != bound.Error.Length) throw new ArgumentException($"The frame has {bound.Error.Length} samples; the reference has {samples}.", nameof(samples));
    }
}
