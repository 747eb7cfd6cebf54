#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage1D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage1D(target, level, internalformat, width, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage2D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage2D(target, level, internalformat, width, height, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border,
        PixelFormat format, GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border,
        PixelFormat format, PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        GLEnum type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());

    public static void TexImage3D<T0>(
        this GL gl, TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        PixelType type, ReadOnlySpan<T0> pixels) where T0 : unmanaged
        => gl.TexImage3D(target, level, internalformat, width, height, depth, border, format, type, in pixels.GetPinnableReference());
}
