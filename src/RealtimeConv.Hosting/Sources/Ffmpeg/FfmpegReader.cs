namespace RealtimeConv.Hosting.Sources;

/// <summary>Frames of bytes from ffmpeg, with their timestamps, and the truth about how they ended: exit codes alone do not tell it.</summary>
internal sealed class FfmpegReader : IDisposable
{
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(10), BrokenExitLimit = TimeSpan.FromSeconds(1);

    private readonly FfmpegInput _input;
    private readonly FfmpegProcess _process;
    private readonly Watchdog _watchdog;
    private readonly NutReader _nut;
    private readonly TimeSpan _timeout;
    private readonly long? _expected;
    private TimeSpan _last = TimeSpan.MinValue;
    private long _frames;
    private volatile string? _firstDamage;
    private long _firstDamageFrame;
    private volatile bool _disposed;

    /// <summary>Whether clearly fewer frames came than the header states; headers may be off by one or two.</summary>
    private bool FramesAreMissing => _expected is { } expected && _frames < expected - Math.Max(2, expected / 100);

    /// <summary>Starts ffmpeg and waits for the first frame's head.</summary>
    /// <param name="input">What to open.</param>
    /// <param name="info">What ffprobe said; null for what was not asked.</param>
    /// <param name="options">Tools, time limit, loop.</param>
    /// <param name="outputArguments">Filters and pixel format.</param>
    /// <exception cref="InvalidInputException">Nothing can be read from the input.</exception>
    /// <exception cref="CapabilityMissingException">ffmpeg does not run.</exception>
    public FfmpegReader(FfmpegInput input, MediaInfo? info, FfmpegSourceOptions options, IEnumerable<string> outputArguments)
    {
        _input = input;
        _timeout = options.Timeout;
        _expected = options.Loop ? null : ReliableCount(info);
        string[] arguments =
        [
            "-hide_banner", "-nostdin", "-nostats", "-loglevel", "level+warning", .. options.Loop ? ["-stream_loop", "-1"] : Array.Empty<string>(), .. input.Arguments,
            "-map", "0:V:0", "-an", "-sn", "-dn", .. outputArguments, "-c:v", "rawvideo", "-enc_time_base", "-1", "-f", "nut", "-write_index", "0", "pipe:1", .. KeepDistance(info),
        ];
        _process = FfmpegProcess.Start((options.Tools ?? FfmpegTools.Find()).Ffmpeg, arguments, lineSeen: SeeLine);
        _watchdog = new Watchdog(options.Timeout, _process.Kill);
        _nut = new NutReader(_process.Output);
        try
        {
            Stream = ReadHeaders();
            if ((long)Stream.Width * Stream.Height > FfmpegSourceOptions.MaxPixels)
                throw new InvalidInputException($"cannot read '{input.Name}': frames of {Stream.Width} x {Stream.Height} pass the limit of {FfmpegSourceOptions.MaxPixels} pixels");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Size, pixel aspect and clock of the frames as they really come.</summary>
    public NutStream Stream { get; }

    /// <summary>Where the reader stands.</summary>
    public SourceState State { get; private set; } = SourceState.Running;

    /// <summary>What is damaged.</summary>
    public string? Fault { get; private set; }

    /// <summary>Waits for the next frame.</summary>
    /// <param name="pixels">Exactly one frame's bytes.</param>
    /// <param name="timestamp">Greater than the one before.</param>
    public bool TryRead(Span<byte> pixels, out TimeSpan timestamp)
    {
        timestamp = default;
        if (State != SourceState.Running) return false;
        _watchdog.Arm();
        try
        {
            if (!_nut.TryReadFrameHead()) return Finish(null);
            if (_nut.FrameSize != pixels.Length) return Finish($"a frame of {_nut.FrameSize} bytes came, {pixels.Length} were expected");
            _nut.ReadPayload(pixels);
        }
        catch (EndOfStreamException)
        {
            return Finish("the data ends inside the frame", hasEnded: true);
        }
        catch (InvalidDataException e)
        {
            return Finish($"ffmpeg's output is broken ({e.Message})");
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return Finish(e.Message.ReplaceLineEndings(" "));
        }
        finally
        {
            _watchdog.Disarm();
        }
        timestamp = Stream.TimeBase.TicksToTime(_nut.Pts);
        if (timestamp <= _last) timestamp = _last + TimeSpan.FromTicks(1);
        _last = timestamp;
        Interlocked.Increment(ref _frames);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        _process.Dispose();
        _watchdog.Dispose();
    }

    /// <summary>
    /// Where timestamps wrap around (MPEG streams), FFmpeg counts from the first packet of the streams in use. The sound is kept in use by an output that goes nowhere, so that
    /// pictures starting after it keep their distance.
    /// </summary>
    private static string[] KeepDistance(MediaInfo? info) =>
        info is { ClockWraps: true, AudioCodecs.Length: > 0 } ? ["-map", "0:a", "-c", "copy", "-f", "null", "-"] : [];

    private NutStream ReadHeaders()
    {
        _watchdog.Arm();
        NutStream? stream = null;
        string? broken = null;
        try
        {
            stream = _nut.ReadHeaders();
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or IOException)
        {
            broken = e.Message;
        }
        finally
        {
            _watchdog.Disarm();
        }
        if (stream is { } found) return found;
        if (_watchdog.Bitten) throw new InvalidInputException($"cannot read '{_input.Name}': ffmpeg gave no frame for {_timeout.TotalSeconds:0.#} s and was stopped");
        if (broken is not null) _process.Kill();
        int exit = _process.WaitForExit(ExitLimit) ?? 0;
        if (broken is not null) throw new InvalidInputException($"cannot read '{_input.Name}': what '{_process.Program}' gives are no frames ({broken})");
        if (exit == 0 && FfmpegFailure.LastError(_process.Log) is null) throw new InvalidInputException($"cannot read '{_input.Name}': there are no pictures in it");
        throw FfmpegFailure.AtStart(_process, exit, _input.Name);
    }

    /// <summary>Decides, once the frames stop, whether they stopped where they should.</summary>
    /// <param name="torn">What was wrong with the data; null where they stop between two frames.</param>
    /// <param name="hasEnded">Whether ffmpeg has closed its output: then it is ending by itself, and its exit code tells more than the data.</param>
    private bool Finish(string? torn, bool hasEnded = false)
    {
        bool bitten = _watchdog.Bitten;
        int? exit = _process.WaitForExit(torn is null || hasEnded ? ExitLimit : bitten ? TimeSpan.Zero : BrokenExitLimit);
        if (exit is null) _process.Kill();
        long frame = _frames;
        string? reason = null;
        if (_disposed) reason = null;
        else if (bitten) reason = $"ffmpeg gave no data for {_timeout.TotalSeconds:0.#} s and was stopped";
        else if (exit is { } code and not 0)
            reason = $"ffmpeg {FfmpegProcess.Describe(code)}{(code < 128 && FfmpegFailure.LastError(_process.Log) is { } said ? $" ({said})" : "")}";
        else if (torn is not null) reason = torn;
        else if (_firstDamage is { } damage) (reason, frame) = (damage, FramesAreMissing ? _frames : _firstDamageFrame);
        else if (exit is null) reason = "ffmpeg did not end";
        else if (FramesAreMissing) reason = $"the file promises {_expected} frames";
        State = reason is null ? SourceState.Ended : SourceState.Damaged;
        Fault = reason is null ? null : $"'{_input.Name}' is damaged at frame {frame}: {reason}";
        return false;
    }

    private void SeeLine(string line)
    {
        // Live sources are joined in the middle, where decoders complain until the first whole picture.
        if (_input.IsLive || _firstDamage is not null || !FfmpegMessage.IsDamage(line)) return;
        _firstDamageFrame = Interlocked.Read(ref _frames);
        _firstDamage = FfmpegMessage.Text(line);
    }

    /// <summary>The frame count, for containers whose header states it; elsewhere a duration may be that of a longer sound track.</summary>
    private static long? ReliableCount(MediaInfo? info) =>
        info is { Container: { } container } && (container.StartsWith("mov", StringComparison.Ordinal) || container == "avi") && info.StatedFrames is not null ? info.ExpectedFrames : null;
}
