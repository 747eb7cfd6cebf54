using System.Diagnostics;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>The first frames of a kernel that is transformed, where the programs of transforms are not there yet.</summary>
public sealed class FilterEngineFirstFrameTests : GlTest
{
    private const int Side = 96;
    private const string Stays = "direct sums stay in the place of transforms";

    private static readonly ConvolveFilter Small = Full(5), Large = Full(31);

    [Test]
    public void Apply_LargeKernel_ShowsDirectSumsWithoutMakingAProgramAndThenTransforms(
        [Values(GraphicsApi.OpenGL, GraphicsApi.OpenGLES)] GraphicsApi api, [Values(Backend.Compute, Backend.Fragment)] Backend backend) => Run(api, backend, [], (gl, engine, shim, source, destination) =>
    {
        // Any kernel of up to 32 x 32 weights brings the program that serves them all.
        Assert.That(engine.Apply(Small, source, destination).IsApplied);
        int programs = Programs(shim);
        Assert.That(engine.Apply(Large, source, destination).IsApplied);
        var shown = engine.LastReport!;
        byte[] first = ReadCodes(gl, destination.Texture, Side, Side);
        Assert.That((Programs(shim) - programs, shown.Plan.Name, IsTransformed(shown)), Is.EqualTo((0, "direct", false)));
        Assert.That(shown.Shaders, Has.All.StartsWith("convolve."));
        Assert.That(shown.Notes, Has.One.Contains("until the programs of 'fourier' are made"));

        var made = new List<int>();
        Until(() => IsTransformed(engine.LastReport!), () =>
        {
            int before = Programs(shim);
            Assert.That(engine.Apply(Large, source, destination).IsApplied);
            made.Add(Programs(shim) - before);
        });
        byte[] later = ReadCodes(gl, destination.Texture, Side, Side);
        var report = engine.LastReport!;
        Assert.That(made, Has.All.LessThanOrEqualTo(1), "programs are spread over frames");
        Assert.That(made.Sum(), Is.GreaterThan(3));
        Assert.That(report.Shaders, Has.All.StartsWith("fourier."));
        Assert.That(report.Notes, Has.None.Contains("until"));

        // Each frame is what the plan makes that it was said to be made by.
        Assert.That(first, Is.EqualTo(By(shown.Plan)));
        Assert.That(later, Is.EqualTo(By(report.Plan)));
        Assert.That(later, Is.Not.EqualTo(first), "the two round differently somewhere");

        byte[] By(FilterPlan plan)
        {
            using var prepared = engine.Prepare(plan, source, destination);
            Assert.That(engine.Apply(prepared, source, destination).IsApplied);
            return ReadCodes(gl, destination.Texture, Side, Side);
        }
    });

    [Test]
    public void Apply_AfterTheTransformsHaveCome_AllocatesNothingAndMakesNoObject()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            // The shim itself allocates.
            using var engine = new FilterEngine(gl, Options(Backend.Compute));
            var (source, destination) = Frames(gl);
            Until(() => engine.LastReport is { } report && IsTransformed(report), () => engine.Apply(Large, source, destination));
            engine.Apply(Large, source, destination);
            bool applied = true;
            int made = engine.MadeObjects, live = engine.LiveObjects;
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int k = 0; k < 10; k++) applied &= engine.Apply(Large, source, destination).IsApplied;
            Assert.That((GC.GetAllocatedBytesForCurrentThread() - before, engine.MadeObjects - made, engine.LiveObjects - live, applied), Is.EqualTo((0L, 0, 0, true)));
        });
    }

    // Each of the steps, and the last one, which depends on the format of the target.
    [TestCase("#define K_FROM_INPUT")]
    [TestCase("#define K_PRODUCT")]
    [TestCase("#define K_RADIX 8")]
    public void Apply_ProgramOfTransformsRefused_KeepsDirectSumsAndSaysSoOnce(string word) => Run(GraphicsApi.OpenGL, Backend.Compute, [new RefuseShader(word)], (gl, engine, _, source, destination) =>
    {
        Until(() => engine.LastReport is { } report && report.Notes.Any(n => n.StartsWith(Stays, StringComparison.Ordinal)), () => engine.Apply(Large, source, destination));
        int live = engine.LiveObjects;
        for (int k = 0; k < 10; k++) Assert.That(engine.Apply(Large, source, destination).IsApplied);
        var report = engine.LastReport!;
        Assert.That((report.Plan.Name, report.Notes.Count(n => n.StartsWith(Stays, StringComparison.Ordinal)), engine.Failures.Count, engine.LiveObjects), Is.EqualTo(("direct", 1, 0, live)));
        Assert.That(report.Notes, Has.One.Contains("does not compile"));

        // What is asked for at once has no other way.
        var prepared = engine.Prepare(Full(25), source, destination);
        Assert.That((prepared.Plan.Name, prepared.Report.Notes.Count(n => n.StartsWith(Stays, StringComparison.Ordinal))), Is.EqualTo(("direct", 1)));
    });

    [Test]
    public void Prepare_AfterTheFirstFrame_IsTransformedAtOnce() => Run(GraphicsApi.OpenGL, Backend.Compute, [], (_, engine, _, source, destination) =>
    {
        Assert.That(engine.Apply(Large, source, destination).IsApplied);
        Assert.That(IsTransformed(engine.LastReport!), Is.False);
        var prepared = engine.Prepare(Large, source, destination);
        Assert.That(IsTransformed(prepared.Report));
        Assert.That(engine.Apply(Large, source, destination).IsApplied);
        Assert.That(engine.LastReport, Is.SameAs(prepared.Report));
    });

    [Test]
    public void Apply_DriverStillCompiling_KeepsToDirectSumsUntilItIsReady()
    {
        var busy = new StillCompiling();
        Run(GraphicsApi.OpenGL, Backend.Compute, [busy], (gl, engine, _, source, destination) =>
        {
            Assume.That(gl.IsExtensionPresent("GL_KHR_parallel_shader_compile"), "the driver has no threads of its own");
            for (int k = 0; k < 10; k++) Assert.That(engine.Apply(Large, source, destination).IsApplied);
            Assert.That((busy.Asked > 4, IsTransformed(engine.LastReport!)), Is.EqualTo((true, false)));
            busy.IsReady = true;
            Until(() => IsTransformed(engine.LastReport!), () => engine.Apply(Large, source, destination));
        });
    }

    [Test]
    public void Dispose_WhileTransformsAreMade_LeavesNoObject([Values(0, 2, 5, 9)] int frames, [Values] bool anotherTakesThePlace)
    {
        var ledger = new ObjectLedger();
        Run(GraphicsApi.OpenGL, Backend.Compute, [ledger], (_, engine, _, source, destination) =>
        {
            for (int k = 0; k <= frames; k++) Assert.That(engine.Apply(Large, source, destination).IsApplied);
            if (anotherTakesThePlace) Assert.That(engine.Apply(Small, source, destination).IsApplied);
        }, prepared: 1);
        Assert.That(ledger.Live, Is.Empty);
        Assert.That(ledger.Strange, Is.Empty);
    }

    private static bool IsTransformed(RunReport report) => report.Plan.Passes.Any(p => p is FourierPass);

    private static int Programs(GlShim shim) => shim.Counts.GetValueOrDefault("glCreateProgram");

    // The spectrum comes from another thread.
    private static void Until(Func<bool> done, Action frame)
    {
        for (var clock = Stopwatch.StartNew(); !done() && clock.Elapsed < TimeSpan.FromMinutes(2);) frame();
        Assert.That(done(), "it never came");
    }

    private static FilterEngineOptions Options(Backend backend, int prepared = 64) => new() { Backend = backend, SpecialiseAfterFrames = -1, PreparedFilters = prepared };

    private static void Run(GraphicsApi api, Backend backend, GlRule[] rules, Action<GL, FilterEngine, GlShim, FrameTexture, FrameTexture> test, int prepared = 64)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            SetPlain(gl);
            var shim = new GlShim(gl.Context);
            shim.Rules.AddRange(rules);
            var (source, destination) = Frames(gl);
            using var engine = new FilterEngine(shim.GL, Options(backend, prepared));
            test(gl, engine, shim, source, destination);
        });
    }

    private static unsafe (FrameTexture Source, FrameTexture Destination) Frames(GL gl)
    {
        uint from = Texture(gl, Side, Side, SizedInternalFormat.Rgba8), to = Texture(gl, Side, Side, SizedInternalFormat.Rgba8);
        byte[] codes = [.. Enumerable.Range(0, Side * Side * 4).Select(k => (byte)(k * 7919 % 256))];
        gl.BindTexture(TextureTarget.Texture2D, from);
        fixed (byte* values = codes) gl.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, Side, Side, Silk.NET.OpenGL.PixelFormat.Rgba, PixelType.UnsignedByte, values);
        gl.BindTexture(TextureTarget.Texture2D, 0);
        return (new FrameTexture(from, PixelFormat.Rgba8, Side, Side), new FrameTexture(to, PixelFormat.Rgba8, Side, Side));
    }

    private static ConvolveFilter Full(int size)
    {
        double[] weights = [.. Enumerable.Range(0, size * size).Select(k => k * 7919 % 1009 / 1009.0 - 0.2)];
        return new ConvolveFilter(new Kernel(size, size, weights, weights.Sum()));
    }
}
