#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetTexImage<T0>(this GL gl, GLEnum target, int level, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(this GL gl, GLEnum target, int level, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(this GL gl, GLEnum target, int level, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(this GL gl, GLEnum target, int level, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(this GL gl, TextureTarget target, int level, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(
        this GL gl, TextureTarget target, int level, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(
        this GL gl, TextureTarget target, int level, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTexImage<T0>(
        this GL gl, TextureTarget target, int level, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTexImage(target, level, format, type, out pixels.GetPinnableReference());

    public static void GetTextureImage<T0>(
        this GL gl, uint texture, int level, GLEnum format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureImage(texture, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureImage<T0>(
        this GL gl, uint texture, int level, GLEnum format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureImage(texture, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureImage<T0>(
        this GL gl, uint texture, int level, PixelFormat format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureImage(texture, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureImage<T0>(
        this GL gl, uint texture, int level, PixelFormat format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureImage(texture, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetTextureSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetTextureSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, GLEnum target, int level, GLEnum format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, GLEnum target, int level, GLEnum format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, GLEnum target, int level, PixelFormat format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, GLEnum target, int level, PixelFormat format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, TextureTarget target, int level, GLEnum format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, TextureTarget target, int level, GLEnum format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, TextureTarget target, int level, PixelFormat format, GLEnum type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());

    public static void GetnTexImage<T0>(
        this GL gl, TextureTarget target, int level, PixelFormat format, PixelType type, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetnTexImage(target, level, format, type, bufSize, out pixels.GetPinnableReference());
}
