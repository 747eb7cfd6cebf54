using RealtimeConv.Tests.Support;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public sealed class CrossCheckTests
{
    private const int Width = 64, Height = 40;

    private static readonly Kernel Blur = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);
    private static readonly CrossCheckOptions Generous = new() { MillisecondsPerFrame = 1000, Seed = 1 };

    private static IEnumerable<Filter> Filters()
    {
        yield return new ConvolveFilter(Blur, Operation.Convolution, Border.Wrap);
        yield return new BlendFilter(CatalogExpression.ParseFilter("sobel").With(new FilterOverrides { Border = new Border(BorderMode.Reflect101) }), 0.5);
        yield return CatalogExpression.ParseFilter("gaussian(sigma=2)") with { Light = LightMode.Linear };
        yield return new ConvolveFilter(Kernel.Row([.. Enumerable.Range(0, 131).Select(k => 1 / 131.0)]), Border: new Border(BorderMode.Reflect));
    }

    [TestCaseSource(nameof(Filters))]
    public void Observe_RightFrames_LieInsideTheBound(Filter filter)
    {
        foreach (var api in new[] { GraphicsApi.OpenGL, GraphicsApi.OpenGLES })
        {
            using var fixture = new HostFixture(new HeadlessOptions { Api = api });
            using var host = Host(fixture, new ConvolutionPlugin(filter));
            using var check = new CrossCheck(fixture.GL, Generous);
            host.CrossCheck = check;
            CheckedFrames.Run(host, check, Width, Height, tiles: 6);
            Assert.That((check.Problem, check.FailedTiles, check.Last?.Message), Is.EqualTo(((string?)null, 0L, (string?)null)), $"{api}");
            Assert.That(check.WorstRatio, Is.InRange(double.Epsilon, 1), $"{api}");
        }
    }

    [TestCase(RowOrder.TopFirst)]
    [TestCase(RowOrder.BottomFirst)]
    public void Observe_PartsOfTexturesInEitherRowOrder_AreReadWhereTheyLie(RowOrder rows)
    {
        using var fixture = new HostFixture();
        using var check = new CrossCheck(fixture.GL, Generous);
        var filter = new ConvolveFilter(new Kernel(2, 3, [1, 0, 0, 0, 0, 0], 1, 1, 0));
        var source = fixture.Noise(90, 70) with { Region = new TextureRegion(11, 7, 50, 40), Rows = rows };
        var destination = fixture.Empty(80, 60) with { Region = new TextureRegion(3, 9, 50, 40), Rows = RowOrder.BottomFirst };
        var prepared = fixture.Engine.Prepare(filter, source, destination);
        for (int frame = 0; check.Tiles < 8 && frame < 400; frame++)
        {
            fixture.Engine.Apply(prepared, source, destination);
            check.NextFrame(frame);
            check.Observe(filter, prepared.Plan, source, destination);
            check.Flush();
        }
        Assert.That((check.Tiles >= 8, check.FailedTiles, check.Last?.Message), Is.EqualTo((true, 0L, (string?)null)));
    }

    [TestCase("rgba16f")]
    [TestCase("rgba32f")]
    public void Observe_FloatFrames_AreJudgedInFloats(string format)
    {
        using var fixture = new HostFixture();
        var pixels = format == "rgba16f" ? PixelFormat.Rgba16F : PixelFormat.Rgba32F;
        using var host = new RenderingHost(fixture.GL, fixture.Engine, pixels) { Source = new ClearSource(fixture.GL, Width, Height) };
        host.Plugins.Add(new ConvolutionPlugin(new ConvolveFilter(Blur)));
        host.Plugins.Add(new ConvolutionPlugin(CatalogExpression.ParseFilter("sobel-x")));
        using var check = new CrossCheck(fixture.GL, Generous);
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 8);
        Assert.That((check.Problem, check.FailedTiles, check.Last?.Message), Is.EqualTo(((string?)null, 0L, (string?)null)));
    }

    [Test]
    public void Observe_PlantedWrongWeight_IsSeenToldAndSaved()
    {
        using var folder = new TemporaryFolder();
        using var fixture = new HostFixture();
        // The centre tap is an eighth too small: 4 of 16 becomes 3.5.
        var wrong = new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 3.5, 2, 1, 2, 1], 16));
        using var host = Host(fixture, new WrongPlugin(new ConvolveFilter(Blur), wrong));
        using var check = new CrossCheck(fixture.GL, Generous with { Folder = folder.Root, MostSaved = 1 });
        var failures = new List<CrossCheckFailure>();
        check.Failed += failures.Add;
        check.Failed += _ => throw new InvalidOperationException("a listener that throws");
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 4);

        Assert.That((check.FailedTiles, check.Problem), Is.EqualTo((check.Tiles, (string?)null)), "every tile of noise shows it");
        Assert.That(failures, Has.Count.EqualTo(check.FailedTiles));
        var first = failures[0];
        Assert.That(first.Worst.Actual, Is.LessThan(first.Worst.Lowest));
        Assert.That(first.Message, Does.StartWith($"cross-check: frame {first.Frame}, ({first.Worst.X}, {first.Worst.Y}) channel {first.Worst.Channel}: ").And.Contains("expected").And.Contains("allowed").And.Contains(folder.Root));
        Assert.That(Directory.GetDirectories(folder.Root), Is.EqualTo(new[] { first.Folder }), "the second is told, not saved");

        Assert.That(Directory.GetFiles(first.Folder!).Select(f => Path.GetFileName(f)), Is.EquivalentTo(new[] { "actual.npy", "expected.npy", "failure.json", "input.npy", "input.png", "kernel.json", "replay.jsonl" }));
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(first.Folder!, "failure.json")));
        Assert.That((facts.RootElement.GetProperty("frame").GetInt64(), facts.RootElement.GetProperty("x").GetInt32(), facts.RootElement.GetProperty("y").GetInt32()), Is.EqualTo((first.Frame, first.Worst.X, first.Worst.Y)));
        int[] tile = [.. facts.RootElement.GetProperty("tileInFrame").EnumerateArray().Select(v => v.GetInt32())];
        int at = ((first.Worst.Y - tile[1]) * tile[2] + first.Worst.X - tile[0]) * 4 + first.Worst.Channel;
        // Saved as float32, one rounding of at most 2^-24 of the value; codes are told as they are.
        foreach (var (name, told) in new[] { ("actual.npy", first.Worst.Actual), ("expected.npy", first.Worst.Expected) })
            Assert.That(CheckedFrames.Saved(first.Folder!, name).Data[at] * 255.0, Is.EqualTo(told).Within(Math.ScaleB(Math.Abs(told), -24)), name);
    }

    [Test]
    public void Observe_WeightOffBy2ToMinus11InFloats_IsSeen()
    {
        using var fixture = new HostFixture();
        using var host = new RenderingHost(fixture.GL, fixture.Engine, PixelFormat.Rgba32F) { Source = new ClearSource(fixture.GL, Width, Height) };
        host.Plugins.Add(new WrongPlugin(new ConvolveFilter(Blur), new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4 * (1 + 1.0 / 2048), 2, 1, 2, 1], 16))));
        using var check = new CrossCheck(fixture.GL, Generous);
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 2);
        Assert.That(check.FailedTiles, Is.EqualTo(check.Tiles));
    }

    // Layers with and without strides, by the plan that the processor runs.
    [TestCase(1)]
    [TestCase(2)]
    public void Observe_StackOfLayers_IsJudgedAndAWeightOffBy2ToMinus11IsSeen(int stride)
    {
        var frame = HostFixture.NoiseFrame(Width, Height).ConvertTo(PixelFormat.Rgba32F);
        var (right, wrong) = (new NetworkFilter(Layers(stride, 0)), new NetworkFilter(Layers(stride, 1 / 2048f)));
        Assert.That(Judged(right, right, frame), Is.EqualTo((0L, (string?)null)));
        var (failed, problem) = Judged(right, wrong, frame);
        Assert.That(problem, Is.Null);
        Assert.That(failed, Is.GreaterThan(4), "of eight tiles");
    }

    // What was asked for, and what ran in its place; tiles that failed of eight.
    private static (long Failed, string? Problem) Judged(Filter asked, Filter ran, Frame frame)
    {
        FilterPlan Plan(Filter filter) => Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu });
        var result = new Frame(frame.Width, frame.Height, frame.Format);
        using (var cpu = new CpuFilter(Plan(ran))) cpu.Apply(frame, result);
        using var check = new CrossCheck(null, Generous);
        for (int k = 0; check.Tiles < 8 && check.Problem is null && k < 2000; k++)
        {
            check.NextFrame(k);
            check.Observe(asked, Plan(asked), frame, result);
            check.Flush();
        }
        Assert.That(check.Tiles, Is.GreaterThanOrEqualTo(check.Problem is null ? 8 : 0), "tiles judged");
        return (check.FailedTiles, check.Problem);
    }

    // Three channels in and out; a stride is made good by an enlargement.
    private static Network Layers(int stride, float slip)
    {
        var random = new Random(7);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.4f)];
        var same = new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper };
        float[] weights = Numbers(4 * 27), biases = Numbers(4), later = Numbers(3 * 36);
        later[13] *= 1 + slip;
        later[50] *= 1 + slip;
        var first = new ConvolutionNode(new ConvolutionLayer(4, 3, 3, 3, weights, biases, same with { StrideX = stride, StrideY = stride }), 0);
        var second = new ConvolutionNode(new ConvolutionLayer(3, 4, 3, 3, later, Numbers(3), same), 2);
        return new Network(3, [first, new ActivationNode(ActivationKind.Relu, 1), second, .. stride == 1 ? Array.Empty<NetworkNode>() : [new UpsampleNode(stride, stride, false, 3)]]);
    }

    // A device without 16-bit textures holds such codes as floats: its plan is one of floats, its frames are codes.
    [Test]
    public void Observe_CodesThatTheDeviceWidened_AreJudged([Values] bool planted)
    {
        using var context = HeadlessContext.Create(new HeadlessOptions { Api = GraphicsApi.OpenGLES });
        var shim = new GlShim(context.GL.Context) { Rules = { new DeviceLie(context.GL).Hide("texture_norm16") } };
        using var engine = new FilterEngine(shim.GL);
        using var check = new CrossCheck(null, Generous);
        var filter = new ConvolveFilter(Blur);
        var frame = HostFixture.NoiseFrame(Width, Height).ConvertTo(PixelFormat.Rgba8 with { Type = SampleType.UNorm16 });
        var result = engine.Apply(planted ? new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4 * (1 + 1.0 / 2048), 2, 1, 2, 1], 16)) : filter, frame);
        Assert.That(engine.LastReport!.Plan.Request.Source.Type, Is.EqualTo(SampleType.Float32), "not widened");
        for (int k = 0; check.Tiles < 8 && check.Problem is null && k < 2000; k++)
        {
            check.NextFrame(k);
            check.Observe(filter, engine.LastReport!.Plan, frame, result);
            check.Flush();
        }
        Assert.That((check.Problem, check.Tiles >= 8, check.FailedTiles == check.Tiles), Is.EqualTo(((string?)null, true, planted)), check.Last?.Message);
    }

    [Test]
    public void Observe_FolderThatCannotBeMade_IsSaidAndTheLoopGoesOn()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "");
        using var fixture = new HostFixture();
        using var host = Host(fixture, new WrongPlugin(new ConvolveFilter(Blur), new ConvolveFilter(Kernel.Identity)));
        using var check = new CrossCheck(fixture.GL, Generous with { Folder = Path.Combine(folder["file"], "below") });
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 2);
        Assert.That((check.Last!.Folder, check.Problem), Is.EqualTo(((string?)null, (string?)null)));
        Assert.That(check.Last.Message, Does.Contain("not saved: "));
    }

    [Test]
    public void Observe_TextureThatIsGone_EndsTheCheckNotTheFrame()
    {
        using var fixture = new HostFixture();
        using var check = new CrossCheck(fixture.GL, Generous);
        var filter = new ConvolveFilter(Blur);
        var source = fixture.Noise(Width, Height);
        var destination = fixture.Empty(Width, Height);
        var plan = fixture.Engine.Prepare(filter, source, destination).Plan;
        for (int frame = 0; check.Problem is null && frame < 100; frame++)
        {
            check.NextFrame(frame);
            Assert.That(() => check.Observe(filter, plan, source with { Texture = 4_000_000 }, destination), Throws.Nothing);
            check.Flush();
        }
        Assert.That(check.Problem, Does.StartWith("the cross-check has ended: "));
        Assert.That(fixture.GL.GetError(), Is.EqualTo(Silk.NET.OpenGL.GLEnum.NoError));
    }

    [Test]
    public void Advance_ManyPlugins_EachIsLookedAt()
    {
        using var fixture = new HostFixture();
        using var host = Host(fixture, new ConvolutionPlugin(new ConvolveFilter(Blur)));
        host.Plugins.Add(new ConvolutionPlugin("sharpen"));
        host.Plugins.Add(new WrongPlugin(new ConvolveFilter(Blur), new ConvolveFilter(Kernel.Identity)));
        using var check = new CrossCheck(fixture.GL, Generous);
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 24);
        Assert.That(check.FailedTiles, Is.InRange(1, check.Tiles - 1), "the wrong one among them, and not that one alone");
    }

    [Test]
    public void Advance_CheckedThenNot_AllocatesNothingAndMakesNoObjectWhenOff()
    {
        using var fixture = new HostFixture();
        // An engine that would compile a program for the kernel after some frames allocates in that frame.
        using var engine = new FilterEngine(fixture.GL, new FilterEngineOptions { SpecialiseAfterFrames = -1 });
        using var host = Host(fixture, new ConvolutionPlugin(new ConvolveFilter(Blur), engine));
        using (var check = new CrossCheck(fixture.GL, Generous))
        {
            host.CrossCheck = check;
            CheckedFrames.Run(host, check, Width, Height, tiles: 2);
            host.CrossCheck = null;
        }
        for (int k = 0; k < 20; k++) host.Advance(1 / 60.0, Width, Height);
        int before = GlObjects.Count(fixture.GL);
        Assert.That(SteadyAllocation.Least(() => host.Advance(1 / 60.0, Width, Height), 100), Is.Zero);
        Assert.That(GlObjects.Count(fixture.GL), Is.EqualTo(before));
    }

    [TestCase(-1, 8)]
    [TestCase(double.NaN, 8)]
    [TestCase(1001, 8)]
    [TestCase(1, 0)]
    [TestCase(1, 65)]
    public void Options_OutsideTheirRange_AreRefused(double milliseconds, int tile) =>
        Assert.That(() => new CrossCheck(null, new CrossCheckOptions { MillisecondsPerFrame = milliseconds, TileSize = tile }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static RenderingHost Host(HostFixture fixture, FramePlugin plugin)
    {
        var host = new RenderingHost(fixture.GL, fixture.Engine) { Source = new ClearSource(fixture.GL, Width, Height) };
        host.Plugins.Add(plugin);
        return host;
    }
}
