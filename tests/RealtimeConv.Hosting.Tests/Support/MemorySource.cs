using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A source of frames whose bytes are the frame's number, with faults on demand.</summary>
internal sealed class MemorySource(int frames, string? fault = null) : IFrameSource
{
    private int _next;

    public Func<int, TimeSpan> TimeOf { get; init; } = n => TimeSpan.FromSeconds(n * 0.04);

    public Action<int>? BeforeRead { get; init; }

    public bool Disposed { get; private set; }

    public int FramesRead => _next;

    public string Name => "memory";

    public int Width { get; init; } = 8;

    public int Height { get; init; } = 6;

    public PixelFormat Format { get; init; } = PixelFormat.Rgba8;

    public AlphaMode Alpha => AlphaMode.Opaque;

    public Rational? Rate { get; init; } = new Rational(25, 1);

    public long? FrameCount => frames;

    public bool IsLive { get; init; }

    public SourceState State { get; private set; } = SourceState.Running;

    public string? Fault => State == SourceState.Damaged ? fault : null;

    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        BeforeRead?.Invoke(_next);
        timestamp = TimeOf(_next);
        if (_next == frames || Disposed)
        {
            State = fault is null || Disposed ? SourceState.Ended : SourceState.Damaged;
            return false;
        }
        destination.Bytes.Fill((byte)_next++);
        return true;
    }

    public void Dispose() => Disposed = true;
}
