using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class PictureTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Read_Png_KeepsChannelsDepthAndLayout()
    {
        var frame = new Frame(3, 2, new PixelFormat(SampleType.UNorm16, 4), AlphaMode.Straight);
        for (int k = 0; k < frame.UNorm16.Length; k++) frame.UNorm16[k] = (ushort)(k / 4 * 4 * 1000 + (k % 4 == 3 ? 7 : 0));
        Save("a.png", frame, new PngLayout(PngColorType.GreyAlpha, 16));
        var picture = Picture.Read(_folder["a.png"]);
        Assert.That(picture.Layout, Is.EqualTo(new PngLayout(PngColorType.GreyAlpha, 16)));
        Assert.That(picture.Frame.Bytes.SequenceEqual(frame.Bytes));
    }

    [Test]
    public void Read_PngByAnotherName_IsKnownByItsContent()
    {
        Save("x%d.jpg", new Frame(3, 2, PixelFormat.R8));
        Assert.That(Picture.Read(_folder["x%d.jpg"]).Frame.Format, Is.EqualTo(PixelFormat.R8));
    }

    [TestCase("bmp", "rgb24", 3)]
    [TestCase("tiff", "rgb24", 3)]
    [TestCase("tiff", "gray", 1)]
    [TestCase("tiff", "rgba", 4)]
    [TestCase("tiff", "rgb48le", 3)]
    [TestCase("ppm", "rgb24", 3)]
    [TestCase("pgm", "gray", 1)]
    public void Read_LosslessFormats_ThroughFfmpegAreExact(string extension, string pixels, int channels)
    {
        int bytes = pixels.EndsWith("le", StringComparison.Ordinal) ? 2 : 1;
        byte[] raw = [.. Enumerable.Range(0, 10 * 6 * channels * bytes).Select(k => (byte)(k * 29 + 3))];
        File.WriteAllBytes(_folder["raw"], raw);
        Clips.Ffmpeg($"-f rawvideo -video_size 10x6 -pix_fmt {pixels} -i {_folder["raw"]} -frames:v 1 -update 1", _folder["a." + extension]);
        File.Move(_folder["a." + extension], _folder["x%03d." + extension]);
        var picture = Picture.Read(_folder["x%03d." + extension]);
        Assert.That((picture.Frame.Width, picture.Frame.Height, picture.Frame.Channels), Is.EqualTo((10, 6, channels)));
        Assert.That(picture.Frame.Bytes.SequenceEqual(raw));
        Assert.That(picture.Layout.BitDepth, Is.EqualTo(8 * bytes));
    }

    [Test]
    public void Read_Jpeg_IsRgb()
    {
        Clips.Ffmpeg("-f lavfi -i color=red:size=16x16 -frames:v 1 -update 1 -q:v 2", _folder["a.jpg"]);
        var red = Picture.Read(_folder["a.jpg"]).Frame;
        Assert.That(red.Format, Is.EqualTo(PixelFormat.Rgb8));
        Assert.That(red[8, 8, 0], Is.GreaterThan(0.97));
        Assert.That(red[8, 8, 1], Is.LessThan(0.02));
    }

    [Test]
    public void Read_Damaged_NamesTheFile()
    {
        File.WriteAllBytes(_folder["a.png"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]);
        Assert.That(() => Picture.Read(_folder["a.png"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("a.png").And.Message.Not.Contains("\n"));
        File.WriteAllBytes(_folder["a.jpg"], [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        Assert.That(() => Picture.Read(_folder["a.jpg"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("a.jpg").And.Message.Not.Contains("\n"));
    }

    [Test]
    public void Read_PastTheLimit_IsRefused()
    {
        Save("a.png", new Frame(30, 20, PixelFormat.Rgb8));
        Clips.Ffmpeg("-f lavfi -i color=red:size=30x20 -frames:v 1 -update 1", _folder["a.bmp"]);
        foreach (string name in (string[])["a.png", "a.bmp"])
            Assert.That(() => Picture.Read(_folder[name], 1799), Throws.TypeOf<InvalidInputException>().With.Message.Contains("limit"));
    }

    [Test]
    public void PictureSource_GivesItOnce()
    {
        Save("a.png", new Frame(3, 2, PixelFormat.Rgb8));
        using var source = new PictureSource(_folder["a.png"]);
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _), Is.True);
        Assert.That(source.TryRead(frame, out _), Is.False);
        Assert.That((source.State, source.FrameCount, source.Rate), Is.EqualTo((SourceState.Ended, (long?)1, (Rational?)null)));
    }

    [Test]
    public void Find_Folder_SortsNumbersAsNumbers()
    {
        foreach (string name in (string[])["f10.png", "f9.png", "f1.PNG", "notes.txt"]) File.WriteAllText(_folder[name], "x");
        Assert.That(PictureSequence.Find(_folder.Root).Select(Path.GetFileName), Is.EqualTo((string[])["f1.PNG", "f9.png", "f10.png"]));
    }

    [Test]
    public void Find_Pattern_StartsAtTheLowestAndStopsAtAGap()
    {
        foreach (string name in (string[])["f007.png", "f008.png", "f009.png", "f011.png", "f08.png", "fx.png"]) File.WriteAllText(_folder[name], "x");
        Assert.That(PictureSequence.Find(_folder["f%03d.png"]).Select(Path.GetFileName), Is.EqualTo((string[])["f007.png", "f008.png", "f009.png"]));
        Assert.That(() => PictureSequence.Find(_folder["g%03d.png"]), Throws.TypeOf<InvalidInputException>());
        Assert.That(() => PictureSequence.Find(_folder["f.png"]), Throws.TypeOf<InvalidInputException>());
        Assert.That(PictureSequence.FileOf("a/f%04d.png", 12), Is.EqualTo(Path.Combine("a", "f0012.png")));
        Assert.That(PictureSequence.FileOf("f%d.png", 12), Is.EqualTo("f12.png"));
    }

    [Test]
    public void SequenceSource_ReadsInOrderAndNamesTheOddOneOut()
    {
        for (int k = 0; k < 3; k++) Save($"f{k}.png", Filled(4, 3, (byte)k));
        Save("f3.png", Filled(5, 3, 9));
        using var source = new PictureSequenceSource(_folder["f%d.png"], new Rational(10, 1));
        var frame = source.CreateFrame();
        for (int k = 0; k < 3; k++)
        {
            Assert.That(source.TryRead(frame, out var time));
            Assert.That((frame.UNorm8[0], time), Is.EqualTo(((byte)k, TimeSpan.FromSeconds(k * 0.1))));
        }
        Assert.That(source.TryRead(frame, out _), Is.False);
        Assert.That(source.State, Is.EqualTo(SourceState.Damaged));
        Assert.That(source.Fault, Does.Contain("frame 3").And.Contain("f3.png").And.Contain("5 x 3"));
    }

    [Test]
    public void NpySource_ReadsFramesOfEveryRank()
    {
        float[] data = [.. Enumerable.Range(0, 24).Select(k => k * 0.5f)];
        Check([24], 24, 1, 1, 1);
        Check([4, 6], 6, 4, 1, 1);
        Check([2, 3, 4], 3, 2, 4, 1);
        Check([2, 3, 2, 2], 2, 3, 2, 2);
        Assert.That(() => new NpySource("a", new NpyArray([1, 1, 1, 1, 24], data)), Throws.TypeOf<InvalidInputException>());

        void Check(int[] shape, int width, int height, int channels, int frames)
        {
            using (var stream = File.Create(_folder["a.npy"])) NpyCodec.Write(new NpyArray(shape, data), stream);
            using var source = new NpySource(_folder["a.npy"]);
            Assert.That((source.Width, source.Height, source.Format.Channels, source.FrameCount), Is.EqualTo((width, height, channels, (long?)frames)));
            var frame = source.CreateFrame();
            var all = new List<float>();
            while (source.TryRead(frame, out _)) all.AddRange(frame.Float32);
            Assert.That(all, Is.EqualTo(data));
        }
    }

    [Test]
    public void NpySource_OfAnotherType_NamesFileAndType()
    {
        File.WriteAllBytes(_folder["a.npy"], [0x93, .. "NUMPY\u0001\0"u8, 60, 0, .. System.Text.Encoding.ASCII.GetBytes("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }".PadRight(60)), .. new byte[8]]);
        Assert.That(() => new NpySource(_folder["a.npy"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("a.npy").And.Message.Contains("float64"));
    }

    [Test]
    public void Open_ByContent_FindsTheKind()
    {
        Save("a.txt", new Frame(3, 2, PixelFormat.R8));
        using (var stream = File.Create(_folder["b.png"])) NpyCodec.Write(new NpyArray([2, 2], new float[4]), stream);
        File.Copy(Clips.Tagged, _folder["c.png"]);
        Assert.That(Kind("a.txt"), Is.EqualTo(typeof(PictureSource)));
        Assert.That(Kind("b.png"), Is.EqualTo(typeof(NpySource)));
        Assert.That(Kind("c.png"), Is.EqualTo(typeof(FfmpegVideoSource)));
        using (var stream = File.Create(_folder["d.wav"])) WavCodec.Write(new WavAudio(8000, 1, new float[4]), stream);
        Assert.That(() => FrameSources.Open(_folder["d.wav"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("sound"));
        Assert.That(() => FrameSources.Open(_folder["none.mp4"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("does not exist"));
        Assert.That(() => FrameSources.Open("concat:a|b"), Throws.TypeOf<InvalidInputException>());

        Type Kind(string name)
        {
            using var source = FrameSources.Open(_folder[name]);
            return source.GetType();
        }
    }

    private void Save(string name, Frame frame, PngLayout? layout = null)
    {
        using var stream = File.Create(_folder[name]);
        PngEncoder.Encode(frame, stream, layout);
    }

    private static Frame Filled(int width, int height, byte value)
    {
        var frame = new Frame(width, height, PixelFormat.R8);
        frame.Bytes.Fill(value);
        return frame;
    }
}
