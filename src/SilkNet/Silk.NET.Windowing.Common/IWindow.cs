using Silk.NET.Core;
using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>A window of the desktop.</summary>
public interface IWindow : IWindowProperties, IWindowHost, IView
{
    event Action<Vector2D<int>>? Move;

    event Action<WindowState>? StateChanged;

    event Action<string[]>? FileDrop;

    IWindowHost? Parent { get; }

    IMonitor? Monitor { get; set; }

    new bool IsClosing { get; set; }

    /// <summary>The widths of the frame: left and top as origin, right and bottom as size.</summary>
    Rectangle<int> BorderSize { get; }

    void SetWindowIcon(ReadOnlySpan<RawImage> icons);
}
