using RealtimeConv.Frames;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Streaming;
using RealtimeConv.OpenGL;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.Hosting;

/// <summary>Brings the newest frame of a pump into a texture: planes that the engine's shader converts, pixels by the engine's route, or pixels by client pointers.</summary>
internal sealed class StreamUpload : IDisposable
{
    private readonly FilterEngine? _engine;
    private readonly FrameUpload? _upload;
    private readonly HostTexture _texture;
    private readonly HostTexture? _companion;
    // Null where frames are uploaded as they come.
    private readonly Frame? _shown;

    /// <summary>Makes the texture and what else frames of a source need.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="source">The source.</param>
    /// <param name="engine">What uploads; null uploads by client pointers.</param>
    /// <param name="planes">Whether frames are planes; the source is an <see cref="IPlanarSource"/> then, and there is an engine.</param>
    /// <param name="isTwin">Whether frames are two of half the height, one above the other, each for a texture of its own; they go by client pointers.</param>
    /// <exception cref="RealtimeConvException">The frames do not fit a texture, or the driver refuses what they need.</exception>
    public StreamUpload(GL gl, IFrameSource source, FilterEngine? engine, bool planes, bool isTwin = false)
    {
        _engine = engine;
        IsPlanar = planes;
        if (!planes && source.Format != PixelFormat.Rgba8) _shown = DisplayFrame.CreateFor(source.Width, source.Height, source.Format, source.Alpha);
        int height = isTwin ? source.Height / 2 : source.Height;
        _texture = NewTexture();
        try
        {
            if (isTwin) _companion = NewTexture();
            else if (planes && source is IPlanarSource planar) _upload = engine!.PrepareUpload(planar.Layout, planar.Colour);
            else _upload = engine?.PrepareUpload(source.Width, source.Height, PixelFormat.Rgba8);
        }
        catch
        {
            Dispose();
            throw;
        }

        HostTexture NewTexture() => new(gl, source.Width, height, PixelFormat.Rgba8, _shown?.Alpha ?? source.Alpha);
    }

    /// <summary>Whether frames travel as planes.</summary>
    public bool IsPlanar { get; }

    /// <summary>The texture.</summary>
    public FrameTexture Frame => _texture.Frame;

    /// <summary>The texture of a twin's second half; null where there is none.</summary>
    public FrameTexture? Companion => _companion?.Frame;

    /// <summary>Why the last frame did not arrive; null where it did.</summary>
    public string? Fault { get; private set; }

    /// <summary>Takes the newest frame of a pump, if there is a new one. Allocates nothing.</summary>
    /// <returns>Whether the texture holds a new frame.</returns>
    public bool TryTake(FramePump pump)
    {
        if (IsPlanar) return pump.TryTakePlanes(out var planes, out _) && Send(planes.Bytes);
        if (!pump.TryTake(out var pixels, out _)) return false;
        if (_shown is not null)
        {
            DisplayFrame.Convert(pixels, _shown);
            pixels = _shown;
        }
        if (_upload is not null) return Send(pixels.Bytes);
        _texture.Upload(pixels);
        _companion?.Upload(pixels, pixels.Height / 2);
        return true;
    }

    public void Dispose()
    {
        _upload?.Dispose();
        _texture.Dispose();
        _companion?.Dispose();
    }

    private bool Send(ReadOnlySpan<byte> bytes)
    {
        var result = _engine!.Upload(_upload!, bytes, _texture.Frame);
        Fault = result.Message;
        return result.IsApplied;
    }
}
