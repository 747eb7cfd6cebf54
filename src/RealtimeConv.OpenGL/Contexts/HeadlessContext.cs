using Silk.NET.Core.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>An OpenGL or OpenGL ES context without a window, made through EGL. Drawing goes to framebuffer objects.</summary>
/// <remarks>
/// A context is current on one thread at a time; <see cref="GlThread"/> keeps one on a thread of its own. The EGL display is shared with whatever
/// else the process does with EGL and is never terminated.
/// </remarks>
public sealed unsafe class HeadlessContext : IDisposable
{
    private readonly EglLibrary _egl;
    private readonly nint _display;
    private readonly uint _api;
    private nint _context;

    private HeadlessContext(EglLibrary egl, nint display, nint context, GraphicsApi api)
    {
        _egl = egl;
        _display = display;
        _context = context;
        Api = api;
        _api = ApiCode(api);
        GL = new GL(new LamdaNativeContext(egl.GetProcAddress));
    }

    /// <summary>The functions of this context; valid on the thread where it is current.</summary>
    public GL GL { get; }

    /// <summary>Which API the context speaks.</summary>
    public GraphicsApi Api { get; }

    /// <summary>Whether the context is current on the calling thread.</summary>
    public bool IsCurrent => _context != 0 && _egl.GetCurrentContext() == _context;

    /// <summary>Creates a context and makes it current on the calling thread.</summary>
    /// <exception cref="CapabilityMissingException">EGL, a driver, or the asked version is missing; the message says what to install or to ask for.</exception>
    /// <exception cref="ArgumentException">The options name a version below OpenGL 3.3 or OpenGL ES 3.0.</exception>
    public static HeadlessContext Create(HeadlessOptions? options = null)
    {
        options ??= new HeadlessOptions();
        var candidates = options.Candidates().ToList();
        var egl = EglLibrary.TryGet() ?? throw new CapabilityMissingException(
            "libEGL is missing, so there is no OpenGL without a window; on Debian or Ubuntu install libegl1 and libgl1-mesa-dri, elsewhere the Mesa or vendor EGL library");
        string reason = "no EGL display could be initialised; on Debian or Ubuntu install libgl1-mesa-dri, elsewhere a Mesa or vendor driver";
        foreach (nint display in EglDisplays.Open(egl))
        {
            foreach (var (api, version) in candidates)
            {
                if (TryCreate(egl, display, api, version, options.IsRobust, out reason) is { } context) return context;
            }
        }
        throw new CapabilityMissingException($"no OpenGL context without a window: {reason}");
    }

    /// <summary>Makes the context current on the calling thread.</summary>
    /// <exception cref="CapabilityMissingException">EGL refuses: the context is current elsewhere, or this thread holds a context of another window system.</exception>
    public void MakeCurrent()
    {
        ObjectDisposedException.ThrowIf(_context == 0, this);
        _egl.BindApi(_api);
        if (_egl.MakeCurrent(_display, 0, 0, _context) == 0)
            throw new CapabilityMissingException($"the context cannot be made current on this thread: {_egl.LastError()}; use it on a thread of its own");
    }

    /// <summary>Leaves the calling thread without this context; does nothing where it is not current.</summary>
    public void Release()
    {
        if (!IsCurrent) return;
        _egl.BindApi(_api);
        _egl.MakeCurrent(_display, 0, 0, 0);
    }

    /// <summary>Destroys the context and everything in it. Call it on the thread where the context is current, or where it is current nowhere.</summary>
    public void Dispose()
    {
        if (_context == 0) return;
        Release();
        _egl.DestroyContext(_display, _context);
        _context = 0;
        GL.Dispose();
    }

    private static HeadlessContext? TryCreate(EglLibrary egl, nint display, GraphicsApi api, Version version, bool robust, out string reason)
    {
        string name = $"{(api == GraphicsApi.OpenGLES ? "OpenGL ES" : "OpenGL")} {version}{(robust ? " with robustness" : "")}";
        uint before = egl.QueryApi();
        try
        {
            reason = $"the driver refuses {name}";
            if (egl.BindApi(ApiCode(api)) == 0) return null;
            nint handle = CreateHandle(egl, display, api, version, robust);
            if (handle == 0)
            {
                reason = $"the driver refuses {name}: {egl.LastError()}";
                return null;
            }
            var context = new HeadlessContext(egl, display, handle, api);
            if (egl.MakeCurrent(display, 0, 0, handle) != 0) return context;
            reason = $"{name} cannot be made current: {egl.LastError()}";
            context.Dispose();
            return null;
        }
        finally
        {
            egl.BindApi(before);
        }
    }

    private static nint CreateHandle(EglLibrary egl, nint display, GraphicsApi api, Version version, bool robust)
    {
        int* wanted = stackalloc int[5]
        {
            EglLibrary.SurfaceType, 0, EglLibrary.RenderableType, api == GraphicsApi.OpenGLES ? EglLibrary.OpenGLES3Bit : EglLibrary.OpenGLBit, EglLibrary.None,
        };
        nint config = 0;
        int count = 0;
        if (egl.ChooseConfig(display, wanted, &config, 1, &count) == 0 || count == 0) config = 0;

        int* attributes = stackalloc int[11];
        int n = 0;
        Add(EglLibrary.ContextMajorVersion, version.Major);
        Add(EglLibrary.ContextMinorVersion, version.Minor);
        if (api == GraphicsApi.OpenGL) Add(EglLibrary.ContextProfileMask, EglLibrary.CoreProfileBit);
        if (robust)
        {
            Add(EglLibrary.ContextRobustAccess, 1);
            Add(EglLibrary.ContextResetStrategy, EglLibrary.LoseContextOnReset);
        }
        attributes[n] = EglLibrary.None;
        return egl.CreateContext(display, config, 0, attributes);

        void Add(int name, int value)
        {
            attributes[n++] = name;
            attributes[n++] = value;
        }
    }

    private static uint ApiCode(GraphicsApi api) => api == GraphicsApi.OpenGLES ? EglLibrary.OpenGLESApi : EglLibrary.OpenGLApi;
}
