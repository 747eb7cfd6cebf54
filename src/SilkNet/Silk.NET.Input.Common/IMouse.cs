using System.Numerics;

namespace Silk.NET.Input;

/// <summary>A mouse. Positions count window units, not pixels.</summary>
public interface IMouse : IInputDevice
{
    event Action<IMouse, MouseButton> MouseDown;

    event Action<IMouse, MouseButton> MouseUp;

    /// <summary>A single click, known as such when the time for a second one has passed.</summary>
    event Action<IMouse, MouseButton, Vector2> Click;

    event Action<IMouse, MouseButton, Vector2> DoubleClick;

    event Action<IMouse, Vector2> MouseMove;

    event Action<IMouse, ScrollWheel> Scroll;

    IReadOnlyList<MouseButton> SupportedButtons { get; }

    IReadOnlyList<ScrollWheel> ScrollWheels { get; }

    Vector2 Position { get; set; }

    ICursor Cursor { get; }

    /// <summary>The longest time between the clicks of a double click, in milliseconds.</summary>
    int DoubleClickTime { get; set; }

    /// <summary>The greatest distance between the clicks of a double click, in window units.</summary>
    int DoubleClickRange { get; set; }

    bool IsButtonPressed(MouseButton btn);
}
