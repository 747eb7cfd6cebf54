using System.IO.Compression;
using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>
/// Reads PNG (W3C recommendation, second edition): all colour types and depths, interlace, palettes, tRNS. Chunks that do not change samples are passed over.
/// Every CRC and the Adler-32 of the pixels are checked; a damaged or truncated file is refused.
/// </summary>
public static class PngDecoder
{
    /// <summary>Deflate cannot expand data by more than this factor, so a shorter file cannot hold the pixels its header claims.</summary>
    internal const long MaxInflation = 1032;

    /// <summary>Decodes a picture. The stream is read up to the end of the PNG.</summary>
    /// <param name="stream">Starts at the signature.</param>
    /// <param name="maxSamples">The most samples the decoded frame may have; checked before it is allocated.</param>
    /// <exception cref="InvalidInputException">The stream is no PNG, is damaged or truncated, or passes the limit.</exception>
    public static PngImage Decode(Stream stream, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            return DecodeChunks(stream, maxSamples);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidInputException("PNG: the compressed pixels are damaged.", e);
        }
    }

    private static PngImage DecodeChunks(Stream stream, long maxSamples)
    {
        var chunks = new PngChunkReader(stream);
        chunks.ReadSignature();
        if (chunks.Next().Type != PngChunk.Ihdr) throw new InvalidInputException($"PNG: the first chunk is {chunks.Current.Name}, not IHDR.");
        var header = PngHeader.Parse(chunks.ReadAll(13));
        var transparency = ReadUpToPixels(chunks, header);
        var expander = new PngRowExpander(header, transparency);
        CodecLimits.Check($"PNG of {header.Width} x {header.Height} pixels", (Int128)header.Width * header.Height * expander.Channels, maxSamples);
        CheckPossible(stream, chunks, header);
        var format = new PixelFormat(header.BitDepth == 16 ? SampleType.UNorm16 : SampleType.UNorm8, expander.Channels);
        var frame = NewFrame(header, format);
        var data = new PngDataStream(chunks);
        ReadPixels(data, header, expander, frame);
        data.SkipToEnd();
        ReadToEnd(chunks);
        return new PngImage(frame, header.ColorType, header.BitDepth);
    }

    private static PngTransparency ReadUpToPixels(PngChunkReader chunks, PngHeader header)
    {
        var transparency = new PngTransparency();
        while (true)
        {
            var chunk = chunks.Next();
            if (chunk.Type == PngChunk.Idat) break;
            if (chunk.Type == PngChunk.Plte) transparency.ReadPalette(header, chunks.ReadAll(768));
            else if (chunk.Type == PngChunk.Trns) transparency.ReadTransparency(header, chunks.ReadAll(768));
            else if (chunk.Type == PngChunk.Iend) throw new InvalidInputException("PNG: the file has no pixels (no IDAT chunk).");
            else SkipOrRefuse(chunks);
        }
        if (header.ColorType == PngColorType.Palette && transparency.Palette.Length == 0)
            throw new InvalidInputException("PNG: the pixels are palette indices, but there is no palette.");
        return transparency;
    }

    private static void SkipOrRefuse(PngChunkReader chunks)
    {
        if (!chunks.Current.IsAncillary) throw new InvalidInputException($"PNG: chunk {chunks.Current.Name} is unknown or out of place, and a reader must not skip it.");
        chunks.Skip();
    }

    private static void CheckPossible(Stream stream, PngChunkReader chunks, PngHeader header)
    {
        long needed = PngPass.Of(header).Sum(p => p.Rows(header.Height) * header.RowBytes(p.Columns(header.Width)));
        if (StreamReading.Remaining(stream) is not { } left) return;
        if (left * MaxInflation < needed)
            throw new InvalidInputException($"PNG: {header.Width} x {header.Height} pixels cannot be in the {left} bytes after the header of chunk {chunks.Current.Name}; the file is truncated or forged.");
    }

    private static Frame NewFrame(PngHeader header, PixelFormat format)
    {
        try
        {
            return new Frame(header.Width, header.Height, format, format.Channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"PNG: {e.Message}", e);
        }
    }

    private static void ReadPixels(Stream data, PngHeader header, PngRowExpander expander, Frame frame)
    {
        using var inflate = new ZLibStream(data, CompressionMode.Decompress, leaveOpen: true);
        int longest = checked((int)header.RowBytes(header.Width) + 1);
        byte[] current = new byte[longest], above = new byte[longest], pixels = new byte[header.Interlaced ? frame.RowBytes : 0];
        foreach (var pass in PngPass.Of(header))
        {
            int columns = pass.Columns(header.Width), rows = pass.Rows(header.Height);
            if (columns == 0 || rows == 0) continue;
            int length = (int)header.RowBytes(columns);
            above.AsSpan().Clear();
            for (int j = 0; j < rows; j++)
            {
                StreamReading.Fill(inflate, current.AsSpan(0, length + 1), $"PNG: row {j} of {rows}");
                PngRowFilter.Decode(current[0], current.AsSpan(1, length), above.AsSpan(1, length), header.FilterDistance);
                var target = frame.Row(pass.Y0 + j * pass.Dy);
                if (!header.Interlaced) expander.Expand(current.AsSpan(1, length), columns, target);
                else
                {
                    var expanded = pixels.AsSpan(0, columns * frame.Format.BytesPerPixel);
                    expander.Expand(current.AsSpan(1, length), columns, expanded);
                    Scatter(expanded, target, pass, frame.Format.BytesPerPixel);
                }
                (current, above) = (above, current);
            }
        }
        Span<byte> beyond = stackalloc byte[1];
        _ = inflate.Read(beyond); // reaches the end of the deflate data, where its checksum is verified
    }

    private static void Scatter(ReadOnlySpan<byte> pixels, Span<byte> row, PngPass pass, int pixelBytes)
    {
        for (int s = 0, d = pass.X0 * pixelBytes; s < pixels.Length; s += pixelBytes, d += pass.Dx * pixelBytes)
            pixels.Slice(s, pixelBytes).CopyTo(row[d..]);
    }

    private static void ReadToEnd(PngChunkReader chunks)
    {
        while (chunks.Current.Type != PngChunk.Iend)
        {
            if (chunks.Current.Type == PngChunk.Idat) throw new InvalidInputException("PNG: IDAT chunks are not consecutive.");
            SkipOrRefuse(chunks);
            chunks.Next();
        }
        chunks.Skip();
    }
}
