using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Reference;

/// <summary>Filters over time in the reference, against SciPy and against sums written out by hand.</summary>
public class SpaceTimeTests
{
    [Test]
    public void Cases_AreAllThere() => Assert.That(SpaceTimeCase.All.Count(), Is.EqualTo(15));

    [TestCaseSource(typeof(SpaceTimeCase), nameof(SpaceTimeCase.All))]
    public void Evaluate_SciPyCase_AgreesOnEveryFrameUpToDoubleRounding(string id)
    {
        var c = SpaceTimeCase.Load(id);
        for (int n = 0; n < c.Frames.Length; n++)
            Assert.That(ReferenceFilter.Evaluate(c.Filter, c.Until(n)), Is.EqualTo(c.Expected[n]).Within(c.Rounding), $"frame {n}");
    }

    // The second filter meets what the first one makes of every frame, the first frames included.
    [Test]
    public void Evaluate_TwoInAChainUnderAllSettings_IsTheSecondOfTheFirst([Values] FirstFrames first)
    {
        var average = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.5, 0.25, 0.25]), Bias: 0.125, FirstFrames: first);
        var difference = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -1]), FirstFrames: first);
        var frames = Enumerable.Range(0, 5).Select(n => TestPatterns.Noise(4, 3, PixelFormat.R32F, n)).ToList();
        var chain = new ChainFilter(new SumFilter(new FilterList(average, new ConvolveFilter(Kernel.Identity))), difference);

        double First(int n, int k) => frames[n].Float32[k] + 0.125 + 0.5 * Sample(n, k) + 0.25 * Sample(n - 1, k) + 0.25 * Sample(n - 2, k);
        double Sample(int n, int k) => n >= 0 ? frames[n].Float32[k] : first == FirstFrames.Zero ? 0 : frames[0].Float32[k];
        for (int n = 0; n < frames.Count; n++)
        {
            double[] actual = ReferenceFilter.Evaluate(chain, frames[..(n + 1)]);
            for (int k = 0; k < actual.Length; k++)
            {
                double before = n > 0 ? First(n - 1, k) : first == FirstFrames.Zero ? 0 : First(0, k);
                Assert.That(actual[k], Is.EqualTo(First(n, k) - before).Within(1e-15), $"frame {n}, sample {k}");
            }
        }
    }

    [Test]
    public void Evaluate_RealAlpha_WeighsTheColoursOfEveryFrameByItsOwnAlpha()
    {
        var filter = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [0.5, 0.5]));
        Frame[] frames = [Pixel(0.2, 0.5), Pixel(0.8, 0.25)];
        double alpha = 0.5 * 0.25 + 0.5 * 0.5, colour = (0.5 * 0.8 * 0.25 + 0.5 * 0.2 * 0.5) / alpha;
        Assert.That(ReferenceFilter.Evaluate(filter, frames), Is.EqualTo(new[] { colour, colour, colour, alpha }).Within(1e-7));
        Assert.That(ReferenceFilter.Evaluate(filter with { Alpha = AlphaPolicy.Preserve }, frames), Is.EqualTo(new[] { 0.5, 0.5, 0.5, 0.25 }).Within(1e-7));

        static Frame Pixel(double value, double alpha) => TestPatterns.Fill(1, 1, PixelFormat.Rgba32F, AlphaMode.Straight, (_, _, c) => c == 3 ? alpha : value);
    }

    [Test]
    public void Evaluate_FramesOfSeveralSizes_IsRefusedInOneLine()
    {
        Frame[] frames = [new(3, 2, PixelFormat.R8), new(2, 2, PixelFormat.R8)];
        var filter = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -1]));
        Assert.That(() => ReferenceFilter.Evaluate(filter, frames), Throws.ArgumentException.With.Message.Contains("3 x 2 r8 Opaque stands in a sequence of 2 x 2"));
        Assert.That(() => ReferenceFilter.Evaluate(filter, (Frame[])[]), Throws.ArgumentException.With.Message.Contains("at least one frame"));
    }
}
