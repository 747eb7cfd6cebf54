using Silk.NET.Core.Contexts;

namespace SilkNet.Tests.Windowing;

/// <summary>A context of no window library.</summary>
internal sealed class ForeignContext : IGLContext
{
    public nint Handle => 1;

    public IGLContextSource? Source => null;

    public bool IsCurrent => false;

    public void SwapInterval(int interval)
    {
    }

    public void SwapBuffers()
    {
    }

    public void MakeCurrent()
    {
    }

    public void Clear()
    {
    }

    public nint GetProcAddress(string proc, int? slot = default)
        => 0;

    public bool TryGetProcAddress(string proc, out nint addr, int? slot = default)
    {
        addr = 0;
        return false;
    }

    public void Dispose()
    {
    }
}
