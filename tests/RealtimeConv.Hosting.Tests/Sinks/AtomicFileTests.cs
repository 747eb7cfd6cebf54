using RealtimeConv.Hosting.Sinks;

namespace RealtimeConv.Hosting.Tests.Sinks;

public sealed class AtomicFileTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("rtconv-test-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Write_NewFile_HoldsTheBytesAndLeavesNoPart()
    {
        string path = Path.Combine(_folder, "a.bin");
        AtomicFile.Write(path, stream => stream.Write([1, 2, 3]));
        Assert.That(File.ReadAllBytes(path), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void Write_FailureHalfWay_KeepsTheOldFileAndLeavesNoPart()
    {
        string path = Path.Combine(_folder, "a.bin");
        File.WriteAllText(path, "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(Directory.GetFiles(_folder), Has.Length.EqualTo(1));
    }

    [Test]
    public void Write_MissingFolder_NamesIt()
    {
        string path = Path.Combine(_folder, "none", "a.bin");
        var error = Assert.Throws<InvalidInputException>(() => AtomicFile.Write(path, _ => { }));
        Assert.That(error!.Message, Is.EqualTo($"cannot write '{path}': the folder '{Path.Combine(_folder, "none")}' does not exist; create it first"));
    }

    [Test]
    public void Write_OntoFolder_IsRefused() =>
        Assert.That(() => AtomicFile.Write(_folder, _ => { }), Throws.TypeOf<InvalidInputException>().With.Message.Contains("it is a folder"));
}
