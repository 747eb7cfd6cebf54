#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void PointParameter(this GL gl, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.PointParameter(pname, in @params.GetPinnableReference());

    public static void PointParameter(this GL gl, GLEnum pname, ReadOnlySpan<float> @params)
        => gl.PointParameter(pname, in @params.GetPinnableReference());

    public static void PointParameter(this GL gl, PointParameterNameARB pname, ReadOnlySpan<int> @params)
        => gl.PointParameter(pname, in @params.GetPinnableReference());

    public static void PointParameter(this GL gl, PointParameterNameARB pname, ReadOnlySpan<float> @params)
        => gl.PointParameter(pname, in @params.GetPinnableReference());

    public static void ScissorArray(this GL gl, uint first, uint count, ReadOnlySpan<int> v)
        => gl.ScissorArray(first, count, in v.GetPinnableReference());

    public static void ScissorIndexed(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.ScissorIndexed(index, in v.GetPinnableReference());

    public static void ViewportArray(this GL gl, uint first, uint count, ReadOnlySpan<float> v)
        => gl.ViewportArray(first, count, in v.GetPinnableReference());

    public static void ViewportIndexed(this GL gl, uint index, ReadOnlySpan<float> v)
        => gl.ViewportIndexed(index, in v.GetPinnableReference());
}
