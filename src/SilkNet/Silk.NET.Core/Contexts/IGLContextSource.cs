namespace Silk.NET.Core.Contexts;

/// <summary>Something that has an OpenGL context, a window above all.</summary>
public interface IGLContextSource
{
    IGLContext? GLContext { get; }
}
