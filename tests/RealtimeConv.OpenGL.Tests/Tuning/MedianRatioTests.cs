using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Medians of paired ratios, and intervals between order statistics.</summary>
public sealed class MedianRatioTests
{
    private static double[] OneTo(int count) => [.. Enumerable.Range(1, count).Select(k => (double)k)];

    // Tabulated ranks for 95 %: n = 6 gives the extremes, 8 too, 20 the 6th and 15th, 100 the 40th and 61st.
    [TestCase(6, 1, 6)]
    [TestCase(8, 1, 8)]
    [TestCase(9, 2, 8)]
    [TestCase(20, 6, 15)]
    [TestCase(25, 8, 18)]
    [TestCase(100, 40, 61)]
    public void Of_NinetyFivePercent_TakesTheTabulatedRanks(int count, int low, int high)
    {
        var ratio = MedianRatio.Of(OneTo(count).Reverse(), 0.95);
        Assert.That((ratio.Low, ratio.High, ratio.Median, ratio.Pairs), Is.EqualTo(((double)low, (double)high, (count + 1) / 2.0, count)));
    }

    [TestCase(1)]
    [TestCase(5)]
    public void Of_TooFewPairs_HasAMedianAndNoInterval(int count)
    {
        var ratio = MedianRatio.Of(OneTo(count), 0.95);
        Assert.That((ratio.Median, ratio.Low, ratio.High), Is.EqualTo(((count + 1) / 2.0, 0.0, double.PositiveInfinity)));
        Assert.That(MedianRatio.FewestPairs(0.95), Is.EqualTo(6));
    }

    [Test]
    public void Of_ThousandsOfPairs_IsStillAnInterval()
    {
        var ratio = MedianRatio.Of(OneTo(4000), 0.95);
        Assert.That((ratio.Low, ratio.High), Is.EqualTo((1938.0, 2063.0)), "n / 2 -+ 0.98 sqrt(n)");
    }

    // Counted, not computed: the interval must hold the true median as often as it says, for a distribution as lopsided as a machine's.
    [Test]
    public void Of_LopsidedNoise_CoversTheMedianAsOftenAsItSays()
    {
        var random = new Random(17);
        int held = 0;
        const int trials = 4000;
        for (int trial = 0; trial < trials; trial++)
        {
            var ratio = MedianRatio.Of(Enumerable.Range(0, 15).Select(_ => Math.Pow(random.NextDouble(), -0.5)), 0.9);
            if (ratio.Low <= Math.Sqrt(2) && Math.Sqrt(2) <= ratio.High) held++;
        }
        // At 15 values the ranks 4 and 12 hold it in 96.5 % (1 - 2 * 576 / 32768).
        Assert.That((double)held / trials, Is.EqualTo(1 - 2 * 576 / 32768.0).Within(0.012));
    }

    [Test]
    public void Of_Nothing_IsRefused() => Assert.That(() => MedianRatio.Of([], 0.95), Throws.ArgumentException);
}
