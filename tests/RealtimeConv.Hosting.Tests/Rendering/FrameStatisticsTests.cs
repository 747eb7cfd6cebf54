using RealtimeConv.Hosting.Rendering;

namespace RealtimeConv.Hosting.Tests.Rendering;

public sealed class FrameStatisticsTests
{
    [Test]
    public void FramesPerSecond_SteadyIntervals_IsTheirInverse()
    {
        var statistics = new FrameStatistics();
        for (int k = 0; k < 300; k++) statistics.Add(0.02, 5);
        Assert.That(statistics.FramesPerSecond, Is.EqualTo(50).Within(1e-9));
        Assert.That(statistics.Frames, Is.EqualTo(300));
        Assert.That(statistics.CpuMilliseconds, Is.EqualTo(5));
    }

    [Test]
    public void Quantiles_OneSlowFrameInTen_MedianDoesNotSeeItTheTailDoes()
    {
        var statistics = new FrameStatistics();
        for (int k = 0; k < 120; k++) statistics.Add(k % 10 == 0 ? 0.1 : 0.01, 0);
        Assert.That(statistics.MedianMilliseconds, Is.EqualTo(10).Within(1e-9));
        Assert.That(statistics.SlowMilliseconds, Is.EqualTo(100).Within(1e-9));
    }

    [Test]
    public void CopyIntervals_MoreFramesThanTheWindow_GivesTheNewestOldestFirst()
    {
        var statistics = new FrameStatistics();
        for (int k = 1; k <= 130; k++) statistics.Add(k, 0);
        Span<double> newest = stackalloc double[3];
        Assert.That(statistics.CopyIntervals(newest), Is.EqualTo(3));
        Assert.That(newest.ToArray(), Is.EqualTo(new double[] { 128, 129, 130 }));
    }

    [Test]
    public void FramesPerSecond_BeforeAnyInterval_IsZero()
    {
        var statistics = new FrameStatistics();
        statistics.Add(0, 3);
        Assert.That(statistics.FramesPerSecond, Is.Zero);
        Assert.That(statistics.MedianMilliseconds, Is.Zero);
    }
}
