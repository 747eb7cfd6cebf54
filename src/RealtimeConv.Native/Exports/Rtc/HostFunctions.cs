using System.Runtime.InteropServices;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.Core.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The OpenGL functions of a host.</summary>
internal static unsafe class HostFunctions
{
    /// <summary>Functions found by the host's own loader; null takes the loader of the platform whose context is current.</summary>
    /// <exception cref="InvalidOperationException">There is no loader, and no context is current.</exception>
    public static GL Load(delegate* unmanaged<byte*, nint> getProcAddress) => getProcAddress == null
        ? CurrentContext.LoadFunctions()
        : new GL(new LamdaNativeContext(name => Find(getProcAddress, name)));

    private static nint Find(delegate* unmanaged<byte*, nint> getProcAddress, string name)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(name);
        try
        {
            return getProcAddress((byte*)text);
        }
        finally
        {
            Marshal.FreeCoTaskMem(text);
        }
    }
}
