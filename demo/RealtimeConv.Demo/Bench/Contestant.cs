namespace RealtimeConv.Demo.Bench;

/// <summary>Something that filters (or copies) one frame again and again, and can be timed.</summary>
internal abstract class Contestant(Subject subject) : IDisposable
{
    /// <summary>What it is.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>Does the work of some frames, at least 1, and tells the mean time of one.</summary>
    /// <exception cref="RealtimeConvException">It cannot; the message says why.</exception>
    public abstract BenchTime Sample(int repeats);

    /// <inheritdoc/>
    public virtual void Dispose() { }
}
