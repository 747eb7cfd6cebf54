#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void TexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, GLEnum format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, PixelFormat format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, GLEnum format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, PixelFormat format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage1D(target, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage1D(texture, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, GLEnum format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage1D(texture, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage1D(texture, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, PixelFormat format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage1D(texture, level, xoffset, width, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());

    public static void TextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels.GetPinnableReference());
}
