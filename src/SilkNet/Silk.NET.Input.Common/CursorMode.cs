namespace Silk.NET.Input;

/// <summary>How the cursor shows and moves.</summary>
public enum CursorMode
{
    Normal = 0,
    Hidden,
    Disabled,
    Raw,
}
