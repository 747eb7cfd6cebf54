using Silk.NET.Core;
using Silk.NET.Maths;

namespace Silk.NET.Windowing;

public static class WindowExtensions
{
    /// <summary>Opens the view, runs its loop until it closes, and resets it: afterwards its context is gone.</summary>
    public static void Run(this IView view)
    {
        view.Initialize();
        view.Run(() =>
        {
            view.DoEvents();
            if (!view.IsClosing)
            {
                view.DoUpdate();
            }

            if (!view.IsClosing)
            {
                view.DoRender();
            }
        });
        view.DoEvents();
        view.Reset();
    }

    public static T Invoke<T>(this IView view, Func<T> t)
        => (T)view.Invoke((Delegate)t);

    public static void Invoke(this IView view, Action t)
        => view.Invoke((Delegate)t);

    public static void SwapBuffers(this IView view)
        => view.GLContext?.SwapBuffers();

    public static void MakeCurrent(this IView view)
        => view.GLContext?.MakeCurrent();

    public static void ClearContext(this IView view)
        => view.GLContext?.Clear();

    /// <summary>The size with the frame.</summary>
    public static Vector2D<int> GetFullSize(this IWindow window)
        => window.Size + window.BorderSize.Origin + window.BorderSize.Size;

    /// <summary>Moves the window to the middle of a monitor, by default its own or the main one.</summary>
    public static void Center(this IWindow window, IMonitor? monitor = null)
    {
        var bounds = (monitor ?? window.Monitor ?? Monitor.GetMainMonitor(window)).Bounds;
        window.Position = bounds.Origin + ((bounds.Size - window.GetFullSize()) / 2) + window.BorderSize.Origin;
    }

    public static void SetDefaultIcon(this IWindow window)
        => window.SetWindowIcon([]);

    public static void SetWindowIcon(this IWindow window, ref RawImage icon)
        => window.SetWindowIcon(new ReadOnlySpan<RawImage>(in icon));
}
