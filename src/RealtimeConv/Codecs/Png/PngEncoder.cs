using System.Buffers.Binary;
using System.IO.Compression;
using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>Writes PNG: grey, grey and alpha, RGB, RGBA, 8 or 16 bits, with the row filter chosen per row.</summary>
public static class PngEncoder
{
    /// <summary>Encodes a frame.</summary>
    /// <param name="frame">
    /// One, three or four channels. Floats become codes by the rules of <see cref="FrameConversion"/> (clamped, NaN as 0, nearest, ties to even); colours stored
    /// premultiplied are divided by alpha first; four opaque channels are written as RGB.
    /// </param>
    /// <param name="stream">Receives the file.</param>
    /// <param name="layout">
    /// How samples lie; without it by the frame: its channels, 16 bits for UNorm16, else 8. A grey layout of a frame whose colour channels differ is written in colour
    /// instead, and a layout without alpha of a frame with real alpha gets alpha: no value is lost.
    /// </param>
    /// <param name="compression">How hard to compress.</param>
    /// <exception cref="ArgumentException">The frame has 2 or more than 4 channels, or the layout is none that is written.</exception>
    public static void Encode(Frame frame, Stream stream, PngLayout? layout = null, CompressionLevel compression = CompressionLevel.Optimal)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(stream);
        if (frame.Channels is not (1 or 3 or 4)) throw new ArgumentException($"PNG holds 1, 3 or 4 channels; the frame has {frame.Channels}.", nameof(frame));
        int depth = layout?.BitDepth ?? (frame.Format.Type == SampleType.UNorm16 ? 16 : 8);
        if (depth is not (8 or 16)) throw new ArgumentException($"A PNG of {depth} bits is not written; 8 and 16 are.", nameof(layout));
        var codes = frame.ToStraightAlpha().AsType(depth == 16 ? SampleType.UNorm16 : SampleType.UNorm8);
        var chosen = PngLayoutChoice.Choose(codes, layout?.ColorType, depth);
        WriteFile(codes, chosen, stream, compression);
    }

    private static Frame AsType(this Frame frame, SampleType type) =>
        frame.Format.Type == type ? frame : frame.ConvertTo(new PixelFormat(type, frame.Channels));

    private static void WriteFile(Frame codes, PngLayout layout, Stream stream, CompressionLevel compression)
    {
        var chunks = new PngChunkWriter(stream);
        chunks.WriteSignature();
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, codes.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], codes.Height);
        header[8] = (byte)layout.BitDepth;
        header[9] = (byte)layout.ColorType;
        header[10..].Clear();
        chunks.Write(PngChunk.Ihdr, header);
        using (var data = new PngDataWriter(chunks))
        using (var deflate = new ZLibStream(data, compression))
            WriteRows(codes, layout, deflate);
        chunks.Write(PngChunk.Iend, []);
    }

    private static void WriteRows(Frame codes, PngLayout layout, ZLibStream deflate)
    {
        int pixelBytes = layout.Channels * layout.BitDepth / 8, rowBytes = codes.Width * pixelBytes;
        byte[] row = new byte[rowBytes], above = new byte[rowBytes], best = new byte[rowBytes + 1], trial = new byte[rowBytes + 1];
        for (int y = 0; y < codes.Height; y++)
        {
            PngRowPacker.Pack(codes, y, layout, row);
            long lowest = long.MaxValue;
            for (byte filter = 0; filter < PngRowFilter.Count; filter++)
            {
                trial[0] = filter;
                PngRowFilter.Encode(filter, row, above, pixelBytes, trial.AsSpan(1));
                long cost = PngRowFilter.Cost(trial.AsSpan(1));
                if (cost >= lowest) continue;
                lowest = cost;
                (best, trial) = (trial, best);
            }
            deflate.Write(best);
            (row, above) = (above, row);
        }
    }
}
