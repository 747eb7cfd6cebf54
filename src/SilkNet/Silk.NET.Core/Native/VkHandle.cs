namespace Silk.NET.Core.Native;

/// <summary>A Vulkan handle of pointer size.</summary>
public struct VkHandle
{
    public nint Handle;

    public VkHandle(nint handle)
        => Handle = handle;
}
