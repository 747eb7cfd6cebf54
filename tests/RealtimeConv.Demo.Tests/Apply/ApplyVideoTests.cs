using System.Diagnostics;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>Videos through the program: every frame, the size, the rate; what is damaged keeps what there was.</summary>
public sealed class ApplyVideoTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [Test]
    public void Video_OfOddSize_KeepsFramesSizeAndRate()
    {
        string input = Clip("in.mp4", "65x47", 20);
        TestFiles.Apply(input, _files["out.mp4"], "box");
        Assert.That(Tool("ffprobe", "-v", "error", "-count_frames", "-select_streams", "v", "-show_entries", "stream=width,height,r_frame_rate,nb_read_frames", "-of", "csv=p=0", _files["out.mp4"]).Trim(),
            Is.EqualTo("65,47,10/1,20"));
    }

    [Test]
    public void Video_Damaged_KeepsTheFramesSoFarAsPartAndSaysAtWhich()
    {
        string input = Clip("whole.mkv", "320x240", 60);
        byte[] bytes = File.ReadAllBytes(input);
        File.WriteAllBytes(_files["in.mkv"], bytes[..(bytes.Length / 2)]);
        var (code, _, error) = TestFiles.Run("apply", _files["in.mkv"], "-o", _files["out.mkv"], "--kernel", "box", "--backend", "cpu");
        string line = error.TrimEnd().Split('\n')[^1];
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(line, Does.StartWith($"rtconv: '{_files["in.mkv"]}' is damaged at frame ").And.EndWith($"so far lie in '{_files["out.mkv.part"]}'"));
        Assert.That((File.Exists(_files["out.mkv"]), File.Exists(_files["out.mkv.part"])), Is.EqualTo((false, true)));
    }

    [Test]
    public void Video_IntoAPicturesName_IsRefusedBeforeAnyWork()
    {
        var (code, _, error) = TestFiles.Run("apply", Clip("in.mp4", "64x48", 3), "-o", _files["out.jpg"], "--kernel", "box", "--backend", "cpu");
        Assert.That((code, File.Exists(_files["out.jpg"])), Is.EqualTo((ExitCode.BadInput, false)));
        Assert.That(error, Does.StartWith($"rtconv: cannot write '{_files["out.jpg"]}'"));
    }

    [Test]
    public void Video_WithoutFfmpeg_SaysWhereItWasLookedFor()
    {
        string input = Clip("in.mp4", "64x48", 3);
        Environment.SetEnvironmentVariable("RTCONV_FFMPEG", _files["no-ffmpeg"]);
        try
        {
            var (code, _, error) = TestFiles.Run("apply", input, "-o", _files["out.mp4"], "--kernel", "box", "--backend", "cpu");
            Assert.That((code, File.Exists(_files["out.mp4"])), Is.EqualTo((ExitCode.BadInput, false)));
            Assert.That(error, Does.StartWith("rtconv: RTCONV_FFMPEG is ").And.Contain(_files["no-ffmpeg"]));
        }
        finally
        {
            Environment.SetEnvironmentVariable("RTCONV_FFMPEG", null);
        }
    }

    [Test]
    public void Jpeg_AsInput_BecomesAPngOfItsSize()
    {
        Tool("ffmpeg", "-v", "error", "-nostdin", "-f", "lavfi", "-i", "testsrc=size=33x21", "-frames:v", "1", _files["in.jpg"]);
        TestFiles.Apply(_files["in.jpg"], _files["out.png"], "gaussian");
        var frame = _files.ReadPng("out.png").Frame;
        Assert.That((frame.Width, frame.Height, frame.Channels), Is.EqualTo((33, 21, 3)));
    }

    private string Clip(string name, string size, int frames)
    {
        Tool("ffmpeg", "-v", "error", "-nostdin", "-f", "lavfi", "-i", $"testsrc=size={size}:rate=10", "-frames:v", $"{frames}", "-pix_fmt", "yuv444p", _files[name]);
        return _files[name];
    }

    private static string Tool(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, error.GetAwaiter().GetResult());
        return output;
    }
}
