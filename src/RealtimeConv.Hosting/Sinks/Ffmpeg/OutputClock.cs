using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>
/// Turns timestamps into ticks of the file that is written. Some containers (Matroska, WebM, FLV) count whole milliseconds, so that 30 frames per second arrive as 0, 33, 67 ms;
/// where every timestamp lies within such a rounding of the stated rate, the exact one is written instead, and the rate stays what it was.
/// </summary>
internal sealed class OutputClock
{
    /// <summary>Ticks at least this long are taken for roundings; finer ones are kept as they are.</summary>
    private static readonly Rational CoarseTick = new(1, 5000);

    private readonly Rational? _rate;
    private readonly double _tolerance;
    private TimeSpan _first;
    private long _last = -1;

    /// <param name="tick">Length of a tick in the source.</param>
    /// <param name="rate">The stated rate.</param>
    /// <param name="limit">The most ticks per second that the encoder can count.</param>
    /// <param name="constant">Whether the container holds a constant rate only.</param>
    public OutputClock(Rational? tick, Rational? rate, long limit, bool constant)
    {
        bool coarse = tick is { } t && t.Value >= CoarseTick.Value && rate is not null;
        if (constant) Tick = rate?.Inverse ?? new Rational(1, 25);
        else if (coarse) Tick = Divided(rate!.Value.Inverse, tick!.Value);
        else Tick = tick ?? rate?.Inverse ?? new Rational(1, 90000);
        if (Tick.Denominator > limit) Tick = rate is { } r && r.Numerator <= limit ? r.Inverse : new Rational(1, 60000);
        if (!coarse) return;
        _rate = rate;
        _tolerance = tick!.Value.Value * rate!.Value.Value; // two timestamps, each off by half a tick, in frames
    }

    /// <summary>Length of a tick in the output, in seconds.</summary>
    public Rational Tick { get; }

    /// <summary>The tick of a timestamp; greater than the one before.</summary>
    public long Next(TimeSpan timestamp)
    {
        if (_last < 0) _first = timestamp;
        long pts = Math.Max(_last + 1, Tick.TimeToTicks(OnGrid(timestamp)));
        _last = pts;
        return pts;
    }

    private TimeSpan OnGrid(TimeSpan timestamp)
    {
        if (_rate is not { } rate) return timestamp;
        double frames = (timestamp - _first).TotalSeconds * rate.Value;
        double nearest = Math.Round(frames);
        return Math.Abs(frames - nearest) <= _tolerance ? _first + rate.Inverse.TicksToTime((long)nearest) : timestamp;
    }

    /// <summary>The frame's length divided into whole ticks of about an eighth of the source's.</summary>
    private static Rational Divided(Rational frame, Rational tick)
    {
        long parts = Math.Max(1, (long)Math.Ceiling(8 * frame.Value / tick.Value));
        return frame.Denominator <= int.MaxValue / parts ? new Rational(frame.Numerator, frame.Denominator * parts) : tick;
    }
}
