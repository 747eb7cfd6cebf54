using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// Frames of anything FFmpeg decodes: files, cameras, screens, network streams, test patterns. Colours come through the one conversion that
/// the documentation of the video formats states (swscale, bicubic, accurate rounding, full chroma); rotation flags are applied; the size is that of the first frame throughout.
/// </summary>
public sealed class FfmpegVideoSource : IFrameSource
{
    private readonly FfmpegReader _reader;

    /// <summary>Opens the input and waits for its first frame.</summary>
    /// <param name="input">What to open.</param>
    /// <param name="options">Format, size, loop, limits; null for the defaults.</param>
    /// <exception cref="InvalidInputException">The input cannot be read or has no pictures.</exception>
    /// <exception cref="CapabilityMissingException">ffmpeg or ffprobe is missing or does not run.</exception>
    public FfmpegVideoSource(FfmpegInput input, FfmpegSourceOptions? options = null) : this(input, null, options ?? new FfmpegSourceOptions()) { }

    /// <summary>Opens an input of which ffprobe was asked already.</summary>
    internal FfmpegVideoSource(FfmpegInput input, MediaInfo? info, FfmpegSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(input);
        options = options with { Tools = options.Tools ?? FfmpegTools.Find() };
        var raw = RawPixelFormat.Of(options.Format);
        Input = input;
        Info = input.IsLive ? null : info ?? MediaProbe.Probe(input, options.Tools, options.Timeout);
        _reader = new FfmpegReader(input, Info, options, ["-vf", Swscale.ToRgb(Info, options.Size), "-pix_fmt", raw.Name]);
        Format = options.Format;
        Alpha = Format.Channels == 4 && Info is { HasAlpha: true } ? AlphaMode.Straight : AlphaMode.Opaque;
        FrameCount = options.Loop ? null : Info?.ExpectedFrames;
    }

    /// <summary>What was opened.</summary>
    public FfmpegInput Input { get; }

    /// <summary>What ffprobe says about it; null for live inputs.</summary>
    public MediaInfo? Info { get; }

    /// <summary>The tick of the timestamps, in seconds.</summary>
    public Rational TimeBase => _reader.Stream.TimeBase;

    /// <summary>Width over height of a pixel; null if not stated.</summary>
    public Rational? PixelAspect => _reader.Stream.PixelAspect;

    /// <inheritdoc/>
    public string Name => Input.Name;

    /// <inheritdoc/>
    public int Width => _reader.Stream.Width;

    /// <inheritdoc/>
    public int Height => _reader.Stream.Height;

    /// <inheritdoc/>
    public PixelFormat Format { get; }

    /// <inheritdoc/>
    public AlphaMode Alpha { get; }

    /// <inheritdoc/>
    public Rational? Rate => Info?.Rate ?? Input.Rate;

    /// <inheritdoc/>
    public long? FrameCount { get; }

    /// <inheritdoc/>
    public bool IsLive => Input.IsLive;

    /// <inheritdoc/>
    public SourceState State => _reader.State;

    /// <inheritdoc/>
    public string? Fault => _reader.Fault;

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        return _reader.TryRead(destination.Bytes, out timestamp);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
