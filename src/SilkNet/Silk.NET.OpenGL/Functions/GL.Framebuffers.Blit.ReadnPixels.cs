#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ReadnPixels(int x, int y, uint width, uint height, GLEnum format, GLEnum type, uint bufSize, void* data)
        => ((delegate* unmanaged<int, int, uint, uint, GLEnum, GLEnum, uint, void*, void>)Entry(EntryPoint.glReadnPixels))(
            x, y, width, height, format, type, bufSize, data);

    public void ReadnPixels(int x, int y, uint width, uint height, GLEnum format, PixelType type, uint bufSize, void* data)
        => ReadnPixels(x, y, width, height, format, (GLEnum)type, bufSize, data);

    public void ReadnPixels(int x, int y, uint width, uint height, PixelFormat format, GLEnum type, uint bufSize, void* data)
        => ReadnPixels(x, y, width, height, (GLEnum)format, type, bufSize, data);

    public void ReadnPixels(int x, int y, uint width, uint height, PixelFormat format, PixelType type, uint bufSize, void* data)
        => ReadnPixels(x, y, width, height, (GLEnum)format, (GLEnum)type, bufSize, data);

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, GLEnum type, uint bufSize, out T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ReadnPixels(x, y, width, height, format, type, bufSize, dataPointer);
    }

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, PixelType type, uint bufSize, out T0 data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, format, (GLEnum)type, bufSize, out data);

    public void ReadnPixels<T0>(
        int x, int y, uint width, uint height, PixelFormat format, GLEnum type, uint bufSize, out T0 data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, (GLEnum)format, type, bufSize, out data);

    public void ReadnPixels<T0>(
        int x, int y, uint width, uint height, PixelFormat format, PixelType type, uint bufSize, out T0 data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, (GLEnum)format, (GLEnum)type, bufSize, out data);

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, GLEnum type, Span<T0> data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = data)
            ReadnPixels(x, y, width, height, format, type, (uint)(data.Length * sizeof(T0)), dataPointer);
    }

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, PixelType type, Span<T0> data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, format, (GLEnum)type, data);

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, GLEnum type, Span<T0> data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, (GLEnum)format, type, data);

    public void ReadnPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, PixelType type, Span<T0> data) where T0 : unmanaged
        => ReadnPixels(x, y, width, height, (GLEnum)format, (GLEnum)type, data);

    public T0 ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, GLEnum type, uint bufSize) where T0 : unmanaged
    {
        T0 dataValue = default;
        ReadnPixels(x, y, width, height, format, type, bufSize, &dataValue);
        return dataValue;
    }

    public T0 ReadnPixels<T0>(int x, int y, uint width, uint height, GLEnum format, PixelType type, uint bufSize) where T0 : unmanaged
        => ReadnPixels<T0>(x, y, width, height, format, (GLEnum)type, bufSize);

    public T0 ReadnPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, GLEnum type, uint bufSize) where T0 : unmanaged
        => ReadnPixels<T0>(x, y, width, height, (GLEnum)format, type, bufSize);

    public T0 ReadnPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, PixelType type, uint bufSize) where T0 : unmanaged
        => ReadnPixels<T0>(x, y, width, height, (GLEnum)format, (GLEnum)type, bufSize);
}
