using System.Buffers.Binary;

namespace RealtimeConv.Codecs;

/// <summary>PLTE and tRNS: the colour table, its alphas, or the one colour that is transparent.</summary>
internal sealed class PngTransparency
{
    /// <summary>Red, green, blue of each entry.</summary>
    public byte[] Palette { get; private set; } = [];

    /// <summary>Alpha of the first entries; the others are opaque. Null without tRNS.</summary>
    public byte[]? PaletteAlpha { get; private set; }

    /// <summary>The samples, at the file's depth, of the colour that is transparent. Null without tRNS.</summary>
    public ushort[]? Key { get; private set; }

    /// <summary>Whether pixels get an alpha that the colour type alone does not have.</summary>
    public bool AddsAlpha => PaletteAlpha is not null || Key is not null;

    public void ReadPalette(PngHeader header, byte[] data)
    {
        if (header.ColorType is PngColorType.Grey or PngColorType.GreyAlpha) throw new InvalidInputException("PNG: a palette in a grey picture is not allowed.");
        if (Palette.Length > 0) throw new InvalidInputException("PNG: there are two palettes.");
        if (data.Length is 0 or > 768 || data.Length % 3 != 0)
            throw new InvalidInputException($"PNG: the palette has {data.Length} bytes; 3 to 768 in threes are possible.");
        Palette = data;
    }

    public void ReadTransparency(PngHeader header, byte[] data)
    {
        switch (header.ColorType)
        {
            case PngColorType.Palette:
                if (data.Length > Palette.Length / 3)
                    throw new InvalidInputException($"PNG: tRNS lists {data.Length} alphas for a palette of {Palette.Length / 3} colours.");
                PaletteAlpha = data;
                break;
            case PngColorType.Grey or PngColorType.Rgb:
                int channels = header.StoredChannels;
                if (data.Length != 2 * channels) throw new InvalidInputException($"PNG: tRNS has {data.Length} bytes, not {2 * channels}.");
                Key = [.. Enumerable.Range(0, channels).Select(c => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(2 * c)))];
                break;
            default: break; // The picture has alpha of its own; the specification forbids the chunk, other readers ignore it.
        }
    }
}
