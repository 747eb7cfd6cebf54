using System.Diagnostics;
using System.Numerics;
using Silk.NET.GLFW;
using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Input.Glfw;

/// <summary>The mouse of a GLFW window.</summary>
internal sealed unsafe class GlfwMouse(GlfwApi glfw, nint window) : IMouse
{
    // GLFW numbers the buttons 0 to 7.
    private const MouseButton LastButton = MouseButton.Button8;

    private readonly GlfwCursor _cursor = new(glfw, window);
    private readonly ScrollWheel[] _wheels = new ScrollWheel[1];
    private readonly Stopwatch _sinceClick = new();
    private bool _scrolled;
    private (MouseButton Button, Vector2 Position)? _click;

    // Silk.NET declares these events without nullability, and they start without a handler all the same.
    public event Action<IMouse, MouseButton> MouseDown = null!;

    public event Action<IMouse, MouseButton> MouseUp = null!;

    public event Action<IMouse, MouseButton, Vector2> Click = null!;

    public event Action<IMouse, MouseButton, Vector2> DoubleClick = null!;

    public event Action<IMouse, Vector2> MouseMove = null!;

    public event Action<IMouse, ScrollWheel> Scroll = null!;

    public string Name => "Silk.NET Mouse (via GLFW)";

    public int Index => 0;

    public bool IsConnected => true;

    public IReadOnlyList<MouseButton> SupportedButtons { get; } =
        [.. Enum.GetValues<MouseButton>().Where(button => button is not MouseButton.Unknown and <= LastButton)];

    public IReadOnlyList<ScrollWheel> ScrollWheels => _wheels;

    public Vector2 Position
    {
        get
        {
            double x, y;
            glfw.GetCursorPos(window, &x, &y);
            return new((float)x, (float)y);
        }

        set => glfw.SetCursorPos(window, value.X, value.Y);
    }

    public ICursor Cursor => _cursor;

    public int DoubleClickTime { get; set; } = 500;

    public int DoubleClickRange { get; set; } = 4;

    public bool IsButtonPressed(MouseButton btn)
        => btn is not MouseButton.Unknown and <= LastButton && glfw.GetMouseButton(window, (int)btn) == GlfwConstants.Press;

    internal void BeginFrame()
        => _scrolled = false;

    internal void EndFrame()
    {
        if (!_scrolled)
        {
            _wheels[0] = default;
        }

        if (_click is not null && _sinceClick.ElapsedMilliseconds > DoubleClickTime)
        {
            RaiseClick();
        }
    }

    internal void Handle(MouseButton button, bool pressed)
    {
        if (!pressed)
        {
            MouseUp?.Invoke(this, button);
            return;
        }

        MouseDown?.Invoke(this, button);
        var position = Position;
        if (IsSecondClick(button, position))
        {
            _click = null;
            DoubleClick?.Invoke(this, button, position);
            return;
        }

        RaiseClick();
        _click = (button, position);
        _sinceClick.Restart();
    }

    internal void HandleMove(Vector2 position)
        => MouseMove?.Invoke(this, position);

    internal void HandleScroll(ScrollWheel delta)
    {
        _scrolled = true;
        _wheels[0] = delta;
        Scroll?.Invoke(this, delta);
    }

    internal void ReleaseCursor()
        => _cursor.Release();

    private bool IsSecondClick(MouseButton button, Vector2 position)
        => _click is { } first && first.Button == button
            && _sinceClick.ElapsedMilliseconds <= DoubleClickTime
            && MathF.Abs(position.X - first.Position.X) < DoubleClickRange
            && MathF.Abs(position.Y - first.Position.Y) < DoubleClickRange;

    private void RaiseClick()
    {
        if (_click is { } click)
        {
            _click = null;
            Click?.Invoke(this, click.Button, click.Position);
        }
    }
}
