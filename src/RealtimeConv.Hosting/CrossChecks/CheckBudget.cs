namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>What may be spent on checking: every frame grants its share, a tile takes what it is expected to cost, and the difference is settled when it is known.</summary>
internal sealed class CheckBudget(double grant)
{
    /// <summary>Frames after which a tile that cost far more than expected is forgiven: a machine that was busy with something else must not end the checking.</summary>
    public const int MostFramesOfDebt = 50;

    private double _credit = grant;

    /// <summary>Milliseconds granted by a frame.</summary>
    public double Grant { get; set; } = grant;

    /// <summary>A new frame. Shares are saved up to what the next tile needs, no further: a burst after a long rest would be a stutter.</summary>
    public void NextFrame(double wanted) => _credit = Math.Min(_credit + Grant, Math.Max(Grant, wanted));

    /// <summary>Takes what a tile is expected to cost, where it is there.</summary>
    public bool TryTake(double expected)
    {
        if (Grant <= 0 || _credit < expected) return false;
        _credit -= expected;
        return true;
    }

    /// <summary>Corrects for what the tile did cost; the credit may become a debt.</summary>
    public void Settle(double expected, double actual) => _credit = Math.Max(_credit + expected - actual, -MostFramesOfDebt * Grant);
}
