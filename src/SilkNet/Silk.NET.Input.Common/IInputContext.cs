namespace Silk.NET.Input;

/// <summary>The devices that a view hears.</summary>
public interface IInputContext : IDisposable
{
    event Action<IInputDevice, bool>? ConnectionChanged;

    nint Handle { get; }

    IReadOnlyList<IGamepad> Gamepads { get; }

    IReadOnlyList<IJoystick> Joysticks { get; }

    IReadOnlyList<IKeyboard> Keyboards { get; }

    IReadOnlyList<IMouse> Mice { get; }

    IReadOnlyList<IInputDevice> OtherDevices { get; }
}
