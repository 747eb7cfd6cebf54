using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RealtimeConv.Codecs;

/// <summary>Turns the bytes of an unfiltered row into the pixels of the decoded frame.</summary>
internal sealed class PngRowExpander
{
    private readonly PngHeader _header;
    private readonly PngTransparency _transparency;
    private byte[] _indices = [];

    /// <param name="header">The picture's header.</param>
    /// <param name="transparency">Its palette and tRNS.</param>
    public PngRowExpander(PngHeader header, PngTransparency transparency)
    {
        _header = header;
        _transparency = transparency;
        Channels = header.ColorType switch
        {
            PngColorType.Grey => transparency.AddsAlpha ? 4 : 1,
            PngColorType.Rgb or PngColorType.Palette => transparency.AddsAlpha ? 4 : 3,
            _ => 4,
        };
    }

    /// <summary>Channels of the decoded frame.</summary>
    public int Channels { get; }

    /// <summary>Expands <paramref name="count"/> pixels; <paramref name="pixels"/> takes them in the frame's format.</summary>
    public void Expand(ReadOnlySpan<byte> row, int count, Span<byte> pixels)
    {
        if (_header.BitDepth == 16) Expand16(row, count, MemoryMarshal.Cast<byte, ushort>(pixels));
        else if (_header.ColorType == PngColorType.Palette) ExpandPalette(Unpack(row, count), pixels);
        else Expand8(Unpack(row, count), count, pixels);
    }

    private ReadOnlySpan<byte> Unpack(ReadOnlySpan<byte> row, int count)
    {
        int depth = _header.BitDepth;
        if (depth == 8) return row;
        // Made when the first row has arrived: by then the header's claims have been checked.
        if (_indices.Length == 0) _indices = new byte[_header.Width];
        int perByte = 8 / depth, mask = (1 << depth) - 1;
        for (int x = 0; x < count; x++) _indices[x] = (byte)(row[x / perByte] >> (8 - depth - x % perByte * depth) & mask);
        return _indices.AsSpan(0, count);
    }

    private void ExpandPalette(ReadOnlySpan<byte> indices, Span<byte> pixels)
    {
        byte[] palette = _transparency.Palette;
        byte[]? alpha = _transparency.PaletteAlpha;
        int entries = palette.Length / 3;
        for (int x = 0, p = 0; p < pixels.Length; x++, p += Channels)
        {
            int index = indices[x];
            if (index >= entries) throw new InvalidInputException($"PNG: a pixel has palette index {index}; the palette has {entries} colours.");
            palette.AsSpan(3 * index, 3).CopyTo(pixels[p..]);
            if (alpha is not null) pixels[p + 3] = index < alpha.Length ? alpha[index] : (byte)255;
        }
    }

    private void Expand8(ReadOnlySpan<byte> samples, int count, Span<byte> pixels)
    {
        int stored = _header.StoredChannels;
        int scale = 255 / ((1 << _header.BitDepth) - 1); // 1, 17, 85 or 255: exact
        ushort[]? key = _transparency.Key;
        if (scale == 1 && key is null && stored == Channels) samples[..(count * stored)].CopyTo(pixels);
        else if (Channels == 1)
            for (int x = 0; x < count; x++) pixels[x] = (byte)(samples[x] * scale);
        else if (stored == 2)
            for (int x = 0; x < count; x++)
            {
                pixels.Slice(4 * x, 3).Fill(samples[2 * x]);
                pixels[4 * x + 3] = samples[2 * x + 1];
            }
        else
            for (int x = 0; x < count; x++)
            {
                bool transparent = true;
                for (int c = 0; c < 3; c++)
                {
                    int sample = samples[x * stored + (stored == 1 ? 0 : c)];
                    transparent &= sample == key![stored == 1 ? 0 : c];
                    pixels[4 * x + c] = (byte)(sample * scale);
                }
                pixels[4 * x + 3] = transparent ? (byte)0 : (byte)255;
            }
    }

    private void Expand16(ReadOnlySpan<byte> row, int count, Span<ushort> pixels)
    {
        int stored = _header.StoredChannels;
        var samples = MemoryMarshal.Cast<byte, ushort>(row[..(count * stored * 2)]);
        if (stored == Channels)
        {
            Swap(samples, pixels);
            return;
        }
        ushort[]? key = _transparency.Key;
        for (int x = 0; x < count; x++)
        {
            bool transparent = true;
            bool grey = stored <= 2;
            for (int c = 0; c < 3; c++)
            {
                ushort sample = Native(samples[x * stored + (grey ? 0 : c)]);
                transparent &= key is not null && sample == key[grey ? 0 : c];
                pixels[4 * x + c] = sample;
            }
            pixels[4 * x + 3] = stored == 2 ? Native(samples[2 * x + 1]) : transparent ? (ushort)0 : ushort.MaxValue;
        }
    }

    private static ushort Native(ushort bigEndian) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(bigEndian) : bigEndian;

    private static void Swap(ReadOnlySpan<ushort> bigEndian, Span<ushort> native)
    {
        if (BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(bigEndian, native);
        else bigEndian.CopyTo(native);
    }
}
