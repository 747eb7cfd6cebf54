#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void CompressedTexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize,
        void* data)
        => ((delegate* unmanaged<GLEnum, int, int, int, int, uint, uint, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTexSubImage3D))(
            target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data);

    public void CompressedTexSubImage3D(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format, uint imageSize,
        void* data)
        => CompressedTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize,
        void* data)
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data);

    public void CompressedTexSubImage3D(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        uint imageSize, void* data)
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, data);

    public void CompressedTexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, dataPointer);
    }

    public void CompressedTexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, in data);

    public void CompressedTexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, in data);

    public void CompressedTexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTexSubImage3D<T0>(
        GLEnum target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage3D(target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, data);

    public void CompressedTexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, format, data);

    public void CompressedTexSubImage3D<T0>(
        TextureTarget target, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, data);

    public void CompressedTextureSubImage1D(uint texture, int level, int xoffset, uint width, GLEnum format, uint imageSize, void* data)
        => ((delegate* unmanaged<uint, int, int, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTextureSubImage1D))(
            texture, level, xoffset, width, format, imageSize, data);

    public void CompressedTextureSubImage1D(uint texture, int level, int xoffset, uint width, InternalFormat format, uint imageSize, void* data)
        => CompressedTextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, imageSize, data);

    public void CompressedTextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTextureSubImage1D(texture, level, xoffset, width, format, imageSize, dataPointer);
    }

    public void CompressedTextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, InternalFormat format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, imageSize, in data);

    public void CompressedTextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTextureSubImage1D(texture, level, xoffset, width, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTextureSubImage1D<T0>(
        uint texture, int level, int xoffset, uint width, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTextureSubImage1D(texture, level, xoffset, width, (GLEnum)format, data);

    public void CompressedTextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, void* data)
        => ((delegate* unmanaged<uint, int, int, int, uint, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTextureSubImage2D))(
            texture, level, xoffset, yoffset, width, height, format, imageSize, data);

    public void CompressedTextureSubImage2D(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize, void* data)
        => CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, data);

    public void CompressedTextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, imageSize, dataPointer);
    }

    public void CompressedTextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, uint imageSize, ref readonly T0 data) where T0 : unmanaged
        => CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, imageSize, in data);

    public void CompressedTextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTextureSubImage2D<T0>(
        uint texture, int level, int xoffset, int yoffset, uint width, uint height, InternalFormat format, ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTextureSubImage2D(texture, level, xoffset, yoffset, width, height, (GLEnum)format, data);

    public void CompressedTextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize, void* data)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, GLEnum, uint, void*, void>)Entry(EntryPoint.glCompressedTextureSubImage3D))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, data);

    public void CompressedTextureSubImage3D(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format, uint imageSize,
        void* data)
        => CompressedTextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, data);

    public void CompressedTextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            CompressedTextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, imageSize, dataPointer);
    }

    public void CompressedTextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format, uint imageSize,
        ref readonly T0 data) where T0 : unmanaged
        => CompressedTextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, imageSize, in data);

    public void CompressedTextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, ReadOnlySpan<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            CompressedTextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void CompressedTextureSubImage3D<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, InternalFormat format,
        ReadOnlySpan<T0> data) where T0 : unmanaged
        => CompressedTextureSubImage3D(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, data);

    public void GetCompressedTexImage(GLEnum target, int level, void* img)
        => ((delegate* unmanaged<GLEnum, int, void*, void>)Entry(EntryPoint.glGetCompressedTexImage))(target, level, img);

    public void GetCompressedTexImage(TextureTarget target, int level, void* img)
        => GetCompressedTexImage((GLEnum)target, level, img);

    public void GetCompressedTexImage<T0>(GLEnum target, int level, out T0 img) where T0 : unmanaged
    {
        fixed (T0* imgPointer = &img)
            GetCompressedTexImage(target, level, imgPointer);
    }

    public void GetCompressedTexImage<T0>(TextureTarget target, int level, out T0 img) where T0 : unmanaged
        => GetCompressedTexImage((GLEnum)target, level, out img);

    public T0 GetCompressedTexImage<T0>(GLEnum target, int level) where T0 : unmanaged
    {
        T0 imgValue = default;
        GetCompressedTexImage(target, level, &imgValue);
        return imgValue;
    }

    public T0 GetCompressedTexImage<T0>(TextureTarget target, int level) where T0 : unmanaged
        => GetCompressedTexImage<T0>((GLEnum)target, level);

    public void GetCompressedTextureImage(uint texture, int level, uint bufSize, void* pixels)
        => ((delegate* unmanaged<uint, int, uint, void*, void>)Entry(EntryPoint.glGetCompressedTextureImage))(texture, level, bufSize, pixels);

    public void GetCompressedTextureImage<T0>(uint texture, int level, uint bufSize, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetCompressedTextureImage(texture, level, bufSize, pixelsPointer);
    }

    public void GetCompressedTextureImage<T0>(uint texture, int level, Span<T0> pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = pixels)
            GetCompressedTextureImage(texture, level, (uint)(pixels.Length * sizeof(T0)), pixelsPointer);
    }

    public T0 GetCompressedTextureImage<T0>(uint texture, int level, uint bufSize) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetCompressedTextureImage(texture, level, bufSize, &pixelsValue);
        return pixelsValue;
    }

    public void GetCompressedTextureSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, uint bufSize, void* pixels)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, uint, void*, void>)Entry(EntryPoint.glGetCompressedTextureSubImage))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, bufSize, pixels);

    public void GetCompressedTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, uint bufSize, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetCompressedTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, bufSize, pixelsPointer);
    }

    public void GetCompressedTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint height, uint depth, uint bufSize, Span<T0> pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = pixels)
            GetCompressedTextureSubImage(texture, level, xoffset, yoffset, zoffset, (uint)(pixels.Length * sizeof(T0)), height, depth, bufSize, pixelsPointer);
    }

    public T0 GetCompressedTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, uint bufSize) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetCompressedTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, bufSize, &pixelsValue);
        return pixelsValue;
    }
}
