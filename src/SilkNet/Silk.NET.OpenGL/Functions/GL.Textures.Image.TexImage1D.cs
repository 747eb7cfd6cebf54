#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void TexImage1D(GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage1D(target, level, (int)internalformat, width, border, format, type, pixels);

    public void TexImage1D(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage1D(target, level, (int)internalformat, width, border, format, (GLEnum)type, pixels);

    public void TexImage1D(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage1D(target, level, (int)internalformat, width, border, (GLEnum)format, type, pixels);

    public void TexImage1D(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage1D(target, level, (int)internalformat, width, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage1D(GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, uint, int, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexImage1D))(
            target, level, internalformat, width, border, format, type, pixels);

    public void TexImage1D(GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage1D(target, level, internalformat, width, border, format, (GLEnum)type, pixels);

    public void TexImage1D(GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage1D(target, level, internalformat, width, border, (GLEnum)format, type, pixels);

    public void TexImage1D(GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage1D(target, level, internalformat, width, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage1D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, format, type, pixels);

    public void TexImage1D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, format, (GLEnum)type, pixels);

    public void TexImage1D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, (GLEnum)format, type, pixels);

    public void TexImage1D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage1D(TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage1D((GLEnum)target, level, internalformat, width, border, format, type, pixels);

    public void TexImage1D(TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage1D((GLEnum)target, level, internalformat, width, border, format, (GLEnum)type, pixels);

    public void TexImage1D(TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage1D((GLEnum)target, level, internalformat, width, border, (GLEnum)format, type, pixels);

    public void TexImage1D(
        TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage1D((GLEnum)target, level, internalformat, width, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, (int)internalformat, width, border, format, type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, (int)internalformat, width, border, format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, (int)internalformat, width, border, (GLEnum)format, type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, (int)internalformat, width, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexImage1D(target, level, internalformat, width, border, format, type, pixelsPointer);
    }

    public void TexImage1D<T0>(
        GLEnum target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, internalformat, width, border, format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, internalformat, width, border, (GLEnum)format, type, in pixels);

    public void TexImage1D<T0>(
        GLEnum target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D(target, level, internalformat, width, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, format, type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, (GLEnum)format, type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, (int)internalformat, width, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, internalformat, width, border, format, type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, int internalformat, uint width, int border, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, internalformat, width, border, format, (GLEnum)type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, internalformat, width, border, (GLEnum)format, type, in pixels);

    public void TexImage1D<T0>(
        TextureTarget target, int level, int internalformat, uint width, int border, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage1D((GLEnum)target, level, internalformat, width, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage2D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage2D(target, level, (int)internalformat, width, height, border, format, type, pixels);

    public void TexImage2D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage2D(target, level, (int)internalformat, width, height, border, format, (GLEnum)type, pixels);

    public void TexImage2D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage2D(target, level, (int)internalformat, width, height, border, (GLEnum)format, type, pixels);

    public void TexImage2D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage2D(target, level, (int)internalformat, width, height, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage2D(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, uint, uint, int, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexImage2D))(
            target, level, internalformat, width, height, border, format, type, pixels);

    public void TexImage2D(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage2D(target, level, internalformat, width, height, border, format, (GLEnum)type, pixels);

    public void TexImage2D(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage2D(target, level, internalformat, width, height, border, (GLEnum)format, type, pixels);

    public void TexImage2D(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage2D(target, level, internalformat, width, height, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, format, type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        void* pixels)
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, format, (GLEnum)type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        void* pixels)
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, (GLEnum)format, type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        void* pixels)
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, format, type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, format, (GLEnum)type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, (GLEnum)format, type, pixels);

    public void TexImage2D(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type, void* pixels)
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, (int)internalformat, width, height, border, format, type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, (int)internalformat, width, height, border, format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, (int)internalformat, width, height, border, (GLEnum)format, type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, (int)internalformat, width, height, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexImage2D(target, level, internalformat, width, height, border, format, type, pixelsPointer);
    }

    public void TexImage2D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, internalformat, width, height, border, format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, internalformat, width, height, border, (GLEnum)format, type, in pixels);

    public void TexImage2D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D(target, level, internalformat, width, height, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, format, type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, (GLEnum)format, type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, (int)internalformat, width, height, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, format, type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, format, (GLEnum)type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, (GLEnum)format, type, in pixels);

    public void TexImage2D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage2D((GLEnum)target, level, internalformat, width, height, border, (GLEnum)format, (GLEnum)type, in pixels);
}
