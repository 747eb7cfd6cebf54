namespace Silk.NET.Core.Native;

/// <summary>A Vulkan handle of 64 bits.</summary>
public struct VkNonDispatchableHandle
{
    public ulong Handle;

    public VkNonDispatchableHandle(ulong handle)
        => Handle = handle;
}
