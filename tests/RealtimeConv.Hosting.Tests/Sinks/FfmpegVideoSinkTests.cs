using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sinks;

public class FfmpegVideoSinkTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void Copy_TaggedVideo_KeepsRateTimesTagsAndSound()
    {
        Copy(Clips.Tagged, _folder["out.mp4"]);
        foreach (string what in (string[])["-select_streams v -show_entries stream=codec_name,width,height,pix_fmt,avg_frame_rate,nb_frames,duration,color_range,color_space,color_transfer,color_primaries -of csv=p=0",
            "-select_streams a -show_entries packet=pts,size -of csv=p=0"])
            Assert.That(Clips.Ffprobe(what, _folder["out.mp4"]), Is.EqualTo(Clips.Ffprobe(what, Clips.Tagged)));
        Assert.That(Times(_folder["out.mp4"]), Is.EqualTo(Times(Clips.Tagged)));
        Assert.That(_folder.Names, Is.EqualTo((string[])["out.mp4"]), "the part was renamed");
    }

    [Test]
    public void Copy_TaggedVideo_KeepsThePicture()
    {
        Copy(Clips.Tagged, _folder["out.mp4"]);
        using var before = new FfmpegVideoSource(FfmpegInput.File(Clips.Tagged));
        using var after = new FfmpegVideoSource(FfmpegInput.File(_folder["out.mp4"]));
        Frame a = before.CreateFrame(), b = after.CreateFrame();
        double squares = 0, samples = 0;
        while (before.TryRead(a, out _) && after.TryRead(b, out _))
            for (int k = 0; k < a.UNorm8.Length; k++, samples++) squares += Math.Pow(a.UNorm8[k] - b.UNorm8[k], 2);
        Assert.That(10 * Math.Log10(255 * 255 / (squares / samples)), Is.GreaterThan(30), "PSNR of one lossy generation, in dB; a wrong matrix or range falls far below");
    }

    [TestCase(".mp4")]
    [TestCase(".mkv")]
    [TestCase(".ts")]
    public void Copy_VariableRate_KeepsEveryFrameAtItsTime(string extension)
    {
        string path = Copy(Clips.Variable, _folder["out" + extension]);
        double[] before = Times(Clips.Variable), after = Times(path);
        Assert.That(after.Select(t => t - after[0]), Is.EqualTo(before.Select(t => t - before[0])).Within(0.00051), "Matroska counts milliseconds");
    }

    [Test]
    public void Copy_OddSize_KeepsSizeRateAndUntaggedColours()
    {
        Copy(Clips.Odd, _folder["out.mp4"]);
        Assert.That(Clips.Ffprobe("-select_streams v -show_entries stream=codec_name,width,height,pix_fmt,avg_frame_rate,nb_frames -of csv=p=0", _folder["out.mp4"]),
            Is.EqualTo("h264,65,47,yuv444p,30/1,12"));
        Assert.That(Clips.Ffprobe("-select_streams a -show_entries stream=codec_name -of csv=p=0", _folder["out.mp4"]), Is.EqualTo("aac"), "PCM has no place in MP4 and is encoded");
    }

    [Test]
    public void Copy_UntaggedVideo_StaysUntagged()
    {
        Copy(Clips.Variable, _folder["out.mkv"]);
        Assert.That(Clips.Ffprobe("-select_streams v -show_entries stream=color_range,color_space,color_transfer,color_primaries -of csv=p=0", _folder["out.mkv"]), Is.EqualTo("unknown,unknown,unknown,unknown"));
    }

    [Test]
    public void Copy_PictureAndSoundThatStartApart_StayApart()
    {
        Clips.Ffmpeg($"-itsoffset 0.6 -i {Clips.Tagged} -i {Clips.Tagged} -map 0:v -map 1:a -c copy -muxdelay 0 -f mpegts", _folder["apart.ts"]);
        string path = Copy(_folder["apart.ts"], _folder["out.mkv"]);
        double sound = double.Parse(Clips.Ffprobe("-select_streams a -show_entries packet=pts_time -of csv=p=0", path).Split('\n')[0].Trim(','), System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(Times(path)[0] - sound, Is.EqualTo(0.6).Within(0.03), "a frame of AAC lasts 23 ms");
    }

    [Test]
    public void Write_WithoutSource_IsTaggedBt709()
    {
        Record(_folder["out.mp4"], new FfmpegSinkOptions { Rate = new Rational(24, 1) }, 5);
        Assert.That(Clips.Ffprobe("-select_streams v -show_entries stream=avg_frame_rate,nb_frames,color_range,color_space,color_transfer,color_primaries -of csv=p=0", _folder["out.mp4"]),
            Is.EqualTo("tv,bt709,bt709,bt709,24/1,5"));
    }

    [Test]
    public void Write_WithoutH264_FallsBackToMpeg4()
    {
        var real = FfmpegTools.Find();
        var tools = FakeFfmpeg.Make(_folder, $"case \"$*\" in *-encoders*) '{real.Ffmpeg}' \"$@\" | grep -v -e libx264 -e libopenh264;; *) exec '{real.Ffmpeg}' \"$@\";; esac");
        Record(_folder["out.mp4"], new FfmpegSinkOptions { Tools = tools, SourceTick = new Rational(1, 90000), Rate = new Rational(25, 1) }, 5, 65, 47);
        Assert.That(Clips.Ffprobe("-select_streams v -show_entries stream=codec_name,width,height,avg_frame_rate,nb_frames -of csv=p=0", _folder["out.mp4"]), Is.EqualTo("mpeg4,65,47,25/1,5"));
    }

    [TestCase("-out.mkv")]
    [TestCase("out%d.mkv")]
    [TestCase("new\nline 'x'.mkv")]
    [TestCase("pipe:1.mkv")]
    public void Write_OddFileNames_AreWrittenAsTheyAre(string name)
    {
        Record(_folder[name], new FfmpegSinkOptions(), 2);
        Assert.That(_folder.Names, Is.EqualTo((string[])[name]));
    }

    [Test]
    public void Write_ExistingFile_IsReplacedAtTheEndOnly()
    {
        File.WriteAllText(_folder["out.mkv"], "old");
        using var sink = new FfmpegVideoSink(_folder["out.mkv"]);
        sink.Write(Grey(64, 48, 1), TimeSpan.Zero);
        Assert.That(File.ReadAllText(_folder["out.mkv"]), Is.EqualTo("old"));
        sink.Complete();
        Assert.That(new FileInfo(_folder["out.mkv"]).Length, Is.GreaterThan(100));
    }

    [Test]
    public void Dispose_WithoutComplete_LeavesNothing()
    {
        using (var sink = new FfmpegVideoSink(_folder["out.mkv"]))
            for (int k = 0; k < 3; k++) sink.Write(Grey(64, 48, k), TimeSpan.FromSeconds(k));
        Assert.That(_folder.Names, Is.Empty);
    }

    [Test]
    [Platform("Linux")]
    public void Write_FullDisk_IsAnErrorThoughFfmpegMayReportSuccess()
    {
        File.CreateSymbolicLink(_folder["out.mkv.part"], "/dev/full");
        Assert.That(() => Record(_folder["out.mkv"], new FfmpegSinkOptions(), 30), Throws.TypeOf<InvalidInputException>().With.Message.Contains("out.mkv").And.Message.Not.Contains("\n"));
        Assert.That(File.Exists(_folder["out.mkv"]), Is.False);
    }

    [Test]
    public void Complete_FewerFramesInTheFile_IsAnError()
    {
        var real = FfmpegTools.Find();
        var tools = FakeFfmpeg.Make(_folder, $"case \"$*\" in *pipe:0*) shift $(($# - 1)); cat >/dev/null; '{real.Ffmpeg}' -v error -nostdin -y -i '{Clips.Tagged}' -frames:v 3 -an -f matroska \"$1\";; *) exec '{real.Ffmpeg}' \"$@\";; esac");
        Assert.That(() => Record(_folder["out.mkv"], new FfmpegSinkOptions { Tools = tools }, 5),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("3 of 5 frames").And.Message.Contains("out.mkv.part"));
        Assert.That(_folder.Names, Does.Contain("out.mkv.part").And.Not.Contain("out.mkv"));
    }

    [TestCase("exit 1", "exit code 1")]
    [TestCase("kill -9 $$", "signal 9")]
    [TestCase("echo '[error] encoder is on strike' >&2; exit 1", "on strike")]
    [TestCase("cat >/dev/null; exit 0", "out.mkv")]
    public void Write_EncoderThatFails_IsOneLine(string script, string part)
    {
        var tools = Encoder(script);
        Assert.That(() => Record(_folder["out.mkv"], new FfmpegSinkOptions { Tools = tools }, 50), Throws.TypeOf<InvalidInputException>().With.Message.Contains(part).And.Message.Not.Contains("\n"));
        Assert.That(File.Exists(_folder["out.mkv"]), Is.False);
    }

    [Test]
    public void Write_EncoderThatStalls_IsStopped()
    {
        var tools = Encoder("sleep 100");
        Assert.That(() => Record(_folder["out.mkv"], new FfmpegSinkOptions { Tools = tools, Timeout = TimeSpan.FromSeconds(0.3) }, 500),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("0.3 s"));
    }

    [Test]
    public void Construct_BadTargets_AreRefusedBeforeAnyWork()
    {
        Assert.That(() => new FfmpegVideoSink(_folder["a.xyz"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains(".mkv"));
        Assert.That(() => new FfmpegVideoSink(_folder["none/a.mp4"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("none"));
        Assert.That(() => new FfmpegVideoSink(Clips.Tagged, new FfmpegSinkOptions { Sound = FfmpegInput.File(Clips.Tagged) }), Throws.TypeOf<InvalidInputException>().With.Message.Contains("input"));
        using var sink = new FfmpegVideoSink(_folder["a.mp4"]);
        Assert.That(() => sink.Complete(), Throws.TypeOf<InvalidInputException>().With.Message.Contains("no frame"));
        Assert.That(() => sink.Write(new Frame(4, 4, PixelFormat.Rg8), TimeSpan.Zero), Throws.ArgumentException.With.Message.Contains("2"));
    }

    [Test]
    public void Construct_FfmpegWithoutEncoders_SaysWhichAreWanted()
    {
        var tools = FakeFfmpeg.Make(_folder, "echo ' V..... rawvideo  raw'");
        Assert.That(() => new FfmpegVideoSink(_folder["a.mp4"], new FfmpegSinkOptions { Tools = tools }), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("libx264"));
    }

    private FfmpegTools Encoder(string script)
    {
        var real = FfmpegTools.Find();
        return FakeFfmpeg.Make(_folder, $"case \"$*\" in *pipe:0*) {script};; *) exec '{real.Ffmpeg}' \"$@\";; esac");
    }

    private static void Record(string path, FfmpegSinkOptions options, int frames, int width = 64, int height = 48)
    {
        using var sink = new FfmpegVideoSink(path, options);
        var step = (options.Rate ?? new Rational(25, 1)).Inverse;
        for (int k = 0; k < frames; k++) sink.Write(Grey(width, height, k), step.TicksToTime(k));
        sink.Complete();
    }

    private static string Copy(string from, string to)
    {
        using var source = new FfmpegVideoSource(FfmpegInput.File(from));
        using var sink = new FfmpegVideoSink(to, FfmpegSinkOptions.Like(source));
        var frame = source.CreateFrame();
        while (source.TryRead(frame, out var time)) sink.Write(frame, time);
        return sink.Complete();
    }

    private static double[] Times(string path) =>
        [.. Clips.Ffprobe("-select_streams v -show_entries packet=pts_time -of csv=p=0", path).Split('\n').Select(t => t.Trim().Trim(',')).Where(t => t.Length > 0)
            .Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).Order()];

    private static Frame Grey(int width, int height, int value)
    {
        var frame = new Frame(width, height, PixelFormat.Rgb8);
        frame.Bytes.Fill((byte)(value * 5));
        return frame;
    }
}
