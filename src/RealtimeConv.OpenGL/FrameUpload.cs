using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Streaming;

namespace RealtimeConv.OpenGL;

/// <summary>What frames of one size and format need on their way into textures. It belongs to the engine that made it, by PrepareUpload.</summary>
/// <remarks>Dispose is legal on any thread; what it held in GL is deleted by the engine at its next call.</remarks>
public sealed class FrameUpload : IDisposable
{
    private int _disposed;

    internal FrameUpload(int width, int height, PixelFormat format, int bytes, YuvPlanes? planes, UploadRing? ring)
    {
        (Width, Height, Format, FrameBytes, Planes, Ring) = (width, height, format, bytes, planes, ring);
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Bytes of a frame.</summary>
    public int FrameBytes { get; }

    /// <summary>Whether frames come as planes of Y'CbCr, which a shader turns into R'G'B'.</summary>
    public bool IsPlanar => Planes is not null;

    /// <summary>How frames travel: Direct or Ring.</summary>
    public TransferRoute Route => Ring is null ? TransferRoute.Direct : TransferRoute.Ring;

    /// <summary>Whether it was disposed of.</summary>
    public bool IsDisposed => Volatile.Read(ref _disposed) != 0;

    /// <summary>Format of frames that are no planes.</summary>
    internal PixelFormat Format { get; }

    internal YuvPlanes? Planes { get; }

    internal UploadRing? Ring { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        Planes?.Dispose();
        Ring?.Dispose();
    }

    /// <summary>What is wrong with a frame and where it shall go, or null.</summary>
    internal string? Problem(int bytes, in FrameTexture destination)
    {
        if (bytes != FrameBytes) return $"a frame has {FrameBytes} bytes; {bytes} were given";
        var region = destination.Region;
        if (region.Width != Width || region.Height != Height) return $"the frame is {Width} x {Height}, the region of the destination {region.Width} x {region.Height}";
        if (IsPlanar) return destination.Format.Channels == 4 ? null : $"the destination is {destination.Format}; planes become four channels";
        if (destination.Format != Format) return $"the frame is {Format}, the destination {destination.Format}";
        return destination.Rows == RowOrder.TopFirst ? null : "the destination's rows run upwards; frames are uploaded top row first";
    }
}
