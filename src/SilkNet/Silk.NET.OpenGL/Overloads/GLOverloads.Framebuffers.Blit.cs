#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void ClearBuffer(this GL gl, BufferKind buffer, int drawbuffer, ReadOnlySpan<int> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearBuffer(this GL gl, BufferKind buffer, int drawbuffer, ReadOnlySpan<float> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearBuffer(this GL gl, BufferKind buffer, int drawbuffer, ReadOnlySpan<uint> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearBuffer(this GL gl, GLEnum buffer, int drawbuffer, ReadOnlySpan<int> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearBuffer(this GL gl, GLEnum buffer, int drawbuffer, ReadOnlySpan<float> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearBuffer(this GL gl, GLEnum buffer, int drawbuffer, ReadOnlySpan<uint> value)
        => gl.ClearBuffer(buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, BufferKind buffer, int drawbuffer, ReadOnlySpan<int> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, BufferKind buffer, int drawbuffer, ReadOnlySpan<float> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, BufferKind buffer, int drawbuffer, ReadOnlySpan<uint> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, GLEnum buffer, int drawbuffer, ReadOnlySpan<int> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, GLEnum buffer, int drawbuffer, ReadOnlySpan<float> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void ClearNamedFramebuffer(this GL gl, uint framebuffer, GLEnum buffer, int drawbuffer, ReadOnlySpan<uint> value)
        => gl.ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, in value.GetPinnableReference());

    public static void DrawBuffers(this GL gl, uint n, ReadOnlySpan<DrawBufferMode> bufs)
        => gl.DrawBuffers(n, in bufs.GetPinnableReference());

    public static void DrawBuffers(this GL gl, uint n, ReadOnlySpan<GLEnum> bufs)
        => gl.DrawBuffers(n, in bufs.GetPinnableReference());

    public static void ReadPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, GLEnum format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.ReadPixels(x, y, width, height, format, type, out pixels.GetPinnableReference());

    public static void ReadPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, GLEnum format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.ReadPixels(x, y, width, height, format, type, out pixels.GetPinnableReference());

    public static void ReadPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, PixelFormat format, GLEnum type, Span<T0> pixels) where T0 : unmanaged
        => gl.ReadPixels(x, y, width, height, format, type, out pixels.GetPinnableReference());

    public static void ReadPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, PixelFormat format, PixelType type, Span<T0> pixels) where T0 : unmanaged
        => gl.ReadPixels(x, y, width, height, format, type, out pixels.GetPinnableReference());

    public static void ReadnPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, GLEnum format, GLEnum type, uint bufSize, Span<T0> data) where T0 : unmanaged
        => gl.ReadnPixels(x, y, width, height, format, type, bufSize, out data.GetPinnableReference());

    public static void ReadnPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, GLEnum format, PixelType type, uint bufSize, Span<T0> data) where T0 : unmanaged
        => gl.ReadnPixels(x, y, width, height, format, type, bufSize, out data.GetPinnableReference());

    public static void ReadnPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, PixelFormat format, GLEnum type, uint bufSize, Span<T0> data) where T0 : unmanaged
        => gl.ReadnPixels(x, y, width, height, format, type, bufSize, out data.GetPinnableReference());

    public static void ReadnPixels<T0>(
        this GL gl, int x, int y, uint width, uint height, PixelFormat format, PixelType type, uint bufSize, Span<T0> data) where T0 : unmanaged
        => gl.ReadnPixels(x, y, width, height, format, type, bufSize, out data.GetPinnableReference());
}
