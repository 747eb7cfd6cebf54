using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class TestPatternsTests
{
    [Test]
    public void Noise_SameSeed_IsTheSameAndFillsItsRange()
    {
        var a = TestPatterns.Noise(32, 32, PixelFormat.R32F, 1, -2, 3);
        Assert.That(TestPatterns.Noise(32, 32, PixelFormat.R32F, 1, -2, 3).Float32.ToArray(), Is.EqualTo(a.Float32.ToArray()));
        Assert.That(TestPatterns.Noise(32, 32, PixelFormat.R32F, 2, -2, 3).Float32.ToArray(), Is.Not.EqualTo(a.Float32.ToArray()));
        float[] samples = a.Float32.ToArray();
        Assert.That(samples.Min(), Is.InRange(-2, -1.9));
        Assert.That(samples.Max(), Is.InRange(2.9, 3));
    }

    [TestCase(Operation.CrossCorrelation)]
    [TestCase(Operation.Convolution)]
    public void SignMatched_Response_IsTheSumOfMagnitudes(Operation operation)
    {
        var kernel = new Kernel(3, 2, [1, -2, 3, -4, 5, -6], anchorX: 0);
        var frame = TestPatterns.SignMatched(9, 8, PixelFormat.R32F, kernel, operation);
        Assert.That(ReferenceFilter.Evaluate(new ConvolveFilter(kernel, operation), frame)[4 * 9 + 4], Is.EqualTo(kernel.AbsoluteSum));
    }

    [Test]
    public void Checker_NeighboursAndChannels_Differ() =>
        Assert.That(TestPatterns.Checker(2, 2, PixelFormat.Rgb8).UNorm8.ToArray(), Is.EqualTo(new byte[] { 0, 255, 0, 255, 0, 255, 255, 0, 255, 0, 255, 0 }));

    [Test]
    public void Ramp_Channels_RiseDifferentlyAndStayWithinUnit()
    {
        var ramp = TestPatterns.Ramp(8, 6, PixelFormat.Rgba32F, AlphaMode.Straight);
        Assert.That(ramp.Float32.ToArray(), Has.All.InRange(0f, 1f));
        Assert.That(ramp[3, 2, 0], Is.GreaterThan(ramp[3, 2, 1]));
        Assert.That(ramp[4, 2, 0], Is.GreaterThan(ramp[3, 2, 0]));
    }

    [Test]
    public void Fill_OpaqueFrame_KeepsAlphaAtOne() => Assert.That(TestPatterns.Constant(1, 1, PixelFormat.Rgba8, 0.2).UNorm8.ToArray(), Is.EqualTo(new byte[] { 51, 51, 51, 255 }));

    [Test]
    public void Denormals_Samples_LieAroundTheSmallestNormal()
    {
        float[] samples = TestPatterns.Denormals(16, 16, PixelFormat.R32F, 1).Float32.ToArray();
        Assert.That(samples.Count(v => v > 0 && !float.IsNormal(v)), Is.GreaterThan(20));
        Assert.That(samples.Count(float.IsNormal), Is.GreaterThan(20));
    }

    [Test]
    public void NanIsland_Codes_AreRefused() => Assert.That(() => TestPatterns.NanIsland(4, 4, PixelFormat.R8), Throws.ArgumentException);
}
