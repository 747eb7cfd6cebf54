using System.Runtime.InteropServices;
using Silk.NET.GLFW;
using static Silk.NET.GLFW.GlfwConstants;

namespace Silk.NET.Windowing.Glfw;

/// <content>The native window and its hints.</content>
internal sealed unsafe partial class GlfwWindow
{
    // The depth and stencil bits of a window that asks for neither.
    private const int DefaultDepthBits = 24;
    private const int DefaultStencilBits = 8;

    private nint CreateNativeWindow()
    {
        _glfw.DefaultWindowHints();
        HintFrame();
        HintFramebuffer();
        HintContext();
        var share = _options.SharedContext switch
        {
            null => 0,
            GlfwContext context => context.Handle,
            _ => throw new ArgumentException("The shared context of a GLFW window must be the GLContext of another GLFW window."),
        };

        var monitor = FullscreenMonitor();
        var size = monitor is null ? _options.Size : _options.VideoMode.Resolution ?? monitor.Bounds.Size;
        var title = Marshal.StringToCoTaskMemUTF8(_options.Title);
        var window = _glfw.CreateWindow(size.X, size.Y, (byte*)title, monitor?.Handle ?? 0, share);
        Marshal.FreeCoTaskMem(title);
        if (window == 0)
        {
            _glfw.ThrowLastError("GLFW could not create the window");
            throw new GlfwException("GLFW could not create the window, and gives no reason.");
        }

        if (monitor is null)
        {
            // Placed before it shows, so that it does not jump.
            _glfw.SetWindowPos(window, _options.Position.X, _options.Position.Y);
            if (_options.IsVisible)
            {
                _glfw.ShowWindow(window);
            }

            if (_options.WindowState == WindowState.Minimized)
            {
                _glfw.IconifyWindow(window);
            }

            _glfw.ForgetLastError();
        }

        return window;
    }

    private void HintFrame()
    {
        _glfw.WindowHint(Visible, False);
        _glfw.WindowHint(Resizable, Flag(_options.WindowBorder == WindowBorder.Resizable));
        _glfw.WindowHint(Decorated, Flag(_options.WindowBorder != WindowBorder.Hidden));
        _glfw.WindowHint(Floating, Flag(_options.TopMost));
        _glfw.WindowHint(Maximized, Flag(_options.WindowState == WindowState.Maximized));
        _glfw.WindowHint(GlfwConstants.TransparentFramebuffer, Flag(_options.TransparentFramebuffer));
        _glfw.WindowHint(RefreshRate, _options.VideoMode.RefreshRate ?? DontCare);
        var windowClass = Marshal.StringToCoTaskMemUTF8(_options.WindowClass ?? Window.DefaultWindowClass);
        _glfw.WindowHintString(X11ClassName, (byte*)windowClass);
        _glfw.WindowHintString(X11InstanceName, (byte*)windowClass);
        Marshal.FreeCoTaskMem(windowClass);
    }

    private void HintFramebuffer()
    {
        var neither = _options.PreferredDepthBufferBits is null && _options.PreferredStencilBufferBits is null;
        _glfw.WindowHint(DepthBits, _options.PreferredDepthBufferBits ?? (neither ? DefaultDepthBits : DontCare));
        _glfw.WindowHint(StencilBits, _options.PreferredStencilBufferBits ?? (neither ? DefaultStencilBits : DontCare));
        _glfw.WindowHint(GlfwConstants.Samples, _options.Samples ?? DontCare);
        _glfw.WindowHint(RedBits, _options.PreferredBitDepth?.X ?? DontCare);
        _glfw.WindowHint(GreenBits, _options.PreferredBitDepth?.Y ?? DontCare);
        _glfw.WindowHint(BlueBits, _options.PreferredBitDepth?.Z ?? DontCare);
        _glfw.WindowHint(AlphaBits, _options.PreferredBitDepth?.W ?? DontCare);
    }

    private void HintContext()
    {
        var api = _options.API;
        if (api.API is not (ContextAPI.OpenGL or ContextAPI.OpenGLES))
        {
            _glfw.WindowHint(ClientApi, NoApi);
            return;
        }

        _glfw.WindowHint(ClientApi, api.API == ContextAPI.OpenGL ? OpenGLApi : OpenGLEsApi);
        _glfw.WindowHint(ContextVersionMajor, api.Version.MajorVersion);
        _glfw.WindowHint(ContextVersionMinor, api.Version.MinorVersion);
        _glfw.WindowHint(OpenGLForwardCompat, Flag(api.Flags.HasFlag(ContextFlags.ForwardCompatible)));
        _glfw.WindowHint(OpenGLDebugContext, Flag(api.Flags.HasFlag(ContextFlags.Debug)));

        // Profiles begin with OpenGL 3.2; OpenGL ES has none.
        if (api.API == ContextAPI.OpenGL && (api.Version.MajorVersion, api.Version.MinorVersion).CompareTo((3, 2)) >= 0)
        {
            _glfw.WindowHint(OpenGLProfile, api.Profile == ContextProfile.Core ? OpenGLCoreProfile : OpenGLCompatProfile);
        }
    }

    private GlfwMonitor? FullscreenMonitor()
    {
        if (_options.WindowState != WindowState.Fullscreen)
        {
            return null;
        }

        var primary = _glfw.GetPrimaryMonitor();
        return _chosenMonitor ?? (primary == 0 ? null : new GlfwMonitor(_glfw, primary, 0));
    }

    private static int Flag(bool value)
        => value ? True : False;
}
