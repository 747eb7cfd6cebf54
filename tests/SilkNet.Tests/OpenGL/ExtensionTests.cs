using System.Runtime.InteropServices;
using Silk.NET.OpenGL;

namespace SilkNet.Tests.OpenGL;

public unsafe class ExtensionTests
{
    private static readonly nint s_name = Marshal.StringToCoTaskMemUTF8("GL_KHR_debug");

    private static int s_listReads;

    [Test]
    public void IsExtensionPresent_WithAndWithoutPrefix_ReadsTheListOnce()
    {
        s_listReads = 0;
        using var gl = GL.GetApi(new RecordingContext
        {
            Present =
            {
                ["glGetIntegerv"] = (nint)(delegate* unmanaged<uint, int*, void>)&GetInteger,
                ["glGetStringi"] = (nint)(delegate* unmanaged<uint, uint, nint>)&GetString,
            },
        });

        Assert.That(gl.IsExtensionPresent("GL_KHR_debug"), Is.True);
        Assert.That(gl.IsExtensionPresent("KHR_debug"), Is.True);
        Assert.That(gl.IsExtensionPresent("GL_ARB_no_such_thing"), Is.False);
        Assert.That(s_listReads, Is.EqualTo(1));
    }

    [UnmanagedCallersOnly]
    private static void GetInteger(uint name, int* value)
        => *value = 1;

    [UnmanagedCallersOnly]
    private static nint GetString(uint name, uint index)
    {
        s_listReads++;
        return s_name;
    }
}
