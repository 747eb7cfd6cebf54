using RealtimeConv.Cpu;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// A video as the planes of Y'CbCr that its decoder gives: half the bytes of R'G'B'A for 4:2:0, and no conversion in FFmpeg. Planes are for a shader that converts; as pixels
/// they are converted here. Chroma is interpolated linearly between where its samples lie; what the video does not say about its colours follows the rules of players:
/// BT.709 from 720 rows up, else BT.601; limited range, chroma on the left sample, but full range and midway for JPEG's formats.
/// </summary>
public sealed class FfmpegPlanarSource : IPlanarSource
{
    private readonly FfmpegReader _reader;
    private readonly YuvConverter _converter;
    private byte[]? _planes;

    /// <summary>Opens the input and waits for its first frame.</summary>
    /// <param name="input">What to open; devices and network streams are not asked for their format and so not taken.</param>
    /// <param name="options">Loop, tools and limits; format and size play no part.</param>
    /// <exception cref="InvalidInputException">The input cannot be read, has no pictures, or is coded in other planes.</exception>
    /// <exception cref="CapabilityMissingException">ffmpeg or ffprobe is missing or does not run.</exception>
    public FfmpegPlanarSource(FfmpegInput input, FfmpegSourceOptions? options = null) : this(input, Probe(input, options), options ?? new FfmpegSourceOptions()) { }

    internal FfmpegPlanarSource(FfmpegInput input, MediaInfo info, FfmpegSourceOptions options)
    {
        if (YuvNames.FormatOf(info) is not { } format)
            throw new InvalidInputException($"cannot read '{input.Name}' as planes: it is coded as {info.PixelFormat ?? "nothing known"}{(info.Colour.Matrix is { } matrix ? $" ({matrix})" : "")}; read it as pixels");
        Input = input;
        Info = info;
        // The decoder's own format: no filter runs that could convert. The size comes with the frames, for rotation turns it.
        _reader = new FfmpegReader(input, info, options, ["-pix_fmt", info.PixelFormat!]);
        try
        {
            Layout = new YuvLayout(format, _reader.Stream.Width, _reader.Stream.Height);
            Colour = YuvNames.ColourOf(info);
            _converter = new YuvConverter(Layout, Colour);
        }
        catch
        {
            _reader.Dispose();
            throw;
        }
        FrameCount = options.Loop ? null : info.ExpectedFrames;
    }

    /// <summary>What was opened.</summary>
    public FfmpegInput Input { get; }

    /// <summary>What ffprobe says about it.</summary>
    public MediaInfo Info { get; }

    /// <inheritdoc/>
    public YuvLayout Layout { get; }

    /// <inheritdoc/>
    public YuvColour Colour { get; }

    /// <inheritdoc/>
    public string Name => Input.Name;

    /// <inheritdoc/>
    public int Width => Layout.Width;

    /// <inheritdoc/>
    public int Height => Layout.Height;

    /// <inheritdoc/>
    public PixelFormat Format => PixelFormat.Rgba8;

    /// <inheritdoc/>
    public AlphaMode Alpha => AlphaMode.Opaque;

    /// <inheritdoc/>
    public Rational? Rate => Info.Rate ?? Input.Rate;

    /// <inheritdoc/>
    public long? FrameCount { get; }

    /// <inheritdoc/>
    public bool IsLive => Input.IsLive;

    /// <inheritdoc/>
    public SourceState State => _reader.State;

    /// <inheritdoc/>
    public string? Fault => _reader.Fault;

    /// <inheritdoc/>
    public bool TryRead(YuvFrame destination, out TimeSpan timestamp)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (destination.Layout != Layout) throw new ArgumentException($"'{Name}' gives planes of {Width} x {Height}, {Layout.Format}; the destination is for {destination.Width} x {destination.Height}, {destination.Layout.Format}.", nameof(destination));
        return _reader.TryRead(destination.Bytes, out timestamp);
    }

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        _planes ??= new byte[Layout.FrameBytes];
        if (!_reader.TryRead(_planes, out timestamp)) return false;
        _converter.Convert(_planes, destination);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static MediaInfo Probe(FfmpegInput input, FfmpegSourceOptions? options)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.IsLive) throw new InvalidInputException($"cannot read '{input.Name}' as planes: what a live input is coded as is not known beforehand; read it as pixels");
        return MediaProbe.Probe(input, options?.Tools, options?.Timeout);
    }
}
