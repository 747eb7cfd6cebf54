#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CompressedTexImage1D<T0>(
        this GL gl, GLEnum target, int level, GLEnum internalformat, uint width, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage1D(target, level, internalformat, width, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage1D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage1D(target, level, internalformat, width, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage1D<T0>(
        this GL gl, TextureTarget target, int level, GLEnum internalformat, uint width, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage1D(target, level, internalformat, width, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage1D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage1D(target, level, internalformat, width, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage2D<T0>(
        this GL gl, GLEnum target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage2D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage2D<T0>(
        this GL gl, TextureTarget target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage2D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage3D<T0>(
        this GL gl, GLEnum target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage3D<T0>(
        this GL gl, GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage3D<T0>(
        this GL gl, TextureTarget target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexImage3D<T0>(
        this GL gl, TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, GLEnum format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage1D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, GLEnum format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage1D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage2D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage2D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage3D<T0>(
        this GL gl, GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTexSubImage3D<T0>(
        this GL gl, TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth,
        InternalFormat format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTexSubImage3D(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, GLEnum format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage1D(texture, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage1D<T0>(
        this GL gl, uint texture, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage1D(texture, level, xoffset, width, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage2D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage3D(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void CompressedTextureSubImage3D<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        uint imageSize, ReadOnlySpan<T0> data) where T0 : unmanaged
        => gl.CompressedTextureSubImage3D(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data.GetPinnableReference());

    public static void GetCompressedTexImage<T0>(this GL gl, GLEnum target, int level, Span<T0> img) where T0 : unmanaged
        => gl.GetCompressedTexImage(target, level, out img.GetPinnableReference());

    public static void GetCompressedTexImage<T0>(this GL gl, TextureTarget target, int level, Span<T0> img) where T0 : unmanaged
        => gl.GetCompressedTexImage(target, level, out img.GetPinnableReference());

    public static void GetCompressedTextureImage<T0>(this GL gl, uint texture, int level, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetCompressedTextureImage(texture, level, bufSize, out pixels.GetPinnableReference());

    public static void GetCompressedTextureSubImage<T0>(
        this GL gl, uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, uint bufSize, Span<T0> pixels) where T0 : unmanaged
        => gl.GetCompressedTextureSubImage(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, bufSize, out pixels.GetPinnableReference());
}
