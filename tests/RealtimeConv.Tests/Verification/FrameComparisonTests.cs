using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class FrameComparisonTests
{
    private static ErrorField Bound(int width, int height, int channels, double error)
    {
        var field = new ErrorField(width, height, channels);
        Array.Fill(field.Error, error);
        return field;
    }

    private static (double[] Reference, Frame Actual) Equal(int width, int height, int channels)
    {
        var frame = TestPatterns.Noise(width, height, PixelFormat.Rgba32F.WithChannels(channels), 1);
        return (Array.ConvertAll(frame.Float32.ToArray(), v => (double)v), frame);
    }

    [Test]
    public void Judge_EqualFrames_PassesWithoutAWorstSample()
    {
        var (reference, actual) = Equal(6, 5, 3);
        var report = FrameComparison.Judge(reference, Bound(6, 5, 3, 0), actual);
        Assert.That(report.Passed, Is.True);
        Assert.That(report.Worst, Is.Null);
        Assert.That(report.MaxRatio, Is.Zero);
        Assert.That(report.Histogram.Zero, Is.EqualTo(90));
        Assert.That(report.Summary, Is.EqualTo("all 90 samples exact"));
    }

    [TestCase(0, 0, 0)]
    [TestCase(5, 4, 2)]
    [TestCase(3, 2, 1)]
    public void Judge_OneSampleWrongAnywhere_IsFoundAtItsPlace(int x, int y, int channel)
    {
        var (reference, actual) = Equal(6, 5, 3);
        int index = (y * 6 + x) * 3 + channel;
        actual.Float32[index] += 0.5f;
        var report = FrameComparison.Judge(reference, new BoundTiers(Bound(6, 5, 3, 0.125)), actual, 100, 200);
        Assert.That(report.Failures, Is.EqualTo(1));
        Assert.That(report.Worst, Is.EqualTo(new SampleVerdict(100 + x, 200 + y, channel, actual.Float32[index], reference[index], reference[index] - 0.125, reference[index] + 0.125, report.MaxRatio)));
        Assert.That(report.MaxRatio, Is.EqualTo((actual.Float32[index] - reference[index]) / 0.125));
        Assert.That(report.PerChannel.Select(c => c.Failures), Is.EqualTo(Enumerable.Range(0, 3).Select(c => c == channel ? 1 : 0)));
        Assert.That(report.RatioMap[y * 6 + x], Is.EqualTo((float)report.MaxRatio));
        Assert.That(report.RatioMap.Sum(), Is.EqualTo((float)report.MaxRatio));
        Assert.That(report.Histogram.Beyond, Is.EqualTo(1));
        Assert.That(report.Summary, Does.StartWith($"1 of 90 samples outside the bound, worst ({100 + x}, {200 + y}) channel {channel}"));
    }

    [Test]
    public void Judge_NeighbourhoodAtTheCorner_EndsWhereThePictureEnds()
    {
        var (reference, actual) = Equal(6, 5, 1);
        actual.Float32[1] += 1;
        var n = FrameComparison.Judge(reference, Bound(6, 5, 1, 0.5), actual).Neighbourhood!;
        Assert.That((n.X, n.Y), Is.EqualTo((1, 0)));
        Assert.That(n.Expected.Take(10), Has.All.NaN, "two rows above the picture");
        Assert.That(n.Expected[10], Is.NaN);
        Assert.That(n.Expected.Skip(11).Take(4), Is.EqualTo(reference.Take(4)));
        Assert.That(n.Actual[12], Is.EqualTo(actual.Float32[1]));
        Assert.That(n.Ratios[12], Is.EqualTo(2).Within(1e-6));
        Assert.That(n.Expected.Skip(15).Take(5), Is.EqualTo(new[] { double.NaN, reference[6], reference[7], reference[8], reference[9] }));
    }

    [Test]
    public void Judge_Tiers_CountsWarningsInsideAndSpecFailuresOutside()
    {
        var (reference, actual) = Equal(4, 1, 1);
        actual.Float32[0] += 0.1f;
        actual.Float32[1] += 0.3f;
        actual.Float32[2] += 0.7f;
        var report = FrameComparison.Judge(reference, new BoundTiers(Bound(4, 1, 1, 0.4), Bound(4, 1, 1, 0.8), Bound(4, 1, 1, 0.2)), actual);
        Assert.That(report.Failures, Is.EqualTo(1));
        Assert.That(report.Warnings, Is.EqualTo(1), "a failure is not counted as a warning too");
        Assert.That(report.SpecFailures, Is.Zero);
        actual.Float32[3] += 1;
        Assert.That(FrameComparison.Judge(reference, new BoundTiers(Bound(4, 1, 1, 0.4), Bound(4, 1, 1, 0.8)), actual).SpecFailures, Is.EqualTo(1));
        Assert.That(FrameComparison.Judge(reference, Bound(4, 1, 1, 0.4), actual).SpecFailures, Is.Null);
        Assert.That(FrameComparison.Judge(reference, Bound(4, 1, 1, 0.4), actual).Warnings, Is.Null);
    }

    [Test]
    public void Judge_NanOutsideTheFootprint_FailsAndInsidePasses()
    {
        var (reference, actual) = Equal(3, 1, 1);
        var bound = Bound(3, 1, 1, 0.25);
        actual.Float32[1] = float.NaN;
        Assert.That(FrameComparison.Judge(reference, bound, actual).Failures, Is.EqualTo(1));
        bound.Error[1] = double.PositiveInfinity;
        var report = FrameComparison.Judge(reference, bound, actual);
        Assert.That(report.Passed, Is.True);
        Assert.That(report.Unbounded, Is.EqualTo(1));
        Assert.That(report.MaxRatio, Is.Zero);
    }

    [Test]
    public void Judge_InfinityWhereAFiniteValueIsDue_IsTheWorst()
    {
        var (reference, actual) = Equal(3, 1, 1);
        actual.Float32[0] += 1;
        actual.Float32[2] = float.PositiveInfinity;
        var report = FrameComparison.Judge(reference, Bound(3, 1, 1, 0.25), actual);
        Assert.That(report.Failures, Is.EqualTo(2));
        Assert.That(report.Worst!.Value.X, Is.EqualTo(2));
        Assert.That(report.PerChannel[0].LargestError, Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void Judge_Codes_ReportsCodes()
    {
        var actual = new Frame(2, 1, PixelFormat.R8);
        actual.UNorm8[0] = 10;
        actual.UNorm8[1] = 22;
        var report = FrameComparison.Judge([10.25 / 255, 20 / 255.0], Bound(2, 1, 1, 0), actual);
        Assert.That(report.Failures, Is.EqualTo(1));
        Assert.That(report.Worst!.Value.Actual, Is.EqualTo(22));
        Assert.That(report.Worst!.Value.Expected, Is.EqualTo(20));
        Assert.That(report.PerChannel[0].LargestError, Is.EqualTo(2));
        Assert.That(report.PerChannel[0].MeanError, Is.EqualTo((2 - 0.25) / 2).Within(1).Ulps);
    }

    [Test]
    public void Judge_RatiosInside_FillTheBins()
    {
        var actual = Frame.FromSamples(4, 1, 1, [0.05f, 0.051f, 1, 0]);
        var report = FrameComparison.Judge([0, 0, 0, 0], Bound(4, 1, 1, 1), actual);
        Assert.That(report.Histogram.Zero, Is.EqualTo(1));
        Assert.That(report.Histogram.Bins[1], Is.EqualTo(2), "0.05 in float32 lies above 1/20");
        Assert.That(report.Histogram.Bins[^1], Is.EqualTo(1));
        Assert.That(report.Histogram.Bins.Sum(), Is.EqualTo(3));
    }

    [Test]
    public void JudgeExact_OneCodeOff_FailsWhateverItsSize()
    {
        var expected = TestPatterns.Noise(5, 4, PixelFormat.Rgba8, 9);
        var actual = expected.Clone();
        Assert.That(FrameComparison.JudgeExact(expected, actual).Passed, Is.True);
        actual.UNorm8[21] ^= 1;
        var report = FrameComparison.JudgeExact(expected, actual);
        Assert.That(report.Failures, Is.EqualTo(1));
        Assert.That((report.Worst!.Value.X, report.Worst.Value.Y, report.Worst.Value.Channel), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public void JudgeExact_OtherFormat_IsRefused() =>
        Assert.That(() => FrameComparison.JudgeExact(new Frame(1, 1, PixelFormat.R8), new Frame(1, 1, PixelFormat.R32F)), Throws.ArgumentException);

    [Test]
    public void Judge_SizesThatDiffer_AreRefused()
    {
        var (reference, actual) = Equal(3, 2, 1);
        Assert.That(() => FrameComparison.Judge(reference, Bound(2, 3, 1, 0), actual), Throws.ArgumentException);
        Assert.That(() => FrameComparison.Judge(reference.AsSpan(1), Bound(3, 2, 1, 0), actual), Throws.ArgumentException);
        Assert.That(() => FrameComparison.Judge(reference, new BoundTiers(Bound(3, 2, 1, 0), Bound(1, 1, 1, 0)), actual), Throws.ArgumentException);
    }
}
