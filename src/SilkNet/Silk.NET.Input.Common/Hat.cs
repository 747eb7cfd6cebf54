namespace Silk.NET.Input;

/// <summary>The state of a hat.</summary>
public readonly struct Hat
{
    public Hat(int index, Position2D position)
    {
        Index = index;
        Position = position;
    }

    public int Index { get; }

    public Position2D Position { get; }
}
