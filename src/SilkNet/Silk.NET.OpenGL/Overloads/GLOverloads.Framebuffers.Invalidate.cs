#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void InvalidateFramebuffer(this GL gl, FramebufferTarget target, uint numAttachments, ReadOnlySpan<GLEnum> attachments)
        => gl.InvalidateFramebuffer(target, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateFramebuffer(
        this GL gl, FramebufferTarget target, uint numAttachments, ReadOnlySpan<InvalidateFramebufferAttachment> attachments)
        => gl.InvalidateFramebuffer(target, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateFramebuffer(this GL gl, GLEnum target, uint numAttachments, ReadOnlySpan<GLEnum> attachments)
        => gl.InvalidateFramebuffer(target, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateFramebuffer(
        this GL gl, GLEnum target, uint numAttachments, ReadOnlySpan<InvalidateFramebufferAttachment> attachments)
        => gl.InvalidateFramebuffer(target, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateNamedFramebufferData(
        this GL gl, uint framebuffer, uint numAttachments, ReadOnlySpan<FramebufferAttachment> attachments)
        => gl.InvalidateNamedFramebufferData(framebuffer, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateNamedFramebufferData(this GL gl, uint framebuffer, uint numAttachments, ReadOnlySpan<GLEnum> attachments)
        => gl.InvalidateNamedFramebufferData(framebuffer, numAttachments, in attachments.GetPinnableReference());

    public static void InvalidateNamedFramebufferSubData(
        this GL gl, uint framebuffer, uint numAttachments, ReadOnlySpan<FramebufferAttachment> attachments, int x, int y, uint width, uint height)
        => gl.InvalidateNamedFramebufferSubData(framebuffer, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);

    public static void InvalidateNamedFramebufferSubData(
        this GL gl, uint framebuffer, uint numAttachments, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
        => gl.InvalidateNamedFramebufferSubData(framebuffer, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);

    public static void InvalidateSubFramebuffer(
        this GL gl, FramebufferTarget target, uint numAttachments, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
        => gl.InvalidateSubFramebuffer(target, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);

    public static void InvalidateSubFramebuffer(
        this GL gl, FramebufferTarget target, uint numAttachments, ReadOnlySpan<InvalidateFramebufferAttachment> attachments, int x, int y,
        uint width, uint height)
        => gl.InvalidateSubFramebuffer(target, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);

    public static void InvalidateSubFramebuffer(
        this GL gl, GLEnum target, uint numAttachments, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
        => gl.InvalidateSubFramebuffer(target, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);

    public static void InvalidateSubFramebuffer(
        this GL gl, GLEnum target, uint numAttachments, ReadOnlySpan<InvalidateFramebufferAttachment> attachments, int x, int y, uint width,
        uint height)
        => gl.InvalidateSubFramebuffer(target, numAttachments, in attachments.GetPinnableReference(), x, y, width, height);
}
