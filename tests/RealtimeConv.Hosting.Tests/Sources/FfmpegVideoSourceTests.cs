using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FfmpegVideoSourceTests
{
    [Test]
    public void Open_Video_SaysWhatItIs()
    {
        using var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Tagged));
        Assert.That((source.Width, source.Height, source.Format, source.Alpha), Is.EqualTo((64, 48, PixelFormat.Rgba8, AlphaMode.Opaque)));
        Assert.That(source.Rate, Is.EqualTo(new Rational(25, 1)));
        Assert.That(source.FrameCount, Is.EqualTo(50));
        Assert.That(source.IsLive, Is.False);
        Assert.That(source.Info!.Colour, Is.EqualTo(new ColourTags("smpte170m", "smpte170m", "smpte170m", "tv")));
        Assert.That(source.Info.AudioCodecs, Is.EqualTo((string[])["aac"]));
    }

    [Test]
    public void TryRead_Video_GivesEveryFrameAtItsTime()
    {
        var (times, source) = ReadAll(Clips.Tagged);
        Assert.That(times, Is.EqualTo(Enumerable.Range(0, 50).Select(n => TimeSpan.FromSeconds(n * 0.04))));
        Assert.That((source.State, source.Fault), Is.EqualTo((SourceState.Ended, (string?)null)));
    }

    [Test]
    public void TryRead_VariableRate_KeepsTheTimes()
    {
        int[] frames = [.. Enumerable.Range(0, 60).Where(n => n % 7 == 0 || n % 3 == 0)];
        var (times, _) = ReadAll(Clips.Variable);
        Assert.That(times.Select(t => t.TotalSeconds * 30), Is.EqualTo(frames.Select(n => (double)n)).Within(1e-5));
    }

    [TestCase(3)]
    [TestCase(4)]
    public void TryRead_LosslessRgb_GivesTheExactPixels(int channels)
    {
        using var folder = new TemporaryFolder();
        Clips.Ffmpeg("-i " + Clips.Odd + " -pix_fmt rgb24 -f rawvideo", folder["odd.raw"]);
        byte[] expected = File.ReadAllBytes(folder["odd.raw"]);
        using var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Odd), new FfmpegSourceOptions { Format = PixelFormat.Rgb8.WithChannels(channels) });
        Assert.That((source.Width, source.Height), Is.EqualTo((65, 47)));
        var frame = source.CreateFrame();
        for (int n = 0; n < 12; n++)
        {
            Assert.That(source.TryRead(frame, out _));
            Assert.That(frame.ConvertTo(PixelFormat.Rgb8).Bytes.SequenceEqual(expected.AsSpan(n * 65 * 47 * 3, 65 * 47 * 3)), $"frame {n}");
        }
    }

    [TestCase("smpte170m", "tv", 81, 90, 240)]
    [TestCase("bt709", "tv", 63, 102, 240)]
    [TestCase("bt709", "pc", 54, 99, 255)]
    public void TryRead_TaggedRed_IsRedByItsOwnMatrixAndRange(string matrix, string range, int y, int cb, int cr)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["red.raw"], [.. Enumerable.Repeat((byte)y, 256), .. Enumerable.Repeat((byte)cb, 64), .. Enumerable.Repeat((byte)cr, 64)]);
        Clips.Ffmpeg($"-f rawvideo -video_size 16x16 -pix_fmt yuv420p -framerate 25 -i {folder["red.raw"]} -vf setparams=colorspace={matrix}:range={range} -c:v libx264 -qp 0 -colorspace {matrix} "
            + $"-color_primaries {matrix} -color_trc {matrix} -color_range {range}", folder["red.mkv"]);
        using var source = new FfmpegVideoSource(FfmpegInput.File(folder["red.mkv"]));
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _));
        var pixel = frame.Row(8)[32..36].ToArray();
        Assert.That(pixel[0], Is.GreaterThanOrEqualTo(252));
        Assert.That(pixel[1], Is.LessThanOrEqualTo(2));
        Assert.That(pixel[2], Is.LessThanOrEqualTo(2));
        Assert.That(pixel[3], Is.EqualTo(255));
    }

    [Test]
    public void TryRead_SixteenBits_AreKept()
    {
        using var folder = new TemporaryFolder();
        byte[] raw = [.. Enumerable.Range(0, 8 * 8 * 3 * 2).Select(k => (byte)(k * 37))];
        File.WriteAllBytes(folder["a.raw"], raw);
        Clips.Ffmpeg($"-f rawvideo -video_size 8x8 -pix_fmt rgb48le -i {folder["a.raw"]} -c:v png", folder["a.mkv"]);
        using var source = new FfmpegVideoSource(FfmpegInput.File(folder["a.mkv"]), new FfmpegSourceOptions { Format = new PixelFormat(SampleType.UNorm16, 3) });
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _));
        Assert.That(frame.Bytes.SequenceEqual(raw));
    }

    [Test]
    public void TryRead_RealAlpha_IsStraight()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.raw"], [.. Enumerable.Range(0, 8 * 8).SelectMany(k => (byte[])[200, 100, 50, (byte)(k * 4)])]);
        Clips.Ffmpeg($"-f rawvideo -video_size 8x8 -pix_fmt rgba -i {folder["a.raw"]} -c:v png", folder["a.mkv"]);
        using var source = new FfmpegVideoSource(FfmpegInput.File(folder["a.mkv"]));
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _));
        Assert.That(frame.Alpha, Is.EqualTo(AlphaMode.Straight));
        Assert.That(frame.Bytes.SequenceEqual(File.ReadAllBytes(folder["a.raw"])));
    }

    [Test]
    public void TryRead_SizeChangeInTheStream_KeepsTheFirstSize()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, size) in ((string, string)[])[("a.h264", "64x48"), ("b.h264", "96x80")])
            Clips.Ffmpeg($"-f lavfi -i testsrc2=size={size}:rate=25:duration=0.2 -c:v libx264 -bsf:v h264_mp4toannexb", folder[name]);
        File.WriteAllBytes(folder["c.h264"], [.. File.ReadAllBytes(folder["a.h264"]), .. File.ReadAllBytes(folder["b.h264"])]);
        var (times, source) = ReadAll(folder["c.h264"]);
        Assert.That((times.Count, source.Width, source.Height, source.State), Is.EqualTo((10, 64, 48, SourceState.Ended)));
    }

    [Test]
    public void TryRead_WantedSizeAndLoop_AreKept()
    {
        using var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Odd), new FfmpegSourceOptions { Size = (30, 20), Loop = true });
        var frame = source.CreateFrame();
        var last = TimeSpan.FromSeconds(-1);
        for (int n = 0; n < 40; n++)
        {
            Assert.That(source.TryRead(frame, out var time));
            Assert.That(time, Is.GreaterThan(last));
            last = time;
        }
        Assert.That((source.Width, source.Height, source.FrameCount), Is.EqualTo((30, 20, (long?)null)));
    }

    [Test]
    public void TryRead_AnotherFormat_IsRefused()
    {
        using var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Tagged));
        Assert.That(() => source.TryRead(new Frame(64, 48, PixelFormat.Rgb8), out _), Throws.ArgumentException.With.Message.Contains("rgba8"));
    }

    [Test]
    public void Dispose_FromAnotherThread_EndsAWaitingRead()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["one.nut"], FakeFfmpeg.Nut(64, 48, 1));
        var tools = FakeFfmpeg.Make(folder, $"cat '{folder["one.nut"]}'; sleep 60");
        var source = new FfmpegVideoSource(FfmpegInput.File(Clips.Tagged), new FfmpegSourceOptions { Tools = tools });
        var frame = source.CreateFrame();
        Assert.That(source.TryRead(frame, out _));
        var waiting = Task.Run(() => source.TryRead(frame, out _));
        Assert.That(waiting.Wait(200), Is.False);
        source.Dispose();
        Assert.That(waiting.Wait(TimeSpan.FromSeconds(30)), "longer than a disposal takes, shorter than the script");
        Assert.That((waiting.Result, source.State), Is.EqualTo((false, SourceState.Ended)));
    }

    [Test]
    public void TestPattern_IsRead()
    {
        using var source = new FfmpegVideoSource(FfmpegInput.TestPattern("testsrc2=size=32x24:rate=10"));
        Assert.That(source.TryRead(source.CreateFrame(), out _));
        Assert.That((source.Width, source.Height, source.Rate), Is.EqualTo((32, 24, new Rational(10, 1))));
    }

    internal static (List<TimeSpan> Times, FfmpegVideoSource Source) ReadAll(string path, FfmpegSourceOptions? options = null)
    {
        var source = new FfmpegVideoSource(FfmpegInput.File(path), options);
        using (source)
        {
            var frame = source.CreateFrame();
            var times = new List<TimeSpan>();
            while (source.TryRead(frame, out var time)) times.Add(time);
            return (times, source);
        }
    }
}
