using System.Runtime.InteropServices;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>One of the ways in which contexts are made on this machine (EGL, GLX, WGL, CGL): which one is current, and where its functions are.</summary>
internal sealed unsafe class ContextPlatform
{
    // wglGetProcAddress answers with these where it finds nothing.
    private const nint LargestWglError = 3;

    private readonly nint _library;
    private readonly delegate* unmanaged<nint> _current;
    private readonly delegate* unmanaged<byte*, nint> _getProcAddress;

    private ContextPlatform(nint library, nint current, nint getProcAddress)
    {
        _library = library;
        _current = (delegate* unmanaged<nint>)current;
        _getProcAddress = (delegate* unmanaged<byte*, nint>)getProcAddress;
    }

    /// <summary>Those whose library is there.</summary>
    public static IEnumerable<ContextPlatform> All()
    {
        foreach (var (file, current, getProcAddress) in Names)
        {
            if (!NativeLibrary.TryLoad(file, out nint library) || !NativeLibrary.TryGetExport(library, current, out nint getter)) continue;
            nint loader = 0;
            if (getProcAddress is not null && !NativeLibrary.TryGetExport(library, getProcAddress, out loader)) continue;
            yield return new ContextPlatform(library, getter, loader);
        }
    }

    /// <summary>The handle of the context that is current on the calling thread; 0 for none.</summary>
    public nint CurrentContext => _current();

    /// <summary>The address of an OpenGL function; 0 where there is none. Some platforms answer with an address for any name.</summary>
    public nint GetProcAddress(string name)
    {
        nint address = 0;
        if (_getProcAddress != null)
        {
            nint text = Marshal.StringToCoTaskMemUTF8(name);
            address = _getProcAddress((byte*)text);
            Marshal.FreeCoTaskMem(text);
        }
        if (address is (>= -1 and <= LargestWglError)) NativeLibrary.TryGetExport(_library, name, out address);
        return address;
    }

    private static (string Library, string Current, string? GetProcAddress)[] Names =>
        OperatingSystem.IsWindows() ? [("opengl32.dll", "wglGetCurrentContext", "wglGetProcAddress"), ("libEGL.dll", "eglGetCurrentContext", "eglGetProcAddress")]
        : OperatingSystem.IsMacOS() ? [("/System/Library/Frameworks/OpenGL.framework/OpenGL", "CGLGetCurrentContext", null)]
        : [("libEGL.so.1", "eglGetCurrentContext", "eglGetProcAddress"), ("libGLX.so.0", "glXGetCurrentContext", "glXGetProcAddressARB")];
}
