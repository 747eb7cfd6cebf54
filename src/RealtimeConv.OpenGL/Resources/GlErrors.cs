using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>The error flags of a context.</summary>
internal static class GlErrors
{
    // A lost context may answer for ever.
    private const int Most = 16;

    /// <summary>Reads all flags that are up and returns the first, or NoError.</summary>
    public static GLEnum Drain(GL gl)
    {
        var first = GLEnum.NoError;
        for (int k = 0; k < Most; k++)
        {
            var error = gl.GetError();
            if (error == GLEnum.NoError) break;
            if (first == GLEnum.NoError) first = error;
        }
        return first;
    }

    /// <summary>An error in words; null for NoError.</summary>
    public static string? Text(GLEnum error) => error == GLEnum.NoError ? null : $"GL error 0x{(int)error:X4} ({(ErrorCode)error})";
}
