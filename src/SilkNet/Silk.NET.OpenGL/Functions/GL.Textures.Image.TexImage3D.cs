#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void TexImage3D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        void* pixels)
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, format, type, pixels);

    public void TexImage3D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        void* pixels)
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, format, (GLEnum)type, pixels);

    public void TexImage3D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        void* pixels)
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, type, pixels);

    public void TexImage3D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        void* pixels)
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage3D(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, uint, uint, uint, int, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexImage3D))(
            target, level, internalformat, width, height, depth, border, format, type, pixels);

    public void TexImage3D(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type, void* pixels)
        => TexImage3D(target, level, internalformat, width, height, depth, border, format, (GLEnum)type, pixels);

    public void TexImage3D(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type, void* pixels)
        => TexImage3D(target, level, internalformat, width, height, depth, border, (GLEnum)format, type, pixels);

    public void TexImage3D(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        void* pixels)
        => TexImage3D(target, level, internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        void* pixels)
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, format, type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        PixelType type, void* pixels)
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, format, (GLEnum)type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        GLEnum type, void* pixels)
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        PixelType type, void* pixels)
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type, void* pixels)
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, format, type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        void* pixels)
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, format, (GLEnum)type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        void* pixels)
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, (GLEnum)format, type, pixels);

    public void TexImage3D(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        void* pixels)
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, format, type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexImage3D(target, level, internalformat, width, height, depth, border, format, type, pixelsPointer);
    }

    public void TexImage3D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, internalformat, width, height, depth, border, format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, internalformat, width, height, depth, border, (GLEnum)format, type, in pixels);

    public void TexImage3D<T0>(
        GLEnum target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D(target, level, internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, format, type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, GLEnum format,
        PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, PixelFormat format,
        PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, (int)internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, format, type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, format, (GLEnum)type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, (GLEnum)format, type, in pixels);

    public void TexImage3D<T0>(
        TextureTarget target, int level, int internalformat, uint width, uint height, uint depth, int border, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, (GLEnum)format, (GLEnum)type, in pixels);
}
