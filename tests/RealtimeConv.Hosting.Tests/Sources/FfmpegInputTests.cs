using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FfmpegInputTests
{
    [Test]
    public void File_BadNames_AreRefusedInOneLine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["empty.mp4"], "");
        foreach (var (path, part) in ((string, string)[])[(folder["none.mp4"], "does not exist"), (folder.Root, "folder"), (folder["empty.mp4"], "empty"), ("a\0b", "NUL")])
            Assert.That(() => FfmpegInput.File(path), Throws.TypeOf<InvalidInputException>().With.Message.Contains(part).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void File_IsOpenedByFullPathUnderAWhitelistWithoutPlaylists()
    {
        var arguments = FfmpegInput.File(Clips.Tagged).Arguments;
        Assert.That(arguments[^2..], Is.EqualTo((string[])["-i", "file:" + Path.GetFullPath(Clips.Tagged)]));
        Assert.That(arguments[arguments.IndexOf("-protocol_whitelist") + 1], Is.EqualTo("file,pipe"));
        string[] containers = arguments[arguments.IndexOf("-format_whitelist") + 1].Split(',');
        foreach (string playlist in (string[])["hls", "applehttp", "dash", "concat", "image2", "lavfi", "sdp", "imf", "webvtt", "tedcaptions"]) Assert.That(containers, Does.Not.Contain(playlist));
    }

    [TestCase("movie=/etc/passwd")]
    [TestCase("testsrc,movie=a.mp4")]
    [TestCase("testsrc[a];movie=b")]
    [TestCase("testsrc2=size='64x48'")]
    [TestCase("")]
    [TestCase("nullsrc")]
    public void TestPattern_AnythingButOneGenerator_IsRefused(string text) =>
        Assert.That(() => FfmpegInput.TestPattern(text), Throws.TypeOf<InvalidInputException>().With.Message.Contains("testsrc2"));

    [TestCase("file:///etc/passwd")]
    [TestCase("concat:a|b")]
    [TestCase("data:text/plain,x")]
    [TestCase("ftp://host/a.mp4")]
    public void Network_OtherSchemes_AreRefused(string address) =>
        Assert.That(() => FfmpegInput.Network(new Uri(address)), Throws.TypeOf<InvalidInputException>());

    [Test]
    public void Network_Stream_MayNotReachLocalFilesNorShowItsPassword()
    {
        var input = FfmpegInput.Network(new Uri("https://host/live.m3u8?token=secret"));
        Assert.That(input.Arguments[1].Split(','), Does.Not.Contain("file").And.Not.Contain("pipe").And.Not.Contain("concat"));
        Assert.That(input.Name, Is.EqualTo("https://host/live.m3u8"));
        Assert.That(input.IsLive);
    }

    [Test]
    [Platform("Linux")]
    public void Camera_OnLinux_TakesNumbersPathsAndWishes()
    {
        Assert.That(FfmpegInput.Camera().Arguments, Is.EqualTo((string[])["-f", "v4l2", "-i", "/dev/video0"]));
        Assert.That(FfmpegInput.Camera("2", (640, 480), new Rational(30, 1)).Arguments,
            Is.EqualTo((string[])["-f", "v4l2", "-video_size", "640x480", "-framerate", "30", "-i", "/dev/video2"]));
    }

    [Test]
    [Platform("Linux")]
    public void Screen_OnLinux_TakesDisplayAndRegion() =>
        Assert.That(FfmpegInput.Screen(":7.0", (10, 20, 300, 200), new Rational(15, 1)).Arguments,
            Is.EqualTo((string[])["-f", "x11grab", "-video_size", "300x200", "-framerate", "15", "-i", ":7.0+10,20"]));

    [Test]
    public void Camera_Absent_IsOneLineThatNamesIt() =>
        Assert.That(() => new FfmpegVideoSource(FfmpegInput.Camera("/dev/video99")),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("camera /dev/video99").And.Message.Not.Contains("\n"));
}
