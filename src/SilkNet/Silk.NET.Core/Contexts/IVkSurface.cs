using Silk.NET.Core.Native;

namespace Silk.NET.Core.Contexts;

/// <summary>A window's means to create a Vulkan surface.</summary>
public interface IVkSurface
{
    unsafe VkNonDispatchableHandle Create<T>(VkHandle instance, T* allocator)
        where T : unmanaged;

    unsafe byte** GetRequiredExtensions(out uint count);
}
