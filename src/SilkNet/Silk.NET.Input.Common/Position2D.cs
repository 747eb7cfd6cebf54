namespace Silk.NET.Input;

/// <summary>The directions of a hat.</summary>
[Flags]
public enum Position2D
{
    Centered = 0,
    Up = 1,
    Down = 2,
    Left = 4,
    Right = 8,
    UpLeft = Up | Left,
    UpRight = Up | Right,
    DownLeft = Down | Left,
    DownRight = Down | Right,
}
