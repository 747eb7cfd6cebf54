using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public sealed class TwinSourceTests
{
    [Test]
    public void WithCompanion_TwoRecordings_StayInStep()
    {
        using var fixture = new HostFixture();
        using var source = StreamSource.WithCompanion(fixture.GL, () => Recording("a", 6, 0), () => Recording("b", 8, 100));
        var seen = new HashSet<int>();
        long picture = -1;
        var limit = System.Diagnostics.Stopwatch.StartNew();
        while (seen.Count < 4 && limit.Elapsed < TimeSpan.FromSeconds(60))
        {
            if (!source.TryGetFrame(new FrameTime(0, 0, 0), 8, 4, out var frame) || source.Picture == picture) continue;
            picture = source.Picture;
            int first = fixture.Read(frame)[0];
            Assert.That((frame.Height, fixture.Read(source.Companion!.Value)[0]), Is.EqualTo((4, first + 100)));
            seen.Add(first);
        }
        Assert.That(seen, Has.Count.GreaterThanOrEqualTo(4), source.Fault);
        Assert.That(seen, Is.SubsetOf(Enumerable.Range(0, 6)), "the shorter one ends both");
    }

    [Test]
    public void WithCompanion_OfAnotherSize_NamesBoth()
    {
        using var fixture = new HostFixture();
        var wide = new NpySource("wide", new NpyArray([2, 4, 9, 1], new float[72]));
        Assert.That(() => StreamSource.WithCompanion(fixture.GL, () => Recording("a", 2, 0), () => wide),
            Throws.TypeOf<InvalidInputException>().With.Message.EqualTo("'a' is 8 x 4, 'wide' is 9 x 4; they must be of one size"));
    }

    // Frame t holds the code t + offset everywhere.
    private static NpySource Recording(string name, int frames, int offset) =>
        new(name, new NpyArray([frames, 4, 8, 1], [.. Enumerable.Range(0, frames * 32).Select(k => (k / 32 + offset) / 255f)]), new Rational(100, 1));
}
