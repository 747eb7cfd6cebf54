using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests;

[TestFixture(GraphicsApi.OpenGL, Backend.Fragment, 60)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, 60)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Fragment, 60)]
[TestFixture(GraphicsApi.OpenGLES, Backend.Compute, 60)]
[TestFixture(GraphicsApi.OpenGL, Backend.Fragment, 0)]
[TestFixture(GraphicsApi.OpenGL, Backend.Compute, 0)]
public sealed class FilterEngineTests(GraphicsApi api, Backend backend, int specialiseAfter) : GlTest
{
    private static readonly Kernel Nine = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

    private static readonly Filter Sum = new ConvolveFilter(new Kernel(3, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1])) { Alpha = AlphaPolicy.Straight };

    private FilterEngineOptions Options => new() { Backend = backend, SpecialiseAfterFrames = specialiseAfter };

    // The value at (x, y) around the impulse is the kernel's entry there for convolution, and the rotated one for cross-correlation.
    [TestCase(Operation.Convolution, new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [TestCase(Operation.CrossCorrelation, new float[] { 9, 8, 7, 6, 5, 4, 3, 2, 1 })]
    public void Apply_OneToNineOnAnImpulse_ShowsTheOrientation(Operation operation, float[] expected)
    {
        var samples = new float[25];
        samples[12] = 1;
        var frame = Frame.FromSamples(5, 5, 1, samples);
        using var thread = Open(api);
        var result = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            return engine.Apply(new ConvolveFilter(Nine, operation), frame);
        });
        float[] middle = [.. Enumerable.Range(0, 9).Select(k => result.Float32[(1 + k / 3) * 5 + 1 + k % 3])];
        Assert.That(middle, Is.EqualTo(expected));
    }

    [Test]
    public void Apply_RegionsAndRowOrders_FilterTheRectangleAloneTopFirst([Values] RowOrder sourceRows, [Values] RowOrder destinationRows, [Values] bool layers)
    {
        const int width = 5, height = 4;
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            // Hostile values surround the source's rectangle; 99 fills the destination.
            var from = Enumerable.Repeat(1e6f, 11 * 9 * 4).ToArray();
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    from.AsSpan((Row(sourceRows, 3, y) * 11 + 2 + x) * 4, 4).Fill(10 * y + x);
            var source = Straight(FloatTexture(gl, 11, 9, from), 11, 9) with { Region = new(2, 3, width, height), Rows = sourceRows };
            var destination = Straight(FloatTexture(gl, 8, 10, Enumerable.Repeat(99f, 8 * 10 * 4).ToArray()), 8, 10) with { Region = new(1, 5, width, height), Rows = destinationRows };
            Filter filter = layers ? SmallStacks.Column : new ConvolveFilter(new Kernel(1, 3, [1, 2, 4]), Border: Border.Of(0)) { Alpha = AlphaPolicy.Straight };
            Assert.That(engine.Apply(filter, source, destination).IsApplied, Is.True);
            var texels = Read(gl, destination.Texture, 8, 10);
            int untouched = texels.Count(v => v == 99);
            Assert.That(untouched, Is.EqualTo((8 * 10 - width * height) * 4));
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                {
                    float Value(int row) => row is < 0 or >= height ? 0 : 10 * row + x;
                    float expected = Value(y - 1) + 2 * Value(y) + 4 * Value(y + 1);
                    Assert.That(texels[(Row(destinationRows, 5, y) * 8 + 1 + x) * 4], Is.EqualTo(expected), $"({x}, {y})");
                }
        });

        static int Row(RowOrder rows, int first, int y) => rows == RowOrder.TopFirst ? first + y : first + height - 1 - y;
    }

    [Test]
    public void Apply_AFoldedChainInRegionsAndRowOrders_WritesItsRimAtThePicturesEdges([Values] RowOrder sourceRows, [Values] RowOrder destinationRows)
    {
        const int width = 5, height = 6;
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            var from = Enumerable.Repeat(1e6f, 11 * 9 * 4).ToArray();
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) from.AsSpan((Row(sourceRows, 3, y) * 11 + 2 + x) * 4, 4).Fill(10 * y + x);
            var source = Straight(FloatTexture(gl, 11, 9, from), 11, 9) with { Region = new(2, 3, width, height), Rows = sourceRows };
            var destination = Straight(FloatTexture(gl, 8, 12, Enumerable.Repeat(99f, 8 * 12 * 4).ToArray()), 8, 12) with { Region = new(1, 5, width, height), Rows = destinationRows };
            // The second kernel reaches upwards alone: a rim of two rows at the top.
            var chain = new ChainFilter(new ConvolveFilter(new Kernel(1, 3, [1, 2, 4]), Border: Border.Of(0)), new ConvolveFilter(new Kernel(1, 3, [3, 2, 1], 1, 0, 2), Border: Border.Of(0))) { Alpha = AlphaPolicy.Straight };
            var request = new PlanRequest(chain, PixelFormat.Rgba32F, PixelFormat.Rgba32F, width, height)
            {
                Backend = Options.Backend, Device = engine.Device, IsOnDevice = true, SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight,
            };
            var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.Passes.Any(q => q.Rim == new FrameRim(0, 2, 0, 0)));
            using var prepared = engine.Prepare(plan, source, destination);
            Assert.That(engine.Apply(prepared, source, destination).IsApplied, Is.True);
            float[] texels = Read(gl, destination.Texture, 8, 12);
            Assert.That(texels.Count(v => v == 99), Is.EqualTo((8 * 12 - width * height) * 4));
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                {
                    float Value(int row) => row is < 0 or >= height ? 0 : 10 * row + x;
                    float Between(int row) => row is < 0 or >= height ? 0 : Value(row - 1) + 2 * Value(row) + 4 * Value(row + 1);
                    Assert.That(texels[(Row(destinationRows, 5, y) * 8 + 1 + x) * 4], Is.EqualTo(3 * Between(y - 2) + 2 * Between(y - 1) + Between(y)), $"({x}, {y})");
                }
        });

        static int Row(RowOrder rows, int first, int y) => rows == RowOrder.TopFirst ? first + y : first + height - 1 - y;
    }

    [Test]
    public void Apply_AfterPrepare_AllocatesNothingAndMakesNoObject()
    {
        using var thread = Open(api);
        var (bytes, made) = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            var source = Straight(FloatTexture(gl, 32, 16, new float[32 * 16 * 4]), 32, 16);
            var destination = Straight(Texture(gl, 32, 16, SizedInternalFormat.Rgba32f), 32, 16);
            Filter chain = new ChainFilter(Sum, Sum, PointwiseFilter.Absolute) { Alpha = AlphaPolicy.Straight };
            foreach (var filter in (Filter[])[Sum, chain, SmallStacks.Colours]) engine.Prepare(filter, source, destination);
            int madeBefore = engine.MadeObjects;
            long before = GC.GetAllocatedBytesForCurrentThread();
            bool applied = true;
            for (int k = 0; k < 50; k++) applied &= engine.Apply(k % 3 == 0 ? Sum : k % 3 == 1 ? chain : SmallStacks.Colours, source, destination).IsApplied;
            long after = GC.GetAllocatedBytesForCurrentThread();
            Assert.That(applied, Is.True);
            return (after - before, engine.MadeObjects - madeBefore);
        });
        Assert.That((bytes, made), Is.EqualTo((0L, 0)));
    }

    [Test]
    public void Apply_EqualFilterAnew_FindsWhatWasPrepared()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            var source = Straight(FloatTexture(gl, 8, 8, new float[256]), 8, 8);
            var destination = Straight(Texture(gl, 8, 8, SizedInternalFormat.Rgba32f), 8, 8);
            engine.Prepare(new ConvolveFilter(Nine), source, destination);
            int made = engine.MadeObjects;
            Assert.That(engine.Apply(new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9])), source, destination).IsApplied, Is.True);
            Assert.That(engine.MadeObjects, Is.EqualTo(made));
        });
    }

    [Test]
    public void Prepare_NewKernelOfAKnownShape_CompilesNothing()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options with { SpecialiseAfterFrames = -1 });
            var source = Straight(FloatTexture(gl, 8, 8, new float[256]), 8, 8);
            var destination = Straight(Texture(gl, 8, 8, SizedInternalFormat.Rgba32f), 8, 8);
            engine.Prepare(new ConvolveFilter(Nine), source, destination);
            int programs = engine.CompiledPrograms;
            engine.Prepare(new ConvolveFilter(new Kernel(5, 4, [.. Enumerable.Range(0, 20).Select(k => (double)k)])), source, destination);
            Assert.That(engine.CompiledPrograms, Is.EqualTo(programs));
        });
    }

    [Test]
    public void Dispose_AfterManyFilters_LeavesNoObject()
    {
        using var thread = Open(api);
        int live = thread.Run(gl =>
        {
            var engine = new FilterEngine(gl, Options with { PreparedFilters = 3 });
            var source = Straight(FloatTexture(gl, 40, 30, new float[40 * 30 * 4]), 40, 30);
            var destination = Straight(Texture(gl, 40, 30, SizedInternalFormat.Rgba32f), 40, 30);
            for (int size = 1; size < 9; size++)
            {
                var kernel = new Kernel(size, size, [.. Enumerable.Repeat(1.0, size * size)]);
                var filter = new MagnitudeFilter(new FilterList(new ConvolveFilter(kernel), new ChainFilter(new ConvolveFilter(kernel), Sum)));
                Assert.That(engine.Apply(filter, source, destination).IsApplied, Is.True);
                engine.Apply(filter, Frame.FromSamples(size, size, 1, new float[size * size]));
            }
            Assert.That(engine.Apply(SmallStacks.Wide, source, destination).IsApplied, Is.True);
            engine.Apply(SmallStacks.Colours, Frame.FromSamples(6, 4, 4, new float[96]));
            engine.Dispose();
            engine.Dispose();
            return engine.LiveObjects;
        });
        Assert.That(live, Is.Zero);
    }

    [Test]
    public void Dispose_OfAPreparedFilterOnAnotherThread_DeletesAtTheNextCall()
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options with { SpecialiseAfterFrames = -1 });
            var source = Straight(FloatTexture(gl, 8, 8, new float[256]), 8, 8);
            var destination = Straight(Texture(gl, 8, 8, SizedInternalFormat.Rgba32f), 8, 8);
            var prepared = engine.Prepare(Sum, source, destination);
            int live = engine.LiveObjects;
            Task.Run(prepared.Dispose).Wait();
            Assert.That(engine.LiveObjects, Is.EqualTo(live));
            Assert.That(engine.Apply(prepared, source, destination).Status, Is.EqualTo(ApplyStatus.Rejected));
            Assert.That(engine.Apply(Sum, source, destination).IsApplied, Is.True);
            Assert.That(engine.LiveObjects, Is.EqualTo(live));
        });
    }

    [Test]
    public void LastReport_NamesPlanShadersDrawsAndDevice()
    {
        using var thread = Open(api);
        var report = thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, Options);
            // Of full rank, so that no plan splits it into rows and columns.
            engine.Apply(new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 10])), Frame.FromSamples(4, 4, 1, new float[16]));
            return engine.LastReport!;
        });
        bool compute = backend == Backend.Compute;
        Assert.That(report.Plan.Backend, Is.EqualTo(backend));
        Assert.That(report.Shaders, Is.EqualTo(new[] { $"{(specialiseAfter == 0 ? "blocked" : "convolve")}.{(compute ? "comp" : "frag")}" }));
        Assert.That((report.Draws, report.Dispatches), Is.EqualTo(compute ? (0, 1) : (1, 0)));
        Assert.That(report.Device.Name, Is.Not.Empty.And.Not.EqualTo("unknown"));
    }
}
