#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void ClearTexImage<T0>(this GL gl, uint texture, int level, GLEnum format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexImage(texture, level, format, type, in data.GetPinnableReference());

    public static void ClearTexImage<T0>(
        this GL gl, uint texture, int level, GLEnum format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexImage(texture, level, format, type, in data.GetPinnableReference());

    public static void ClearTexImage<T0>(
        this GL gl, uint texture, int level, PixelFormat format, GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexImage(texture, level, format, type, in data.GetPinnableReference());

    public static void ClearTexImage<T0>(
        this GL gl, uint texture, int level, PixelFormat format, PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexImage(texture, level, format, type, in data.GetPinnableReference());

    public static void ClearTexSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in data.GetPinnableReference());

    public static void ClearTexSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in data.GetPinnableReference());

    public static void ClearTexSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in data.GetPinnableReference());

    public static void ClearTexSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in data.GetPinnableReference());
}
