namespace RealtimeConv.Hosting.Sources;

/// <summary>Ends a wait that takes too long: between <see cref="Arm"/> and <see cref="Disarm"/> at most the given time may pass, else an action runs once.</summary>
internal sealed class Watchdog : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly Action _bite;
    private readonly Timer _timer;
    private long _armedAt = -1;
    private int _bitten;

    public Watchdog(TimeSpan limit, Action bite)
    {
        _limit = limit;
        _bite = bite;
        var period = TimeSpan.FromMilliseconds(Math.Clamp(limit.TotalMilliseconds / 4, 10, 1000));
        _timer = new Timer(_ => Look(), null, period, period);
    }

    /// <summary>Whether the limit was passed.</summary>
    public bool Bitten => Volatile.Read(ref _bitten) != 0;

    /// <summary>A wait begins, or made progress.</summary>
    public void Arm() => Volatile.Write(ref _armedAt, Environment.TickCount64);

    /// <summary>The wait is over.</summary>
    public void Disarm() => Volatile.Write(ref _armedAt, -1);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long since = Volatile.Read(ref _armedAt);
        if (since < 0 || Environment.TickCount64 - since < _limit.TotalMilliseconds) return;
        if (Interlocked.Exchange(ref _bitten, 1) == 0) _bite();
    }
}
