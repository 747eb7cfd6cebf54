#nullable disable

using System.Drawing;
using System.Numerics;
using Silk.NET.Maths;

namespace Silk.NET.OpenGL;

/// <content>Members that take colours, sizes and vectors of other libraries.</content>
public unsafe partial class GL
{
    private const float ByteRange = 255;

    public void ClearColor(Color color)
        => ClearColor(color.R / ByteRange, color.G / ByteRange, color.B / ByteRange, color.A / ByteRange);

    /// <summary>Divides every component by 255, whatever its type.</summary>
    public void ClearColor<T>(Vector4D<T> color)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        var scaled = (Vector4)color / ByteRange;
        ClearColor(scaled.X, scaled.Y, scaled.Z, scaled.W);
    }

    public void BlendColor(Color color)
        => BlendColor(color.R / ByteRange, color.G / ByteRange, color.B / ByteRange, color.A / ByteRange);

    /// <summary>Divides every component by 255, whatever its type.</summary>
    public void BlendColor<T>(Vector4D<T> color)
        where T : unmanaged, IFormattable, IEquatable<T>, IComparable<T>
    {
        var scaled = (Vector4)color / ByteRange;
        BlendColor(scaled.X, scaled.Y, scaled.Z, scaled.W);
    }

    public void Viewport(Size size)
        => Viewport(0, 0, (uint)size.Width, (uint)size.Height);

    public void Viewport(Vector2D<int> size)
        => Viewport(0, 0, (uint)size.X, (uint)size.Y);

    public void Viewport(Point location, Size size)
        => Viewport(location.X, location.Y, (uint)size.Width, (uint)size.Height);

    public void Viewport(Vector2D<int> location, Vector2D<int> size)
        => Viewport(location.X, location.Y, (uint)size.X, (uint)size.Y);

    public void Viewport(System.Drawing.Rectangle rectangle)
        => Viewport(rectangle.Location, rectangle.Size);

    public void Viewport(Rectangle<int> rectangle)
        => Viewport(rectangle.Origin, rectangle.Size);

    public void Uniform2(int location, Vector2 vector)
        => Uniform2(location, vector.X, vector.Y);

    public void Uniform2(int location, ref Vector2 vector)
        => Uniform2(location, vector.X, vector.Y);

    public void Uniform3(int location, Vector3 vector)
        => Uniform3(location, vector.X, vector.Y, vector.Z);

    public void Uniform3(int location, ref Vector3 vector)
        => Uniform3(location, vector.X, vector.Y, vector.Z);

    public void Uniform4(int location, Vector4 vector)
        => Uniform4(location, vector.X, vector.Y, vector.Z, vector.W);

    public void Uniform4(int location, ref Vector4 vector)
        => Uniform4(location, vector.X, vector.Y, vector.Z, vector.W);

    public void Uniform4(int location, System.Numerics.Quaternion quaternion)
        => Uniform4(location, quaternion.X, quaternion.Y, quaternion.Z, quaternion.W);

    public void ProgramUniform2(uint program, int location, Vector2 vector)
        => ProgramUniform2(program, location, vector.X, vector.Y);

    public void ProgramUniform2(uint program, int location, ref Vector2 vector)
        => ProgramUniform2(program, location, vector.X, vector.Y);

    public void ProgramUniform3(uint program, int location, Vector3 vector)
        => ProgramUniform3(program, location, vector.X, vector.Y, vector.Z);

    public void ProgramUniform3(uint program, int location, ref Vector3 vector)
        => ProgramUniform3(program, location, vector.X, vector.Y, vector.Z);

    public void ProgramUniform4(uint program, int location, Vector4 vector)
        => ProgramUniform4(program, location, vector.X, vector.Y, vector.Z, vector.W);

    public void ProgramUniform4(uint program, int location, ref Vector4 vector)
        => ProgramUniform4(program, location, vector.X, vector.Y, vector.Z, vector.W);

    public void ProgramUniform4(uint program, int location, System.Numerics.Quaternion quaternion)
        => ProgramUniform4(program, location, quaternion.X, quaternion.Y, quaternion.Z, quaternion.W);

    public void VertexAttrib2(uint index, Vector2 v)
        => VertexAttrib2(index, v.X, v.Y);

    public void VertexAttrib2(uint index, ref Vector2 v)
        => VertexAttrib2(index, v.X, v.Y);

    public void VertexAttrib3(uint index, Vector3 v)
        => VertexAttrib3(index, v.X, v.Y, v.Z);

    public void VertexAttrib3(uint index, ref Vector3 v)
        => VertexAttrib3(index, v.X, v.Y, v.Z);

    public void VertexAttrib4(uint index, Vector4 v)
        => VertexAttrib4(index, v.X, v.Y, v.Z, v.W);

    public void VertexAttrib4(uint index, ref Vector4 v)
        => VertexAttrib4(index, v.X, v.Y, v.Z, v.W);

    public void GetFloat(GLEnum pname, out Vector2 vector)
    {
        fixed (Vector2* pointer = &vector)
            GetFloat(pname, (float*)pointer);
    }

    public void GetFloat(GLEnum pname, out Vector3 vector)
    {
        fixed (Vector3* pointer = &vector)
            GetFloat(pname, (float*)pointer);
    }

    public void GetFloat(GLEnum pname, out Vector4 vector)
    {
        fixed (Vector4* pointer = &vector)
            GetFloat(pname, (float*)pointer);
    }

    public void GetFloat(GLEnum pname, out Matrix4x4 matrix)
    {
        fixed (Matrix4x4* pointer = &matrix)
            GetFloat(pname, (float*)pointer);
    }
}
