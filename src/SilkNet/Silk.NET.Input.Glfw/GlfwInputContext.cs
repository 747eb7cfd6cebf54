using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Silk.NET.GLFW;
using Silk.NET.Windowing.Glfw;

namespace Silk.NET.Input.Glfw;

/// <summary>
/// The one keyboard and the one mouse of a GLFW window. Gamepads and joysticks are no part of this subset: their lists stay empty.
/// </summary>
internal sealed unsafe class GlfwInputContext : IInputContext
{
    private static readonly ConcurrentDictionary<nint, GlfwInputContext> s_contexts = new();

    private readonly GlfwWindow _window;
    private readonly GlfwKeyboard _keyboard;
    private readonly GlfwMouse _mouse;

    public GlfwInputContext(GlfwWindow window)
    {
        _window = window;
        Handle = window.Handle;
        _keyboard = new GlfwKeyboard(window.Glfw, Handle);
        _mouse = new GlfwMouse(window.Glfw, Handle);
        Keyboards = [_keyboard];
        Mice = [_mouse];
        s_contexts[Handle] = this;
        window.BeforeEvents += _mouse.BeginFrame;
        window.AfterEvents += _mouse.EndFrame;
        Connect();
    }

    /// <summary>Never raised: the keyboard and the mouse of a window are always there.</summary>
    public event Action<IInputDevice, bool>? ConnectionChanged
    {
        add { }
        remove { }
    }

    public nint Handle { get; }

    public IReadOnlyList<IGamepad> Gamepads => [];

    public IReadOnlyList<IJoystick> Joysticks => [];

    public IReadOnlyList<IKeyboard> Keyboards { get; }

    public IReadOnlyList<IMouse> Mice { get; }

    public IReadOnlyList<IInputDevice> OtherDevices => [];

    public void Dispose()
    {
        // A second context of the same window has taken the callbacks over.
        if (!s_contexts.TryRemove(new KeyValuePair<nint, GlfwInputContext>(Handle, this)))
        {
            return;
        }

        _window.BeforeEvents -= _mouse.BeginFrame;
        _window.AfterEvents -= _mouse.EndFrame;
        if (_window.Handle == Handle)
        {
            Disconnect();
            _mouse.ReleaseCursor();
        }
    }

    private static void On(nint window, Action<GlfwInputContext> handler)
    {
        if (s_contexts.TryGetValue(window, out var context))
        {
            context._window.Guard(() => handler(context));
        }
    }

    [UnmanagedCallersOnly]
    private static void OnKey(nint window, int key, int scancode, int action, int modifiers)
        => On(window, context => context._keyboard.Handle((Key)key, scancode, action));

    [UnmanagedCallersOnly]
    private static void OnChar(nint window, uint codePoint)
        => On(window, context => context._keyboard.Handle((char)codePoint));

    [UnmanagedCallersOnly]
    private static void OnMouseButton(nint window, int button, int action, int modifiers)
        => On(window, context => context._mouse.Handle((MouseButton)button, action == GlfwConstants.Press));

    [UnmanagedCallersOnly]
    private static void OnCursorPos(nint window, double x, double y)
        => On(window, context => context._mouse.HandleMove(new((float)x, (float)y)));

    [UnmanagedCallersOnly]
    private static void OnScroll(nint window, double x, double y)
        => On(window, context => context._mouse.HandleScroll(new((float)x, (float)y)));

    private void Connect()
    {
        var glfw = _window.Glfw;
        glfw.SetKeyCallback(Handle, &OnKey);
        glfw.SetCharCallback(Handle, &OnChar);
        glfw.SetMouseButtonCallback(Handle, &OnMouseButton);
        glfw.SetCursorPosCallback(Handle, &OnCursorPos);
        glfw.SetScrollCallback(Handle, &OnScroll);
    }

    private void Disconnect()
    {
        var glfw = _window.Glfw;
        glfw.SetKeyCallback(Handle, null);
        glfw.SetCharCallback(Handle, null);
        glfw.SetMouseButtonCallback(Handle, null);
        glfw.SetCursorPosCallback(Handle, null);
        glfw.SetScrollCallback(Handle, null);
    }
}
