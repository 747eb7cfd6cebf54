namespace Silk.NET.Input;

/// <summary>The state of a button.</summary>
public readonly struct Button
{
    public Button(ButtonName name, int index, bool pressed)
    {
        Name = name;
        Index = index;
        Pressed = pressed;
    }

    public ButtonName Name { get; }

    public int Index { get; }

    public bool Pressed { get; }
}
