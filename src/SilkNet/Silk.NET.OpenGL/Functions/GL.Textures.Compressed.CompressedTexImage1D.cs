#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void CompressedTexImage1D(GLEnum target, int level, GLEnum internalformat, uint width, int border, uint imageSize, void* data)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, uint, int, uint, void*, void>)Entry(EntryPoint.glCompressedTexImage1D))(
            target, level, internalformat, width, border, imageSize, data);

    public void CompressedTexImage1D(GLEnum target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, void* data)
        => CompressedTexImage1D(target, level, (GLEnum)internalformat, width, border, imageSize, data);

    public void CompressedTexImage1D(TextureTarget target, int level, GLEnum internalformat, uint width, int border, uint imageSize, void* data)
        => CompressedTexImage1D((GLEnum)target, level, internalformat, width, border, imageSize, data);

    public void CompressedTexImage1D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, void* data)
        => CompressedTexImage1D((GLEnum)target, level, (GLEnum)internalformat, width, border, imageSize, data);

    public void CompressedTexImage1D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexImage1D(target, level, internalformat, width, border, imageSize, dataPointer);
    }

    public void CompressedTexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage1D(target, level, (GLEnum)internalformat, width, border, imageSize, in data);

    public void CompressedTexImage1D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage1D((GLEnum)target, level, internalformat, width, border, imageSize, in data);

    public void CompressedTexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage1D((GLEnum)target, level, (GLEnum)internalformat, width, border, imageSize, in data);

    public void CompressedTexImage1D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexImage1D(target, level, internalformat, width, border, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexImage1D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage1D(target, level, (GLEnum)internalformat, width, border, data);

    public void CompressedTexImage1D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage1D((GLEnum)target, level, internalformat, width, border, data);

    public void CompressedTexImage1D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage1D((GLEnum)target, level, (GLEnum)internalformat, width, border, data);

    public void CompressedTexImage2D(GLEnum target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, void* data)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, uint, uint, int, uint, void*, void>)Entry(EntryPoint.glCompressedTexImage2D))(
            target, level, internalformat, width, height, border, imageSize, data);

    public void CompressedTexImage2D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize, void* data)
        => CompressedTexImage2D(target, level, (GLEnum)internalformat, width, height, border, imageSize, data);

    public void CompressedTexImage2D(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, void* data)
        => CompressedTexImage2D((GLEnum)target, level, internalformat, width, height, border, imageSize, data);

    public void CompressedTexImage2D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize, void* data)
        => CompressedTexImage2D((GLEnum)target, level, (GLEnum)internalformat, width, height, border, imageSize, data);

    public void CompressedTexImage2D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexImage2D(target, level, internalformat, width, height, border, imageSize, dataPointer);
    }

    public void CompressedTexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage2D(target, level, (GLEnum)internalformat, width, height, border, imageSize, in data);

    public void CompressedTexImage2D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage2D((GLEnum)target, level, internalformat, width, height, border, imageSize, in data);

    public void CompressedTexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage2D((GLEnum)target, level, (GLEnum)internalformat, width, height, border, imageSize, in data);

    public void CompressedTexImage2D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, uint height, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexImage2D(target, level, internalformat, width, height, border, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexImage2D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage2D(target, level, (GLEnum)internalformat, width, height, border, data);

    public void CompressedTexImage2D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage2D((GLEnum)target, level, internalformat, width, height, border, data);

    public void CompressedTexImage2D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage2D((GLEnum)target, level, (GLEnum)internalformat, width, height, border, data);

    public void CompressedTexImage3D(
        GLEnum target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize, void* data)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, uint, uint, uint, int, uint, void*, void>)Entry(EntryPoint.glCompressedTexImage3D))(
            target, level, internalformat, width, height, depth, border, imageSize, data);

    public void CompressedTexImage3D(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize, void* data)
        => CompressedTexImage3D(target, level, (GLEnum)internalformat, width, height, depth, border, imageSize, data);

    public void CompressedTexImage3D(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize, void* data)
        => CompressedTexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, imageSize, data);

    public void CompressedTexImage3D(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize, void* data)
        => CompressedTexImage3D((GLEnum)target, level, (GLEnum)internalformat, width, height, depth, border, imageSize, data);

    public void CompressedTexImage3D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexImage3D(target, level, internalformat, width, height, depth, border, imageSize, dataPointer);
    }

    public void CompressedTexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage3D(target, level, (GLEnum)internalformat, width, height, depth, border, imageSize, in data);

    public void CompressedTexImage3D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, imageSize, in data);

    public void CompressedTexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
        => CompressedTexImage3D((GLEnum)target, level, (GLEnum)internalformat, width, height, depth, border, imageSize, in data);

    public void CompressedTexImage3D<T0>(
        GLEnum target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexImage3D(target, level, internalformat, width, height, depth, border, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexImage3D<T0>(
        GLEnum target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage3D(target, level, (GLEnum)internalformat, width, height, depth, border, data);

    public void CompressedTexImage3D<T0>(
        TextureTarget target, int level, GLEnum internalformat, uint width, uint height, uint depth, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage3D((GLEnum)target, level, internalformat, width, height, depth, border, data);

    public void CompressedTexImage3D<T0>(
        TextureTarget target, int level, InternalFormat internalformat, uint width, uint height, uint depth, int border, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexImage3D((GLEnum)target, level, (GLEnum)internalformat, width, height, depth, border, data);

    public void CompressedTexSubImage1D(GLEnum target, int level, int xoffset, uint width, GLEnum format, uint imageSize, void* data)
        => ((delegate* unmanaged<GLEnum, int, int, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTexSubImage1D))(
            target, level, xoffset, width, format, imageSize, data);

    public void CompressedTexSubImage1D(GLEnum target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, void* data)
        => CompressedTexSubImage1D(target, level, xoffset, width, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage1D(TextureTarget target, int level, int xoffset, uint width, GLEnum format, uint imageSize, void* data)
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, format, imageSize, data);

    public void CompressedTexSubImage1D(TextureTarget target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, void* data)
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexSubImage1D(target, level, xoffset, width, format, imageSize, dataPointer);
    }

    public void CompressedTexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage1D(target, level, xoffset, width, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, format, imageSize, in data);

    public void CompressedTexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexSubImage1D(target, level, xoffset, width, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexSubImage1D<T0>(
        GLEnum target, int level, int xoffset, uint width, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage1D(target, level, xoffset, width, (GLEnum)format, data);

    public void CompressedTexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, format, data);

    public void CompressedTexSubImage1D<T0>(
        TextureTarget target, int level, int xoffset, uint width, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage1D((GLEnum)target, level, xoffset, width, (GLEnum)format, data);

    public void CompressedTexSubImage2D(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, void* data)
        => ((delegate* unmanaged<GLEnum, int, int, int, uint, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTexSubImage2D))(
            target, level, xoffset, yoffset, width, height, format, imageSize, data);

    public void CompressedTexSubImage2D(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize, void* data)
        => CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, void* data)
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, imageSize, data);

    public void CompressedTexSubImage2D(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize, void* data)
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, imageSize, dataPointer);
    }

    public void CompressedTexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, imageSize, in data);

    public void CompressedTexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexSubImage2D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage2D(target, level, xoffset, yoffset, width, height, (GLEnum)format, data);

    public void CompressedTexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, format, data);

    public void CompressedTexSubImage2D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage2D((GLEnum)target, level, xoffset, yoffset, width, height, (GLEnum)format, data);
}
