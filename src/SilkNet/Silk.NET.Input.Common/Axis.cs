namespace Silk.NET.Input;

/// <summary>The state of an axis, from -1 to 1.</summary>
public readonly struct Axis
{
    public Axis(int index, float position)
    {
        Index = index;
        Position = position;
    }

    public int Index { get; }

    public float Position { get; }
}
