using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sinks;

[Platform("Linux,MacOsX")]
public class AtomicFileTargetTests
{
    [Test]
    public void Write_Device_IsNotReplacedByAFile()
    {
        AtomicFile.Write("/dev/null", stream => stream.Write([1, 2, 3]));
        Assert.That(File.Exists("/dev/null.part"), Is.False);
        Assert.That(File.GetUnixFileMode("/dev/null") & UnixFileMode.OtherWrite, Is.Not.EqualTo(UnixFileMode.None));
    }

    [Test]
    [Platform("Linux")]
    public void Write_FullDevice_IsOneLine() =>
        Assert.That(() => AtomicFile.Write("/dev/full", stream => stream.Write(new byte[100_000])), Throws.TypeOf<InvalidInputException>().With.Message.Contains("No space left").And.Message.Not.Contains("\n"));

    [Test]
    public void Write_Link_ChangesTheFileItLeadsTo()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["real"], "old");
        File.CreateSymbolicLink(folder["link"], folder["real"]);
        AtomicFile.Write(folder["link"], stream => stream.Write("new"u8));
        Assert.That(File.ReadAllText(folder["real"]), Is.EqualTo("new"));
        Assert.That(new FileInfo(folder["link"]).LinkTarget, Is.EqualTo(folder["real"]));
        Assert.That(folder.Names, Is.EqualTo((string[])["link", "real"]));
    }

    [Test]
    public void Write_ExistingFile_KeepsItsPermissions()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a"], "old");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder["a"], mode);
        AtomicFile.Write(folder["a"], stream => stream.Write("new"u8));
        Assert.That(File.GetUnixFileMode(folder["a"]), Is.EqualTo(mode));
    }

    [Test]
    public void CheckTarget_NulInTheName_IsRefused() => Assert.That(() => AtomicFile.CheckTarget("a\0b"), Throws.TypeOf<InvalidInputException>());
}
