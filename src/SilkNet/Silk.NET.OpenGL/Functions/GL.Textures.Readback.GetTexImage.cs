#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetTexImage(GLEnum target, int level, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glGetTexImage))(target, level, format, type, pixels);

    public void GetTexImage(GLEnum target, int level, GLEnum format, PixelType type, void* pixels)
        => GetTexImage(target, level, format, (GLEnum)type, pixels);

    public void GetTexImage(GLEnum target, int level, PixelFormat format, GLEnum type, void* pixels)
        => GetTexImage(target, level, (GLEnum)format, type, pixels);

    public void GetTexImage(GLEnum target, int level, PixelFormat format, PixelType type, void* pixels)
        => GetTexImage(target, level, (GLEnum)format, (GLEnum)type, pixels);

    public void GetTexImage(TextureTarget target, int level, GLEnum format, GLEnum type, void* pixels)
        => GetTexImage((GLEnum)target, level, format, type, pixels);

    public void GetTexImage(TextureTarget target, int level, GLEnum format, PixelType type, void* pixels)
        => GetTexImage((GLEnum)target, level, format, (GLEnum)type, pixels);

    public void GetTexImage(TextureTarget target, int level, PixelFormat format, GLEnum type, void* pixels)
        => GetTexImage((GLEnum)target, level, (GLEnum)format, type, pixels);

    public void GetTexImage(TextureTarget target, int level, PixelFormat format, PixelType type, void* pixels)
        => GetTexImage((GLEnum)target, level, (GLEnum)format, (GLEnum)type, pixels);

    public void GetTexImage<T0>(GLEnum target, int level, GLEnum format, GLEnum type, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetTexImage(target, level, format, type, pixelsPointer);
    }

    public void GetTexImage<T0>(GLEnum target, int level, GLEnum format, PixelType type, out T0 pixels) where T0 : unmanaged
        => GetTexImage(target, level, format, (GLEnum)type, out pixels);

    public void GetTexImage<T0>(GLEnum target, int level, PixelFormat format, GLEnum type, out T0 pixels) where T0 : unmanaged
        => GetTexImage(target, level, (GLEnum)format, type, out pixels);

    public void GetTexImage<T0>(GLEnum target, int level, PixelFormat format, PixelType type, out T0 pixels) where T0 : unmanaged
        => GetTexImage(target, level, (GLEnum)format, (GLEnum)type, out pixels);

    public void GetTexImage<T0>(TextureTarget target, int level, GLEnum format, GLEnum type, out T0 pixels) where T0 : unmanaged
        => GetTexImage((GLEnum)target, level, format, type, out pixels);

    public void GetTexImage<T0>(TextureTarget target, int level, GLEnum format, PixelType type, out T0 pixels) where T0 : unmanaged
        => GetTexImage((GLEnum)target, level, format, (GLEnum)type, out pixels);

    public void GetTexImage<T0>(TextureTarget target, int level, PixelFormat format, GLEnum type, out T0 pixels) where T0 : unmanaged
        => GetTexImage((GLEnum)target, level, (GLEnum)format, type, out pixels);

    public void GetTexImage<T0>(TextureTarget target, int level, PixelFormat format, PixelType type, out T0 pixels) where T0 : unmanaged
        => GetTexImage((GLEnum)target, level, (GLEnum)format, (GLEnum)type, out pixels);

    public T0 GetTexImage<T0>(GLEnum target, int level, GLEnum format, GLEnum type) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetTexImage(target, level, format, type, &pixelsValue);
        return pixelsValue;
    }

    public T0 GetTexImage<T0>(GLEnum target, int level, GLEnum format, PixelType type) where T0 : unmanaged
        => GetTexImage<T0>(target, level, format, (GLEnum)type);

    public T0 GetTexImage<T0>(GLEnum target, int level, PixelFormat format, GLEnum type) where T0 : unmanaged
        => GetTexImage<T0>(target, level, (GLEnum)format, type);

    public T0 GetTexImage<T0>(GLEnum target, int level, PixelFormat format, PixelType type) where T0 : unmanaged
        => GetTexImage<T0>(target, level, (GLEnum)format, (GLEnum)type);

    public T0 GetTexImage<T0>(TextureTarget target, int level, GLEnum format, GLEnum type) where T0 : unmanaged
        => GetTexImage<T0>((GLEnum)target, level, format, type);

    public T0 GetTexImage<T0>(TextureTarget target, int level, GLEnum format, PixelType type) where T0 : unmanaged
        => GetTexImage<T0>((GLEnum)target, level, format, (GLEnum)type);

    public T0 GetTexImage<T0>(TextureTarget target, int level, PixelFormat format, GLEnum type) where T0 : unmanaged
        => GetTexImage<T0>((GLEnum)target, level, (GLEnum)format, type);

    public T0 GetTexImage<T0>(TextureTarget target, int level, PixelFormat format, PixelType type) where T0 : unmanaged
        => GetTexImage<T0>((GLEnum)target, level, (GLEnum)format, (GLEnum)type);

    public void GetTextureImage(uint texture, int level, GLEnum format, GLEnum type, uint bufSize, void* pixels)
        => ((delegate* unmanaged<uint, int, GLEnum, GLEnum, uint, void*, void>)Entry(EntryPoint.glGetTextureImage))(
            texture, level, format, type, bufSize, pixels);

    public void GetTextureImage(uint texture, int level, GLEnum format, PixelType type, uint bufSize, void* pixels)
        => GetTextureImage(texture, level, format, (GLEnum)type, bufSize, pixels);

    public void GetTextureImage(uint texture, int level, PixelFormat format, GLEnum type, uint bufSize, void* pixels)
        => GetTextureImage(texture, level, (GLEnum)format, type, bufSize, pixels);

    public void GetTextureImage(uint texture, int level, PixelFormat format, PixelType type, uint bufSize, void* pixels)
        => GetTextureImage(texture, level, (GLEnum)format, (GLEnum)type, bufSize, pixels);

    public void GetTextureImage<T0>(uint texture, int level, GLEnum format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetTextureImage(texture, level, format, type, bufSize, pixelsPointer);
    }

    public void GetTextureImage<T0>(uint texture, int level, GLEnum format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, format, (GLEnum)type, bufSize, out pixels);

    public void GetTextureImage<T0>(uint texture, int level, PixelFormat format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, (GLEnum)format, type, bufSize, out pixels);

    public void GetTextureImage<T0>(uint texture, int level, PixelFormat format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, (GLEnum)format, (GLEnum)type, bufSize, out pixels);

    public void GetTextureImage<T0>(uint texture, int level, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = pixels)
            GetTextureImage(texture, level, format, type, (uint)(pixels.Length * sizeof(T0)), pixelsPointer);
    }

    public void GetTextureImage<T0>(uint texture, int level, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, format, (GLEnum)type, pixels);

    public void GetTextureImage<T0>(uint texture, int level, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, (GLEnum)format, type, pixels);

    public void GetTextureImage<T0>(uint texture, int level, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetTextureImage(texture, level, (GLEnum)format, (GLEnum)type, pixels);

    public T0 GetTextureImage<T0>(uint texture, int level, GLEnum format, GLEnum type, uint bufSize) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetTextureImage(texture, level, format, type, bufSize, &pixelsValue);
        return pixelsValue;
    }

    public T0 GetTextureImage<T0>(uint texture, int level, GLEnum format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetTextureImage<T0>(texture, level, format, (GLEnum)type, bufSize);

    public T0 GetTextureImage<T0>(uint texture, int level, PixelFormat format, GLEnum type, uint bufSize) where T0 : unmanaged
        => GetTextureImage<T0>(texture, level, (GLEnum)format, type, bufSize);

    public T0 GetTextureImage<T0>(uint texture, int level, PixelFormat format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetTextureImage<T0>(texture, level, (GLEnum)format, (GLEnum)type, bufSize);

    public void GetTextureSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        uint bufSize, void* pixels)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, GLEnum, GLEnum, uint, void*, void>)Entry(EntryPoint.glGetTextureSubImage))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, pixels);

    public void GetTextureSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        uint bufSize, void* pixels)
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, bufSize, pixels);

    public void GetTextureSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        uint bufSize, void* pixels)
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, bufSize, pixels);

    public void GetTextureSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        uint bufSize, void* pixels)
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, bufSize, pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        uint bufSize, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, pixelsPointer);
    }

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, bufSize, out pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, bufSize, out pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, bufSize, out pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        Span<T0> pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = pixels)
            GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, (uint)(pixels.Length * sizeof(T0)), pixelsPointer);
    }

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        Span<T0> pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        Span<T0> pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, pixels);

    public void GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        Span<T0> pixels) where T0 : unmanaged
        => GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, pixels);

    public T0 GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type, uint bufSize) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetTextureSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, bufSize, &pixelsValue);
        return pixelsValue;
    }

    public T0 GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        uint bufSize) where T0 : unmanaged
        => GetTextureSubImage<T0>(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, bufSize);

    public T0 GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        uint bufSize) where T0 : unmanaged
        => GetTextureSubImage<T0>(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, bufSize);

    public T0 GetTextureSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        uint bufSize) where T0 : unmanaged
        => GetTextureSubImage<T0>(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, bufSize);
}
