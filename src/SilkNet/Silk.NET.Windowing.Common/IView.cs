using Silk.NET.Core.Contexts;
using Silk.NET.Maths;

namespace Silk.NET.Windowing;

/// <summary>A surface with a frame loop.</summary>
public interface IView : IViewProperties, IGLContextSource, IVkSurfaceSource, IDisposable, INativeWindowSource
{
    event Action<Vector2D<int>>? Resize;

    event Action<Vector2D<int>>? FramebufferResize;

    event Action? Closing;

    event Action<bool>? FocusChanged;

    event Action? Load;

    event Action<double>? Update;

    event Action<double>? Render;

    nint Handle { get; }

    bool IsClosing { get; }

    /// <summary>Seconds since <see cref="Initialize"/>.</summary>
    double Time { get; }

    /// <summary>The size in pixels; <see cref="IViewProperties.Size"/> counts the desktop's units.</summary>
    Vector2D<int> FramebufferSize { get; }

    bool IsInitialized { get; }

    void Initialize();

    void DoRender();

    void DoUpdate();

    void DoEvents();

    /// <summary>Wakes a loop that waits for events; any thread may call it.</summary>
    void ContinueEvents();

    void Reset();

    void Focus();

    void Close();

    Vector2D<int> PointToClient(Vector2D<int> point);

    Vector2D<int> PointToScreen(Vector2D<int> point);

    Vector2D<int> PointToFramebuffer(Vector2D<int> point);

    /// <summary>Runs a delegate in a later frame, and waits for it: the window's own thread must not call it.</summary>
    object Invoke(Delegate d, params object[] args);

    void Run(Action onFrame);
}
