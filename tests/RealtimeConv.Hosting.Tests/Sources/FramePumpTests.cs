using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FramePumpTests
{
    // The pump looks at the clock when it starts, and once for each frame that is due at once: with the third look frame 1 begins to wait.
    private const long LookOfFrame0 = 2, LookOfFrame1 = 3;

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
        WaitUntil(() => clock.Looks >= LookOfFrame1);
        clock.Advance(TimeSpan.FromSeconds(10));
        WaitUntil(() => pump.FramesRead == 4);
        Assert.That(Take(pump), Is.EqualTo(2), "late by far: the clock starts anew with frame 2");
        Thread.Sleep(50);
        Assert.That(pump.TryTake(out _, out _), Is.False);
        clock.Advance(TimeSpan.FromMilliseconds(40));
        Assert.That(Take(pump), Is.EqualTo(3));
    }

    // Before frame 1 is read, and while it waits. By the pump's own thread, which then sees it before it looks at the clock again.
    [TestCase(LookOfFrame0)]
    [TestCase(LookOfFrame1)]
    public void Paused_StopsTheClockAndGoesOnWhereItWas(long look)
    {
        var clock = new ManualClock();
        FramePump? paused = null;
        clock.Looked = looks =>
        {
            if (looks != look) return;
            WaitUntil(() => Volatile.Read(ref paused) is not null);
            paused!.Paused = true;
            if (look == LookOfFrame0) clock.Advance(TimeSpan.FromMilliseconds(200));
        };
        using var pump = new FramePump(new MemorySource(20), clock);
        Volatile.Write(ref paused, pump);
        Assert.That(Take(pump), Is.EqualTo(0));
        WaitUntil(() => pump.Paused && pump.FramesRead == 2);
        if (look == LookOfFrame1) clock.Advance(TimeSpan.FromMilliseconds(200));
        // Longer than the pump would wait for the frame.
        Thread.Sleep(100);
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
        Assert.That(SteadyAllocation.Least(() => pump.TryTake(out _, out _), 1000), Is.Zero);
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

    private static void WaitUntil(Func<bool> condition) => Assert.That(SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(60)), "waited in vain");
}
