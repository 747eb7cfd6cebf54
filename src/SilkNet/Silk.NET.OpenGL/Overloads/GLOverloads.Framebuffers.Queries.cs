#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetFramebufferAttachmentParameter(
        this GL gl, FramebufferTarget target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(
        this GL gl, FramebufferTarget target, FramebufferAttachment attachment, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(
        this GL gl, FramebufferTarget target, GLEnum attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(this GL gl, FramebufferTarget target, GLEnum attachment, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(
        this GL gl, GLEnum target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(this GL gl, GLEnum target, FramebufferAttachment attachment, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(
        this GL gl, GLEnum target, GLEnum attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferAttachmentParameter(this GL gl, GLEnum target, GLEnum attachment, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferAttachmentParameter(target, attachment, pname, out @params.GetPinnableReference());

    public static void GetFramebufferParameter(this GL gl, FramebufferTarget target, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetFramebufferParameter(this GL gl, FramebufferTarget target, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetFramebufferParameter(this GL gl, GLEnum target, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetFramebufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetFramebufferParameter(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetFramebufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetNamedFramebufferAttachmentParameter(
        this GL gl, uint framebuffer, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, out @params.GetPinnableReference());

    public static void GetNamedFramebufferAttachmentParameter(
        this GL gl, uint framebuffer, FramebufferAttachment attachment, GLEnum pname, Span<int> @params)
        => gl.GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, out @params.GetPinnableReference());

    public static void GetNamedFramebufferAttachmentParameter(
        this GL gl, uint framebuffer, GLEnum attachment, FramebufferAttachmentParameterName pname, Span<int> @params)
        => gl.GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, out @params.GetPinnableReference());

    public static void GetNamedFramebufferAttachmentParameter(this GL gl, uint framebuffer, GLEnum attachment, GLEnum pname, Span<int> @params)
        => gl.GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, out @params.GetPinnableReference());

    public static void GetNamedFramebufferParameter(this GL gl, uint framebuffer, GLEnum pname, Span<int> param)
        => gl.GetNamedFramebufferParameter(framebuffer, pname, out param.GetPinnableReference());

    public static void GetNamedFramebufferParameter(this GL gl, uint framebuffer, GetFramebufferParameter pname, Span<int> param)
        => gl.GetNamedFramebufferParameter(framebuffer, pname, out param.GetPinnableReference());
}
