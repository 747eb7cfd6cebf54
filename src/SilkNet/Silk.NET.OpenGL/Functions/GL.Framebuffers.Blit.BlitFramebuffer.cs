#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BlitFramebuffer(
        int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1, ClearBufferMask mask, BlitFramebufferFilter filter)
        => BlitFramebuffer(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, (uint)mask, (GLEnum)filter);

    public void BlitFramebuffer(
        int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1, ClearBufferMask mask, GLEnum filter)
        => BlitFramebuffer(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, (uint)mask, filter);

    public void BlitFramebuffer(
        int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1, uint mask, BlitFramebufferFilter filter)
        => BlitFramebuffer(srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, (GLEnum)filter);

    public void BlitFramebuffer(int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1, uint mask, GLEnum filter)
        => ((delegate* unmanaged<int, int, int, int, int, int, int, int, uint, GLEnum, void>)Entry(EntryPoint.glBlitFramebuffer))(
            srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, filter);

    public void BlitNamedFramebuffer(
        uint readFramebuffer, uint drawFramebuffer, int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1,
        ClearBufferMask mask, BlitFramebufferFilter filter)
        => BlitNamedFramebuffer(readFramebuffer, drawFramebuffer, srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, (uint)mask, (GLEnum)filter);

    public void BlitNamedFramebuffer(
        uint readFramebuffer, uint drawFramebuffer, int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1,
        ClearBufferMask mask, GLEnum filter)
        => BlitNamedFramebuffer(readFramebuffer, drawFramebuffer, srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, (uint)mask, filter);

    public void BlitNamedFramebuffer(
        uint readFramebuffer, uint drawFramebuffer, int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1,
        uint mask, BlitFramebufferFilter filter)
        => BlitNamedFramebuffer(readFramebuffer, drawFramebuffer, srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, (GLEnum)filter);

    public void BlitNamedFramebuffer(
        uint readFramebuffer, uint drawFramebuffer, int srcX0, int srcY0, int srcX1, int srcY1, int dstX0, int dstY0, int dstX1, int dstY1,
        uint mask, GLEnum filter)
        => ((delegate* unmanaged<uint, uint, int, int, int, int, int, int, int, int, uint, GLEnum, void>)Entry(EntryPoint.glBlitNamedFramebuffer))(
            readFramebuffer, drawFramebuffer, srcX0, srcY0, srcX1, srcY1, dstX0, dstY0, dstX1, dstY1, mask, filter);

    public void ClampColor(ClampColorTargetARB target, ClampColorModeARB clamp)
        => ClampColor((GLEnum)target, (GLEnum)clamp);

    public void ClampColor(ClampColorTargetARB target, GLEnum clamp)
        => ClampColor((GLEnum)target, clamp);

    public void ClampColor(GLEnum target, ClampColorModeARB clamp)
        => ClampColor(target, (GLEnum)clamp);

    public void ClampColor(GLEnum target, GLEnum clamp)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glClampColor))(target, clamp);

    public void Clear(ClearBufferMask mask)
        => Clear((uint)mask);

    public void Clear(uint mask)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glClear))(mask);

    public void ClearBuffer(BufferKind buffer, int drawbuffer, float depth, int stencil)
        => ClearBuffer((GLEnum)buffer, drawbuffer, depth, stencil);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, float depth, int stencil)
        => ((delegate* unmanaged<GLEnum, int, float, int, void>)Entry(EntryPoint.glClearBufferfi))(buffer, drawbuffer, depth, stencil);

    public void ClearBuffer(BufferKind buffer, int drawbuffer, float* value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, float* value)
        => ((delegate* unmanaged<GLEnum, int, float*, void>)Entry(EntryPoint.glClearBufferfv))(buffer, drawbuffer, value);

    public void ClearBuffer(BufferKind buffer, int drawbuffer, ref readonly float value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, in value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ClearBuffer(buffer, drawbuffer, valuePointer);
    }

    public void ClearBuffer(BufferKind buffer, int drawbuffer, int* value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, int* value)
        => ((delegate* unmanaged<GLEnum, int, int*, void>)Entry(EntryPoint.glClearBufferiv))(buffer, drawbuffer, value);

    public void ClearBuffer(BufferKind buffer, int drawbuffer, ref readonly int value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, in value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ClearBuffer(buffer, drawbuffer, valuePointer);
    }

    public void ClearBuffer(BufferKind buffer, int drawbuffer, uint* value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, uint* value)
        => ((delegate* unmanaged<GLEnum, int, uint*, void>)Entry(EntryPoint.glClearBufferuiv))(buffer, drawbuffer, value);

    public void ClearBuffer(BufferKind buffer, int drawbuffer, ref readonly uint value)
        => ClearBuffer((GLEnum)buffer, drawbuffer, in value);

    public void ClearBuffer(GLEnum buffer, int drawbuffer, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ClearBuffer(buffer, drawbuffer, valuePointer);
    }

    public void ClearColor(float red, float green, float blue, float alpha)
        => ((delegate* unmanaged<float, float, float, float, void>)Entry(EntryPoint.glClearColor))(red, green, blue, alpha);

    public void ClearDepth(double depth)
        => ((delegate* unmanaged<double, void>)Entry(EntryPoint.glClearDepth))(depth);

    public void ClearDepth(float d)
        => ((delegate* unmanaged<float, void>)Entry(EntryPoint.glClearDepthf))(d);

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, float depth, int stencil)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, depth, stencil);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, float depth, int stencil)
        => ((delegate* unmanaged<uint, GLEnum, int, float, int, void>)Entry(EntryPoint.glClearNamedFramebufferfi))(
            framebuffer, buffer, drawbuffer, depth, stencil);

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, float* value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, float* value)
        => ((delegate* unmanaged<uint, GLEnum, int, float*, void>)Entry(EntryPoint.glClearNamedFramebufferfv))(
            framebuffer, buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, ref readonly float value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, in value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, ref readonly float value)
    {
        fixed (float* valuePointer = &value)
            ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, valuePointer);
    }

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, int* value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, int* value)
        => ((delegate* unmanaged<uint, GLEnum, int, int*, void>)Entry(EntryPoint.glClearNamedFramebufferiv))(framebuffer, buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, ref readonly int value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, in value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, ref readonly int value)
    {
        fixed (int* valuePointer = &value)
            ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, valuePointer);
    }

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, uint* value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, uint* value)
        => ((delegate* unmanaged<uint, GLEnum, int, uint*, void>)Entry(EntryPoint.glClearNamedFramebufferuiv))(
            framebuffer, buffer, drawbuffer, value);

    public void ClearNamedFramebuffer(uint framebuffer, BufferKind buffer, int drawbuffer, ref readonly uint value)
        => ClearNamedFramebuffer(framebuffer, (GLEnum)buffer, drawbuffer, in value);

    public void ClearNamedFramebuffer(uint framebuffer, GLEnum buffer, int drawbuffer, ref readonly uint value)
    {
        fixed (uint* valuePointer = &value)
            ClearNamedFramebuffer(framebuffer, buffer, drawbuffer, valuePointer);
    }

    public void ClearStencil(int s)
        => ((delegate* unmanaged<int, void>)Entry(EntryPoint.glClearStencil))(s);

    public void DrawBuffer(DrawBufferMode buf)
        => DrawBuffer((GLEnum)buf);

    public void DrawBuffer(GLEnum buf)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glDrawBuffer))(buf);

    public void DrawBuffers(uint n, DrawBufferMode* bufs)
        => DrawBuffers(n, (GLEnum*)bufs);

    public void DrawBuffers(uint n, GLEnum* bufs)
        => ((delegate* unmanaged<uint, GLEnum*, void>)Entry(EntryPoint.glDrawBuffers))(n, bufs);

    public void DrawBuffers(uint n, ref readonly DrawBufferMode bufs)
    {
        fixed (DrawBufferMode* bufsPointer = &bufs)
            DrawBuffers(n, (GLEnum*)bufsPointer);
    }

    public void DrawBuffers(uint n, ref readonly GLEnum bufs)
    {
        fixed (GLEnum* bufsPointer = &bufs)
            DrawBuffers(n, bufsPointer);
    }

    public void DrawBuffers(ReadOnlySpan<DrawBufferMode> bufs)
    {
        fixed (DrawBufferMode* bufsPointer = bufs)
            DrawBuffers((uint)bufs.Length, (GLEnum*)bufsPointer);
    }

    public void DrawBuffers(ReadOnlySpan<GLEnum> bufs)
    {
        fixed (GLEnum* bufsPointer = bufs)
            DrawBuffers((uint)bufs.Length, bufsPointer);
    }

    public void PixelStore(GLEnum pname, float param)
        => ((delegate* unmanaged<GLEnum, float, void>)Entry(EntryPoint.glPixelStoref))(pname, param);

    public void PixelStore(PixelStoreParameter pname, float param)
        => PixelStore((GLEnum)pname, param);

    public void PixelStore(GLEnum pname, int param)
        => ((delegate* unmanaged<GLEnum, int, void>)Entry(EntryPoint.glPixelStorei))(pname, param);

    public void PixelStore(PixelStoreParameter pname, int param)
        => PixelStore((GLEnum)pname, param);

    public void ReadBuffer(GLEnum src)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glReadBuffer))(src);

    public void ReadBuffer(ReadBufferMode src)
        => ReadBuffer((GLEnum)src);

    public void ReadPixels(int x, int y, uint width, uint height, GLEnum format, GLEnum type, void* pixels)
        => ((delegate* unmanaged<int, int, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glReadPixels))(
            x, y, width, height, format, type, pixels);

    public void ReadPixels(int x, int y, uint width, uint height, GLEnum format, PixelType type, void* pixels)
        => ReadPixels(x, y, width, height, format, (GLEnum)type, pixels);

    public void ReadPixels(int x, int y, uint width, uint height, PixelFormat format, GLEnum type, void* pixels)
        => ReadPixels(x, y, width, height, (GLEnum)format, type, pixels);

    public void ReadPixels(int x, int y, uint width, uint height, PixelFormat format, PixelType type, void* pixels)
        => ReadPixels(x, y, width, height, (GLEnum)format, (GLEnum)type, pixels);

    public void ReadPixels<T0>(int x, int y, uint width, uint height, GLEnum format, GLEnum type, out T0 pixels) where T0 : unmanaged
    {
        fixed (T0* pixelsPointer = &pixels)
            ReadPixels(x, y, width, height, format, type, pixelsPointer);
    }

    public void ReadPixels<T0>(int x, int y, uint width, uint height, GLEnum format, PixelType type, out T0 pixels) where T0 : unmanaged
        => ReadPixels(x, y, width, height, format, (GLEnum)type, out pixels);

    public void ReadPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, GLEnum type, out T0 pixels) where T0 : unmanaged
        => ReadPixels(x, y, width, height, (GLEnum)format, type, out pixels);

    public void ReadPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, PixelType type, out T0 pixels) where T0 : unmanaged
        => ReadPixels(x, y, width, height, (GLEnum)format, (GLEnum)type, out pixels);

    public T0 ReadPixels<T0>(int x, int y, uint width, uint height, GLEnum format, GLEnum type) where T0 : unmanaged
    {
        T0 pixelsValue = default;
        ReadPixels(x, y, width, height, format, type, &pixelsValue);
        return pixelsValue;
    }

    public T0 ReadPixels<T0>(int x, int y, uint width, uint height, GLEnum format, PixelType type) where T0 : unmanaged
        => ReadPixels<T0>(x, y, width, height, format, (GLEnum)type);

    public T0 ReadPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, GLEnum type) where T0 : unmanaged
        => ReadPixels<T0>(x, y, width, height, (GLEnum)format, type);

    public T0 ReadPixels<T0>(int x, int y, uint width, uint height, PixelFormat format, PixelType type) where T0 : unmanaged
        => ReadPixels<T0>(x, y, width, height, (GLEnum)format, (GLEnum)type);
}
