using RealtimeConv.OpenGL.Streaming;

namespace RealtimeConv.OpenGL.Tests.Streaming;

public sealed class TileSpanTests
{
    [Test]
    public void Cover_EveryLengthAndReach_CoversOnceAndKeepsTheReachInsideTheWindow([Values] bool wraps)
    {
        for (int length = 1; length < 40; length++)
            for (int window = 1; window <= length; window++)
                for (int before = 0; before < 4; before++)
                    for (int after = 0; after < 4; after++)
                        if (window == length || before + after < window) Check(length, window, before, after, wraps);
    }

    private static void Check(int length, int window, int before, int after, bool wraps)
    {
        string where = $"length {length}, window {window}, reach {before}/{after}, wraps {wraps}";
        int next = 0;
        foreach (var span in TileSpan.Cover(length, window, before, after, wraps))
        {
            Assert.That(span.First, Is.EqualTo(next), where);
            Assert.That(span.Last, Is.GreaterThan(span.First), where);
            bool ownStart = window == length || (!wraps && span.Start == 0), ownEnd = window == length || (!wraps && span.Start + window == length);
            Assert.That(span.First - (ownStart ? 0 : before), Is.GreaterThanOrEqualTo(span.Start), where);
            Assert.That(span.Last + (ownEnd ? 0 : after), Is.LessThanOrEqualTo(span.Start + window), where);
            if (!wraps) Assert.That((span.Start >= 0, span.Start + window <= length), Is.EqualTo((true, true)), where);
            next = span.Last;
        }
        Assert.That(next, Is.EqualTo(length), where);
    }
}
