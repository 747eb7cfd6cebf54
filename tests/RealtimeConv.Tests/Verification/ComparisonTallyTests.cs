using RealtimeConv.Frames;
using RealtimeConv.Tests.Verification.Reports;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class ComparisonTallyTests
{
    [Test]
    public void Add_Comparisons_CountsAllAndKeepsTheLargestRatio()
    {
        var tally = ComparisonTally.None + ComparisonTally.Of(SampleRun.Compare(PixelFormat.R32F, 0.2f)) + ComparisonTally.Of(SampleRun.Compare(PixelFormat.R32F, 3)) + ComparisonTally.Of(SampleRun.Compare(PixelFormat.R32F, 0));
        Assert.That((tally.Frames, tally.FailedFrames, tally.Samples, tally.Failures, tally.SpecFailures), Is.EqualTo((3L, 1L, 105L, 1L, 1L)));
        Assert.That(tally.MaxRatio, Is.EqualTo(3));
        Assert.That(tally.Histogram.Zero, Is.EqualTo(103));
        Assert.That(tally.Histogram.Bins.Sum(), Is.EqualTo(1));
        Assert.That(tally.Histogram.Beyond, Is.EqualTo(1));
    }
}
