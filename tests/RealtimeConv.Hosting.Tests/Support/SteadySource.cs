using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A live source without end, of pixels or of planes, that counts what its readers allocate between two reads on the same thread.</summary>
internal sealed class SteadySource : IPlanarSource
{
    private const int FramesToSettle = 4;

    private readonly YuvConverter? _converter;
    private readonly byte[]? _planes;
    private long _before, _allocated;
    private int _read;

    public SteadySource(PixelFormat format, int width, int height) => (Format, Width, Height) = (format, width, height);

    public SteadySource(YuvFormat format, YuvColour colour, int width, int height)
    {
        (Format, Width, Height, Layout, Colour) = (PixelFormat.Rgba8, width, height, new YuvLayout(format, width, height), colour);
        _converter = new YuvConverter(Layout, colour);
        _planes = new byte[Layout.FrameBytes];
        new Random(5).NextBytes(_planes);
    }

    public string Name => "steady";

    public int Width { get; }

    public int Height { get; }

    public PixelFormat Format { get; }

    public AlphaMode Alpha => AlphaMode.Opaque;

    public Rational? Rate => null;

    public long? FrameCount => null;

    public bool IsLive => true;

    public SourceState State => SourceState.Running;

    public string? Fault => null;

    public YuvLayout Layout { get; }

    public YuvColour Colour { get; }

    /// <summary>The planes of every frame.</summary>
    public ReadOnlySpan<byte> Planes => _planes;

    public int FramesRead => Volatile.Read(ref _read);

    /// <summary>Bytes that the reading thread allocated since the first frames.</summary>
    public long Allocated => Interlocked.Read(ref _allocated);

    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        if (_converter is not null) _converter.Convert(_planes, destination);
        else destination.Bytes.Fill((byte)_read);
        return Read(out timestamp);
    }

    public bool TryRead(YuvFrame destination, out TimeSpan timestamp)
    {
        _planes.CopyTo(destination.Bytes);
        return Read(out timestamp);
    }

    public void Dispose() { }

    private bool Read(out TimeSpan timestamp)
    {
        timestamp = TimeSpan.FromMilliseconds(_read);
        long now = GC.GetAllocatedBytesForCurrentThread();
        if (_read > FramesToSettle) Interlocked.Add(ref _allocated, now - _before);
        _before = GC.GetAllocatedBytesForCurrentThread();
        Volatile.Write(ref _read, _read + 1);
        return true;
    }
}
