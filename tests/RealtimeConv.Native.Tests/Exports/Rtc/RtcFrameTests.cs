using System.Runtime.CompilerServices;
using RealtimeConv.Frames;
using RealtimeConv.Native.Exports.Rtc;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Native.Tests.Exports.Rtc;

public sealed class RtcFrameTests
{
    private static readonly RtcFrame Whole = new() { Size = (uint)Unsafe.SizeOf<RtcFrame>(), Texture = 7, TextureWidth = 64, TextureHeight = 32 };

    [Test]
    public void ToFrameTexture_WithoutARectangle_IsTheWholeTexture()
    {
        var frame = Whole.ToFrameTexture();
        Assert.That(frame, Is.EqualTo(new FrameTexture(7, PixelFormat.Rgba8, 64, 32)));
        Assert.That(frame.Region, Is.EqualTo(new TextureRegion(0, 0, 64, 32)));
    }

    [Test]
    public void ToFrameTexture_WithFlags_TakesFormatRowsAndAlpha()
    {
        var frame = (Whole with { Flags = 8 | FrameFlags.BottomUp | FrameFlags.AlphaPremultiplied, X = 8, Y = 4, Width = 16, Height = 12 }).ToFrameTexture();
        Assert.That(frame.Format, Is.EqualTo(PixelFormat.Rgba16F));
        Assert.That(frame.Rows, Is.EqualTo(RowOrder.BottomFirst));
        Assert.That(frame.Alpha, Is.EqualTo(AlphaMode.Premultiplied));
        Assert.That(frame.Region, Is.EqualTo(new TextureRegion(8, 4, 16, 12)));
    }

    [TestCase(16u, "format is 16")]
    [TestCase(0x800u, "0x800")]
    [TestCase(0x600u, "exclude")]
    [TestCase(0x201u, "four channels")]
    public void Problem_OfWrongFlags_NamesThem(uint flags, string named) => Assert.That((Whole with { Flags = flags }).Problem(), Does.Contain(named));

    [Test]
    public void Problem_OfAShortStructure_NamesBothSizes() => Assert.That((Whole with { Size = 20 }).Problem(), Does.Contain("20").And.Contain("36"));
}
