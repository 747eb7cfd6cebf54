using System.Globalization;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

/// <summary>What ffmpeg, its input and hostile file names can do wrong.</summary>
public class FfmpegFaultTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("exit 127", "exit code 127")]
    [TestCase("kill -SEGV $$", "signal 11")]
    [TestCase("echo '[fatal] no such codec library' >&2; exit 126", "no such codec library")]
    public void Open_FfmpegThatCrashesAtStart_NamesItAndTheVariable(string script, string part)
    {
        var tools = FakeFfmpeg.Make(_folder, script);
        Assert.That(() => Open(tools), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains(part).And.Message.Contains(tools.Ffmpeg).And.Message.Contains("RTCONV_FFMPEG"));
    }

    [Test]
    public void Open_FfprobeThatCrashes_NamesIt()
    {
        var tools = FakeFfmpeg.Make(_folder, "exit 0", "exit 127");
        Assert.That(() => Open(tools), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains(tools.Ffprobe));
    }

    [Test]
    public void Open_FileThatIsNoProgram_IsOneLine()
    {
        var tools = FakeFfmpeg.Make(_folder, "");
        File.WriteAllBytes(tools.Ffmpeg, [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0]);
        Assert.That(() => Open(tools), Throws.TypeOf<CapabilityMissingException>().With.Message.Not.Contains("\n"));
    }

    [Test]
    public void Open_FfmpegTooOld_SaysWhichVersionIsNeeded()
    {
        var tools = FakeFfmpeg.Make(_folder, "echo \"[fatal] Unrecognized option 'enc_time_base'.\" >&2; exit 1");
        Assert.That(() => Open(tools), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("too old"));
    }

    [Test]
    public void Open_FfmpegThatStallsBeforeTheFirstFrame_IsStopped()
    {
        const int never = 1000;
        var tools = FakeFfmpeg.Make(_folder, $"sleep {never}");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(() => Open(tools, 0.3), Throws.TypeOf<InvalidInputException>().With.Message.Contains("0.3 s"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(never / 2.0)), "its end was not waited for");
    }

    [Test]
    public void Open_OutputThatIsNoFrames_IsRefused()
    {
        var tools = FakeFfmpeg.Make(_folder, "yes 'this is not video' | head -c 100000");
        Assert.That(() => Open(tools), Throws.TypeOf<InvalidInputException>().With.Message.Contains("no frames"));
    }

    [Test]
    public void TryRead_StallInTheMiddle_IsDamageAtThatFrame()
    {
        // A busy machine may be slower to start ffprobe and the script than a short limit grants: the first limit in which the frames arrive at all.
        double[] limits = [0.3, 1, 4, 15, 60];
        foreach (double limit in limits)
        {
            int frames = 0;
            FfmpegVideoSource? source = null;
            try
            {
                (frames, source) = ReadFake($"cat '{Nut(3)}'; sleep 100", limit);
            }
            catch (InvalidInputException e) when (limit < limits[^1] && e.Message.Contains("ffprobe said nothing", StringComparison.Ordinal))
            {
                continue;
            }
            if (frames < 3 && limit < limits[^1]) continue;
            Assert.That((frames, source.State), Is.EqualTo((3, SourceState.Damaged)));
            Assert.That(source.Fault, Does.Contain("at frame 3").And.Contain(string.Create(CultureInfo.InvariantCulture, $"{limit} s")));
            return;
        }
    }

    [Test]
    public void TryRead_KilledInsideAFrame_DropsThePartAndNamesTheSignal()
    {
        string nut = Nut(3);
        var (frames, source) = ReadFake($"head -c {new FileInfo(nut).Length - 100} '{nut}'; kill -9 $$");
        Assert.That((frames, source.State), Is.EqualTo((2, SourceState.Damaged)));
        Assert.That(source.Fault, Does.Contain("at frame 2").And.Contain("signal 9"));
    }

    [Test]
    public void TryRead_TornFrameAndExitCodeZero_IsStillDamage()
    {
        string nut = Nut(3);
        var (frames, source) = ReadFake($"head -c {new FileInfo(nut).Length - 100} '{nut}'; exit 0");
        Assert.That((frames, source.State), Is.EqualTo((2, SourceState.Damaged)));
        Assert.That(source.Fault, Does.Contain("inside the frame"));
    }

    [Test]
    public void TryRead_FewerFramesThanPromised_IsDamage()
    {
        var (frames, source) = ReadFake($"cat '{Nut(30)}'; exit 0");
        Assert.That((frames, source.State), Is.EqualTo((30, SourceState.Damaged)));
        Assert.That(source.Fault, Does.Contain("promises 50 frames"));
    }

    [Test]
    public void TryRead_FloodOnStderr_IsDrainedWithinMemory()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var (frames, source) = ReadFake($"head -c 64000000 /dev/zero | tr '\\0' 'x' >&2; cat '{Nut(50)}'; head -c 1000000 /dev/zero >&2");
        Assert.That((frames, source.State), Is.EqualTo((50, SourceState.Ended)));
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(32_000_000L), "half of what was said");
        GC.KeepAlive(source);
    }

    [Test]
    public void TryRead_FrameOfAnotherSize_IsNeverShown()
    {
        File.WriteAllBytes(_folder["big.nut"], FakeFfmpeg.Nut(64, 48, 50, bytesPerPixel: 3));
        var (frames, source) = ReadFake($"cat '{_folder["big.nut"]}'");
        Assert.That((frames, source.State), Is.EqualTo((0, SourceState.Damaged)));
        Assert.That(source.Fault, Does.Contain("9216").And.Contain("12288"));
    }

    [Test]
    public void TryRead_NothingOnStdin_IsReadByFfmpeg()
    {
        // A q typed at the terminal must not stop a job: stdin is closed, so the script's read ends at once and empty.
        var (frames, _) = ReadFake($"read -r line && exit 3; cat '{Nut(50)}'");
        Assert.That(frames, Is.EqualTo(50));
    }

    [TestCase("mp4", ".mp4")]
    [TestCase("matroska", ".mkv")]
    [TestCase("avi", ".avi")]
    public void TryRead_TruncatedFile_KeepsTheFramesSoFar(string muxer, string extension)
    {
        string whole = _folder["whole" + extension], cut = _folder["cut" + extension];
        Clips.Ffmpeg($"-i {Clips.Tagged} -c:v copy -an -f {muxer}{(muxer == "mp4" ? " -movflags +faststart" : "")}", whole);
        File.WriteAllBytes(cut, File.ReadAllBytes(whole)[..(int)(new FileInfo(whole).Length * 6 / 10)]);
        var (times, source) = FfmpegVideoSourceTests.ReadAll(cut);
        Assert.That(times.Count, Is.InRange(10, 45));
        Assert.That(source.State, Is.EqualTo(SourceState.Damaged));
        Assert.That(source.Fault, Does.Contain("is damaged at frame"));
    }

    [Test]
    public void TryRead_FlippedBytes_AreReportedAndReadToTheEnd()
    {
        byte[] bytes = File.ReadAllBytes(Clips.Tagged);
        int start = bytes.AsSpan().IndexOf("mdat"u8) + 2000;
        for (int k = start; k < start + 4000 && k < bytes.Length; k += 97) bytes[k] ^= 0x5A;
        File.WriteAllBytes(_folder["flipped.mp4"], bytes);
        var (times, source) = FfmpegVideoSourceTests.ReadAll(_folder["flipped.mp4"]);
        Assert.That(times.Count, Is.GreaterThan(40));
        Assert.That(source.State, Is.EqualTo(SourceState.Damaged));
    }

    [Test]
    public void TryRead_ShortenedByAnEditList_IsNoDamage()
    {
        Clips.Ffmpeg($"-ss 0.5 -i {Clips.Tagged} -c copy", _folder["edited.mp4"]);
        var (times, source) = FfmpegVideoSourceTests.ReadAll(_folder["edited.mp4"]);
        Assert.That(times.Count, Is.LessThan(45));
        Assert.That((source.State, source.Fault), Is.EqualTo((SourceState.Ended, (string?)null)));
    }

    [TestCase("-x.mp4")]
    [TestCase("x%d.mp4")]
    [TestCase("x%03d.gif")]
    [TestCase("new\nline.mp4")]
    [TestCase("it's \"quoted\" $HOME `id`.mp4")]
    [TestCase("concat:a|b.mp4")]
    [TestCase("http:..mp4")]
    [TestCase("*?[a]{b}.mp4")]
    [TestCase("film.ffconcat")]
    [TestCase("ümläut 視頻.mp4")]
    public void Open_OddFileNames_OpenThisFileOnly(string name)
    {
        if (name.EndsWith(".gif", StringComparison.Ordinal)) Clips.Ffmpeg($"-i {Clips.Tagged} -frames:v 50 -f gif", "file:" + _folder[name]);
        else File.Copy(Clips.Tagged, _folder[name]);
        var (times, source) = FfmpegVideoSourceTests.ReadAll(_folder[name]);
        Assert.That((times.Count, source.State), Is.EqualTo((50, SourceState.Ended)));
    }

    [Test]
    public void Open_RelativeNameThatLooksLikeAnOption_OpensTheFile()
    {
        string before = Environment.CurrentDirectory;
        File.Copy(Clips.Tagged, _folder["-i.mp4"]);
        try
        {
            Environment.CurrentDirectory = _folder.Root;
            Assert.That(FfmpegVideoSourceTests.ReadAll("-i.mp4").Times, Has.Count.EqualTo(50));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [TestCase("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{0}\n")]
    [TestCase("ffconcat version 1.0\nfile '{0}'\n")]
    [TestCase("<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\"><Period><AdaptationSet><Representation><BaseURL>{0}</BaseURL></Representation></AdaptationSet></Period></MPD>")]
    public void Open_PlaylistNamedMp4_IsRefusedAtOnce(string playlist)
    {
        File.WriteAllText(_folder["film.mp4"], string.Format(playlist, Clips.Tagged));
        Assert.That(() => FfmpegVideoSourceTests.ReadAll(_folder["film.mp4"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("film.mp4"));
    }

    [Test]
    public void Open_NoVideo_SaysSo()
    {
        File.WriteAllText(_folder["text.mp4"], "this is no video, only some words");
        Clips.Ffmpeg($"-i {Clips.Tagged} -vn -c:a copy", _folder["sound.mp4"]);
        foreach (string name in (string[])["text.mp4", "sound.mp4"])
            Assert.That(() => FfmpegVideoSourceTests.ReadAll(_folder[name]), Throws.TypeOf<InvalidInputException>().With.Message.Contains(name).And.Message.Not.Contains("\n"));
    }

    private string Nut(int frames)
    {
        File.WriteAllBytes(_folder["frames.nut"], FakeFfmpeg.Nut(64, 48, frames));
        return _folder["frames.nut"];
    }

    private static FfmpegVideoSource Open(FfmpegTools tools, double timeout = 20) =>
        new(FfmpegInput.File(Clips.Tagged), new FfmpegSourceOptions { Tools = tools, Timeout = TimeSpan.FromSeconds(timeout) });

    private (int Frames, FfmpegVideoSource Source) ReadFake(string script, double timeout = 20)
    {
        using var source = Open(FakeFfmpeg.Make(_folder, script), timeout);
        var frame = source.CreateFrame();
        int frames = 0;
        while (source.TryRead(frame, out _))
        {
            Assert.That(frame.UNorm8[5], Is.EqualTo(frames));
            frames++;
        }
        return (frames, source);
    }
}
