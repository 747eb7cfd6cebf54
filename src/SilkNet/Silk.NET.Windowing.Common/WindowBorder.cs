namespace Silk.NET.Windowing;

public enum WindowBorder
{
    Resizable = 0,
    Fixed,
    Hidden,
}
