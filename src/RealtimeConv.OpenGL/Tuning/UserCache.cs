using System.Buffers.Binary;
using System.Security.Cryptography;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>A folder of things that can be made again: measured choices, compiled programs. Never a reason for anything to fail.</summary>
/// <remarks>
/// Files carry a mark, a version and a hash of what follows, are written beside and renamed, and are deleted oldest first above a number of bytes. A file that is
/// foreign, cut short or damaged counts as not there; what goes wrong is kept in <see cref="Problem"/>, once. Legal on any thread.
/// </remarks>
public sealed class UserCache
{
    /// <summary>Bytes of all files together.</summary>
    public const long DefaultMaxBytes = 64L << 20;

    /// <summary>Bytes of one file.</summary>
    public const int MaxFileBytes = 8 << 20;

    private const int Version = 1;
    private const int HeaderBytes = 8 + 4 + 32;
    private const double KeptWhenFull = 0.75;
    private const string PartSuffix = ".part";

    private static readonly Lazy<UserCache> TheDefault = new(() => new UserCache(DefaultFolder()));

    private readonly object _lock = new();
    private readonly long _maxBytes;

    /// <summary>A cache in a folder, which is made at the first write.</summary>
    /// <param name="folder">The folder; null where there is none, and nothing is kept.</param>
    /// <param name="maxBytes">Bytes of all files together, at least 1.</param>
    public UserCache(string? folder, long maxBytes = DefaultMaxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        Folder = folder;
        _maxBytes = maxBytes;
        if (folder is null) Problem = "no folder for caches is known (XDG_CACHE_HOME and HOME are not set): nothing is remembered";
    }

    /// <summary>The user's own: realtimeconv below XDG_CACHE_HOME, ~/.cache or the local application data.</summary>
    public static UserCache Default => TheDefault.Value;

    /// <summary>The folder; null where there is none.</summary>
    public string? Folder { get; }

    /// <summary>The first thing that went wrong, in a sentence; null while nothing has.</summary>
    public string? Problem { get; private set; }

    /// <summary>The contents of a file; null where it is not there or not sound.</summary>
    /// <param name="name">The file's name.</param>
    internal byte[]? Read(string name)
    {
        if (Folder is null) return null;
        string path = Path.Combine(Folder, name);
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists) return null;
            if (info.Length is < HeaderBytes or > MaxFileBytes) return Unsound(path, $"it has {info.Length} bytes");
            byte[] bytes = File.ReadAllBytes(path);
            var contents = bytes.AsSpan(HeaderBytes);
            if (!bytes.AsSpan(0, 8).SequenceEqual("RTCCACHE"u8)) return Unsound(path, "it is not one of ours");
            if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)) != Version) return Unsound(path, "it is of another version");
            if (!SHA256.HashData(contents).AsSpan().SequenceEqual(bytes.AsSpan(12, 32))) return Unsound(path, "its contents are damaged");
            return contents.ToArray();
        }
        catch (Exception e) when (IsExpected(e))
        {
            Note($"cannot read '{path}': {e.Message}");
            return null;
        }
    }

    /// <summary>Writes a file; whatever hinders it is noted and nothing else.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="contents">Up to <see cref="MaxFileBytes"/> less the header; more is not kept.</param>
    internal void Write(string name, ReadOnlySpan<byte> contents)
    {
        if (Folder is null || contents.Length > MaxFileBytes - HeaderBytes) return;
        byte[] bytes = new byte[HeaderBytes + contents.Length];
        "RTCCACHE"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Version);
        SHA256.HashData(contents, bytes.AsSpan(12, 32));
        contents.CopyTo(bytes.AsSpan(HeaderBytes));
        string path = Path.Combine(Folder, name), part = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}{PartSuffix}";
        try
        {
            MakeFolder(Folder);
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: true);
            Shrink(path);
        }
        catch (Exception e) when (IsExpected(e))
        {
            Note($"cannot write '{path}': {e.Message}");
            Delete(part);
        }
    }

    /// <summary>Forgets a file.</summary>
    internal void Remove(string name)
    {
        if (Folder is not null) Delete(Path.Combine(Folder, name));
    }

    /// <summary>Keeps the first problem.</summary>
    internal void Note(string problem)
    {
        lock (_lock) Problem ??= $"{problem.ReplaceLineEndings(" ")}; it is made again";
    }

    private byte[]? Unsound(string path, string why)
    {
        Note($"the cache file '{path}' is ignored: {why}");
        return null;
    }

    // The file just written stays, whatever the clock says of it.
    private void Shrink(string newest)
    {
        lock (_lock)
        {
            var files = new DirectoryInfo(Folder!).GetFiles();
            long bytes = files.Sum(f => f.Length);
            if (bytes <= _maxBytes) return;
            foreach (var file in files.OrderBy(f => f.LastWriteTimeUtc))
            {
                if (bytes <= KeptWhenFull * _maxBytes) return;
                if (file.FullName == newest) continue;
                bytes -= file.Length;
                Delete(file.FullName);
            }
        }
    }

    private static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (IsExpected(e))
        {
            // Another process may be faster, or the folder is not ours to change.
        }
    }

    private static bool IsExpected(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    private static string? DefaultFolder()
    {
        string? root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(root) || !Path.IsPathFullyQualified(root))
        {
            string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            root = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : home.Length > 0 ? Path.Combine(home, ".cache") : "";
        }
        return root.Length > 0 ? Path.Combine(root, "realtimeconv") : null;
    }
}
