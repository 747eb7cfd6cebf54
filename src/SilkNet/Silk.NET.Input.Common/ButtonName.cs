namespace Silk.NET.Input;

/// <summary>A gamepad's button by its name on an Xbox controller.</summary>
public enum ButtonName
{
    Unknown = -1,
    A,
    B,
    X,
    Y,
    LeftBumper,
    RightBumper,
    Back,
    Start,
    Home,
    LeftStick,
    RightStick,
    DPadUp,
    DPadRight,
    DPadDown,
    DPadLeft,
}
