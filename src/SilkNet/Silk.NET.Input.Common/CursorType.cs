namespace Silk.NET.Input;

/// <summary>Whether a cursor is one of the system or an image.</summary>
public enum CursorType
{
    Standard = 0,
    Custom,
}
