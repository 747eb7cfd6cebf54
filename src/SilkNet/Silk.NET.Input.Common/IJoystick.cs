namespace Silk.NET.Input;

/// <summary>A device of axes, buttons and hats.</summary>
public interface IJoystick : IInputDevice
{
    event Action<IJoystick, Button>? ButtonDown;

    event Action<IJoystick, Button>? ButtonUp;

    event Action<IJoystick, Axis>? AxisMoved;

    event Action<IJoystick, Hat>? HatMoved;

    IReadOnlyList<Axis> Axes { get; }

    IReadOnlyList<Button> Buttons { get; }

    IReadOnlyList<Hat> Hats { get; }

    Deadzone Deadzone { get; set; }
}
