#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetnTexImage(GLEnum target, int level, GLEnum format, GLEnum type, uint bufSize, void* pixels)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, GLEnum, uint, void*, void>)Entry(EntryPoint.glGetnTexImage))(
            target, level, format, type, bufSize, pixels);

    public void GetnTexImage(GLEnum target, int level, GLEnum format, PixelType type, uint bufSize, void* pixels)
        => GetnTexImage(target, level, format, (GLEnum)type, bufSize, pixels);

    public void GetnTexImage(GLEnum target, int level, PixelFormat format, GLEnum type, uint bufSize, void* pixels)
        => GetnTexImage(target, level, (GLEnum)format, type, bufSize, pixels);

    public void GetnTexImage(GLEnum target, int level, PixelFormat format, PixelType type, uint bufSize, void* pixels)
        => GetnTexImage(target, level, (GLEnum)format, (GLEnum)type, bufSize, pixels);

    public void GetnTexImage(TextureTarget target, int level, GLEnum format, GLEnum type, uint bufSize, void* pixels)
        => GetnTexImage((GLEnum)target, level, format, type, bufSize, pixels);

    public void GetnTexImage(TextureTarget target, int level, GLEnum format, PixelType type, uint bufSize, void* pixels)
        => GetnTexImage((GLEnum)target, level, format, (GLEnum)type, bufSize, pixels);

    public void GetnTexImage(TextureTarget target, int level, PixelFormat format, GLEnum type, uint bufSize, void* pixels)
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, type, bufSize, pixels);

    public void GetnTexImage(TextureTarget target, int level, PixelFormat format, PixelType type, uint bufSize, void* pixels)
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, (GLEnum)type, bufSize, pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, GLEnum format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            GetnTexImage(target, level, format, type, bufSize, pixelsPointer);
    }

    public void GetnTexImage<T0>(GLEnum target, int level, GLEnum format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage(target, level, format, (GLEnum)type, bufSize, out pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage(target, level, (GLEnum)format, type, bufSize, out pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage(target, level, (GLEnum)format, (GLEnum)type, bufSize, out pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, format, type, bufSize, out pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, format, (GLEnum)type, bufSize, out pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, PixelFormat format, GLEnum type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, type, bufSize, out pixels);

    public void GetnTexImage<T0>(
        TextureTarget target, int level, PixelFormat format, PixelType type, uint bufSize, out T0 pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, (GLEnum)type, bufSize, out pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = pixels)
            GetnTexImage(target, level, format, type, (uint)(pixels.Length * sizeof(T0)), pixelsPointer);
    }

    public void GetnTexImage<T0>(GLEnum target, int level, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage(target, level, format, (GLEnum)type, pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage(target, level, (GLEnum)format, type, pixels);

    public void GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage(target, level, (GLEnum)format, (GLEnum)type, pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, format, type, pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, format, (GLEnum)type, pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, type, pixels);

    public void GetnTexImage<T0>(TextureTarget target, int level, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => GetnTexImage((GLEnum)target, level, (GLEnum)format, (GLEnum)type, pixels);

    public T0 GetnTexImage<T0>(GLEnum target, int level, GLEnum format, GLEnum type, uint bufSize) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        GetnTexImage(target, level, format, type, bufSize, &pixelsValue);
        return pixelsValue;
    }

    public T0 GetnTexImage<T0>(GLEnum target, int level, GLEnum format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>(target, level, format, (GLEnum)type, bufSize);

    public T0 GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, GLEnum type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>(target, level, (GLEnum)format, type, bufSize);

    public T0 GetnTexImage<T0>(GLEnum target, int level, PixelFormat format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>(target, level, (GLEnum)format, (GLEnum)type, bufSize);

    public T0 GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, GLEnum type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>((GLEnum)target, level, format, type, bufSize);

    public T0 GetnTexImage<T0>(TextureTarget target, int level, GLEnum format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>((GLEnum)target, level, format, (GLEnum)type, bufSize);

    public T0 GetnTexImage<T0>(TextureTarget target, int level, PixelFormat format, GLEnum type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>((GLEnum)target, level, (GLEnum)format, type, bufSize);

    public T0 GetnTexImage<T0>(TextureTarget target, int level, PixelFormat format, PixelType type, uint bufSize) where T0 : unmanaged
        => GetnTexImage<T0>((GLEnum)target, level, (GLEnum)format, (GLEnum)type, bufSize);
}
