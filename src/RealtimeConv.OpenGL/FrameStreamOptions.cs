using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL;

/// <summary>How a stream of frames runs.</summary>
public sealed record FrameStreamOptions
{
    /// <summary>Frames by which results lag: 0 (default) waits for each, 1 lets the device work on one while the next is sent, and waits for none.</summary>
    public int Latency { get; init; }

    /// <summary>Format of the results: 1, 2 or 4 channels; null for that of the frames. Default null.</summary>
    public PixelFormat? Output { get; init; }

    /// <summary>Meaning of the frames' fourth channel. Planes of Y'CbCr are opaque.</summary>
    public AlphaMode Alpha { get; init; }
}
