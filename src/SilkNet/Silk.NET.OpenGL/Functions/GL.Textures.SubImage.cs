#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void TexSubImage1D(GLEnum target, int level, int xoffset, uint width, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexSubImage1D))(
            target, level, xoffset, width, format, type, pixels);

    public void TexSubImage1D(GLEnum target, int level, int xoffset, uint width, GLEnum format, PixelType type, void* pixels)
        => TexSubImage1D(target, level, xoffset, width, format, (GLEnum)type, pixels);

    public void TexSubImage1D(GLEnum target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, void* pixels)
        => TexSubImage1D(target, level, xoffset, width, (GLEnum)format, type, pixels);

    public void TexSubImage1D(GLEnum target, int level, int xoffset, uint width, PixelFormat format, PixelType type, void* pixels)
        => TexSubImage1D(target, level, xoffset, width, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage1D(TextureTarget target, int level, int xoffset, uint width, GLEnum format, GLEnum type, void* pixels)
        => TexSubImage1D((GLEnum)target, level, xoffset, width, format, type, pixels);

    public void TexSubImage1D(TextureTarget target, int level, int xoffset, uint width, GLEnum format, PixelType type, void* pixels)
        => TexSubImage1D((GLEnum)target, level, xoffset, width, format, (GLEnum)type, pixels);

    public void TexSubImage1D(TextureTarget target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, void* pixels)
        => TexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, type, pixels);

    public void TexSubImage1D(TextureTarget target, int level, int xoffset, uint width, PixelFormat format, PixelType type, void* pixels)
        => TexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexSubImage1D(target, level, xoffset, width, format, type, pixelsPointer);
    }

    public void TexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D(target, level, xoffset, width, format, (GLEnum)type, in pixels);

    public void TexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D(target, level, xoffset, width, (GLEnum)format, type, in pixels);

    public void TexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D(target, level, xoffset, width, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D((GLEnum)target, level, xoffset, width, format, type, in pixels);

    public void TexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D((GLEnum)target, level, xoffset, width, format, (GLEnum)type, in pixels);

    public void TexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, type, in pixels);

    public void TexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexSubImage2D(GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, int, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexSubImage2D))(
            target, level, xoffset, yoffset, width, height, format, type, pixels);

    public void TexSubImage2D(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, void* pixels)
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, format, (GLEnum)type, pixels);

    public void TexSubImage2D(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, void* pixels)
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, type, pixels);

    public void TexSubImage2D(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, void* pixels)
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, void* pixels)
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, type, pixels);

    public void TexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, void* pixels)
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, (GLEnum)type, pixels);

    public void TexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, void* pixels)
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, type, pixels);

    public void TexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, void* pixels)
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexSubImage2D(target, level, xoffset, yoffset, width, height, format, type, pixelsPointer);
    }

    public void TexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, format, (GLEnum)type, in pixels);

    public void TexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, type, in pixels);

    public void TexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, type, in pixels);

    public void TexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, (GLEnum)type, in pixels);

    public void TexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, type, in pixels);

    public void TexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, int, int, int, uint, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTexSubImage3D))(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, pixels);

    public void TexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        void* pixels)
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, pixels);

    public void TexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        void* pixels)
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, pixels);

    public void TexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        void* pixels)
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        void* pixels)
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, pixels);

    public void TexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        void* pixels)
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, pixels);

    public void TexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        void* pixels)
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, pixels);

    public void TexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, void* pixels)
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, pixels);

    public void TexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, pixelsPointer);
    }

    public void TexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, in pixels);

    public void TexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, in pixels);

    public void TexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, in pixels);

    public void TexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, type, in pixels);

    public void TexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, in pixels);

    public void TexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, in pixels);

    public void TexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format,
        PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, in pixels);

    public void TextureSubImage1D(uint texture, int level, int xoffset, uint width, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<uint, int, int, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTextureSubImage1D))(
            texture, level, xoffset, width, format, type, pixels);

    public void TextureSubImage1D(uint texture, int level, int xoffset, uint width, GLEnum format, PixelType type, void* pixels)
        => TextureSubImage1D(texture, level, xoffset, width, format, (GLEnum)type, pixels);

    public void TextureSubImage1D(uint texture, int level, int xoffset, uint width, PixelFormat format, GLEnum type, void* pixels)
        => TextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, type, pixels);

    public void TextureSubImage1D(uint texture, int level, int xoffset, uint width, PixelFormat format, PixelType type, void* pixels)
        => TextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, (GLEnum)type, pixels);

    public void TextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TextureSubImage1D(texture, level, xoffset, width, format, type, pixelsPointer);
    }

    public void TextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage1D(texture, level, xoffset, width, format, (GLEnum)type, in pixels);

    public void TextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, type, in pixels);

    public void TextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, (GLEnum)type, in pixels);

    public void TextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<uint, int, int, int, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTextureSubImage2D))(
            texture, level, xoffset, yoffset, width, height, format, type, pixels);

    public void TextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, void* pixels)
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, (GLEnum)type, pixels);

    public void TextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, void* pixels)
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, type, pixels);

    public void TextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, void* pixels)
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, pixels);

    public void TextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, type, pixelsPointer);
    }

    public void TextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, (GLEnum)type, in pixels);

    public void TextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, GLEnum type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, type, in pixels);

    public void TextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, PixelFormat format, PixelType type, ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, (GLEnum)type, in pixels);

    public void TextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glTextureSubImage3D))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, pixels);

    public void TextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        void* pixels)
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, pixels);

    public void TextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        void* pixels)
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, pixels);

    public void TextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        void* pixels)
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, pixels);

    public void TextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, pixelsPointer);
    }

    public void TextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, in pixels);

    public void TextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, in pixels);

    public void TextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        ref readonly T0 pixels) where T0 : unmanaged
        => TextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, in pixels);
}
