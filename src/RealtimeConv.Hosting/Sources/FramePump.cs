using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>
/// Reads a source on a thread of its own and hands the newest due frame to a frame loop that never waits. Files are played at their timestamps, live sources as they come.
/// Three frames of memory, whatever the speeds: what the loop does not take in time is dropped and counted.
/// </summary>
public sealed class FramePump : IDisposable
{
    /// <summary>Playback that is later than this starts its clock anew instead of racing to catch up.</summary>
    private static readonly TimeSpan MostLateness = TimeSpan.FromSeconds(0.5);

    private readonly IFrameSource _source;
    private readonly TimeProvider _clock;
    private readonly Thread _thread;
    private readonly object _gate = new();
    private readonly ManualResetEventSlim _stopped = new();
    private readonly ManualResetEventSlim _running = new(initialState: true);
    private readonly IPlanarSource? _planar;
    private Slot _front, _ready, _back;
    private TimeSpan _readyTime;
    private bool _fresh;
    private long _dropped, _read;
    private long _startedAt;
    private volatile string? _fault;
    private volatile bool _ended;

    /// <summary>Starts reading.</summary>
    /// <param name="source">The source; the pump disposes it.</param>
    /// <param name="clock">The clock of playback; null for the system's.</param>
    /// <param name="planes">Whether frames are carried as planes, for <see cref="TryTakePlanes"/>; the source is an <see cref="IPlanarSource"/> then.</param>
    /// <exception cref="ArgumentException">Planes are asked for of a source that has none.</exception>
    public FramePump(IFrameSource source, TimeProvider? clock = null, bool planes = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _clock = clock ?? TimeProvider.System;
        if (planes) _planar = source as IPlanarSource ?? throw new ArgumentException($"'{source.Name}' has no planes; take its pixels.", nameof(planes));
        (_front, _ready, _back) = (NewSlot(), NewSlot(), NewSlot());
        _thread = new Thread(Run) { IsBackground = true, Name = $"frames of {source.Name}" };
        _thread.Start();
    }

    /// <summary>The source being read.</summary>
    public IFrameSource Source => _source;

    /// <summary>Frames read so far.</summary>
    public long FramesRead => Interlocked.Read(ref _read);

    /// <summary>Frames that were replaced by a newer one before anybody took them.</summary>
    public long FramesDropped => Interlocked.Read(ref _dropped);

    /// <summary>Whether no frame will follow; the last one stays valid.</summary>
    public bool Ended => _ended;

    /// <summary>One line if the source ended damaged or failed; else null.</summary>
    public string? Fault => _fault;

    /// <summary>Stops the clock of a file; live sources go on.</summary>
    public bool Paused
    {
        get => !_running.IsSet;
        set
        {
            if (value) _running.Reset();
            else _running.Set();
        }
    }

    /// <summary>Takes the newest frame that is due, if there is one that was not taken yet. Never waits, never allocates.</summary>
    /// <param name="frame">Valid until the next call that returns true.</param>
    /// <param name="timestamp">Its time in the source.</param>
    /// <exception cref="InvalidOperationException">The pump carries planes.</exception>
    public bool TryTake(out Frame frame, out TimeSpan timestamp)
    {
        bool taken = Take(out var slot, out timestamp);
        frame = slot.Pixels ?? throw new InvalidOperationException("The pump carries planes, not pixels.");
        return taken;
    }

    /// <summary>Takes the newest planes that are due, if there are some that were not taken yet. Never waits, never allocates.</summary>
    /// <param name="frame">Valid until the next call that returns true.</param>
    /// <param name="timestamp">Their time in the source.</param>
    /// <exception cref="InvalidOperationException">The pump carries pixels.</exception>
    public bool TryTakePlanes(out YuvFrame frame, out TimeSpan timestamp)
    {
        bool taken = Take(out var slot, out timestamp);
        frame = slot.Planes ?? throw new InvalidOperationException("The pump carries pixels, not planes.");
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopped.Set();
        _running.Set();
        _source.Dispose();
        if (_thread != Thread.CurrentThread) _thread.Join(TimeSpan.FromSeconds(15));
    }

    private bool Take(out Slot slot, out TimeSpan timestamp)
    {
        lock (_gate)
        {
            timestamp = _readyTime;
            if (_fresh) (_front, _ready) = (_ready, _front);
            slot = _front;
            bool taken = _fresh;
            _fresh = false;
            return taken;
        }
    }

    private Slot NewSlot() => _planar is { } planar ? new Slot(null, new YuvFrame(planar.Layout, planar.Colour)) : new Slot(_source.CreateFrame(), null);

    private bool ReadBack(out TimeSpan timestamp) => _planar is { } planar ? planar.TryRead(_back.Planes!, out timestamp) : _source.TryRead(_back.Pixels!, out timestamp);

    private void Run()
    {
        try
        {
            _startedAt = _clock.GetTimestamp();
            while (!_stopped.IsSet && ReadBack(out var timestamp))
            {
                Interlocked.Increment(ref _read);
                if (!_source.IsLive && !WaitUntilDue(timestamp)) break;
                Publish(timestamp);
            }
            _fault = _source.Fault;
        }
        catch (Exception e)
        {
            // A frame loop must not die of its source: the failure is shown, the last frame stays.
            _fault = e.Message.ReplaceLineEndings(" ");
        }
        _ended = true;
    }

    private void Publish(TimeSpan timestamp)
    {
        lock (_gate)
        {
            if (_fresh) Interlocked.Increment(ref _dropped);
            (_back, _ready) = (_ready, _back);
            _readyTime = timestamp;
            _fresh = true;
        }
    }

    private bool WaitUntilDue(TimeSpan timestamp)
    {
        if (!_running.IsSet)
        {
            _running.Wait();
            Restart(timestamp);
        }
        var early = timestamp - _clock.GetElapsedTime(_startedAt);
        if (early < -MostLateness) Restart(timestamp);
        while (early > TimeSpan.Zero)
        {
            if (_stopped.Wait(early < TimeSpan.FromMilliseconds(100) ? early : TimeSpan.FromMilliseconds(100))) return false;
            if (!_running.IsSet)
            {
                _running.Wait();
                Restart(timestamp);
            }
            early = timestamp - _clock.GetElapsedTime(_startedAt);
        }
        return !_stopped.IsSet;
    }

    /// <summary>Sets the clock so that this timestamp is due now.</summary>
    private void Restart(TimeSpan timestamp) =>
        _startedAt = _clock.GetTimestamp() - (long)(timestamp.TotalSeconds * _clock.TimestampFrequency);

    // One of the two.
    private sealed record Slot(Frame? Pixels, YuvFrame? Planes);
}
