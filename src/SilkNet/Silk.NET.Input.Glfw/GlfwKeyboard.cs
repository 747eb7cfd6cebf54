using System.Runtime.InteropServices;
using Silk.NET.GLFW;
using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Input.Glfw;

/// <summary>The keyboard of a GLFW window.</summary>
internal sealed unsafe class GlfwKeyboard(GlfwApi glfw, nint window) : IKeyboard
{
    private readonly HashSet<int> _scancodes = [];

    public event Action<IKeyboard, Key, int>? KeyDown;

    public event Action<IKeyboard, Key, int>? KeyUp;

    public event Action<IKeyboard, char>? KeyChar;

    public string Name => "Silk.NET Keyboard (via GLFW)";

    public int Index => 0;

    public bool IsConnected => true;

    public IReadOnlyList<Key> SupportedKeys { get; } = [.. Enum.GetValues<Key>().Where(key => key != Key.Unknown).Distinct()];

    public string ClipboardText
    {
        get
        {
            var text = Marshal.PtrToStringUTF8((nint)glfw.GetClipboardString(window)) ?? string.Empty;
            glfw.ForgetLastError();
            return text;
        }

        set
        {
            var text = Marshal.StringToCoTaskMemUTF8(value);
            glfw.SetClipboardString(window, (byte*)text);
            Marshal.FreeCoTaskMem(text);
        }
    }

    public bool IsKeyPressed(Key key)
        => key != Key.Unknown && glfw.GetKey(window, (int)key) == GlfwConstants.Press;

    public bool IsScancodePressed(int scancode)
        => _scancodes.Contains(scancode);

    /// <summary>Nothing: GLFW knows no keyboards on the screen.</summary>
    public void BeginInput()
    {
    }

    /// <summary>Nothing: GLFW knows no keyboards on the screen.</summary>
    public void EndInput()
    {
    }

    internal void Handle(Key key, int scancode, int action)
    {
        switch (action)
        {
            case GlfwConstants.Press:
                _scancodes.Add(scancode);
                KeyDown?.Invoke(this, key, scancode);
                break;
            case GlfwConstants.Release:
                _scancodes.Remove(scancode);
                KeyUp?.Invoke(this, key, scancode);
                break;
        }
    }

    internal void Handle(char character)
        => KeyChar?.Invoke(this, character);
}
