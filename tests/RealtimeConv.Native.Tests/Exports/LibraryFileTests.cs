using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Exports;

/// <summary>The published file as linkers and loaders see it.</summary>
public sealed class LibraryFileTests
{
    [Test]
    public void Publish_UnknownOption_IsRefusedBeforeAnythingIsBuilt()
    {
        var result = Command.Run("bash", [Path.Combine(PublishedLibrary.Root, "src/RealtimeConv.Native/publish.sh"), "--width"]);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Errors.Trim(), Is.EqualTo("publish.sh: unknown option --width; usage: publish.sh [--wide] [FOLDER]"));
    }

    [Test]
    public void DynamicSection_SaysNodelete()
    {
        string section = Command.Demand("readelf", ["-d", "-W", PublishedLibrary.File]).Output;
        Assert.That(section, Does.Contain("NODELETE"), "unloading it would leave a thread and signal handlers without code");
        Assert.That(section, Does.Contain("[rtconv.so]"));
    }

    [Test]
    public void Exports_AreThoseOfTheSourceAndNoOthers()
    {
        string symbols = Command.Demand("readelf", ["--dyn-syms", "-W", PublishedLibrary.File]).Output;
        var exported = symbols.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length >= 8 && w[3] == "FUNC" && w[4] == "GLOBAL" && w[6] != "UND").Select(w => w[7].Split('@')[0]);
        Assert.That(exported, Is.EquivalentTo(ExportList.Names));
    }

    [Test]
    public void Dependencies_AreTheCLibraryAlone()
    {
        string section = Command.Demand("readelf", ["-d", "-W", PublishedLibrary.File]).Output;
        var needed = section.Split('\n').Where(l => l.Contains("(NEEDED)")).Select(l => l[(l.IndexOf('[') + 1)..l.IndexOf(']')]);
        Assert.That(needed, Is.SubsetOf(new[] { "libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libdl.so.2", "libpthread.so.0", "librt.so.1" }));
    }
}
