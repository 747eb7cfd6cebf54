#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void DepthRangeArray(this GL gl, uint first, uint count, ReadOnlySpan<double> v)
        => gl.DepthRangeArray(first, count, in v.GetPinnableReference());
}
