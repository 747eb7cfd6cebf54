using System.Buffers.Binary;

namespace RealtimeConv.Codecs;

/// <summary>The IHDR chunk, checked.</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColorType ColorType, bool Interlaced)
{
    /// <summary>Samples per pixel as stored in the file; a palette index is one.</summary>
    public int StoredChannels => ColorType switch { PngColorType.Rgb => 3, PngColorType.GreyAlpha => 2, PngColorType.Rgba => 4, _ => 1 };

    public int BitsPerPixel => StoredChannels * BitDepth;

    /// <summary>The distance in bytes from which the row filters predict.</summary>
    public int FilterDistance => Math.Max(1, BitsPerPixel / 8);

    /// <summary>Bytes of a row of so many pixels, without the filter byte.</summary>
    public long RowBytes(int width) => ((long)width * BitsPerPixel + 7) / 8;

    public static PngHeader Parse(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13) throw new InvalidInputException($"PNG: the IHDR chunk has {data.Length} bytes, not 13.");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
            throw new InvalidInputException($"PNG: a size of {width} x {height}; each side must be 1 to {int.MaxValue}.");
        var (depth, color) = ((int)data[8], (PngColorType)data[9]);
        bool known = color switch
        {
            PngColorType.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColorType.Palette => depth is 1 or 2 or 4 or 8,
            PngColorType.Rgb or PngColorType.GreyAlpha or PngColorType.Rgba => depth is 8 or 16,
            _ => false,
        };
        if (!known) throw new InvalidInputException($"PNG: colour type {data[9]} with {depth} bits is not defined.");
        if (data[10] != 0 || data[11] != 0) throw new InvalidInputException($"PNG: compression method {data[10]}, filter method {data[11]}; only 0 and 0 are defined.");
        if (data[12] > 1) throw new InvalidInputException($"PNG: interlace method {data[12]}; only 0 and 1 are defined.");
        return new PngHeader((int)width, (int)height, depth, color, data[12] == 1);
    }
}
