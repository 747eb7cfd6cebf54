namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// The planes of a video as they are coded, for a shader that converts colours itself: half the bytes of R'G'B'A for 4:2:0 and no conversion on the processor.
/// <see cref="Colour"/> says which matrix and range belong to them.
/// </summary>
public sealed class FfmpegPlanarSource : IDisposable
{
    private readonly FfmpegReader _reader;

    /// <summary>Opens the input and waits for its first frame.</summary>
    /// <param name="input">What to open.</param>
    /// <param name="subsampled">True for 4:2:0, false for 4:4:4; what is coded otherwise is converted by FFmpeg.</param>
    /// <param name="options">Loop, tools and limits; the pixel format plays no part.</param>
    /// <exception cref="InvalidInputException">The input cannot be read or has no pictures.</exception>
    /// <exception cref="CapabilityMissingException">ffmpeg or ffprobe is missing or does not run.</exception>
    public FfmpegPlanarSource(FfmpegInput input, bool subsampled = true, FfmpegSourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new FfmpegSourceOptions();
        options = options with { Tools = options.Tools ?? FfmpegTools.Find() };
        Info = input.IsLive ? null : MediaProbe.Probe(input, options.Tools, options.Timeout);
        string scale = options.Size is { } s ? $"scale=w={s.Width}:h={s.Height}:flags={Swscale.Flags}" : $"scale=flags={Swscale.Flags}";
        _reader = new FfmpegReader(input, Info, options, ["-vf", scale, "-pix_fmt", subsampled ? "yuv420p" : "yuv444p"]);
        Layout = new PlanarYuvLayout(_reader.Stream.Width, _reader.Stream.Height, subsampled);
    }

    /// <summary>Size and order of the planes.</summary>
    public PlanarYuvLayout Layout { get; }

    /// <summary>What ffprobe says about the input; null for live ones.</summary>
    public MediaInfo? Info { get; }

    /// <summary>Matrix ("bt601", "bt709", "bt2020", "fcc", "smpte240m") and range ("tv", "pc") that turn the planes into R'G'B'.</summary>
    public (string Matrix, string Range) Colour =>
        Info is { } info ? (info.Colour.MatrixFor(info.Height), info.Colour.RangeFor(info.PixelFormat)) : (ColourTags.None.MatrixFor(Layout.Height), "tv");

    /// <summary>Frames per second as stated.</summary>
    public Rational? Rate => Info?.Rate;

    /// <summary>Where the source stands.</summary>
    public SourceState State => _reader.State;

    /// <summary>What is damaged and at which frame; null unless <see cref="State"/> says so.</summary>
    public string? Fault => _reader.Fault;

    /// <summary>Waits for the next frame.</summary>
    /// <param name="planes">Exactly <see cref="PlanarYuvLayout.FrameBytes"/> bytes: Y', Cb, Cr.</param>
    /// <param name="timestamp">When the frame is due, from the start of the source.</param>
    /// <returns>False when there are no more frames.</returns>
    /// <exception cref="ArgumentException">The span has another length.</exception>
    public bool TryRead(Span<byte> planes, out TimeSpan timestamp)
    {
        if (planes.Length != Layout.FrameBytes) throw new ArgumentException($"A frame has {Layout.FrameBytes} bytes; {planes.Length} were given.", nameof(planes));
        return _reader.TryRead(planes, out timestamp);
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();
}
