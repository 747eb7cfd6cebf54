using System.Runtime.InteropServices;
using Silk.NET.Core;
using Silk.NET.GLFW;
using Silk.NET.Maths;
using static Silk.NET.GLFW.GlfwConstants;

namespace Silk.NET.Windowing.Glfw;

/// <content>Properties: the options before <see cref="Initialize"/>, the native window after it.</content>
internal sealed unsafe partial class GlfwWindow
{
    private GlfwMonitor? _chosenMonitor;

    // Where a fullscreen window returns to.
    private Rectangle<int> _windowed;

    public bool ShouldSwapAutomatically
    {
        get => _options.ShouldSwapAutomatically;
        set => _options.ShouldSwapAutomatically = value;
    }

    public bool IsEventDriven
    {
        get => _options.IsEventDriven;
        set => _options.IsEventDriven = value;
    }

    public bool IsContextControlDisabled
    {
        get => _options.IsContextControlDisabled;
        set => _options.IsContextControlDisabled = value;
    }

    public double FramesPerSecond
    {
        get => _options.FramesPerSecond;
        set => _options.FramesPerSecond = value;
    }

    public double UpdatesPerSecond
    {
        get => _options.UpdatesPerSecond;
        set => _options.UpdatesPerSecond = value;
    }

    public bool VSync
    {
        get => _options.VSync;
        set
        {
            _options.VSync = value;
            _intervalChanged = true;
        }
    }

    public GraphicsAPI API => _options.API;

    public VideoMode VideoMode => IsInitialized && Monitor is { } monitor ? monitor.VideoMode : _options.VideoMode;

    public int? PreferredDepthBufferBits => _options.PreferredDepthBufferBits;

    public int? PreferredStencilBufferBits => _options.PreferredStencilBufferBits;

    public Vector4D<int>? PreferredBitDepth => _options.PreferredBitDepth;

    public int? Samples => _options.Samples;

    public bool TransparentFramebuffer => _options.TransparentFramebuffer;

    public Core.Contexts.IGLContext? SharedContext => _options.SharedContext;

    public string? WindowClass => _options.WindowClass;

    public bool IsVisible
    {
        get => IsInitialized ? _glfw.GetWindowAttrib(Handle, Visible) != 0 : _options.IsVisible;
        set
        {
            _options.IsVisible = value;
            if (IsInitialized && value)
            {
                _glfw.ShowWindow(Handle);
            }
            else if (IsInitialized)
            {
                _glfw.HideWindow(Handle);
            }
        }
    }

    public Vector2D<int> Position
    {
        get => IsInitialized ? Ask(_glfw.GetWindowPos) : _options.Position;
        set
        {
            _options.Position = value;
            if (IsInitialized)
            {
                _glfw.SetWindowPos(Handle, value.X, value.Y);
                _glfw.ForgetLastError();
            }
        }
    }

    public Vector2D<int> Size
    {
        get => IsInitialized ? Ask(_glfw.GetWindowSize) : _options.Size;
        set
        {
            _options.Size = value;
            if (IsInitialized)
            {
                _glfw.SetWindowSize(Handle, value.X, value.Y);
            }
        }
    }

    Vector2D<int> IViewProperties.Size => IsInitialized ? Size : default;

    public Vector2D<int> FramebufferSize => IsInitialized ? Ask(_glfw.GetFramebufferSize) : default;

    public string Title
    {
        get => _options.Title;
        set
        {
            _options.Title = value;
            if (IsInitialized)
            {
                var title = Marshal.StringToCoTaskMemUTF8(value);
                _glfw.SetWindowTitle(Handle, (byte*)title);
                Marshal.FreeCoTaskMem(title);
            }
        }
    }

    public bool TopMost
    {
        get => _options.TopMost;
        set
        {
            _options.TopMost = value;
            SetAttribute(Floating, value);
        }
    }

    public WindowBorder WindowBorder
    {
        get => _options.WindowBorder;
        set
        {
            _options.WindowBorder = value;
            SetAttribute(Decorated, value != WindowBorder.Hidden);
            SetAttribute(Resizable, value == WindowBorder.Resizable);
        }
    }

    public WindowState WindowState
    {
        get => IsInitialized ? NativeState() : _options.WindowState;
        set
        {
            var before = WindowState;
            _options.WindowState = value;
            if (IsInitialized && before != value)
            {
                ChangeState(before, value);
            }
        }
    }

    public IMonitor? Monitor
    {
        get => IsInitialized ? CurrentMonitor() : _chosenMonitor;
        set
        {
            _chosenMonitor = value as GlfwMonitor
                ?? (value is null ? null : throw new ArgumentException("The monitor of a GLFW window must be one of GLFW's.", nameof(value)));
            if (IsInitialized && _chosenMonitor is not null && WindowState == WindowState.Fullscreen)
            {
                EnterFullscreen();
            }
        }
    }

    public Rectangle<int> BorderSize
    {
        get
        {
            if (!IsInitialized)
            {
                return default;
            }

            int left, top, right, bottom;
            _glfw.GetWindowFrameSize(Handle, &left, &top, &right, &bottom);
            return new(left, top, right, bottom);
        }
    }

    public void SetWindowIcon(ReadOnlySpan<RawImage> icons)
    {
        if (!IsInitialized)
        {
            throw new InvalidOperationException("The icon of a window can be set after Initialize() or in Load.");
        }

        var images = new GlfwImage[icons.Length];
        var pins = new System.Buffers.MemoryHandle[icons.Length];
        for (var i = 0; i < icons.Length; i++)
        {
            pins[i] = icons[i].Pixels.Pin();
            images[i] = new() { Width = icons[i].Width, Height = icons[i].Height, Pixels = (byte*)pins[i].Pointer };
        }

        fixed (GlfwImage* pointer = images)
        {
            _glfw.SetWindowIcon(Handle, images.Length, pointer);
        }

        foreach (var pin in pins)
        {
            pin.Dispose();
        }
    }

    public Vector2D<int> PointToClient(Vector2D<int> point)
        => point - Position;

    public Vector2D<int> PointToScreen(Vector2D<int> point)
        => point + Position;

    /// <summary>Scales by the whole quotient of pixels and window units: fractional scales are lost, as in the original.</summary>
    public Vector2D<int> PointToFramebuffer(Vector2D<int> point)
        => Size is { X: > 0, Y: > 0 } size ? point * (FramebufferSize / size) : point;

    private Vector2D<int> Ask(delegate* unmanaged<nint, int*, int*, void> question)
    {
        int x, y;
        question(Handle, &x, &y);
        return new(x, y);
    }

    private void SetAttribute(int attribute, bool value)
    {
        if (IsInitialized)
        {
            _glfw.SetWindowAttrib(Handle, attribute, Flag(value));
        }
    }

    private WindowState NativeState()
        => _glfw.GetWindowAttrib(Handle, Iconified) != 0 ? WindowState.Minimized
            : _glfw.GetWindowMonitor(Handle) != 0 ? WindowState.Fullscreen
            : _glfw.GetWindowAttrib(Handle, Maximized) != 0 ? WindowState.Maximized
            : WindowState.Normal;

    private void ChangeState(WindowState before, WindowState after)
    {
        if (before == WindowState.Fullscreen)
        {
            _glfw.SetWindowMonitor(Handle, 0, _windowed.Origin.X, _windowed.Origin.Y, _windowed.Size.X, _windowed.Size.Y, DontCare);
        }
        else if (after != WindowState.Fullscreen && before != WindowState.Normal)
        {
            _glfw.RestoreWindow(Handle);
        }

        switch (after)
        {
            case WindowState.Minimized:
                _glfw.IconifyWindow(Handle);
                break;
            case WindowState.Maximized:
                _glfw.MaximizeWindow(Handle);
                break;
            case WindowState.Fullscreen:
                _windowed = new(Position, Size);
                EnterFullscreen();
                StateChanged?.Invoke(WindowState.Fullscreen);
                break;
            case WindowState.Normal when before == WindowState.Fullscreen:
                StateChanged?.Invoke(WindowState.Normal);
                break;
        }
    }

    private void EnterFullscreen()
    {
        var monitor = _chosenMonitor ?? CurrentMonitor();
        if (monitor is null)
        {
            return;
        }

        var size = _options.VideoMode.Resolution ?? monitor.Bounds.Size;
        _glfw.SetWindowMonitor(Handle, monitor.Handle, 0, 0, size.X, size.Y, _options.VideoMode.RefreshRate ?? DontCare);
    }

    /// <summary>The monitor the window covers, else the one its centre is on, else the main one.</summary>
    private GlfwMonitor? CurrentMonitor()
    {
        GlfwPlatform platform = new();
        var monitors = platform.GetMonitors().Cast<GlfwMonitor>().ToArray();
        var covered = _glfw.GetWindowMonitor(Handle);
        var center = new Rectangle<int>(Position, Size).Center;
        return monitors.FirstOrDefault(m => m.Handle == covered)
            ?? monitors.FirstOrDefault(m => m.Bounds.Contains(center))
            ?? monitors.FirstOrDefault();
    }
}
