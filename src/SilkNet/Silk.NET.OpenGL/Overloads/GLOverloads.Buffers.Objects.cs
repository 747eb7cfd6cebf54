#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void BindBuffersBase(this GL gl, BufferTargetARB target, uint first, uint count, ReadOnlySpan<Buffer> buffers)
        => gl.BindBuffersBase(target, first, count, in buffers.GetPinnableReference());

    public static void BindBuffersBase(this GL gl, BufferTargetARB target, uint first, uint count, ReadOnlySpan<uint> buffers)
        => gl.BindBuffersBase(target, first, count, in buffers.GetPinnableReference());

    public static void BindBuffersBase(this GL gl, GLEnum target, uint first, uint count, ReadOnlySpan<Buffer> buffers)
        => gl.BindBuffersBase(target, first, count, in buffers.GetPinnableReference());

    public static void BindBuffersBase(this GL gl, GLEnum target, uint first, uint count, ReadOnlySpan<uint> buffers)
        => gl.BindBuffersBase(target, first, count, in buffers.GetPinnableReference());

    public static void CreateBuffers(this GL gl, uint n, Span<Buffer> buffers)
        => gl.CreateBuffers(n, out buffers.GetPinnableReference());

    public static void CreateBuffers(this GL gl, uint n, Span<uint> buffers)
        => gl.CreateBuffers(n, out buffers.GetPinnableReference());

    public static void DeleteBuffers(this GL gl, uint n, ReadOnlySpan<Buffer> buffers)
        => gl.DeleteBuffers(n, in buffers.GetPinnableReference());

    public static void DeleteBuffers(this GL gl, uint n, ReadOnlySpan<uint> buffers)
        => gl.DeleteBuffers(n, in buffers.GetPinnableReference());

    public static void GenBuffers(this GL gl, uint n, Span<Buffer> buffers)
        => gl.GenBuffers(n, out buffers.GetPinnableReference());

    public static void GenBuffers(this GL gl, uint n, Span<uint> buffers)
        => gl.GenBuffers(n, out buffers.GetPinnableReference());
}
