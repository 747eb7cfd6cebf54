using System.Runtime.InteropServices;
using Silk.NET.Core.Loader;

namespace Silk.NET.GLFW;

/// <summary>The GLFW 3.3 library, loaded at first use and initialized once per process. Its functions belong to the main thread.</summary>
internal sealed unsafe partial class Glfw
{
    private static readonly Lazy<Glfw> s_loaded = new(Load);
    private static readonly Lazy<Glfw> s_initialized = new(Initialize);

    private readonly UnmanagedLibrary _library;

    /// <summary>The library, perhaps not initialized. Throws <see cref="FileNotFoundException"/> when the machine has none.</summary>
    public static Glfw Loaded => s_loaded.Value;

    /// <summary>The initialized library. Throws <see cref="GlfwException"/> where no window system answers.</summary>
    public static Glfw Initialized => s_initialized.Value;

    /// <summary>A function that only some builds of GLFW have; 0 when this one lacks it.</summary>
    public nint FindOptional(string name)
        => _library.TryLoadFunction(name, out var address) ? address : 0;

    /// <summary>Throws the error of the last call on this thread, if it failed.</summary>
    public void ThrowLastError(string what)
    {
        byte* text = null;
        var code = GetError(&text);
        if (code != 0)
        {
            throw new GlfwException($"{what}: {Marshal.PtrToStringUTF8((nint)text)}") { ErrorCode = (ErrorCode)code };
        }
    }

    /// <summary>Forgets the last error: a request that the window system is free to refuse.</summary>
    public void ForgetLastError()
        => GetError(null);

    private static Glfw Load()
        => new(new UnmanagedLibrary(LibraryName()));

    private static Glfw Initialize()
    {
        var glfw = Loaded;
        if (glfw.Init() == 0)
        {
            glfw.ThrowLastError("GLFW could not start");
            throw new GlfwException("GLFW could not start, and gives no reason.");
        }

        return glfw;
    }

    private static string LibraryName()
        => OperatingSystem.IsWindows() ? "glfw3.dll"
            : OperatingSystem.IsMacOS() ? "libglfw.3.dylib"
            : "libglfw.so.3.3";
}
