namespace RealtimeConv.Demo.Bench;

/// <summary>Contestants with one task, timed against each other.</summary>
internal sealed record Contest(BenchCase Case, IReadOnlyList<Contestant> Contestants) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var contestant in Contestants) contestant.Dispose();
    }
}
