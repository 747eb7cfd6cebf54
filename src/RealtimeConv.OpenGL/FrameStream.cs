using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Streaming;

namespace RealtimeConv.OpenGL;

/// <summary>
/// Frames from managed memory through a filter and back, one after the other: uploaded and read back by the device's fastest route, numbered from 0.
/// It belongs to the engine that opened it, by OpenStream.
/// </summary>
/// <remarks>
/// With a latency of 1, <see cref="Push"/> of frame n delivers the result of frame n - 1 (the first one nothing) and waits for nothing; <see cref="Drain"/>
/// delivers the last. Nothing throws in the frame: a filter that fails is bypassed and the frame passes through. Dispose is legal on any thread.
/// </remarks>
public sealed class FrameStream : IDisposable
{
    private readonly FilterEngine _engine;
    private readonly FrameUpload _upload;
    private readonly FrameReadback _readback;
    private readonly Texture2D _source;
    private readonly Texture2D[] _results;
    private readonly FrameTexture _sourceFrame;
    private readonly FrameTexture[] _resultFrames;
    private int _disposed;

    internal FrameStream(FilterEngine engine, Filter filter, FrameUpload upload, FrameReadback readback, Texture2D source, Texture2D[] results, AlphaMode alpha)
    {
        (_engine, Filter, _upload, _readback, _source, _results) = (engine, filter, upload, readback, source, results);
        _sourceFrame = new FrameTexture(source.Name, source.Storage.Format, upload.Width, upload.Height) { Alpha = alpha };
        _resultFrames = [.. results.Select(r => new FrameTexture(r.Name, r.Storage.Format, upload.Width, upload.Height) { Alpha = r.Storage.Format.Channels == 4 ? alpha : AlphaMode.Opaque })];
    }

    /// <summary>What runs; a new one takes part from the next frame on.</summary>
    public Filter Filter { get; set; }

    /// <summary>Bytes of a frame that goes in.</summary>
    public int FrameBytes => _upload.FrameBytes;

    /// <summary>Frames by which results lag.</summary>
    public int Latency => _readback.Latency;

    /// <summary>How frames travel: Direct or Ring.</summary>
    public TransferRoute Route => _upload.Route;

    /// <summary>Frames pushed so far: the number of the next.</summary>
    public long Pushed => _readback.Pushed;

    /// <summary>Results that are still to be delivered.</summary>
    public int Pending => _readback.Pending;

    /// <summary>The frames' texture and the textures of results, for preparing.</summary>
    internal (FrameTexture Source, FrameTexture Result) Ends => (_sourceFrame, _resultFrames[0]);

    /// <summary>Sends a frame and gives the result that is due. Never throws; once the filter is prepared it allocates nothing and makes no GL object but fences.</summary>
    /// <param name="frame">The frame's bytes; they may be reused when this returns.</param>
    /// <param name="destination">Receives the result that is due; left as it is where none is.</param>
    /// <param name="number">The number of the frame whose result was delivered; -1 where none was.</param>
    /// <returns>Applied, Bypassed where the filter failed and the frame passed through, or why the frame was not taken.</returns>
    public ApplyResult Push(ReadOnlySpan<byte> frame, Frame destination, out long number)
    {
        number = -1;
        var sent = _engine.Upload(_upload, frame, _sourceFrame);
        if (!sent.IsApplied) return sent;
        ref readonly var result = ref _resultFrames[_readback.Pushed % _resultFrames.Length];
        var applied = _engine.Apply(Filter, _sourceFrame, result);
        if (!applied.IsApplied && applied.Status != ApplyStatus.Bypassed) return applied;
        var read = _readback.Push(result, destination, out number);
        return read.IsApplied ? applied : read;
    }

    /// <summary>Gives the next result that is still to be delivered. Never throws, allocates nothing.</summary>
    /// <param name="destination">Receives it; left as it is where none is left.</param>
    /// <param name="number">Its frame's number; -1 where none is left.</param>
    public ApplyResult Drain(Frame destination, out long number) => _readback.Drain(destination, out number);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        _upload.Dispose();
        _readback.Dispose();
        _source.Dispose();
        foreach (var result in _results) result.Dispose();
    }
}
