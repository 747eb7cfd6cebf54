using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Frames larger than the textures of a device, whose limit is lowered here, give the same pixels in tiles as in one piece.</summary>
public sealed class TilingTests
{
    private static readonly Filter Blur = new ConvolveFilter(Banks.Random(5, 3, 1));

    [TestCaseSource(nameof(Cases))]
    public void Apply_FrameBeyondTheLimit_EqualsOnePiece(string name, Filter filter, int channels)
    {
        var frame = TestPatterns.Noise(61, 47, new PixelFormat(SampleType.Float32, channels), 2, -1, 1);
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            using var whole = new FilterEngine(gl);
            var expected = whole.Apply(filter, frame).Float32.ToArray();
            foreach (int limit in (int[])[60, 32, 17])
            {
                using var engine = new FilterEngine(gl, new FilterEngineOptions { MaxTextureSize = limit });
                var result = engine.Apply(filter, frame);
                Assert.That(engine.LastReport!.Plan.Request.Width, Is.LessThanOrEqualTo(limit));
                Assert.That(result.Float32.ToArray(), Is.EqualTo(expected), $"{name}, limit {limit}");
            }
        });
    }

    [Test]
    public void Apply_RunningSumsBeyondTheLimit_EqualOnePiece([Values] BorderMode mode)
    {
        using var thread = new GlThread();
        if (!thread.Run(gl => GL43(gl))) return;
        var border = mode == BorderMode.Constant ? Border.Of(0.2) : new Border(mode);
        var filter = new ConvolveFilter(new Kernel(31, 33, [.. Enumerable.Repeat(1.0, 1023)], 1023, 1, 9), Border: border);
        var frame = TestPatterns.Noise(61, 47, PixelFormat.Rgb8, 2);
        var expected = WholeNumberReference.Apply(filter, 1023, frame);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { MaxTextureSize = 40, Backend = Planning.Backend.Compute });
            var result = engine.Apply(filter, frame);
            Assert.That(engine.LastReport!.Plan.Name, Is.EqualTo("running sum"));
            Assert.That(FrameComparison.JudgeExact(expected, result).Summary, Does.EndWith("exact"));
        });

        static bool GL43(Silk.NET.OpenGL.GL gl)
        {
            using var engine = new FilterEngine(gl);
            return engine.Device.HasCompute;
        }
    }

    [Test]
    public void Apply_ReachBeyondATile_IsRefusedWithTheNumbers()
    {
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { MaxTextureSize = 16 });
            var frame = TestPatterns.Noise(40, 10, PixelFormat.R32F, 3);
            var error = Assert.Throws<CapabilityMissingException>(() => engine.Apply(new ConvolveFilter(Banks.Random(17, 3, 4)), frame));
            Assert.That(error!.Message, Does.Contain("40").And.Contain("16"));
            var mixed = new ChainFilter(new ConvolveFilter(Banks.Random(3, 3, 5), Border: Border.Wrap), Blur);
            Assert.That(Assert.Throws<CapabilityMissingException>(() => engine.Apply(mixed, frame))!.Message, Does.Contain("wrap"));
        });
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(0.5) : new Border(mode);
            yield return Case($"{mode}", new ConvolveFilter(Banks.Random(4, 5, 6).WithAnchor(0, 4), Border: border), 4);
            yield return Case($"{mode}InAChain", new ChainFilter(new ConvolveFilter(Banks.Random(3, 4, 7), Border: border), new ConvolveFilter(Banks.Random(2, 3, 8), Border: border)), 1);
        }
        yield return Case("SixChannels", Blur, 6);
        yield return Case("ThreeChannels", Blur, 3);
    }

    private static TestCaseData Case(string name, Filter filter, int channels) =>
        new(name, filter, channels) { TestName = $"Apply_FrameBeyondTheLimitWith{name}_EqualsOnePiece" };
}
