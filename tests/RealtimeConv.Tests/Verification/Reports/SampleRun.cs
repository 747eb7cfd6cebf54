using RealtimeConv.Frames;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Tests.Verification.Reports;

/// <summary>A small run with every outcome, hostile text included.</summary>
internal static class SampleRun
{
    public const string Hostile = "<script>\"&'</script>\u0001\ud800";

    public static ValidationRun Create() => new("Validation of <filters>", new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero))
    {
        Environment = [("driver", "llvmpipe & co"), ("seed", "7")],
        Duration = TimeSpan.FromSeconds(1.5),
        Cases =
        [
            new ValidationCase("gl / compute", "box r32f") { Comparison = Compare(PixelFormat.R32F, 0.2f), Properties = [("kernel", "box"), ("border", "wrap")], Duration = TimeSpan.FromMilliseconds(4) },
            new ValidationCase("gl / compute", "box failing") { Comparison = Compare(PixelFormat.R32F, 3), Properties = [("kernel", Hostile)] },
            new ValidationCase("cpu", "broken") { Error = "no memory: " + Hostile },
            new ValidationCase("cpu", "absent") { SkipReason = "no GPU" },
            new ValidationCase("cpu", "with NaN") { Comparison = Compare(PixelFormat.R32F, float.NaN) },
        ],
    };

    // 7 x 5, error bound 1 everywhere, the sample at (2, 1) off by the given amount.
    public static ComparisonReport Compare(PixelFormat format, float error)
    {
        var actual = new Frame(7, 5, format);
        actual.Float32[9] = error;
        var bound = new ErrorField(7, 5, 1);
        Array.Fill(bound.Error, 1);
        return FrameComparison.Judge(new double[35], new BoundTiers(bound, bound, bound), actual);
    }
}
