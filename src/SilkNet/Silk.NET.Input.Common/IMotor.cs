namespace Silk.NET.Input;

/// <summary>A motor that shakes a gamepad, at a speed of 0 to 1.</summary>
public interface IMotor
{
    int Index { get; }

    float Speed { get; set; }
}
