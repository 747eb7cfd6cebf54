using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Passes;

/// <summary>When a kernel gets a program of its own, and what happens where it cannot.</summary>
public sealed class FilterSpecialiserTests : GlTest
{
    private const int Side = 16;

    [Test]
    public void Apply_UntilTheFilterIsDue_RunsBySharedProgramsAndThenByItsOwnWithTheSameResult([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        Run(new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = 3 }, (gl, engine, source, destination) =>
        {
            var filter = Whole(1);
            var shaders = new List<string>();
            var results = new List<float[]>();
            for (int frame = 0; frame < 7; frame++)
            {
                Assert.That(engine.Apply(filter, source, destination).IsApplied);
                shaders.Add(engine.LastReport!.Shaders.Single());
                results.Add(Read(gl, destination.Texture, Side, Side));
            }
            // In the fourth frame its text goes to the driver; one or two frames later it is linked.
            Assert.That(shaders.Take(4).Select(s => s.Split('.')[0]), Has.All.EqualTo("convolve"));
            Assert.That(shaders[^1], Does.StartWith("blocked."));
            Assert.That(results, Has.All.EqualTo(results[0]), "sums of whole numbers are exact by either program");
        });
    }

    // Each kernel is shown more often than a filter must run to get a program of its own, but never for long.
    [Test]
    public void Apply_AThousandSwitchesAmongFiftyKernelsOfFiveSizes_CompileNothingOnSizesSeenBefore()
    {
        Run(new FilterEngineOptions { SpecialiseAfterFrames = 10 }, (_, engine, source, destination) =>
        {
            int[] sizes = [3, 5, 7, 9, 31];
            foreach (int size in sizes) engine.Apply(FullRank(0, size), source, destination);
            int compiled = engine.CompiledPrograms;
            Filter[] kernels = [.. Enumerable.Range(0, 50).Select(k => FullRank(1 + k, sizes[k % 5]))];
            for (int switches = 0; switches < 1000; switches++) Assert.That(engine.Apply(kernels[switches * 7 % 50], source, destination).IsApplied);
            Assert.That((compiled, engine.CompiledPrograms - compiled), Is.EqualTo((1, 0)), "one program serves kernels of up to 32 x 32 taps");
        });
    }

    // A chain of filters is no switching: each of them stays.
    [Test]
    public void Apply_ChainOfFiltersInEachFrame_GetProgramsOfTheirOwn()
    {
        Run(new FilterEngineOptions { SpecialiseAfterFrames = 2 }, (_, engine, source, destination) =>
        {
            Filter[] chain = [Whole(1), Whole(2), Whole(3), Whole(4)];
            for (int frame = 0; frame < 12; frame++)
                foreach (var filter in chain) engine.Apply(filter, source, destination);
            Assert.That(engine.CompiledPrograms, Is.EqualTo(5));
        });
    }

    // Without threads of the driver no frame bears both steps.
    [Test]
    public void Apply_DriverWithoutParallelCompiling_CompilesAndLinksInDifferentFrames()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context);
            shim.Rules.Add(new DeviceLie(gl).Hide("parallel_shader_compile"));
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { SpecialiseAfterFrames = 2 });
            var (source, destination) = (Source(gl), Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side));
            var filter = Whole(1);
            engine.Apply(filter, source, destination);
            var steps = new List<string>();
            for (int frame = 0; frame < 8; frame++)
            {
                int compiled = Count(shim, "glCompileShader"), linked = Count(shim, "glLinkProgram");
                Assert.That(engine.Apply(filter, source, destination).IsApplied);
                steps.Add($"{(Count(shim, "glCompileShader") > compiled ? "compile " : "")}{(Count(shim, "glLinkProgram") > linked ? "link" : "")}".Trim());
            }
            Assert.That(steps.Where(s => s.Length > 0), Is.EqualTo(new[] { "compile", "link" }));
            Assert.That(engine.LastReport!.Shaders.Single(), Does.StartWith("blocked."));
        });
    }

    // Where the driver says that it is not ready, no frame waits for it.
    [Test]
    public void Apply_DriverStillCompiling_KeepsToTheSharedProgramUntilItIsReady()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var busy = new StillCompiling();
            var shim = new GlShim(gl.Context) { Rules = { busy } };
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { SpecialiseAfterFrames = 1 });
            Assume.That(gl.IsExtensionPresent("GL_KHR_parallel_shader_compile"), "the driver has no threads of its own");
            var (source, destination) = (Source(gl), Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side));
            var filter = Whole(1);
            for (int frame = 0; frame < 10; frame++) Assert.That(engine.Apply(filter, source, destination).IsApplied);
            Assert.That(engine.LastReport!.Shaders.Single(), Does.StartWith("convolve."));
            Assert.That(busy.Asked, Is.GreaterThan(4));
            busy.IsReady = true;
            for (int frame = 0; frame < 2; frame++) engine.Apply(filter, source, destination);
            Assert.That(engine.LastReport!.Shaders.Single(), Does.StartWith("blocked."));
        });
    }

    [Test]
    public void Dispose_WhileTheDriverCompiles_LeavesNoObject()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var ledger = new ObjectLedger();
            var shim = new GlShim(gl.Context) { Rules = { ledger, new StillCompiling() } };
            using (var engine = new FilterEngine(shim.GL, new FilterEngineOptions { SpecialiseAfterFrames = 1 }))
            {
                var (source, destination) = (Source(gl), Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side));
                for (int frame = 0; frame < 4; frame++) engine.Apply(Whole(1), source, destination);
                Assert.That(engine.CompiledPrograms, Is.EqualTo(1));
            }
            Assert.That(ledger.Live, Is.Empty);
            Assert.That(ledger.Strange, Is.Empty);
        });
    }

    [Test]
    public void Apply_TwoFiltersDueAtOnce_CompileOneInSoManyFrames()
    {
        Run(new FilterEngineOptions { SpecialiseAfterFrames = 4 }, (_, engine, source, destination) =>
        {
            Filter first = Whole(1), second = Whole(2);
            var compiled = new List<int>();
            for (int frame = 0; frame < 12; frame++)
            {
                engine.Apply(first, source, destination);
                engine.Apply(second, source, destination);
                compiled.Add(engine.CompiledPrograms);
            }
            Assert.That(compiled.Zip(compiled.Skip(1), (a, b) => b - a), Has.All.LessThanOrEqualTo(1));
            Assert.That(compiled[^1] - compiled[0], Is.EqualTo(2));
        });
    }

    [Test]
    public void Prepare_KernelAtOnce_HasItsProgramAndGivesItBack()
    {
        Run(new FilterEngineOptions(), (_, engine, source, destination) =>
        {
            int live = engine.LiveObjects;
            using (var prepared = engine.Prepare(Whole(1), source, destination)) Assert.That(prepared.Report.Shaders.Single(), Does.StartWith("blocked."));
            var shared = engine.Prepare(Whole(2), source, destination);
            int with = engine.LiveObjects;
            shared.Dispose();
            engine.Prepare(Whole(3), source, destination);
            Assert.That(engine.LiveObjects, Is.EqualTo(with), "a program for one kernel goes with its filter");
            Assert.That(with, Is.GreaterThan(live));
        });
    }

    [Test]
    public void Prepare_Never_KeepsToSharedPrograms()
    {
        Run(new FilterEngineOptions { SpecialiseAfterFrames = -1 }, (_, engine, source, destination) =>
            Assert.That(engine.Prepare(Whole(1), source, destination).Report.Shaders.Single(), Does.StartWith("convolve.")));
    }

    // The driver takes the shared program and refuses the kernel's own.
    [Test]
    public void Prepare_OwnProgramRefused_KeepsTheSharedOneAndSaysSoOnce()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            var shim = new GlShim(gl.Context);
            shim.Rules.Add(new RefuseShader("K_BLOCK_X"));
            using var engine = new FilterEngine(shim.GL, new FilterEngineOptions());
            var (source, destination) = (Source(gl), Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side));
            var filter = Whole(1);
            var prepared = engine.Prepare(filter, source, destination);
            Assert.That(prepared.Report.Shaders.Single(), Does.StartWith("convolve."));
            Assert.That(prepared.Report.Notes.Count(n => n.Contains("stays", StringComparison.Ordinal)), Is.EqualTo(1));
            var twoPasses = engine.Prepare(new ConvolveFilter(Separable) { Alpha = AlphaPolicy.Straight }, source, destination);
            Assert.That((twoPasses.Report.Shaders.Length, twoPasses.Report.Notes.Count(n => n.Contains("stays", StringComparison.Ordinal))), Is.EqualTo((2, 1)), "both passes are refused, which is said once");
            for (int k = 0; k < 3; k++) Assert.That(engine.Apply(filter, source, destination).IsApplied);
            Assert.That((engine.Failures.Count, engine.LastReport!.Notes.Count(n => n.Contains("stays", StringComparison.Ordinal))), Is.EqualTo((0, 1)));
        });
    }

    // An image of 8-bit codes would read this texture's bits as something else; a sampler reads it right.
    [Test]
    public void Apply_SourceStoredOtherThanDescribed_IsReadThroughTheSampler()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = Backend.Compute });
            uint codes = Texture(gl, Side, Side, SizedInternalFormat.Rgba8), wide = Texture(gl, Side, Side, SizedInternalFormat.Rgb10A2);
            Fill(gl, codes);
            Fill(gl, wide);
            var destination = Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side);
            var source = new FrameTexture(codes, PixelFormat.Rgba8, Side, Side) { Alpha = AlphaMode.Straight };
            var filter = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9], 45)) { Alpha = AlphaPolicy.Straight };
            var prepared = engine.Prepare(filter, source, destination);
            Assert.That(prepared.Report.Shaders.Single(), Does.StartWith("blocked."));
            foreach (var texture in (uint[])[codes, wide])
            {
                Assert.That(engine.Apply(prepared, source with { Texture = texture }, destination).IsApplied);
                Assert.That(Read(gl, destination.Texture, Side, Side).Chunk(4).Select(t => t[0]), Has.All.EqualTo(0.2f).Within(1e-3f));
            }
        });
    }

    private static void Run(FilterEngineOptions options, Action<GL, FilterEngine, FrameTexture, FrameTexture> test)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, options);
            test(gl, engine, Source(gl), Straight(FloatTexture(gl, Side, Side, new float[Side * Side * 4]), Side, Side));
        });
    }

    private static FrameTexture Source(GL gl) => Straight(FloatTexture(gl, Side, Side, [.. Enumerable.Range(0, Side * Side * 4).Select(k => (float)(k % 11))]), Side, Side);

    // Whole numbers of full rank, another kernel for each seed.
    private static ConvolveFilter Whole(int seed, int size = 3) =>
        new(new Kernel(size, size, [.. Enumerable.Range(0, size * size).Select(k => 1.0 + k * k % (7 + seed))])) { Alpha = AlphaPolicy.Straight };

    private static ConvolveFilter FullRank(int seed, int size)
    {
        var random = new Random(seed);
        return new ConvolveFilter(new Kernel(size, size, [.. Enumerable.Range(0, size * size).Select(_ => (double)random.Next(1, 100))])) { Alpha = AlphaPolicy.Straight };
    }

    private static Kernel Separable
    {
        get
        {
            double[] line = [.. Enumerable.Range(0, 15).Select(i => Math.Exp(-(i - 7) * (i - 7) / 8.0))];
            return new Kernel(15, 15, [.. from a in line from b in line select a * b]);
        }
    }

    private static int Count(GlShim shim, string function) => shim.Counts.GetValueOrDefault(function);

    private static void Fill(GL gl, uint texture)
    {
        uint framebuffer = gl.GenFramebuffer();
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, framebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.Framebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, texture, 0);
        gl.ClearColor(0.2f, 0.4f, 0.6f, 1);
        gl.Clear(ClearBufferMask.ColorBufferBit);
        gl.BindFramebuffer(FramebufferTarget.Framebuffer, 0);
        gl.DeleteFramebuffer(framebuffer);
    }
}
