#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetBoolean(this GL gl, BufferTargetARB target, uint index, Span<bool> data)
        => gl.GetBoolean(target, index, out data.GetPinnableReference());

    public static void GetBoolean(this GL gl, GLEnum pname, Span<bool> data)
        => gl.GetBoolean(pname, out data.GetPinnableReference());

    public static void GetBoolean(this GL gl, GLEnum target, uint index, Span<bool> data)
        => gl.GetBoolean(target, index, out data.GetPinnableReference());

    public static void GetBoolean(this GL gl, GetPName pname, Span<bool> data)
        => gl.GetBoolean(pname, out data.GetPinnableReference());

    public static void GetDouble(this GL gl, GLEnum pname, Span<double> data)
        => gl.GetDouble(pname, out data.GetPinnableReference());

    public static void GetDouble(this GL gl, GLEnum target, uint index, Span<double> data)
        => gl.GetDouble(target, index, out data.GetPinnableReference());

    public static void GetDouble(this GL gl, GetPName pname, Span<double> data)
        => gl.GetDouble(pname, out data.GetPinnableReference());

    public static void GetDouble(this GL gl, GetPName target, uint index, Span<double> data)
        => gl.GetDouble(target, index, out data.GetPinnableReference());

    public static void GetFloat(this GL gl, GLEnum pname, Span<float> data)
        => gl.GetFloat(pname, out data.GetPinnableReference());

    public static void GetFloat(this GL gl, GLEnum target, uint index, Span<float> data)
        => gl.GetFloat(target, index, out data.GetPinnableReference());

    public static void GetFloat(this GL gl, GetPName pname, Span<float> data)
        => gl.GetFloat(pname, out data.GetPinnableReference());

    public static void GetFloat(this GL gl, GetPName target, uint index, Span<float> data)
        => gl.GetFloat(target, index, out data.GetPinnableReference());

    public static void GetInteger(this GL gl, GLEnum pname, Span<int> data)
        => gl.GetInteger(pname, out data.GetPinnableReference());

    public static void GetInteger(this GL gl, GLEnum target, uint index, Span<int> data)
        => gl.GetInteger(target, index, out data.GetPinnableReference());

    public static void GetInteger(this GL gl, GetPName pname, Span<int> data)
        => gl.GetInteger(pname, out data.GetPinnableReference());

    public static void GetInteger(this GL gl, GetPName target, uint index, Span<int> data)
        => gl.GetInteger(target, index, out data.GetPinnableReference());

    public static void GetInteger64(this GL gl, GLEnum pname, Span<long> data)
        => gl.GetInteger64(pname, out data.GetPinnableReference());

    public static void GetInteger64(this GL gl, GLEnum target, uint index, Span<long> data)
        => gl.GetInteger64(target, index, out data.GetPinnableReference());

    public static void GetInteger64(this GL gl, GetPName pname, Span<long> data)
        => gl.GetInteger64(pname, out data.GetPinnableReference());

    public static void GetInteger64(this GL gl, GetPName target, uint index, Span<long> data)
        => gl.GetInteger64(target, index, out data.GetPinnableReference());

    public static void GetMultisample(this GL gl, GLEnum pname, uint index, Span<float> val)
        => gl.GetMultisample(pname, index, out val.GetPinnableReference());

    public static void GetMultisample(this GL gl, GetMultisamplePNameNV pname, uint index, Span<float> val)
        => gl.GetMultisample(pname, index, out val.GetPinnableReference());
}
