using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>The rules for pictures: what the file was it stays, values are clamped, codes rounded half to even.</summary>
public sealed class ApplyPictureTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [TestCase(PngColorType.Grey, 8)]
    [TestCase(PngColorType.Rgb, 8)]
    [TestCase(PngColorType.Rgba, 8)]
    [TestCase(PngColorType.GreyAlpha, 8)]
    [TestCase(PngColorType.Grey, 16)]
    [TestCase(PngColorType.Rgb, 16)]
    [TestCase(PngColorType.Rgba, 16)]
    public void Identity_OnAnyPng_KeepsItsLayoutAndEveryCode(PngColorType colour, int depth)
    {
        var layout = new PngLayout(colour, depth);
        var frame = Noise(colour is PngColorType.Grey ? 1 : colour is PngColorType.Rgb ? 3 : 4, depth, grey: colour == PngColorType.GreyAlpha);
        TestFiles.Apply(_files.WritePng("in.png", frame, layout), _files["out.png"], "identity");
        var result = _files.ReadPng("out.png");
        Assert.That(result.Layout, Is.EqualTo(layout));
        Assert.That(result.Frame.Bytes.ToArray(), Is.EqualTo(frame.Bytes.ToArray()));
    }

    [Test]
    public void Result_OutsideZeroToOne_IsClamped()
    {
        string input = _files.WritePng("in.png", Frame.Wrap(3, 1, PixelFormat.R8, AlphaMode.Opaque, [0, 100, 200]));
        TestFiles.Apply(input, _files["out.png"], "1x1: 3", "--bias", "-0.5");
        // 3 * 100 - 127.5 = 172.5: the tie goes to the even code.
        Assert.That(_files.ReadPng("out.png").Frame.Bytes.ToArray(), Is.EqualTo(new byte[] { 0, 172, 255 }));
    }

    [Test]
    public void Array_WithNaN_BecomesBlack()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 3], float.NaN, 0.5f, 2), _files["out.png"], "identity");
        Assert.That(_files.ReadPng("out.png").Frame.Bytes.ToArray(), Is.EqualTo(new byte[] { 0, 128, 255 }));
    }

    [Test]
    public void Picture_IntoAnArray_IsFloatAndUnclamped()
    {
        string input = _files.WritePng("in.png", Frame.Wrap(2, 1, PixelFormat.R8, AlphaMode.Opaque, [51, 255]));
        TestFiles.Apply(input, _files["out.npy"], "1x1: 2");
        var result = _files.ReadArray("out.npy");
        Assert.That(result.Shape, Is.EqualTo(new[] { 1, 2 }));
        Assert.That(result.Data, Is.EqualTo(new[] { 2 * (51 / 255f), 2 }));
    }

    [Test]
    public void Edges_OnAPictureWithAlpha_KeepItsAlpha()
    {
        var frame = Noise(4, 8, grey: false);
        TestFiles.Apply(_files.WritePng("in.png", frame), _files["out.png"], "sobel-x");
        var result = _files.ReadPng("out.png").Frame;
        for (int k = 3; k < frame.Bytes.Length; k += 4) Assert.That(result.Bytes[k], Is.EqualTo(frame.Bytes[k]));
    }

    private static Frame Noise(int channels, int depth, bool grey)
    {
        var format = new PixelFormat(depth == 16 ? SampleType.UNorm16 : SampleType.UNorm8, channels);
        var frame = new Frame(7, 5, format, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
        new Random(3).NextBytes(frame.Bytes);
        int sample = depth / 8, pixel = format.BytesPerPixel;
        for (int k = 0; k < frame.Bytes.Length; k += pixel)
        {
            // Alpha of 0 would drop the colour, which no longer has a meaning then.
            if (channels == 4) frame.Bytes[k + pixel - 1] |= 1;
            if (grey) for (int c = 1; c < 3; c++) frame.Bytes.Slice(k, sample).CopyTo(frame.Bytes[(k + c * sample)..]);
        }
        return frame;
    }
}
