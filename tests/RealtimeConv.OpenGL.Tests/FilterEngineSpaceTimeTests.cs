using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>Past frames in an engine: in their order over many frames, begun anew when told so, made once and gone with what owned them.</summary>
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute)]
public sealed class FilterEngineSpaceTimeTests(GraphicsApi api, Backend backend) : GlTest
{
    private static readonly Kernel Identity3 = new(3, 3, [0, 0, 0, 0, 1, 0, 0, 0, 0]), Plus = new(3, 3, [0, 1, 0, 1, 4, 1, 0, 1, 0], 8);

    // Whole numbers, so that every sum is exact; a picture of one value shows which frame it was. The first keeps frames, the second results, the third numbers in time alone.
    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["frames"] = new SpaceTimeFilter(new SpaceTimeKernel(Identity3, 64 * Plus, 4096 * Identity3)),
        ["results"] = new SpaceTimeFilter(SpaceTimeKernel.Product([1, 64, 4096], Plus)),
        ["time"] = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [1, 64, 4096])),
    };

    private static IEnumerable<string> Names => Filters.Keys;

    // A program of its own is tried on a pixel in the middle of the sequence; no frame may notice.
    [Test]
    public void Apply_ManyFrames_SeesThePastInItsOrderWhileProgramsAreReplaced([ValueSource(nameof(Names))] string name) => Run((gl, engine) =>
    {
        var filter = Filters[name] with { Alpha = AlphaPolicy.Straight };
        var (source, destination) = Pair(gl, 5, 4);
        for (int n = 0; n < 14; n++)
        {
            Fill(gl, source, n + 1);
            Assert.That(engine.Apply(filter, source, destination).IsApplied, Is.True);
            float expected = n + 1 + 64 * Math.Max(n, 1) + 4096 * Math.Max(n - 1, 1);
            Assert.That(Read(gl, destination.Texture, 5, 4), Has.All.EqualTo(expected), $"frame {n}");
        }
    }, specialiseAfter: 3);

    [Test]
    public void RestartSequences_InTheMiddle_MakesTheNextFrameTheFirst() => Run((gl, engine) =>
    {
        var filter = Filters["time"] with { Alpha = AlphaPolicy.Straight };
        var (source, destination) = Pair(gl, 5, 4);
        var managed = Frame.FromSamples(2, 2, 1, [5, 5, 5, 5]);
        engine.Apply(filter, Frame.FromSamples(2, 2, 1, [9, 9, 9, 9]));
        foreach (float value in (float[])[1, 2]) Apply(value);
        engine.RestartSequences();
        Assert.That(Apply(3), Is.EqualTo(3 * 4161));
        Assert.That(engine.Apply(filter, managed).Float32.ToArray(), Has.All.EqualTo(5 * 4161));
        Assert.That(Apply(4), Is.EqualTo(4 + 64 * 3 + 4096 * 3));

        float Apply(float value)
        {
            Fill(gl, source, value);
            engine.Apply(filter, source, destination);
            return Read(gl, destination.Texture, 5, 4)[0];
        }
    });

    [Test]
    public void Apply_TwoSizesInTurn_RemembersEachByItself() => Run((gl, engine) =>
    {
        var filter = Filters["time"] with { Alpha = AlphaPolicy.Straight };
        var pairs = new[] { Pair(gl, 5, 4), Pair(gl, 3, 2) };
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 2; k++)
            {
                Fill(gl, pairs[k].Source, 10 * k + n + 1);
                engine.Apply(filter, pairs[k].Source, pairs[k].Destination);
                float expected = 10 * k * 4161 + n + 1 + 64 * Math.Max(n, 1) + 4096 * Math.Max(n - 1, 1);
                var region = pairs[k].Destination.Region;
                Assert.That(Read(gl, pairs[k].Destination.Texture, region.Width, region.Height), Has.All.EqualTo(expected), $"frame {n} of size {k}");
            }
    });

    [Test]
    public void Apply_SteadyFrames_AllocatesNothingAndMakesNoObject() => Run((gl, engine) =>
    {
        var (source, destination) = Pair(gl, 32, 16);
        Filter[] filters = [.. Filters.Values.Select(f => f with { Alpha = AlphaPolicy.Straight })];
        foreach (var filter in filters) engine.Prepare(filter, source, destination);
        foreach (var filter in filters) engine.Apply(filter, source, destination);
        int made = engine.MadeObjects;
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool applied = true;
        for (int k = 0; k < 60; k++) applied &= engine.Apply(filters[k % 3], source, destination).IsApplied;
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before, engine.MadeObjects - made, applied), Is.EqualTo((0L, 0, true)));
    });

    [Test]
    public void Dispose_OfAPreparedFilter_GivesItsFramesBack() => Run((gl, engine) =>
    {
        var (source, destination) = Pair(gl, 8, 8);
        var filter = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(9, 1, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9]), FirstFrames: FirstFrames.Zero) { Alpha = AlphaPolicy.Straight };
        int PrepareAndDispose()
        {
            using (engine.Prepare(filter, source, destination)) Assert.That(engine.LiveObjects, Is.GreaterThanOrEqualTo(10));
            engine.Apply(new ConvolveFilter(Plus) { Alpha = AlphaPolicy.Straight }, source, destination);
            return engine.LiveObjects;
        }
        int live = PrepareAndDispose();
        Assert.That(live, Is.LessThan(20), "programs that serve all kernels, and no frame");
        Assert.That(PrepareAndDispose(), Is.EqualTo(live));
    });

    [Test]
    public void Apply_FramesOfTilesOrManyChannels_IsRefusedInOneLine() => Run((_, engine) =>
    {
        var filter = Filters["time"];
        Assert.That(() => engine.Apply(filter, new Frame(80, 3, PixelFormat.R32F)), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("a filter over time remembers whole frames; take the CPU backend"));
        Assert.That(() => engine.Apply(filter, new Frame(8, 3, new PixelFormat(SampleType.Float32, 5))), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("remembers frames of 5 channels; textures hold 4"));
    }, maxTextureSize: 64);

    // 3 frames of 64 x 64 floats of four channels.
    [Test]
    public void Apply_BeyondTheBytesGranted_IsBypassedWithTheReason()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, HistoryBytes = 3 * 64 * 64 * 16 - 1 });
            var (source, destination) = Pair(gl, 64, 64);
            Fill(gl, source, 7);
            var result = engine.Apply(Filters["time"] with { Alpha = AlphaPolicy.Straight }, source, destination);
            Assert.That((result.Status, result.Message), Is.EqualTo((ApplyStatus.Bypassed, engine.Failures.Single().Message)));
            Assert.That(result.Message, Does.Contain("3 frames of 64 x 64").And.Contain("are granted: take fewer or smaller frames"));
            Assert.That(Read(gl, destination.Texture, 64, 64), Has.All.EqualTo(7f), "the frame passes through");
            (source, destination) = Pair(gl, 64, 63);
            Assert.That(engine.Apply(Filters["time"] with { Alpha = AlphaPolicy.Straight }, source, destination).IsApplied, Is.True);
        });
    }

    private void Run(Action<GL, FilterEngine> test, int specialiseAfter = -1, int? maxTextureSize = null)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = specialiseAfter, MaxTextureSize = maxTextureSize });
            test(gl, engine);
        });
    }

    private static (FrameTexture Source, FrameTexture Destination) Pair(GL gl, int width, int height) =>
        (Straight(FloatTexture(gl, width, height, new float[width * height * 4]), width, height), Straight(Texture(gl, width, height, SizedInternalFormat.Rgba32f), width, height));

    private static unsafe void Fill(GL gl, in FrameTexture frame, float value)
    {
        var texels = new float[frame.Region.Width * frame.Region.Height * 4];
        Array.Fill(texels, value);
        gl.BindTexture(TextureTarget.Texture2D, frame.Texture);
        fixed (float* values = texels)
            gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, (uint)frame.Region.Width, (uint)frame.Region.Height, Silk.NET.OpenGL.PixelFormat.Rgba, PixelType.Float, values);
    }
}
