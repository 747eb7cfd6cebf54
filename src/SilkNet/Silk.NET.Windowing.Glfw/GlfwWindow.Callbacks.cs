using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Silk.NET.Maths;

namespace Silk.NET.Windowing.Glfw;

/// <content>
/// GLFW's callbacks. No exception may pass through GLFW's frames: what a handler throws waits until the events are collected.
/// </content>
internal sealed unsafe partial class GlfwWindow
{
    private static readonly ConcurrentDictionary<nint, GlfwWindow> s_windows = new();

    private ExceptionDispatchInfo? _fromCallback;

    /// <summary>Runs a handler within a callback.</summary>
    internal void Guard(Action handler)
    {
        try
        {
            handler();
        }
        catch (Exception error)
        {
            _fromCallback ??= ExceptionDispatchInfo.Capture(error);
        }
    }

    private static void On(nint handle, Action<GlfwWindow> handler)
    {
        if (s_windows.TryGetValue(handle, out var window))
        {
            window.Guard(() => handler(window));
        }
    }

    private void RethrowFromCallbacks()
    {
        var error = _fromCallback;
        _fromCallback = null;
        error?.Throw();
    }

    private void ConnectCallbacks()
    {
        s_windows[Handle] = this;
        _glfw.SetWindowPosCallback(Handle, &OnMove);
        _glfw.SetWindowSizeCallback(Handle, &OnResize);
        _glfw.SetFramebufferSizeCallback(Handle, &OnFramebufferResize);
        _glfw.SetWindowCloseCallback(Handle, &OnClose);
        _glfw.SetWindowRefreshCallback(Handle, &OnRefresh);
        _glfw.SetWindowFocusCallback(Handle, &OnFocus);
        _glfw.SetWindowIconifyCallback(Handle, &OnIconify);
        _glfw.SetWindowMaximizeCallback(Handle, &OnMaximize);
        _glfw.SetDropCallback(Handle, &OnDrop);
    }

    private void DisconnectCallbacks()
    {
        s_windows.TryRemove(Handle, out _);
        _glfw.SetWindowPosCallback(Handle, null);
        _glfw.SetWindowSizeCallback(Handle, null);
        _glfw.SetFramebufferSizeCallback(Handle, null);
        _glfw.SetWindowCloseCallback(Handle, null);
        _glfw.SetWindowRefreshCallback(Handle, null);
        _glfw.SetWindowFocusCallback(Handle, null);
        _glfw.SetWindowIconifyCallback(Handle, null);
        _glfw.SetWindowMaximizeCallback(Handle, null);
        _glfw.SetDropCallback(Handle, null);
    }

    [UnmanagedCallersOnly]
    private static void OnMove(nint handle, int x, int y)
        => On(handle, window => window.Move?.Invoke(new(x, y)));

    [UnmanagedCallersOnly]
    private static void OnResize(nint handle, int width, int height)
        => On(handle, window => window.Resize?.Invoke(new(width, height)));

    [UnmanagedCallersOnly]
    private static void OnFramebufferResize(nint handle, int width, int height)
        => On(handle, window => window.FramebufferResize?.Invoke(new(width, height)));

    [UnmanagedCallersOnly]
    private static void OnClose(nint handle)
        => On(handle, window => window.Closing?.Invoke());

    /// <summary>A frame while the user drags the frame and the system holds the loop.</summary>
    [UnmanagedCallersOnly]
    private static void OnRefresh(nint handle)
        => On(handle, window =>
        {
            if (window._runs && !window.IsClosing)
            {
                window.DoUpdate();
                window.DoRender();
            }
        });

    [UnmanagedCallersOnly]
    private static void OnFocus(nint handle, int focused)
        => On(handle, window => window.FocusChanged?.Invoke(focused != 0));

    [UnmanagedCallersOnly]
    private static void OnIconify(nint handle, int iconified)
        => On(handle, window => window.StateChanged?.Invoke(iconified != 0 ? WindowState.Minimized : window.NativeState()));

    [UnmanagedCallersOnly]
    private static void OnMaximize(nint handle, int maximized)
        => On(handle, window => window.StateChanged?.Invoke(maximized != 0 ? WindowState.Maximized : window.NativeState()));

    [UnmanagedCallersOnly]
    private static void OnDrop(nint handle, int count, byte** paths)
    {
        var files = new string[count];
        for (var i = 0; i < count; i++)
        {
            files[i] = Marshal.PtrToStringUTF8((nint)paths[i])!;
        }

        On(handle, window => window.FileDrop?.Invoke(files));
    }
}
