using System.Diagnostics;
using Silk.NET.Core;
using Silk.NET.Core.Contexts;
using Silk.NET.GLFW;
using Silk.NET.Maths;
using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Windowing.Glfw;

/// <summary>A window of GLFW. The native window exists from <see cref="Initialize"/> to <see cref="Reset"/>.</summary>
internal sealed unsafe partial class GlfwWindow : IWindow
{
    private readonly GlfwApi _glfw;
    private readonly Stopwatch _lifetime = new();
    private readonly Stopwatch _sinceUpdate = new();
    private readonly Stopwatch _sinceRender = new();
    private readonly InvokeQueue _invocations = new();

    private WindowOptions _options;
    private IGLContext? _context;
    private bool _intervalChanged;
    private bool _busy;

    public GlfwWindow(GlfwApi glfw, WindowOptions options, IWindowHost? parent)
    {
        _glfw = glfw;
        _options = options;
        Parent = parent;
    }

    public event Action<Vector2D<int>>? Resize;

    public event Action<Vector2D<int>>? FramebufferResize;

    public event Action? Closing;

    public event Action<bool>? FocusChanged;

    public event Action? Load;

    public event Action<double>? Update;

    public event Action<double>? Render;

    public event Action<Vector2D<int>>? Move;

    public event Action<WindowState>? StateChanged;

    public event Action<string[]>? FileDrop;

    /// <summary>Raised before the events of a frame are collected; input devices begin a frame here.</summary>
    internal event Action? BeforeEvents;

    /// <summary>Raised after the events of a frame are collected.</summary>
    internal event Action? AfterEvents;

    public nint Handle { get; private set; }

    public IWindowHost? Parent { get; }

    public bool IsInitialized => Handle != 0;

    public double Time => _lifetime.Elapsed.TotalSeconds;

    public IGLContext? GLContext
        => _options.API.API is not (ContextAPI.OpenGL or ContextAPI.OpenGLES) ? null
            : _context ?? throw new InvalidOperationException("The view has no context before Initialize() or Run(), nor after Reset().");

    public IVkSurface? VkSurface => null;

    public INativeWindow? Native => IsInitialized ? new GlfwNativeWindow(_glfw, Handle) : null;

    public bool IsClosing
    {
        get => !IsInitialized || _glfw.WindowShouldClose(Handle) != 0;
        set
        {
            if (IsInitialized)
            {
                _glfw.SetWindowShouldClose(Handle, value ? GlfwConstants.True : GlfwConstants.False);
            }
        }
    }

    internal GlfwApi Glfw => _glfw;

    public void Initialize()
    {
        if (IsInitialized)
        {
            return;
        }

        Handle = CreateNativeWindow();
        if (_options.API.API is ContextAPI.OpenGL or ContextAPI.OpenGLES)
        {
            _context = new GlfwContext(_glfw, Handle, this);
            if (!IsContextControlDisabled)
            {
                _context.MakeCurrent();
            }
        }

        _intervalChanged = true;
        ConnectCallbacks();
        _lifetime.Restart();
        _sinceUpdate.Restart();
        _sinceRender.Restart();
        Load?.Invoke();
    }

    public void Run(Action onFrame)
    {
        _runs = true;
        try
        {
            while (!IsClosing)
            {
                onFrame();
            }
        }
        finally
        {
            _runs = false;
        }
    }

    public void Close()
    {
        if (IsInitialized)
        {
            Closing?.Invoke();
            IsClosing = true;
        }
    }

    public void Reset()
    {
        if (_busy)
        {
            throw new InvalidOperationException("Reset() and Dispose() cannot be called from within Update, Render or an event; call Close() there.");
        }

        if (!IsInitialized)
        {
            return;
        }

        _invocations.Abandon();
        DisconnectCallbacks();
        if (_context is { IsCurrent: true })
        {
            _context.Clear();
        }

        _glfw.DestroyWindow(Handle);
        Handle = 0;
        _context = null;
        _lifetime.Reset();
        _sinceUpdate.Reset();
        _sinceRender.Reset();
    }

    public void Dispose()
        => Reset();

    public void Focus()
    {
        if (IsInitialized)
        {
            _glfw.FocusWindow(Handle);
            _glfw.ForgetLastError();
        }
    }

    public IWindow CreateWindow(WindowOptions opts)
        => new GlfwWindow(_glfw, opts, this);

    public object Invoke(Delegate d, params object[] args)
        => _invocations.Invoke(d, args)!;
}
