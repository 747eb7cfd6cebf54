namespace RealtimeConv.Demo.Bench;

/// <summary>Work of this process.</summary>
/// <param name="subject">What it is.</param>
/// <param name="frame">Does one frame and returns when it is done.</param>
/// <param name="owned">What goes with it.</param>
internal sealed class FrameContestant(Subject subject, Action frame, params IDisposable[] owned) : Contestant(subject)
{
    /// <inheritdoc/>
    public override BenchTime Sample(int repeats) => BenchClock.Measure(frame, repeats);

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var item in owned) item.Dispose();
        base.Dispose();
    }
}
