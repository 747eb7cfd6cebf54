using System.Runtime.InteropServices;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>Which OpenGL context is current on the calling thread, whoever made it.</summary>
/// <remarks>Without a current context OpenGL ignores every call in silence, and with another one it would run on strange objects; so the engine asks first.</remarks>
public static unsafe class CurrentContext
{
    private static readonly nint[] Getters = [.. FindGetters()];

    /// <summary>The platform's handle of the current context; 0 where none is current or the platform cannot tell.</summary>
    public static nint Handle
    {
        get
        {
            foreach (nint getter in Getters)
            {
                nint context = ((delegate* unmanaged<nint>)getter)();
                if (context != 0) return context;
            }
            return 0;
        }
    }

    /// <summary>Whether the platform offers a way to ask.</summary>
    public static bool CanTell => Getters.Length > 0;

    private static IEnumerable<nint> FindGetters()
    {
        foreach (var (library, function) in Candidates)
            if (NativeLibrary.TryLoad(library, out nint handle) && NativeLibrary.TryGetExport(handle, function, out nint address)) yield return address;
    }

    private static (string Library, string Function)[] Candidates =>
        OperatingSystem.IsWindows() ? [("opengl32.dll", "wglGetCurrentContext"), ("libEGL.dll", "eglGetCurrentContext")]
        : OperatingSystem.IsMacOS() ? [("/System/Library/Frameworks/OpenGL.framework/OpenGL", "CGLGetCurrentContext")]
        : [("libEGL.so.1", "eglGetCurrentContext"), ("libGLX.so.0", "glXGetCurrentContext")];
}
