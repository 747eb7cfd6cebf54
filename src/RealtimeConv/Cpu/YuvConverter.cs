using System.Runtime.InteropServices;
using RealtimeConv.Cpu.Yuv;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu;

/// <summary>Turns Y'CbCr frames of one layout into R'G'B'A of 8 bits on the processor, as <c>ReferenceYuv</c> states it, in vectors; allocates nothing per frame.</summary>
/// <remarks>One thread at a time. The result lies in the set that <c>YuvBound</c> allows; it is stored rounded half to even, clamped, alpha 255.</remarks>
public sealed class YuvConverter
{
    private readonly YuvLayout _layout;
    private readonly ChromaRow _chroma;
    private readonly PixelRow _pixels;

    /// <summary>A converter for frames of a layout.</summary>
    /// <param name="layout">Size and format of the planes.</param>
    /// <param name="colour">What their codes mean.</param>
    /// <exception cref="ArgumentException">The layout has no size.</exception>
    public YuvConverter(YuvLayout layout, YuvColour colour)
    {
        if (layout.Width < 1) throw new ArgumentException("The layout has no size; make it from a format and a size.", nameof(layout));
        _layout = layout;
        _chroma = new ChromaRow(layout, colour.Siting);
        _pixels = new PixelRow(layout.Format, colour);
    }

    /// <summary>Converts a frame.</summary>
    /// <param name="planes">Exactly <see cref="YuvLayout.FrameBytes"/> bytes.</param>
    /// <param name="destination">An opaque R'G'B'A frame of 8 bits and of the layout's size.</param>
    /// <exception cref="ArgumentException">One of them does not fit the layout.</exception>
    public void Convert(ReadOnlySpan<byte> planes, Frame destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (planes.Length != _layout.FrameBytes) throw new ArgumentException($"A frame has {_layout.FrameBytes} bytes; {planes.Length} were given.", nameof(planes));
        if (destination.Width != _layout.Width || destination.Height != _layout.Height || destination.Format != PixelFormat.Rgba8 || destination.Alpha != AlphaMode.Opaque)
            throw new ArgumentException($"The destination is {destination.Width} x {destination.Height} {destination.Format} with {destination.Alpha} alpha; the planes make "
                + $"{_layout.Width} x {_layout.Height} opaque {PixelFormat.Rgba8}.", nameof(destination));
        int rowBytes = _layout.Width * _layout.Format.BytesPerSample;
        for (int y = 0; y < _layout.Height; y++)
        {
            _chroma.Fill(planes, y);
            _pixels.Convert(planes.Slice(y * rowBytes, rowBytes), _chroma, MemoryMarshal.Cast<byte, uint>(destination.Row(y)));
        }
    }
}
