#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateFramebuffers(this GL gl, uint n, Span<Framebuffer> framebuffers)
        => gl.CreateFramebuffers(n, out framebuffers.GetPinnableReference());

    public static void CreateFramebuffers(this GL gl, uint n, Span<uint> framebuffers)
        => gl.CreateFramebuffers(n, out framebuffers.GetPinnableReference());

    public static void DeleteFramebuffers(this GL gl, uint n, ReadOnlySpan<Framebuffer> framebuffers)
        => gl.DeleteFramebuffers(n, in framebuffers.GetPinnableReference());

    public static void DeleteFramebuffers(this GL gl, uint n, ReadOnlySpan<uint> framebuffers)
        => gl.DeleteFramebuffers(n, in framebuffers.GetPinnableReference());

    public static void GenFramebuffers(this GL gl, uint n, Span<Framebuffer> framebuffers)
        => gl.GenFramebuffers(n, out framebuffers.GetPinnableReference());

    public static void GenFramebuffers(this GL gl, uint n, Span<uint> framebuffers)
        => gl.GenFramebuffers(n, out framebuffers.GetPinnableReference());

    public static void NamedFramebufferDrawBuffers(this GL gl, uint framebuffer, uint n, ReadOnlySpan<ColorBuffer> bufs)
        => gl.NamedFramebufferDrawBuffers(framebuffer, n, in bufs.GetPinnableReference());

    public static void NamedFramebufferDrawBuffers(this GL gl, uint framebuffer, uint n, ReadOnlySpan<GLEnum> bufs)
        => gl.NamedFramebufferDrawBuffers(framebuffer, n, in bufs.GetPinnableReference());
}
