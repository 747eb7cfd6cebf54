namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long _now, _looks;

    /// <summary>How often it was looked at.</summary>
    public long Looks => Interlocked.Read(ref _looks);

    /// <summary>Done by whoever looks at it, before he learns the time; how many looks that are by then.</summary>
    public Action<long>? Looked { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        long looks = Interlocked.Increment(ref _looks);
        Looked?.Invoke(looks);
        return Interlocked.Read(ref _now);
    }

    public void Advance(TimeSpan time) => Interlocked.Add(ref _now, time.Ticks);
}
