namespace Silk.NET.Core.Contexts;

/// <summary>Something that stands on a window of the operating system.</summary>
public interface INativeWindowSource
{
    INativeWindow? Native { get; }
}
