using System.IO.Compression;
using RealtimeConv.Codecs;

namespace RealtimeConv.Tests.Codecs;

public class NpzArchiveTests
{
    [TestCase(CompressionLevel.NoCompression)]
    [TestCase(CompressionLevel.Optimal)]
    public void Read_NamedArrays_GivesThem(CompressionLevel level)
    {
        using var archive = new NpzArchive(Archive(level));
        Assert.That(archive.Names, Is.EqualTo((string[])["weights", "bias"]));
        Assert.That(archive.Read("bias").Data, Is.EqualTo((float[])[1, 2]));
        Assert.That(archive.Read("weights").Shape, Is.EqualTo((int[])[2, 1, 3, 3]));
    }

    [Test]
    public void Read_UnknownName_ListsTheNames()
    {
        using var archive = new NpzArchive(Archive(CompressionLevel.Optimal));
        Assert.That(() => archive.Read("biass"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("weights, bias"));
    }

    [Test]
    public void Read_DamagedValues_AreNoticedByTheChecksum()
    {
        byte[] bytes = Archive(CompressionLevel.NoCompression).ToArray();
        int at = bytes.AsSpan().IndexOf("'shape': (2,)"u8);
        bytes[at + 80] ^= 1; // inside the values of bias, which are stored as they are
        using var archive = new NpzArchive(new MemoryStream(bytes));
        Assert.That(() => archive.Read("bias"), Throws.TypeOf<InvalidInputException>().With.Message.Contains("'bias'"));
    }

    [Test]
    public void Construct_NoArchive_IsRefused()
    {
        Assert.That(() => new NpzArchive(new MemoryStream([1, 2, 3])), Throws.TypeOf<InvalidInputException>());
        Assert.That(() => new NpzArchive(new MemoryStream()), Throws.TypeOf<InvalidInputException>());
        Assert.That(() => new NpzArchive(new TrickleStream([])), Throws.ArgumentException);
    }

    [Test]
    public void Read_BombOfZeros_StopsAtTheLimit()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("a.npy").Open())
        {
            NpyCodec.Write(new NpyArray([1 << 22], new float[1 << 22]), entry);
        }
        using var archive = new NpzArchive(stream);
        Assert.That(() => archive.Read("a", 1 << 20), Throws.TypeOf<InvalidInputException>().With.Message.Contains("limit"));
        Assert.That(archive.Read("a").Data, Has.Length.EqualTo(1 << 22));
    }

    private static MemoryStream Archive(CompressionLevel level)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "weights.npy", new NpyArray([2, 1, 3, 3], [.. Enumerable.Range(0, 18).Select(k => (float)k)]), level);
            using (var text = zip.CreateEntry("notes.txt").Open()) text.Write("no array"u8);
            Add(zip, "bias.npy", new NpyArray([2], [1, 2]), level);
        }
        stream.Position = 0;
        return stream;
    }

    private static void Add(ZipArchive zip, string name, NpyArray array, CompressionLevel level)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        NpyCodec.Write(array, entry);
    }
}
