namespace Silk.NET.Input;

/// <summary>The state of a thumbstick, each axis from -1 to 1.</summary>
public readonly struct Thumbstick
{
    public Thumbstick(int index, float x, float y)
    {
        Index = index;
        X = x;
        Y = y;
    }

    public int Index { get; }

    public float X { get; }

    public float Y { get; }

    /// <summary>The distance from the centre.</summary>
    public float Position => MathF.Sqrt((X * X) + (Y * Y));

    /// <summary>The angle in radians.</summary>
    public float Direction => MathF.Atan2(Y, X);
}
