namespace Silk.NET.Windowing;

public enum WindowState
{
    Normal = 0,
    Minimized,
    Maximized,
    Fullscreen,
}
