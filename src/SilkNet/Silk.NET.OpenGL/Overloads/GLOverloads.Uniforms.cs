#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void Uniform1(this GL gl, int location, uint count, ReadOnlySpan<double> value)
        => gl.Uniform1(location, count, in value.GetPinnableReference());

    public static void Uniform1(this GL gl, int location, uint count, ReadOnlySpan<int> value)
        => gl.Uniform1(location, count, in value.GetPinnableReference());

    public static void Uniform1(this GL gl, int location, uint count, ReadOnlySpan<float> value)
        => gl.Uniform1(location, count, in value.GetPinnableReference());

    public static void Uniform1(this GL gl, int location, uint count, ReadOnlySpan<uint> value)
        => gl.Uniform1(location, count, in value.GetPinnableReference());

    public static void Uniform2(this GL gl, int location, uint count, ReadOnlySpan<double> value)
        => gl.Uniform2(location, count, in value.GetPinnableReference());

    public static void Uniform2(this GL gl, int location, uint count, ReadOnlySpan<int> value)
        => gl.Uniform2(location, count, in value.GetPinnableReference());

    public static void Uniform2(this GL gl, int location, uint count, ReadOnlySpan<float> value)
        => gl.Uniform2(location, count, in value.GetPinnableReference());

    public static void Uniform2(this GL gl, int location, uint count, ReadOnlySpan<uint> value)
        => gl.Uniform2(location, count, in value.GetPinnableReference());

    public static void Uniform3(this GL gl, int location, uint count, ReadOnlySpan<double> value)
        => gl.Uniform3(location, count, in value.GetPinnableReference());

    public static void Uniform3(this GL gl, int location, uint count, ReadOnlySpan<int> value)
        => gl.Uniform3(location, count, in value.GetPinnableReference());

    public static void Uniform3(this GL gl, int location, uint count, ReadOnlySpan<float> value)
        => gl.Uniform3(location, count, in value.GetPinnableReference());

    public static void Uniform3(this GL gl, int location, uint count, ReadOnlySpan<uint> value)
        => gl.Uniform3(location, count, in value.GetPinnableReference());

    public static void Uniform4(this GL gl, int location, uint count, ReadOnlySpan<double> value)
        => gl.Uniform4(location, count, in value.GetPinnableReference());

    public static void Uniform4(this GL gl, int location, uint count, ReadOnlySpan<int> value)
        => gl.Uniform4(location, count, in value.GetPinnableReference());

    public static void Uniform4(this GL gl, int location, uint count, ReadOnlySpan<float> value)
        => gl.Uniform4(location, count, in value.GetPinnableReference());

    public static void Uniform4(this GL gl, int location, uint count, ReadOnlySpan<uint> value)
        => gl.Uniform4(location, count, in value.GetPinnableReference());
}
