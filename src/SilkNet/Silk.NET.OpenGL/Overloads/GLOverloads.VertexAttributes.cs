#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetVertexAttrib(this GL gl, uint index, GLEnum pname, Span<double> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttrib(this GL gl, uint index, GLEnum pname, Span<int> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttrib(this GL gl, uint index, GLEnum pname, Span<float> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttrib(this GL gl, uint index, VertexAttribPropertyARB pname, Span<double> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttrib(this GL gl, uint index, VertexAttribPropertyARB pname, Span<int> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttrib(this GL gl, uint index, VertexAttribPropertyARB pname, Span<float> @params)
        => gl.GetVertexAttrib(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttribI(this GL gl, uint index, GLEnum pname, Span<int> @params)
        => gl.GetVertexAttribI(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttribI(this GL gl, uint index, GLEnum pname, Span<uint> @params)
        => gl.GetVertexAttribI(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttribI(this GL gl, uint index, VertexAttribEnum pname, Span<int> @params)
        => gl.GetVertexAttribI(index, pname, out @params.GetPinnableReference());

    public static void GetVertexAttribI(this GL gl, uint index, VertexAttribEnum pname, Span<uint> @params)
        => gl.GetVertexAttribI(index, pname, out @params.GetPinnableReference());

    public static void VertexAttrib2(this GL gl, uint index, ReadOnlySpan<double> v)
        => gl.VertexAttrib2(index, in v.GetPinnableReference());

    public static void VertexAttrib2(this GL gl, uint index, ReadOnlySpan<short> v)
        => gl.VertexAttrib2(index, in v.GetPinnableReference());

    public static void VertexAttrib2(this GL gl, uint index, ReadOnlySpan<float> v)
        => gl.VertexAttrib2(index, in v.GetPinnableReference());

    public static void VertexAttrib3(this GL gl, uint index, ReadOnlySpan<double> v)
        => gl.VertexAttrib3(index, in v.GetPinnableReference());

    public static void VertexAttrib3(this GL gl, uint index, ReadOnlySpan<short> v)
        => gl.VertexAttrib3(index, in v.GetPinnableReference());

    public static void VertexAttrib3(this GL gl, uint index, ReadOnlySpan<float> v)
        => gl.VertexAttrib3(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<byte> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<double> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<short> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<sbyte> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<float> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<ushort> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttrib4(this GL gl, uint index, ReadOnlySpan<uint> v)
        => gl.VertexAttrib4(index, in v.GetPinnableReference());

    public static void VertexAttribI1(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.VertexAttribI1(index, in v.GetPinnableReference());

    public static void VertexAttribI1(this GL gl, uint index, ReadOnlySpan<uint> v)
        => gl.VertexAttribI1(index, in v.GetPinnableReference());

    public static void VertexAttribI2(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.VertexAttribI2(index, in v.GetPinnableReference());

    public static void VertexAttribI2(this GL gl, uint index, ReadOnlySpan<uint> v)
        => gl.VertexAttribI2(index, in v.GetPinnableReference());

    public static void VertexAttribI3(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.VertexAttribI3(index, in v.GetPinnableReference());

    public static void VertexAttribI3(this GL gl, uint index, ReadOnlySpan<uint> v)
        => gl.VertexAttribI3(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<byte> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<short> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<int> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<sbyte> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<ushort> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());

    public static void VertexAttribI4(this GL gl, uint index, ReadOnlySpan<uint> v)
        => gl.VertexAttribI4(index, in v.GetPinnableReference());
}
