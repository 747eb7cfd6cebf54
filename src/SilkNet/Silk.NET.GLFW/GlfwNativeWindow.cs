using Silk.NET.Core.Contexts;

namespace Silk.NET.GLFW;

/// <summary>The operating system's handles of a GLFW window, as far as this build of GLFW gives them out.</summary>
internal sealed unsafe class GlfwNativeWindow : INativeWindow
{
    private readonly nint _window;

    public GlfwNativeWindow(Glfw glfw, nint window)
    {
        _window = window;
        Kind = NativeWindowFlags.Glfw;
        if (OperatingSystem.IsWindows() && Ask(glfw, "glfwGetWin32Window") is var hwnd and not 0)
        {
            Win32 = (hwnd, 0, 0);
            Kind |= NativeWindowFlags.Win32;
        }
        else if (OperatingSystem.IsMacOS() && Ask(glfw, "glfwGetCocoaWindow") is var cocoa and not 0)
        {
            Cocoa = cocoa;
            Kind |= NativeWindowFlags.Cocoa;
        }
        else if (Display(glfw, "glfwGetX11Display") is var x11 and not 0)
        {
            X11 = (x11, (nuint)Ask(glfw, "glfwGetX11Window"));
            Kind |= NativeWindowFlags.X11;
        }
        else if (Display(glfw, "glfwGetWaylandDisplay") is var wayland and not 0)
        {
            Wayland = (wayland, Ask(glfw, "glfwGetWaylandWindow"));
            Kind |= NativeWindowFlags.Wayland;
        }
    }

    public NativeWindowFlags Kind { get; }

    public (nint Display, nuint Window)? X11 { get; }

    public nint? Cocoa { get; }

    public (nint Display, nint Surface)? Wayland { get; }

    public nint? WinRT => null;

    public (nint Window, uint Framebuffer, uint Colorbuffer, uint ResolveFramebuffer)? UIKit => null;

    public (nint Hwnd, nint HDC, nint HInstance)? Win32 { get; }

    public (nint Display, nint Window)? Vivante => null;

    public (nint Window, nint Surface)? Android => null;

    public nint? Glfw => _window;

    public nint? Sdl => null;

    public nint? DXHandle => Win32?.Hwnd;

    public (nint? Display, nint? Surface)? EGL => null;

    private static nint Display(Glfw glfw, string function)
    {
        var find = (delegate* unmanaged<nint>)glfw.FindOptional(function);
        var display = find is null ? 0 : find();
        glfw.ForgetLastError();
        return display;
    }

    private nint Ask(Glfw glfw, string function)
    {
        var find = (delegate* unmanaged<nint, nint>)glfw.FindOptional(function);
        var handle = find is null ? 0 : find(_window);
        glfw.ForgetLastError();
        return handle;
    }
}
