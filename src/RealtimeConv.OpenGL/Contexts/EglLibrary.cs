using System.Runtime.InteropServices;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>The EGL functions that headless contexts need, found at run time so that a machine without EGL gets a sentence, not a loader error.</summary>
internal sealed unsafe class EglLibrary
{
    public const int None = 0x3038;
    public const int SurfaceType = 0x3033;
    public const int RenderableType = 0x3040;
    public const int OpenGLBit = 0x0008;
    public const int OpenGLES3Bit = 0x0040;
    public const uint OpenGLApi = 0x30A2;
    public const uint OpenGLESApi = 0x30A0;
    public const int Extensions = 0x3055;
    public const int ContextMajorVersion = 0x3098;
    public const int ContextMinorVersion = 0x30FB;
    public const int ContextProfileMask = 0x30FD;
    public const int CoreProfileBit = 1;
    public const int ContextRobustAccess = 0x31B2;
    public const int ContextResetStrategy = 0x31BD;
    public const int LoseContextOnReset = 0x31BF;
    public const uint PlatformDevice = 0x313F;
    public const uint PlatformSurfaceless = 0x31DD;

    private static readonly Lazy<EglLibrary?> Shared = new(Load);

    private readonly delegate* unmanaged<byte*, nint> _getProcAddress;

    private EglLibrary(nint library)
    {
        _getProcAddress = (delegate* unmanaged<byte*, nint>)NativeLibrary.GetExport(library, "eglGetProcAddress");
        GetDisplay = (delegate* unmanaged<nint, nint>)NativeLibrary.GetExport(library, "eglGetDisplay");
        Initialize = (delegate* unmanaged<nint, int*, int*, int>)NativeLibrary.GetExport(library, "eglInitialize");
        BindApi = (delegate* unmanaged<uint, int>)NativeLibrary.GetExport(library, "eglBindAPI");
        QueryApi = (delegate* unmanaged<uint>)NativeLibrary.GetExport(library, "eglQueryAPI");
        ChooseConfig = (delegate* unmanaged<nint, int*, nint*, int, int*, int>)NativeLibrary.GetExport(library, "eglChooseConfig");
        CreateContext = (delegate* unmanaged<nint, nint, nint, int*, nint>)NativeLibrary.GetExport(library, "eglCreateContext");
        DestroyContext = (delegate* unmanaged<nint, nint, int>)NativeLibrary.GetExport(library, "eglDestroyContext");
        MakeCurrent = (delegate* unmanaged<nint, nint, nint, nint, int>)NativeLibrary.GetExport(library, "eglMakeCurrent");
        GetCurrentContext = (delegate* unmanaged<nint>)NativeLibrary.GetExport(library, "eglGetCurrentContext");
        GetError = (delegate* unmanaged<int>)NativeLibrary.GetExport(library, "eglGetError");
        _queryString = (delegate* unmanaged<nint, int, nint>)NativeLibrary.GetExport(library, "eglQueryString");
    }

    private readonly delegate* unmanaged<nint, int, nint> _queryString;

    public delegate* unmanaged<nint, nint> GetDisplay { get; }

    public delegate* unmanaged<nint, int*, int*, int> Initialize { get; }

    public delegate* unmanaged<uint, int> BindApi { get; }

    public delegate* unmanaged<uint> QueryApi { get; }

    public delegate* unmanaged<nint, int*, nint*, int, int*, int> ChooseConfig { get; }

    public delegate* unmanaged<nint, nint, nint, int*, nint> CreateContext { get; }

    public delegate* unmanaged<nint, nint, int> DestroyContext { get; }

    public delegate* unmanaged<nint, nint, nint, nint, int> MakeCurrent { get; }

    public delegate* unmanaged<nint> GetCurrentContext { get; }

    public delegate* unmanaged<int> GetError { get; }

    /// <summary>The library of this process, or null where there is none.</summary>
    public static EglLibrary? TryGet() => Shared.Value;

    public nint GetProcAddress(string name)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(name);
        try
        {
            return _getProcAddress((byte*)text);
        }
        finally
        {
            Marshal.FreeCoTaskMem(text);
        }
    }

    public string QueryString(nint display, int name) => Marshal.PtrToStringUTF8(_queryString(display, name)) ?? "";

    public string LastError() => GetError() switch
    {
        0x3001 => "EGL_NOT_INITIALIZED",
        0x3002 => "EGL_BAD_ACCESS (another API holds this thread's context)",
        0x3003 => "EGL_BAD_ALLOC",
        0x3004 => "EGL_BAD_ATTRIBUTE",
        0x3005 => "EGL_BAD_CONFIG",
        0x3006 => "EGL_BAD_CONTEXT",
        0x3008 => "EGL_BAD_DISPLAY",
        0x3009 => "EGL_BAD_MATCH",
        0x300C => "EGL_BAD_PARAMETER",
        0x300E => "EGL_CONTEXT_LOST",
        var code => $"EGL error 0x{code:X4}",
    };

    private static EglLibrary? Load()
    {
        foreach (string name in (string[])["libEGL.so.1", "libEGL.so", "libEGL.dll", "libEGL.dylib"])
            if (NativeLibrary.TryLoad(name, out nint library)) return new EglLibrary(library);
        return null;
    }
}
