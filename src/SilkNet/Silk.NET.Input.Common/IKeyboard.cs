namespace Silk.NET.Input;

/// <summary>A keyboard.</summary>
public interface IKeyboard : IInputDevice
{
    /// <summary>A key went down, with its scancode. Repeats of a held key raise nothing.</summary>
    event Action<IKeyboard, Key, int>? KeyDown;

    event Action<IKeyboard, Key, int>? KeyUp;

    event Action<IKeyboard, char>? KeyChar;

    IReadOnlyList<Key> SupportedKeys { get; }

    string ClipboardText { get; set; }

    bool IsKeyPressed(Key key);

    bool IsScancodePressed(int scancode);

    void BeginInput();

    void EndInput();
}
