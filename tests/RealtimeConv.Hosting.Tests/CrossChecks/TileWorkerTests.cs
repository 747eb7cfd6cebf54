using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public class TileWorkerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Test]
    public void Hand_Tiles_ComeBackInOrderWithWhatWasFound()
    {
        using var worker = new TileWorker<long>(null, "test", () => { }, tile => 10 * tile.Frame);
        for (int k = 0; k < 3; k++) worker.Hand(Tile(k));
        Assert.That(Outcomes(worker).Select(o => (o.Sample.Frame, o.Found)), Is.EqualTo(new[] { (0L, 0L), (1, 10), (2, 20) }));
        Assert.That(worker.Pending, Is.Zero);
    }

    [Test]
    public void Hand_WorkThatThrows_IsTheOutcomesErrorAndTheNextTileIsWorkedOn()
    {
        using var worker = new TileWorker<long>(null, "test", () => throw new InvalidOperationException("warm"), tile => tile.Frame == 0 ? throw new InvalidOperationException("tile") : tile.Frame);
        worker.Hand(Tile(0));
        worker.Hand(Tile(7));
        Assert.That(Outcomes(worker).Select(o => (o.Found, o.Error?.Message)), Is.EqualTo(new[] { (0L, "tile"), (7L, (string?)null) }));
    }

    [Test]
    public void Hand_MoreThanFit_ForgetsTheRestAndStillEnds()
    {
        using var busy = new ManualResetEventSlim();
        using var worker = new TileWorker<long>(null, "test", () => busy.Wait(Limit), tile => tile.Frame);
        Assert.That(worker.HasRoom && worker.IsLast, Is.True);
        for (int k = 0; k < 20; k++) worker.Hand(Tile(k));
        Assert.That((worker.HasRoom, worker.IsLast, worker.Pending), Is.EqualTo((false, false, 4)));
        busy.Set();
        Assert.That(Outcomes(worker).Select(o => o.Found), Is.EqualTo(new[] { 0, 1, 2, 3 }));
        Assert.That((worker.HasRoom, worker.IsLast, worker.Pending), Is.EqualTo((true, true, 0)));
    }

    [Test]
    public void Dispose_TilesThatWait_AreNotWorkedOnAndNothingIsTakenIn()
    {
        using var busy = new ManualResetEventSlim();
        int worked = 0;
        var worker = new TileWorker<long>(null, "test", () => busy.Wait(Limit), tile => Interlocked.Increment(ref worked));
        worker.Hand(Tile(0));
        var ending = Task.Run(worker.Dispose);
        Assert.That(SpinWait.SpinUntil(() => worker.IsDisposed, Limit), Is.True);
        busy.Set();
        Assert.That(ending.Wait(Limit), Is.True);
        Assert.That((worked, worker.HasRoom), Is.EqualTo((0, false)));
    }

    private static List<TileWorker<long>.Outcome> Outcomes(TileWorker<long> worker)
    {
        var outcomes = new List<TileWorker<long>.Outcome>();
        worker.Flush(() =>
        {
            while (worker.TryTake(out var outcome)) outcomes.Add(outcome);
        });
        return outcomes;
    }

    private static TileSample Tile(long frame)
    {
        var filter = new ConvolveFilter(Kernel.Identity);
        var pixel = new Frame(1, 1, PixelFormat.R8);
        var plan = Planner.Plan(new PlanRequest(filter, pixel.Format, pixel.Format, 1, 1) { Backend = Backend.Cpu });
        return new TileSample(frame, filter, plan, new TileWindow(new PixelRegion(0, 0, 1, 1), 0, 0, 1, 1), pixel, pixel);
    }
}
