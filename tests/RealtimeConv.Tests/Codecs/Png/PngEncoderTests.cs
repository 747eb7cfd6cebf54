using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Codecs;

public class PngEncoderTests
{
    [Test]
    public void Encode_EveryLayout_DecodesToTheSameCodes(
        [Values(PngColorType.Grey, PngColorType.GreyAlpha, PngColorType.Rgb, PngColorType.Rgba)] PngColorType type,
        [Values(SampleType.UNorm8, SampleType.UNorm16)] SampleType samples, [Values(1, 13, 65)] int width, [Values(1, 47)] int height)
    {
        var frame = Picture(width, height, samples, type);
        int depth = samples == SampleType.UNorm8 ? 8 : 16;
        var image = RoundTrip(frame, new PngLayout(type, depth));
        Assert.That(image.ColorType, Is.EqualTo(type));
        Assert.That(image.BitDepth, Is.EqualTo(depth));
        Assert.That(image.Frame.Alpha, Is.EqualTo(frame.Alpha));
        Assert.That(image.Frame.Bytes.SequenceEqual(frame.Bytes));
        Assert.That(RoundTrip(image.Frame, image.Layout).Frame.Bytes.SequenceEqual(frame.Bytes));
    }

    [Test]
    public void Encode_WithoutLayout_FollowsTheFrame()
    {
        Assert.That(RoundTrip(new Frame(2, 2, PixelFormat.R8)).Layout, Is.EqualTo(new PngLayout(PngColorType.Grey, 8)));
        Assert.That(RoundTrip(new Frame(2, 2, PixelFormat.Rgba8)).Layout, Is.EqualTo(new PngLayout(PngColorType.Rgb, 8)));
        Assert.That(RoundTrip(new Frame(2, 2, PixelFormat.Rgba16, AlphaMode.Straight)).Layout, Is.EqualTo(new PngLayout(PngColorType.Rgba, 16)));
        Assert.That(RoundTrip(new Frame(2, 2, PixelFormat.Rgba32F)).Layout, Is.EqualTo(new PngLayout(PngColorType.Rgb, 8)));
    }

    [Test]
    public void Encode_ColourUnderAGreyLayout_IsWrittenInColour()
    {
        var frame = Frame.Wrap(1, 1, PixelFormat.Rgba8, AlphaMode.Straight, [1, 2, 3, 4]);
        var image = RoundTrip(frame, new PngLayout(PngColorType.GreyAlpha, 8));
        Assert.That(image.ColorType, Is.EqualTo(PngColorType.Rgba));
        Assert.That(image.Frame.Bytes.SequenceEqual(frame.Bytes));
    }

    [Test]
    public void Encode_RealAlphaUnderARgbLayout_KeepsAlpha()
    {
        var frame = Frame.Wrap(1, 1, PixelFormat.Rgba8, AlphaMode.Straight, [1, 2, 3, 4]);
        Assert.That(RoundTrip(frame, new PngLayout(PngColorType.Rgb, 8)).Frame.Bytes.SequenceEqual(frame.Bytes));
    }

    [Test]
    public void Encode_Floats_AreClampedAndRoundedHalfToEven()
    {
        var frame = Frame.FromSamples(6, 1, 1, [0.5f, -1f, 2f, float.NaN, 1 / 255f, 0.3f]);
        var image = RoundTrip(frame);
        Assert.That(image.Frame.UNorm8.ToArray(), Is.EqualTo((byte[])[128, 0, 255, 0, 1, 77])); // 0.3f is above 0.3: 76.500003 -> 77
        Assert.That(RoundTrip(frame, new PngLayout(PngColorType.Grey, 16)).Frame.UNorm16[0], Is.EqualTo(32768));
    }

    [Test]
    public void Encode_Premultiplied_IsStoredStraight()
    {
        var frame = Frame.FromSamples(1, 1, 4, [0.25f, 0.5f, 0f, 0.5f], AlphaMode.Premultiplied);
        Assert.That(RoundTrip(frame).Frame.UNorm8.ToArray(), Is.EqualTo((byte[])[128, 255, 0, 128]));
    }

    [TestCase(2)]
    [TestCase(5)]
    public void Encode_ChannelsThatPngLacks_AreRefused(int channels)
    {
        var frame = new Frame(2, 2, PixelFormat.R32F.WithChannels(channels));
        Assert.That(() => PngEncoder.Encode(frame, new MemoryStream()), Throws.ArgumentException.With.Message.Contains($"{channels}"));
    }

    [TestCase(PngColorType.Palette, 8)]
    [TestCase(PngColorType.Rgb, 4)]
    public void Encode_LayoutThatIsNotWritten_IsRefused(PngColorType type, int depth) =>
        Assert.That(() => PngEncoder.Encode(new Frame(1, 1, PixelFormat.Rgb8), new MemoryStream(), new PngLayout(type, depth)), Throws.ArgumentException);

    [Test]
    public void Encode_SmoothPicture_IsMuchSmallerThanItsPixels()
    {
        var frame = new Frame(256, 256, PixelFormat.Rgb8);
        for (int y = 0; y < 256; y++)
            for (int x = 0; x < 256; x++) (frame.Row(y)[3 * x], frame.Row(y)[3 * x + 1], frame.Row(y)[3 * x + 2]) = ((byte)x, (byte)y, (byte)(x + y));
        var stream = new MemoryStream();
        PngEncoder.Encode(frame, stream);
        Assert.That(stream.Length, Is.LessThan(frame.Bytes.Length / 50), "row filters turn ramps into constants");
    }

    private static PngImage RoundTrip(Frame frame, PngLayout? layout = null)
    {
        var stream = new MemoryStream();
        PngEncoder.Encode(frame, stream, layout);
        stream.Position = 0;
        var image = PngDecoder.Decode(stream);
        Assert.That(stream.Position, Is.EqualTo(stream.Length));
        return image;
    }

    private static Frame Picture(int width, int height, SampleType samples, PngColorType type)
    {
        bool grey = type is PngColorType.Grey or PngColorType.GreyAlpha, alpha = type is PngColorType.GreyAlpha or PngColorType.Rgba;
        int channels = alpha ? 4 : grey ? 1 : 3;
        var random = new Random(width * 100 + height);
        var values = new float[width * height * channels];
        for (int k = 0; k < values.Length; k++)
            values[k] = grey && k % channels is 1 or 2 ? values[k - 1] : (float)random.NextDouble() * (k % 97) / 96f;
        return Frame.FromSamples(width, height, channels, values, alpha ? AlphaMode.Straight : AlphaMode.Opaque).ConvertTo(new PixelFormat(samples, channels));
    }
}
