using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>A frame larger than the textures is run in tiles with a halo: right with the halo that the engine takes, and seen where it is one short on any side.</summary>
public sealed class TileMutationTests
{
    private const int Window = 19;

    private static readonly Scenario Tiled = Scenarios.All["Reflect101"] with { Name = "tiles", Width = 47, Height = 41 };

    private static IEnumerable<TestCaseData> Shortened() =>
    [
        new TestCaseData(new Footprint(1, 0, 0, 0)).SetArgDisplayNames("left"),
        new TestCaseData(new Footprint(0, 1, 0, 0)).SetArgDisplayNames("top"),
        new TestCaseData(new Footprint(0, 0, 1, 0)).SetArgDisplayNames("right"),
        new TestCaseData(new Footprint(0, 0, 0, 1)).SetArgDisplayNames("bottom"),
    ];

    [Test]
    public void Judge_EnginesOwnTiles_Passes([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        using var thread = new GlThread();
        var findings = thread.Run(gl =>
        {
            using var whole = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            using var tiling = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, MaxTextureSize = Window });
            return Findings(whole, (filter, frame, output) => tiling.Apply(filter, frame, output));
        });
        Assert.That(findings.Where(f => f.IsCaught), Is.Empty);
    }

    [Test]
    public void Judge_HaloAsThePlanReaches_Passes([Values(Backend.Compute, Backend.Fragment)] Backend backend) =>
        Assert.That(Run(backend, default).Where(f => f.IsCaught), Is.Empty);

    [TestCaseSource(nameof(Shortened))]
    public void Judge_HaloOneShort_Fails(Footprint missing)
    {
        foreach (var backend in (Backend[])[Backend.Compute, Backend.Fragment])
        {
            var findings = Run(backend, missing);
            PowerTable.Add($"{backend}, TileSpan", $"tile halo one short: {missing}", findings);
            Assert.That(findings.Where(f => f.IsCaught && f.Output.IsFloat), Is.Not.Empty, $"{backend} in 32 bits");
            Assert.That(findings.Where(f => f.IsCaught && !f.Output.IsFloat), Is.Not.Empty, $"{backend} in 8 bits");
        }
    }

    private static List<Finding> Run(Backend backend, Footprint missing)
    {
        using var thread = new GlThread();
        return thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
            return Findings(engine, (filter, frame, output) => ApplyInTiles(engine, filter, frame, output, missing));
        });
    }

    // The engine on the whole frame gives the plan whose bound holds for tiles, too: each sample meets the same operations.
    private static List<Finding> Findings(FilterEngine whole, Func<Filter, Frame, PixelFormat, Frame> apply)
    {
        var findings = new List<Finding>();
        foreach (var (source, output) in Tiled.Formats)
            foreach (var (pattern, frame) in Tiled.Frames(source))
            {
                whole.Apply(Tiled.Filter, frame, output);
                var plan = whole.LastReport!.Plan;
                findings.Add(new Finding(pattern, source, output, Judgement.Judge(Tiled, plan.Backend.ToString(), pattern, frame, plan, apply(Tiled.Filter, frame, output))));
            }
        return findings;
    }

    // A copy of the engine's walk over tiles, with the engine's own cover of a line.
    private static Frame ApplyInTiles(FilterEngine engine, Filter filter, Frame frame, PixelFormat output, Footprint missing)
    {
        var result = new Frame(frame.Width, frame.Height, output, frame.Alpha);
        engine.Apply(filter, Crop(frame, 0, 0), output);
        var reach = Tiling.Reach(engine.LastReport!.Plan);
        foreach (var row in TileSpan.Cover(frame.Height, Window, reach.Top - missing.Top, reach.Bottom - missing.Bottom, wraps: false))
            foreach (var column in TileSpan.Cover(frame.Width, Window, reach.Left - missing.Left, reach.Right - missing.Right, wraps: false))
            {
                var tile = engine.Apply(filter, Crop(frame, column.Start, row.Start), output);
                int bytes = output.BytesPerPixel;
                for (int y = row.First; y < row.Last; y++)
                    tile.Row(y - row.Start).Slice((column.First - column.Start) * bytes, (column.Last - column.First) * bytes).CopyTo(result.Row(y)[(column.First * bytes)..]);
            }
        return result;
    }

    private static Frame Crop(Frame frame, int x, int y)
    {
        var tile = new Frame(Window, Window, frame.Format, frame.Alpha);
        int bytes = frame.Format.BytesPerPixel;
        for (int j = 0; j < Window; j++) frame.Row(y + j).Slice(x * bytes, Window * bytes).CopyTo(tile.Row(j));
        return tile;
    }
}
