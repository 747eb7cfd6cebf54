using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>
/// A video file, encoded by FFmpeg: H.264 where it can, 8-bit 4:2:0, or 4:4:4 for odd sizes. Every frame keeps its timestamp, because frames travel to FFmpeg with it;
/// sound is copied. Written as NAME.part; renamed once FFmpeg has ended well and the file holds every frame that was given.
/// </summary>
public sealed class FfmpegVideoSink : IFrameSink
{
    private readonly FfmpegSinkOptions _options;
    private readonly VideoContainer _container;
    private readonly VideoEncoder _encoder;
    private readonly FfmpegTools _tools;
    private readonly string _part;
    private FirstFrame _first;
    private Frame? _scratch;
    private FfmpegProcess? _process;
    private Watchdog? _watchdog;
    private NutWriter? _nut;
    private OutputClock? _clock;
    private TimeSpan _start;
    private volatile bool _diskFailed;
    private bool _keep;

    /// <summary>Checks that the file can be written; FFmpeg starts with the first frame.</summary>
    /// <param name="path">The file; its extension names the container.</param>
    /// <param name="options">Rate, colours, sound; null for the defaults. See <see cref="FfmpegSinkOptions.Like"/>.</param>
    /// <exception cref="InvalidInputException">The name has no known extension, or cannot be written.</exception>
    /// <exception cref="CapabilityMissingException">FFmpeg is missing or has no encoder for it.</exception>
    public FfmpegVideoSink(string path, FfmpegSinkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _options = options ?? new FfmpegSinkOptions();
        Name = path;
        _container = VideoContainer.Of(path)
            ?? throw new InvalidInputException($"cannot write '{path}': '{Path.GetExtension(path)}' is no video that is written; known are {VideoContainer.Extensions}");
        AtomicFile.CheckTarget(path);
        if (_options.Sound?.Path is { } sound && Path.GetFullPath(path) == sound)
            throw new InvalidInputException($"cannot write '{path}': it is the input; give the output another name");
        _tools = _options.Tools ?? FfmpegTools.Find();
        _encoder = VideoEncoder.Choose(_tools, _container);
        _part = AtomicFile.PartOf(path);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long FramesWritten { get; private set; }

    /// <summary>The encoder in use ("libx264").</summary>
    public string Encoder => _encoder.Name;

    /// <inheritdoc/>
    public void Write(Frame frame, TimeSpan timestamp)
    {
        if (_first.Check(frame, Name)) Start(frame, timestamp);
        if (_scratch is not null) frame.CopyTo(_scratch);
        _watchdog!.Arm();
        try
        {
            _nut!.WriteFrame(_clock!.Next(timestamp - _start), (_scratch ?? frame).Bytes);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            throw Failed(e);
        }
        finally
        {
            _watchdog.Disarm();
        }
        if (_diskFailed) throw Failed(null);
        FramesWritten++;
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false)
    {
        if (_process is null) throw new InvalidInputException($"cannot write '{Name}': there was no frame");
        _keep = true;
        try
        {
            _process.Input.Close();
        }
        catch (IOException e)
        {
            throw Failed(e);
        }
        var limit = _options.Timeout + TimeSpan.FromSeconds(FramesWritten); // a slow encoder holds back tens of frames; sound is copied to its end
        if (_process.WaitForExit(limit) is not 0 || _diskFailed) throw Failed(null);
        Verify();
        if (keepAsPart) return _part;
        try
        {
            AtomicFile.Commit(Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"cannot write '{Name}': {e.Message.ReplaceLineEndings(" ")}; the video is '{_part}'", e);
        }
        return Name;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process?.Dispose();
        _nut?.Dispose();
        _watchdog?.Dispose();
        if (_process is not null && !_keep) AtomicFile.Remove(_part);
    }

    private void Start(Frame frame, TimeSpan timestamp)
    {
        var format = VideoFormat(frame.Format);
        if (format != frame.Format) _scratch = new Frame(frame.Width, frame.Height, format, format.Channels == 4 ? frame.Alpha : AlphaMode.Opaque);
        _clock = new OutputClock(_options.SourceTick, _options.Rate, _encoder.MaxTicksPerSecond, !_container.KeepsTimestamps);
        _start = timestamp;
        string[] arguments = VideoArguments.Make(_container, _encoder, _options, FfmpegVersion.FrameTimingOption(_tools), frame, timestamp, _part);
        _process = FfmpegProcess.Start(_tools.Ffmpeg, arguments, feeds: true, line => _diskFailed |= FfmpegMessage.IsWriteFailure(line));
        _watchdog = new Watchdog(_options.Timeout, _process.Kill);
        try
        {
            _nut = new NutWriter(_process.Input, new NutStream(frame.Width, frame.Height, _options.PixelAspect, _clock.Tick), RawPixelFormat.Of(format).FourCc, _options.Rate);
        }
        catch (IOException e)
        {
            throw Failed(e);
        }
    }

    /// <summary>Floats are converted; FFmpeg takes codes.</summary>
    private static PixelFormat VideoFormat(PixelFormat format)
    {
        if (format.Channels is not (1 or 3 or 4)) throw new ArgumentException($"A video has 1, 3 or 4 channels; the frame has {format.Channels}.");
        return format.IsFloat ? new PixelFormat(SampleType.UNorm8, format.Channels) : format;
    }

    /// <summary>An exit code of 0 does not prove that the file is whole: on a full disk FFmpeg may report success.</summary>
    private void Verify()
    {
        if (!File.Exists(_part) || new FileInfo(_part).Length == 0) throw Failed(null);
        string text;
        try
        {
            text = MediaProbe.Run(_tools.Ffprobe,
                ["-v", "level+error", "-select_streams", "v:0", "-count_packets", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0", "-i", "file:" + _part], _part, _options.Timeout);
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot write '{Name}': what FFmpeg wrote cannot be read ({e.Message}); it is left as '{_part}'", e);
        }
        string first = text.Split('\n', ',')[0].Trim();
        if (!long.TryParse(first, out long packets) || packets == 0 || (_container.KeepsTimestamps && packets != FramesWritten))
            throw new InvalidInputException($"cannot write '{Name}': the file holds {(first.Length == 0 ? "no" : first)} of {FramesWritten} frames; it is left as '{_part}'");
    }

    private InvalidInputException Failed(Exception? cause)
    {
        bool bitten = _watchdog is { Bitten: true };
        int? exit = _process!.WaitForExit(TimeSpan.FromSeconds(5));
        _process.Kill();
        string? said = _process.Log.Lines.LastOrDefault(FfmpegMessage.IsWriteFailure) is { } disk ? FfmpegMessage.Text(disk) : FfmpegFailure.LastError(_process.Log);
        string reason = bitten ? $"FFmpeg took no data for {_options.Timeout.TotalSeconds:0.#} s and was stopped"
            : said ?? (exit is { } code ? $"FFmpeg {FfmpegProcess.Describe(code)}" : "FFmpeg did not end and was stopped");
        _keep = FramesWritten > 0 && File.Exists(_part);
        string rest = _keep ? $"; what was written is left as '{_part}'" : "";
        return new InvalidInputException($"cannot write '{Name}': {reason}{rest}", cause);
    }
}
