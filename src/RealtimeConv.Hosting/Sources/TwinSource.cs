using RealtimeConv.Frames;
using RealtimeConv.Hosting.Streaming;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Two sources of one size read in step: each frame is one of the first with the one that belongs to it below, four 8-bit channels.</summary>
internal sealed class TwinSource : IFrameSource
{
    private readonly IFrameSource _first;
    private readonly IFrameSource _second;
    private readonly Frame _firstFrame, _secondFrame, _firstShown, _secondShown;

    private TwinSource(IFrameSource first, IFrameSource second)
    {
        (_first, _second) = (first, second);
        (_firstFrame, _secondFrame) = (first.CreateFrame(), second.CreateFrame());
        _firstShown = DisplayFrame.CreateFor(first.Width, first.Height, first.Format, first.Alpha);
        _secondShown = DisplayFrame.CreateFor(second.Width, second.Height, second.Format, second.Alpha);
    }

    /// <summary>Opens both.</summary>
    /// <exception cref="RealtimeConvException">One cannot be opened, or the sizes differ; both are named.</exception>
    public static TwinSource Open(Func<IFrameSource> openFirst, Func<IFrameSource> openSecond)
    {
        var first = openFirst();
        IFrameSource? second = null;
        try
        {
            second = openSecond();
            if (first.Width != second.Width || first.Height != second.Height)
                throw new InvalidInputException($"'{first.Name}' is {first.Width} x {first.Height}, '{second.Name}' is {second.Width} x {second.Height}; they must be of one size");
            return new TwinSource(first, second);
        }
        catch
        {
            first.Dispose();
            second?.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public string Name => _first.Name;

    /// <inheritdoc/>
    public int Width => _first.Width;

    /// <inheritdoc/>
    public int Height => 2 * _first.Height;

    /// <inheritdoc/>
    public PixelFormat Format => PixelFormat.Rgba8;

    /// <inheritdoc/>
    public AlphaMode Alpha => _firstShown.Alpha;

    /// <inheritdoc/>
    public Rational? Rate => _first.Rate;

    /// <inheritdoc/>
    public long? FrameCount => _first.FrameCount is { } a && _second.FrameCount is { } b ? Math.Min(a, b) : null;

    /// <inheritdoc/>
    public bool IsLive => _first.IsLive || _second.IsLive;

    /// <inheritdoc/>
    public SourceState State => _first.State == SourceState.Damaged || _second.State == SourceState.Damaged ? SourceState.Damaged
        : _first.State == SourceState.Ended || _second.State == SourceState.Ended ? SourceState.Ended : SourceState.Running;

    /// <inheritdoc/>
    public string? Fault => _first.Fault ?? _second.Fault;

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        if (!_first.TryRead(_firstFrame, out timestamp) || !_second.TryRead(_secondFrame, out _)) return false;
        DisplayFrame.Convert(_firstFrame, _firstShown);
        DisplayFrame.Convert(_secondFrame, _secondShown);
        _firstShown.Bytes.CopyTo(destination.Bytes);
        _secondShown.Bytes.CopyTo(destination.Bytes[_firstShown.Bytes.Length..]);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }
}
