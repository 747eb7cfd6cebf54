namespace Silk.NET.Input;

/// <summary>A gamepad with the usual layout.</summary>
public interface IGamepad : IInputDevice
{
    event Action<IGamepad, Button>? ButtonDown;

    event Action<IGamepad, Button>? ButtonUp;

    event Action<IGamepad, Thumbstick>? ThumbstickMoved;

    event Action<IGamepad, Trigger>? TriggerMoved;

    IReadOnlyList<Button> Buttons { get; }

    IReadOnlyList<Thumbstick> Thumbsticks { get; }

    IReadOnlyList<Trigger> Triggers { get; }

    IReadOnlyList<IMotor> VibrationMotors { get; }

    Deadzone Deadzone { get; set; }
}
