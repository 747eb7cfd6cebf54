using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Frames;

public sealed class YuvLayoutTests
{
    [Test]
    public void OddSize_RoundsChromaUp()
    {
        var layout = new YuvLayout(YuvFormat.Yuv420, 65, 47);
        Assert.That((layout.ChromaWidth, layout.ChromaHeight, layout.FrameBytes), Is.EqualTo((33, 24, 4639)));
        Assert.That(new YuvLayout(YuvFormat.Nv12, 65, 47).FrameBytes, Is.EqualTo(4639));
        Assert.That(new YuvLayout(YuvFormat.P010, 65, 47).FrameBytes, Is.EqualTo(2 * 4639));
        Assert.That(new YuvLayout(YuvFormat.Yuv422, 65, 47).FrameBytes, Is.EqualTo(65 * 47 + 2 * 33 * 47));
        Assert.That(new YuvLayout(YuvFormat.Yuv444, 65, 47).FrameBytes, Is.EqualTo(3 * 65 * 47));
    }

    [Test]
    public void Constructor_WhatIsNotTaken_SaysWhatIs()
    {
        Assert.That(() => new YuvLayout(YuvFormat.Yuv420, 0, 4), Throws.ArgumentException.With.Message.Contains("0 x 4"));
        Assert.That(() => new YuvLayout(YuvFormat.Yuv420 with { Bits = 12 }, 4, 4), Throws.ArgumentException.With.Message.Contains("4:2:0 of 12 bits").And.Message.Contains("8 or 10 bits"));
        Assert.That(() => new YuvLayout(YuvFormat.Yuv444 with { Interleaves = true }, 4, 4), Throws.ArgumentException.With.Message.Contains("not taken"));
        Assert.That(() => new YuvLayout(YuvFormat.Yuv444, 40000, 40000), Throws.ArgumentException.With.Message.Contains("2147483647"));
        Assert.That(() => new YuvFrame(default, default), Throws.ArgumentException.With.Message.Contains("no size"));
    }

    [Test]
    public void All_HasEveryShapeInBothDepths() => Assert.That(YuvFormat.All, Has.Count.EqualTo(8).And.Member(YuvFormat.P010).And.Member(YuvFormat.Yuv422 with { Bits = 10 }).And.Unique);
}
