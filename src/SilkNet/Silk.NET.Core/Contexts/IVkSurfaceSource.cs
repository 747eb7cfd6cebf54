namespace Silk.NET.Core.Contexts;

/// <summary>Something that may create a Vulkan surface.</summary>
public interface IVkSurfaceSource
{
    IVkSurface? VkSurface { get; }
}
