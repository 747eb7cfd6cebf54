using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FfmpegToolsTests
{
    [Test]
    public void Find_NotOnPath_NamesWhereItLooked()
    {
        using var folder = new TemporaryFolder();
        Assert.That(() => FfmpegTools.Find(null, folder.Root),
            Throws.TypeOf<CapabilityMissingException>().With.Message.Contains(folder.Root).And.Message.Contains("apt install ffmpeg").And.Message.Contains("RTCONV_FFMPEG"));
        Assert.That(() => FfmpegTools.Find(null, ""), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("which is empty"));
        Assert.That(() => FfmpegTools.Find(null, null), Throws.TypeOf<CapabilityMissingException>());
    }

    [Test]
    public void Find_FileWithoutTheExecuteBit_IsPassedOver()
    {
        using var empty = new TemporaryFolder();
        using var full = new TemporaryFolder();
        File.WriteAllText(empty["ffmpeg"], "");
        File.WriteAllText(empty["ffprobe"], "");
        var tools = FakeFfmpeg.Make(full, "exit 0", "exit 0");
        Assert.That(FfmpegTools.Find(null, empty.Root + Path.PathSeparator + full.Root), Is.EqualTo(tools));
        Assert.That(() => FfmpegTools.Find(empty["ffmpeg"], full.Root), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains(empty["ffmpeg"]));
    }

    [Test]
    public void Find_Variable_ComesBeforePathAndMayBeAFolder()
    {
        using var folder = new TemporaryFolder();
        var tools = FakeFfmpeg.Make(folder, "exit 0", "exit 0");
        Assert.That(FfmpegTools.Find(tools.Ffmpeg, "/nowhere"), Is.EqualTo(tools));
        Assert.That(FfmpegTools.Find(folder.Root, "/nowhere"), Is.EqualTo(tools));
    }

    [Test]
    public void Find_VariableThatLeadsNowhere_SaysSo() =>
        Assert.That(() => FfmpegTools.Find("/nowhere/ffmpeg", "/usr/bin"), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("/nowhere/ffmpeg"));
}
