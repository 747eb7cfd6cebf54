namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>A reader under test.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Seeds">Real inputs that the reader takes.</param>
/// <param name="Read">Reads an input as the program would, and uses what comes out; the program's own exceptions alone may leave it.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<byte[]> Seeds, Action<byte[]> Read)
{
    /// <summary>Words that the reader knows, to put into inputs.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Share of the inputs relative to other readers.</summary>
    public double Weight { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
