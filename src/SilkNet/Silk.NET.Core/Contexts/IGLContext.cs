namespace Silk.NET.Core.Contexts;

/// <summary>An OpenGL context: loader of its functions and owner of its surface.</summary>
public interface IGLContext : INativeContext, IDisposable
{
    nint Handle { get; }

    IGLContextSource? Source { get; }

    bool IsCurrent { get; }

    void SwapInterval(int interval);

    void SwapBuffers();

    void MakeCurrent();

    /// <summary>Makes no context current on the calling thread.</summary>
    void Clear();
}
