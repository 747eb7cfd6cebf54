using System.Collections.Immutable;
using System.IO.Compression;

namespace RealtimeConv.Codecs;

/// <summary>A NumPy .npz file: named arrays in a ZIP archive, read one by one.</summary>
public sealed class NpzArchive : IDisposable
{
    private const string Extension = ".npy";

    /// <summary>The most entries that an archive may have.</summary>
    public const int MaxEntries = 4096;

    private readonly ZipArchive _zip;

    /// <summary>Opens an archive for reading.</summary>
    /// <param name="stream">A seekable stream that stays the caller's.</param>
    /// <exception cref="InvalidInputException">The stream is no ZIP archive.</exception>
    public NpzArchive(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek) throw new ArgumentException("A ZIP archive is read from a seekable stream.", nameof(stream));
        _zip = Guard("npz", () => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true));
        int entries = Guard("npz", () => _zip.Entries.Count);
        if (entries > MaxEntries) throw new InvalidInputException($"npz: an archive of {entries} entries; the limit is {MaxEntries}.");
        Names = Guard("npz", () => (ImmutableArray<string>)[.. _zip.Entries.Select(e => e.FullName).Where(n => n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[..^Extension.Length]).Distinct()]);
    }

    /// <summary>The names of the arrays, without ".npy".</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Reads one array.</summary>
    /// <exception cref="InvalidInputException">There is no array of the name, or it is refused as <see cref="NpyCodec.Read"/> does.</exception>
    public NpyArray Read(string name, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(name);
        var entry = _zip.GetEntry(name + Extension)
            ?? throw new InvalidInputException($"npz: there is no array '{InvalidText.Show(name)}'; the archive has: {string.Join(", ", Names.Take(20))}.");
        return Guard($"npz: array '{InvalidText.Show(name)}'", () =>
        {
            using var data = new ChecksumStream(entry.Open());
            var array = NpyCodec.Read(data, maxSamples);
            data.ReadToEnd(entry.Length);
            if (data.Checksum != entry.Crc32) throw new InvalidInputException("the checksum is wrong; it is damaged.");
            return array;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private static T Guard<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"{what}: {e.Message}", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new InvalidInputException($"{what}: no readable ZIP archive ({InvalidText.Show(e.Message)}).", e);
        }
    }
}
