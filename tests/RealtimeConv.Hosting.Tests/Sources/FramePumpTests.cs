using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

[CancelAfter(60_000)]
public class FramePumpTests
{
    [Test]
    public void TryTake_File_GivesFramesWhenTheyAreDue()
    {
        var clock = new ManualClock();
        using var pump = new FramePump(new MemorySource(3), clock);
        Assert.That(Take(pump), Is.EqualTo(0));
        Assert.That(pump.TryTake(out _, out _), Is.False, "the next one is not due yet");
        clock.Advance(TimeSpan.FromMilliseconds(40));
        Assert.That(Take(pump), Is.EqualTo(1));
        clock.Advance(TimeSpan.FromMilliseconds(40));
        Assert.That(Take(pump), Is.EqualTo(2));
        WaitUntil(() => pump.Ended);
        Assert.That((pump.Fault, pump.FramesDropped), Is.EqualTo(((string?)null, 0L)));
    }

    [Test]
    public void TryTake_LiveSourceFasterThanTheLoop_GivesTheNewestAndCountsTheRest()
    {
        using var pump = new FramePump(new MemorySource(200) { IsLive = true });
        WaitUntil(() => pump.Ended);
        Assert.That(pump.TryTake(out var frame, out _));
        Assert.That(frame.UNorm8[0], Is.EqualTo(199));
        Assert.That((pump.FramesRead, pump.FramesDropped), Is.EqualTo((200L, 199L)));
        Assert.That(pump.TryTake(out _, out _), Is.False);
    }

    [Test]
    public void TryTake_TheFrameTaken_IsNotOverwritten()
    {
        var next = new SemaphoreSlim(1);
        using var pump = new FramePump(new MemorySource(100) { IsLive = true, BeforeRead = _ => next.Wait() });
        WaitUntil(() => pump.FramesRead == 1);
        Assert.That(Take(pump), Is.EqualTo(0));
        Assert.That(pump.TryTake(out var taken, out _), Is.False);
        next.Release(20);
        WaitUntil(() => pump.FramesRead == 21);
        Assert.That(taken.UNorm8.ToArray(), Is.All.EqualTo(0));
        next.Release(1000);
    }

    [Test]
    public void TryTake_PlaybackThatFellBehind_DoesNotRace()
    {
        var clock = new ManualClock();
        using var pump = new FramePump(new MemorySource(20), clock);
        Assert.That(Take(pump), Is.EqualTo(0));
        clock.Advance(TimeSpan.FromSeconds(10));
        WaitUntil(() => pump.FramesRead == 4);
        Assert.That(Take(pump), Is.EqualTo(2), "late by far: the clock starts anew with frame 2");
        Thread.Sleep(50);
        Assert.That(pump.TryTake(out _, out _), Is.False);
        clock.Advance(TimeSpan.FromMilliseconds(40));
        Assert.That(Take(pump), Is.EqualTo(3));
    }

    [Test]
    public void Paused_StopsTheClockAndGoesOnWhereItWas()
    {
        var clock = new ManualClock();
        using var pump = new FramePump(new MemorySource(20), clock);
        Assert.That(Take(pump), Is.EqualTo(0));
        pump.Paused = true;
        clock.Advance(TimeSpan.FromMilliseconds(200));
        Thread.Sleep(300);
        Assert.That(pump.TryTake(out _, out _), Is.False);
        pump.Paused = false;
        Assert.That(Take(pump), Is.EqualTo(1));
        Thread.Sleep(50);
        Assert.That(pump.TryTake(out _, out _), Is.False);
    }

    [Test]
    public void Fault_DamagedOrFailingSource_IsShownAndTheLastFrameStays()
    {
        using var damaged = new FramePump(new MemorySource(1, "broken at 1"));
        WaitUntil(() => damaged.Ended);
        Assert.That(Take(damaged), Is.EqualTo(0));
        Assert.That(damaged.Fault, Is.EqualTo("broken at 1"));
        using var failing = new FramePump(new MemorySource(5) { BeforeRead = _ => throw new InvalidOperationException("of its own\nfault") });
        WaitUntil(() => failing.Ended);
        Assert.That(failing.Fault, Is.EqualTo("of its own fault"));
    }

    [Test]
    public void TryTake_DoesNotAllocate()
    {
        using var pump = new FramePump(new MemorySource(100_000) { IsLive = true });
        pump.TryTake(out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < 1000; k++) pump.TryTake(out _, out _);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Dispose_EndsTheThreadAndTheSource()
    {
        var source = new MemorySource(1000) { TimeOf = n => TimeSpan.FromHours(n) };
        var pump = new FramePump(source);
        WaitUntil(() => pump.FramesRead > 0);
        pump.Dispose();
        Assert.That(source.Disposed);
        WaitUntil(() => pump.Ended);
    }

    private static int Take(FramePump pump)
    {
        int value = -1;
        WaitUntil(() =>
        {
            if (!pump.TryTake(out var frame, out _)) return false;
            value = frame.UNorm8[0];
            return true;
        });
        return value;
    }

    private static void WaitUntil(Func<bool> condition) => Assert.That(SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(20)), "waited in vain");
}
