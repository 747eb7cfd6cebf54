using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Streaming;

namespace RealtimeConv.OpenGL;

/// <summary>
/// Brings frames of one size and format from the host's textures into managed memory, in order and numbered from 0, at once or one frame later, without a wait then.
/// It belongs to the engine that made it, by PrepareReadback.
/// </summary>
/// <remarks>
/// With a latency of 1, <see cref="Push"/> of frame n delivers frame n - 1 (the first one nothing), and <see cref="Drain"/> the last. A texture may change only
/// when its frame was delivered: two that take turns do. What a failed read loses is missing among the numbers. Dispose is legal on any thread.
/// </remarks>
public sealed class FrameReadback : IDisposable
{
    /// <summary>The most frames by which a delivery may lag.</summary>
    public const int MostLatency = 1;

    private readonly FrameReadbacks _owner;
    private readonly FencedBuffer?[] _buffers;
    private readonly FrameTexture[] _textures;
    private long _delivered;
    private int _disposed;

    internal FrameReadback(FrameReadbacks owner, int width, int height, PixelFormat format, int latency, FencedBuffer[]? buffers)
    {
        (_owner, Width, Height, Format, Latency) = (owner, width, height, format, latency);
        _buffers = buffers ?? new FencedBuffer?[latency + 1];
        _textures = new FrameTexture[latency + 1];
        Route = buffers is null ? TransferRoute.Direct : TransferRoute.Ring;
        SpareRow = new byte[width * format.BytesPerPixel];
    }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Sample type and channels.</summary>
    public PixelFormat Format { get; }

    /// <summary>Frames by which a delivery lags: 0 or 1.</summary>
    public int Latency { get; }

    /// <summary>How frames travel: Direct or Ring.</summary>
    public TransferRoute Route { get; }

    /// <summary>Frames pushed so far: the number of the next.</summary>
    public long Pushed { get; private set; }

    /// <summary>Whether it was disposed of.</summary>
    public bool IsDisposed => Volatile.Read(ref _disposed) != 0;

    /// <summary>Frames that were pushed and are still to be delivered.</summary>
    public int Pending => (int)(Pushed - _delivered);

    /// <summary>For rows that run upwards.</summary>
    internal byte[] SpareRow { get; }

    /// <summary>Takes the next frame, and gives the one that is due. Never throws, allocates nothing and makes no GL object but a fence.</summary>
    /// <param name="source">The texture that holds the next frame.</param>
    /// <param name="destination">Receives the frame that is due; left as it is where none is.</param>
    /// <param name="number">The number of the frame delivered; -1 where none was.</param>
    public ApplyResult Push(in FrameTexture source, Frame destination, out long number)
    {
        number = -1;
        if (Problem(source) is { } message) return new ApplyResult(ApplyStatus.Rejected, message);
        if (Problem(destination) is { } problem) return new ApplyResult(ApplyStatus.Rejected, problem);
        int slot = (int)(Pushed % (Latency + 1));
        _textures[slot] = source;
        var sent = _owner.Begin(this, _buffers[slot], source);
        if (!sent.IsApplied) return sent;
        Pushed++;
        return Pending > Latency ? Deliver(destination, out number) : sent;
    }

    /// <summary>Gives the next frame that was pushed and not delivered. Never throws, allocates nothing.</summary>
    /// <param name="destination">Receives it; left as it is where none is left.</param>
    /// <param name="number">Its number; -1 where none is left.</param>
    public ApplyResult Drain(Frame destination, out long number)
    {
        number = -1;
        if (Problem(destination) is { } problem) return new ApplyResult(ApplyStatus.Rejected, problem);
        return Pending == 0 ? new ApplyResult(ApplyStatus.Applied) : Deliver(destination, out number);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        foreach (var buffer in _buffers) buffer?.Dispose();
    }

    private ApplyResult Deliver(Frame destination, out long number)
    {
        // Counted before it is read: one that cannot be read is lost, and the next one is not taken for it.
        long due = _delivered++;
        int slot = (int)(due % (Latency + 1));
        var result = _owner.End(this, _buffers[slot], _textures[slot], destination);
        number = result.IsApplied ? due : -1;
        return result;
    }

    private string? Problem(in FrameTexture source)
    {
        if (IsDisposed) return "the readback is disposed";
        if (source.Problem("source") is { } problem) return problem;
        var region = source.Region;
        return region.Width == Width && region.Height == Height && source.Format == Format
            ? null
            : $"the source is {region.Width} x {region.Height} {source.Format}; the readback is for {Width} x {Height} {Format}";
    }

    private string? Problem(Frame? destination)
    {
        if (IsDisposed) return "the readback is disposed";
        if (destination is null) return "the destination is null";
        return destination.Width == Width && destination.Height == Height && destination.Format == Format
            ? null
            : $"the destination is {destination.Width} x {destination.Height} {destination.Format}; the readback is for {Width} x {Height} {Format}";
    }
}
