using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class ReconnectingSourceTests
{
    [Test]
    public void TryRead_SourceThatBreaksOff_IsOpenedAgainWithTheFirstSize()
    {
        var sizes = new List<(int, int)?>();
        var messages = new List<string>();
        using var source = new ReconnectingSource(size =>
        {
            sizes.Add(size);
            if (sizes.Count == 2) throw new InvalidInputException("busy");
            return new MemorySource(2, "unplugged") { IsLive = true };
        }, TimeSpan.FromMilliseconds(5));
        source.ConnectionChanged += messages.Add;
        var frame = source.CreateFrame();
        var last = TimeSpan.FromTicks(-1);
        for (int n = 0; n < 5; n++)
        {
            Assert.That(source.TryRead(frame, out var time));
            Assert.That(time, Is.GreaterThan(last));
            last = time;
        }
        Assert.That(sizes, Is.EqualTo(new (int, int)?[] { null, (8, 6), (8, 6), (8, 6) }));
        Assert.That(messages, Is.EqualTo((string[])["unplugged", "'memory' is back", "unplugged", "'memory' is back"]));
    }

    [Test]
    public void TryRead_ReplacementOfAnotherSize_IsNotShown()
    {
        int opened = 0;
        using var source = new ReconnectingSource(_ => new MemorySource(1) { Width = ++opened == 2 ? 9 : 8 }, TimeSpan.FromMilliseconds(5));
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _) && source.TryRead(frame, out _));
        Assert.That(opened, Is.EqualTo(3));
    }

    [Test]
    public void Dispose_DuringAPause_EndsTheRead()
    {
        int opened = 0;
        var source = new ReconnectingSource(_ => opened++ == 0 ? new MemorySource(1) : throw new InvalidInputException("away"), TimeSpan.FromSeconds(1000));
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _));
        var waiting = Task.Run(() => source.TryRead(frame, out _));
        Assert.That(waiting.Wait(100), Is.False);
        source.Dispose();
        Assert.That(waiting.Wait(TimeSpan.FromSeconds(60)));
        Assert.That((waiting.Result, source.State), Is.EqualTo((false, SourceState.Ended)));
    }

    [Test]
    public void Construct_FirstConnectionFails_Throws() =>
        Assert.That(() => new ReconnectingSource(_ => throw new InvalidInputException("absent")), Throws.TypeOf<InvalidInputException>());

    [Test]
    public void TryRead_AnotherFormat_IsRefused()
    {
        using var source = new ReconnectingSource(_ => new MemorySource(1));
        Assert.That(() => source.TryRead(new Frame(8, 6, PixelFormat.Rgb8), out _), Throws.ArgumentException);
    }
}
