using System.Runtime.InteropServices;
using Silk.NET.Core.Contexts;
using Silk.NET.Core.Loader;

namespace Silk.NET.GLFW;

/// <summary>The OpenGL context of a GLFW window. It lives as long as the window.</summary>
public sealed unsafe class GlfwContext : IGLContext
{
    private readonly Glfw _glfw;

    internal GlfwContext(Glfw glfw, nint window, IGLContextSource? source)
    {
        _glfw = glfw;
        Handle = window;
        Source = source;
    }

    public nint Handle { get; }

    public IGLContextSource? Source { get; }

    public bool IsCurrent => _glfw.GetCurrentContext() == Handle;

    public nint GetProcAddress(string proc, int? slot = default)
        => TryGetProcAddress(proc, out var address, slot)
            ? address
            : throw new SymbolLoadingException(
                proc, IsCurrent ? "the context does not offer it." : "the context of the window is not current on this thread.");

    /// <summary>The address of an OpenGL function; the context must be current on the calling thread.</summary>
    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
    {
        var name = Marshal.StringToCoTaskMemUTF8(proc);
        addr = _glfw.GetProcAddress((byte*)name);
        Marshal.FreeCoTaskMem(name);
        return addr != 0;
    }

    public void SwapInterval(int interval)
        => _glfw.SwapInterval(interval);

    public void SwapBuffers()
        => _glfw.SwapBuffers(Handle);

    public void MakeCurrent()
    {
        _glfw.MakeContextCurrent(Handle);
        _glfw.ThrowLastError("The window's context could not be made current");
    }

    public void Clear()
        => _glfw.MakeContextCurrent(0);

    /// <summary>Does nothing: the context goes with its window.</summary>
    public void Dispose()
    {
    }
}
