using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public sealed class FollowedTileTests
{
    private static readonly SpaceTimeFilter Filter = new(SpaceTimeKernel.FromWeights(3, 1, 1, [0.5, 0.3, 0.2]));
    private static readonly FilterPlan Plan = Planner.Plan(new PlanRequest(Filter, PixelFormat.R8, PixelFormat.R8, 4, 4) { Backend = Backend.Cpu });

    [Test]
    public void Complete_AllFramesInAnyOrder_IsTheLastWithItsPast()
    {
        var tile = Tile(isFirst: false, length: 3);
        var parts = Enumerable.Range(0, 3).Select(k => Filled(tile.Next(10 + k, Plan, FrameOrder.Next)!, k)).ToList();
        Assert.That(tile.IsOver, Is.True);
        Assert.That((parts[2].Completed(), parts[0].Completed()), Is.EqualTo(((TileSample?)null, (TileSample?)null)));
        var whole = parts[1].Completed()!;
        Assert.That(whole.Frames.Select(f => f.UNorm8[0]), Is.EqualTo(new byte[] { 0, 1, 2 }));
        Assert.That((whole.Frame, whole.Part), Is.EqualTo((12L, (FollowedPart?)null)));
    }

    [Test]
    public void Next_FrameShownAgain_TakesTheNewestOnesPlace()
    {
        var tile = Tile(isFirst: false, length: 2);
        var first = Filled(tile.Next(1, Plan, FrameOrder.Next)!, 1);
        var again = Filled(tile.Next(2, Plan, FrameOrder.Repeated)!, 2);
        Assert.That(tile.IsOver, Is.False);
        var last = Filled(tile.Next(3, Plan, FrameOrder.Next)!, 3);
        Assert.That((again.Completed(), first.Completed()), Is.EqualTo(((TileSample?)null, (TileSample?)null)), "the older one of the same frame does not count");
        Assert.That(last.Completed()!.Frames.Select(f => f.UNorm8[0]), Is.EqualTo(new byte[] { 2, 3 }));
    }

    // Nothing lies before the first frame: what came out of it can be judged as it is.
    [Test]
    public void Next_FirstFrameShownAgain_IsJudgedByItself()
    {
        var tile = Tile(isFirst: true, length: 3);
        Filled(tile.Next(1, Plan, FrameOrder.Next)!, 1).Completed();
        var again = Filled(tile.Next(2, Plan, FrameOrder.Repeated)!, 2);
        Assert.That((tile.IsOver, again.Completed()!.Frames.Count), Is.EqualTo((true, 1)));
    }

    [Test]
    public void Next_AnotherSequence_IsNoPartOfIt()
    {
        var tile = Tile(isFirst: false, length: 3);
        Assert.That(tile.Next(1, Plan, FrameOrder.Next), Is.Not.Null);
        Assert.That(tile.Next(2, Plan, FrameOrder.First), Is.Null);
    }

    [Test]
    public void Next_AnotherPlan_IsNoPartOfIt()
    {
        var tile = Tile(isFirst: false, length: 3);
        Assert.That(tile.Next(1, Plan with { }, FrameOrder.Next), Is.Null);
    }

    private static FollowedTile Tile(bool isFirst, int length)
    {
        var window = TileWindow.Of(Filter, Plan, 4, 4, new PixelRegion(1, 1, 2, 2));
        var first = new TileSample(0, Filter, Plan, window, new Frame(window.Width, window.Height, PixelFormat.R8), new Frame(2, 2, PixelFormat.R8));
        return new FollowedTile(first, Plan, isFirst, length);
    }

    private static TileSample Filled(TileSample sample, int value)
    {
        sample.Input.Bytes.Fill((byte)value);
        return sample;
    }
}
