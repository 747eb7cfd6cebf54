using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

/// <summary>Filters over time in the running loop: judged with the past that they had, frames shown again and sequences begun anew among them.</summary>
public sealed class SpaceTimeCheckTests
{
    private const int Width = 48, Height = 32;

    private static readonly Kernel Space = new(3, 3, [1, 2, 0, -1, 5, 3, 0.5, 2, 1], 13.5);
    private static readonly double[] Weights = [0.5, 0.25, 0.15, 0.1];
    private static readonly CrossCheckOptions Generous = new() { MillisecondsPerFrame = 1000, Seed = 1 };

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["results kept"] = new SpaceTimeFilter(SpaceTimeKernel.Product(Weights, Space), Border: Border.Wrap),
        ["frames kept"] = new SpaceTimeFilter(new SpaceTimeKernel(Space, 0.5 * Space.Rotated180(), 0.25 * Space), Operation.Convolution, FirstFrames: FirstFrames.Zero),
        ["in a chain"] = new ChainFilter(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.6, 0.3, 0.1])), new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [1, -0.8])), PointwiseFilter.Absolute),
        ["of the catalogue"] = CatalogExpression.ParseFilter("motion-edges(distance=2)"),
    };

    // What is wrong, of the four frames of "results kept".
    private static readonly Dictionary<string, Filter> Wrong = new()
    {
        ["frames in the wrong order"] = new SpaceTimeFilter(SpaceTimeKernel.Product([.. Weights.Reverse()], Space), Border: Border.Wrap),
        ["a frame late"] = new SpaceTimeFilter(SpaceTimeKernel.Product([0, .. Weights], Space), Border: Border.Wrap),
        ["oldest frame left out"] = new SpaceTimeFilter(SpaceTimeKernel.Product([.. Weights.Take(3)], Space), Border: Border.Wrap),
        ["newest frame alone"] = new ConvolveFilter(Space, Border: Border.Wrap),
        ["zeros before the first frame"] = Filters["results kept"] is SpaceTimeFilter f ? f with { FirstFrames = FirstFrames.Zero } : null!,
    };

    private static IEnumerable<string> FilterNames => Filters.Keys;

    private static IEnumerable<string> WrongNames => Wrong.Keys;

    [TestCaseSource(nameof(FilterNames))]
    public void Observe_RightFramesInTextures_LieInsideTheBound(string name)
    {
        foreach (var api in (GraphicsApi[])[GraphicsApi.OpenGL, GraphicsApi.OpenGLES])
        {
            using var fixture = new HostFixture(new HeadlessOptions { Api = api });
            using var host = new RenderingHost(fixture.GL, fixture.Engine) { Source = new MovingSource(fixture.GL, Width, Height) { OrderOf = Order } };
            host.Plugins.Add(new ConvolutionPlugin(Filters[name]));
            using var check = new CrossCheck(fixture.GL, Generous);
            host.CrossCheck = check;
            CheckedFrames.Run(host, check, Width, Height, tiles: 6);
            Assert.That((check.Problem, check.FailedTiles, check.Last?.Message), Is.EqualTo(((string?)null, 0L, (string?)null)), $"{api}");
            Assert.That(check.WorstRatio, Is.InRange(double.Epsilon, 1));
        }
    }

    [TestCaseSource(nameof(WrongNames))]
    public void Observe_WrongPast_IsSeen(string name)
    {
        using var fixture = new HostFixture();
        // The last one shows in the first frames of a sequence alone.
        bool beginsOften = name == "zeros before the first frame";
        using var host = new RenderingHost(fixture.GL, fixture.Engine) { Source = new MovingSource(fixture.GL, Width, Height) { OrderOf = n => n % (beginsOften ? 4 : 1000) == 0 ? FrameOrder.First : FrameOrder.Next } };
        host.Plugins.Add(new WrongPlugin(Filters["results kept"], Wrong[name]));
        using var check = new CrossCheck(fixture.GL, Generous);
        host.CrossCheck = check;
        CheckedFrames.Run(host, check, Width, Height, tiles: 12);
        Assert.That(check.FailedTiles, Is.GreaterThanOrEqualTo(beginsOften ? 1 : check.Tiles / 2), $"of {check.Tiles}");
        Assert.That(check.Problem, Is.Null);
    }

    // What the processor runs in managed memory, as apply does; the failure can be run again with its past.
    [Test]
    public void Observe_FramesInTheWrongOrder_AreSavedWithTheirPast()
    {
        using var folder = new TemporaryFolder();
        var claimed = (SpaceTimeFilter)Filters["results kept"];
        using var check = new CrossCheck(null, Generous with { Folder = folder.Root, MostSaved = 1 });
        RunInMemory(check, claimed, Wrong["frames in the wrong order"]);
        var failure = check.Failures[0];
        Assert.That(failure.Folder, Is.Not.Null, failure.SaveProblem);
        var input = CheckedFrames.Saved(failure.Folder!, "input.npy");
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(failure.Folder!, "failure.json")));
        Assert.That(facts.RootElement.GetProperty("frames").GetInt32(), Is.EqualTo(input.Shape[0]).And.InRange(1, 4));
        Assert.That(input.Shape, Has.Length.EqualTo(4), "a sequence");
        string job = File.ReadLines(Path.Combine(failure.Folder!, "replay.jsonl")).First();
        Assert.That(job, Does.Contain("\"first-frames\":\"replicate\"").And.Contain("\"border\":\"wrap\"").And.Contain("kernel.json"));
    }

    // A sequence that begins anew, and frames that are shown again, once and more often.
    private static FrameOrder Order(int n) => n % 23 == 0 ? FrameOrder.First : n % 5 == 3 || n % 11 == 6 ? FrameOrder.Repeated : FrameOrder.Next;

    private static void RunInMemory(CrossCheck check, Filter claimed, Filter ran)
    {
        FilterPlan Plan(Filter filter) => Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, Width, Height) { Backend = Backend.Cpu });
        var plan = Plan(claimed);
        using var cpu = new CpuFilter(Plan(ran));
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        for (int n = 0; n < 40; n++)
        {
            var frame = HostFixture.NoiseFrame(Width, Height, n + 1);
            cpu.Apply(frame, result);
            check.NextFrame(n);
            check.Observe(claimed, plan, frame, result, order: n == 0 ? FrameOrder.First : FrameOrder.Next);
            check.Flush();
        }
    }
}
