namespace Silk.NET.Input;

/// <summary>The state of a trigger.</summary>
public readonly struct Trigger
{
    public Trigger(int index, float position)
    {
        Index = index;
        Position = position;
    }

    public int Index { get; }

    public float Position { get; }
}
