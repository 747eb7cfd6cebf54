using System.Buffers.Binary;

namespace RealtimeConv.Frames;

/// <summary>A Y'CbCr frame in managed memory, as a video decoder gives it.</summary>
public sealed class YuvFrame
{
    private readonly byte[] _bytes;

    /// <summary>Creates a frame of zeros.</summary>
    /// <param name="layout">Size and format.</param>
    /// <param name="colour">What the codes mean.</param>
    /// <exception cref="ArgumentException">The layout is the default one, which has no size.</exception>
    public YuvFrame(YuvLayout layout, YuvColour colour)
    {
        if (layout.Width < 1) throw new ArgumentException("The layout has no size; make it from a format and a size.", nameof(layout));
        Layout = layout;
        Colour = colour;
        _bytes = new byte[layout.FrameBytes];
    }

    /// <summary>Size and format of the planes.</summary>
    public YuvLayout Layout { get; }

    /// <summary>What the codes mean.</summary>
    public YuvColour Colour { get; }

    /// <summary>Columns.</summary>
    public int Width => Layout.Width;

    /// <summary>Rows.</summary>
    public int Height => Layout.Height;

    /// <summary>All planes.</summary>
    public Span<byte> Bytes => _bytes;

    /// <summary>The code of Y' at a pixel.</summary>
    public int Luma(int x, int y) => Code(y * Width + x);

    /// <summary>The codes of Cb and Cr at a chroma sample.</summary>
    public (int Cb, int Cr) Chroma(int x, int y)
    {
        int luma = Width * Height, sample = y * Layout.ChromaWidth + x, plane = Layout.ChromaWidth * Layout.ChromaHeight;
        return Layout.Format.Interleaves ? (Code(luma + 2 * sample), Code(luma + 2 * sample + 1)) : (Code(luma + sample), Code(luma + plane + sample));
    }

    private int Code(int sample)
    {
        var format = Layout.Format;
        int stored = format.BytesPerSample == 1 ? _bytes[sample] : BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(2 * sample));
        return (stored >> format.Shift) & format.MaxCode;
    }
}
