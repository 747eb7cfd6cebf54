using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Tests.Support;

/// <summary>Counts the objects that live in a context, by asking for every name up to a limit.</summary>
internal static class GlObjects
{
    // Drivers may count names upwards without taking deleted ones again.
    private const uint Names = 65536;

    public static int Count(GL gl)
    {
        int count = 0;
        for (uint name = 1; name < Names; name++)
        {
            if (gl.IsTexture(name)) count++;
            if (gl.IsBuffer(name)) count++;
            if (gl.IsFramebuffer(name)) count++;
            if (gl.IsRenderbuffer(name)) count++;
            if (gl.IsVertexArray(name)) count++;
            if (gl.IsProgram(name)) count++;
            if (gl.IsShader(name)) count++;
            if (gl.IsSampler(name)) count++;
            if (gl.IsQuery(name)) count++;
        }
        return count;
    }
}
