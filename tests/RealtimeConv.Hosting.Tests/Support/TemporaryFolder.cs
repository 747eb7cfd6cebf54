namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A folder of its own for a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("rtconv-test-").FullName;

    public string Root { get; }

    /// <summary>The full path of a name in the folder.</summary>
    public string this[string name] => Path.Combine(Root, name);

    public string[] Names => [.. Directory.EnumerateFileSystemEntries(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
