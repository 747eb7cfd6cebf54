#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void InvalidateFramebuffer(FramebufferTarget target, uint numAttachments, GLEnum* attachments)
        => InvalidateFramebuffer((GLEnum)target, numAttachments, attachments);

    public void InvalidateFramebuffer(FramebufferTarget target, uint numAttachments, InvalidateFramebufferAttachment* attachments)
        => InvalidateFramebuffer((GLEnum)target, numAttachments, (GLEnum*)attachments);

    public void InvalidateFramebuffer(GLEnum target, uint numAttachments, GLEnum* attachments)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum*, void>)Entry(EntryPoint.glInvalidateFramebuffer))(target, numAttachments, attachments);

    public void InvalidateFramebuffer(GLEnum target, uint numAttachments, InvalidateFramebufferAttachment* attachments)
        => InvalidateFramebuffer(target, numAttachments, (GLEnum*)attachments);

    public void InvalidateFramebuffer(FramebufferTarget target, uint numAttachments, ref readonly GLEnum attachments)
        => InvalidateFramebuffer((GLEnum)target, numAttachments, in attachments);

    public void InvalidateFramebuffer(FramebufferTarget target, uint numAttachments, ref readonly InvalidateFramebufferAttachment attachments)
        => InvalidateFramebuffer((GLEnum)target, numAttachments, in attachments);

    public void InvalidateFramebuffer(GLEnum target, uint numAttachments, ref readonly GLEnum attachments)
    {
        fixed (GLEnum* attachmentsPointer = &attachments)
            InvalidateFramebuffer(target, numAttachments, attachmentsPointer);
    }

    public void InvalidateFramebuffer(GLEnum target, uint numAttachments, ref readonly InvalidateFramebufferAttachment attachments)
    {
        fixed (InvalidateFramebufferAttachment* attachmentsPointer = &attachments)
            InvalidateFramebuffer(target, numAttachments, (GLEnum*)attachmentsPointer);
    }

    public void InvalidateFramebuffer(FramebufferTarget target, ReadOnlySpan<GLEnum> attachments)
        => InvalidateFramebuffer((GLEnum)target, attachments);

    public void InvalidateFramebuffer(FramebufferTarget target, ReadOnlySpan<InvalidateFramebufferAttachment> attachments)
        => InvalidateFramebuffer((GLEnum)target, attachments);

    public void InvalidateFramebuffer(GLEnum target, ReadOnlySpan<GLEnum> attachments)
    {
        fixed (GLEnum* attachmentsPointer = attachments)
            InvalidateFramebuffer(target, (uint)attachments.Length, attachmentsPointer);
    }

    public void InvalidateFramebuffer(GLEnum target, ReadOnlySpan<InvalidateFramebufferAttachment> attachments)
    {
        fixed (InvalidateFramebufferAttachment* attachmentsPointer = attachments)
            InvalidateFramebuffer(target, (uint)attachments.Length, (GLEnum*)attachmentsPointer);
    }

    public void InvalidateNamedFramebufferData(uint framebuffer, uint numAttachments, FramebufferAttachment* attachments)
        => InvalidateNamedFramebufferData(framebuffer, numAttachments, (GLEnum*)attachments);

    public void InvalidateNamedFramebufferData(uint framebuffer, uint numAttachments, GLEnum* attachments)
        => ((delegate* unmanaged<uint, uint, GLEnum*, void>)Entry(EntryPoint.glInvalidateNamedFramebufferData))(
            framebuffer, numAttachments, attachments);

    public void InvalidateNamedFramebufferData(uint framebuffer, uint numAttachments, ref readonly FramebufferAttachment attachments)
    {
        fixed (FramebufferAttachment* attachmentsPointer = &attachments)
            InvalidateNamedFramebufferData(framebuffer, numAttachments, (GLEnum*)attachmentsPointer);
    }

    public void InvalidateNamedFramebufferData(uint framebuffer, uint numAttachments, ref readonly GLEnum attachments)
    {
        fixed (GLEnum* attachmentsPointer = &attachments)
            InvalidateNamedFramebufferData(framebuffer, numAttachments, attachmentsPointer);
    }

    public void InvalidateNamedFramebufferData(uint framebuffer, ReadOnlySpan<FramebufferAttachment> attachments)
    {
        fixed (FramebufferAttachment* attachmentsPointer = attachments)
            InvalidateNamedFramebufferData(framebuffer, (uint)attachments.Length, (GLEnum*)attachmentsPointer);
    }

    public void InvalidateNamedFramebufferData(uint framebuffer, ReadOnlySpan<GLEnum> attachments)
    {
        fixed (GLEnum* attachmentsPointer = attachments)
            InvalidateNamedFramebufferData(framebuffer, (uint)attachments.Length, attachmentsPointer);
    }

    public void InvalidateNamedFramebufferSubData(
        uint framebuffer, uint numAttachments, FramebufferAttachment* attachments, int x, int y, uint width, uint height)
        => InvalidateNamedFramebufferSubData(framebuffer, numAttachments, (GLEnum*)attachments, x, y, width, height);

    public void InvalidateNamedFramebufferSubData(uint framebuffer, uint numAttachments, GLEnum* attachments, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<uint, uint, GLEnum*, int, int, uint, uint, void>)Entry(EntryPoint.glInvalidateNamedFramebufferSubData))(
            framebuffer, numAttachments, attachments, x, y, width, height);

    public void InvalidateNamedFramebufferSubData(
        uint framebuffer, uint numAttachments, ref readonly FramebufferAttachment attachments, int x, int y, uint width, uint height)
    {
        fixed (FramebufferAttachment* attachmentsPointer = &attachments)
            InvalidateNamedFramebufferSubData(framebuffer, numAttachments, (GLEnum*)attachmentsPointer, x, y, width, height);
    }

    public void InvalidateNamedFramebufferSubData(
        uint framebuffer, uint numAttachments, ref readonly GLEnum attachments, int x, int y, uint width, uint height)
    {
        fixed (GLEnum* attachmentsPointer = &attachments)
            InvalidateNamedFramebufferSubData(framebuffer, numAttachments, attachmentsPointer, x, y, width, height);
    }

    public void InvalidateNamedFramebufferSubData(
        uint framebuffer, ReadOnlySpan<FramebufferAttachment> attachments, int x, int y, uint width, uint height)
    {
        fixed (FramebufferAttachment* attachmentsPointer = attachments)
            InvalidateNamedFramebufferSubData(framebuffer, (uint)attachments.Length, (GLEnum*)attachmentsPointer, x, y, width, height);
    }

    public void InvalidateNamedFramebufferSubData(uint framebuffer, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
    {
        fixed (GLEnum* attachmentsPointer = attachments)
            InvalidateNamedFramebufferSubData(framebuffer, (uint)attachments.Length, attachmentsPointer, x, y, width, height);
    }

    public void InvalidateSubFramebuffer(FramebufferTarget target, uint numAttachments, GLEnum* attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, numAttachments, attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(
        FramebufferTarget target, uint numAttachments, InvalidateFramebufferAttachment* attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, numAttachments, (GLEnum*)attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(GLEnum target, uint numAttachments, GLEnum* attachments, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum*, int, int, uint, uint, void>)Entry(EntryPoint.glInvalidateSubFramebuffer))(
            target, numAttachments, attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(
        GLEnum target, uint numAttachments, InvalidateFramebufferAttachment* attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer(target, numAttachments, (GLEnum*)attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(
        FramebufferTarget target, uint numAttachments, ref readonly GLEnum attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, numAttachments, in attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(
        FramebufferTarget target, uint numAttachments, ref readonly InvalidateFramebufferAttachment attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, numAttachments, in attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(GLEnum target, uint numAttachments, ref readonly GLEnum attachments, int x, int y, uint width, uint height)
    {
        fixed (GLEnum* attachmentsPointer = &attachments)
            InvalidateSubFramebuffer(target, numAttachments, attachmentsPointer, x, y, width, height);
    }

    public void InvalidateSubFramebuffer(
        GLEnum target, uint numAttachments, ref readonly InvalidateFramebufferAttachment attachments, int x, int y, uint width, uint height)
    {
        fixed (InvalidateFramebufferAttachment* attachmentsPointer = &attachments)
            InvalidateSubFramebuffer(target, numAttachments, (GLEnum*)attachmentsPointer, x, y, width, height);
    }

    public void InvalidateSubFramebuffer(FramebufferTarget target, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(
        FramebufferTarget target, ReadOnlySpan<InvalidateFramebufferAttachment> attachments, int x, int y, uint width, uint height)
        => InvalidateSubFramebuffer((GLEnum)target, attachments, x, y, width, height);

    public void InvalidateSubFramebuffer(GLEnum target, ReadOnlySpan<GLEnum> attachments, int x, int y, uint width, uint height)
    {
        fixed (GLEnum* attachmentsPointer = attachments)
            InvalidateSubFramebuffer(target, (uint)attachments.Length, attachmentsPointer, x, y, width, height);
    }

    public void InvalidateSubFramebuffer(
        GLEnum target, ReadOnlySpan<InvalidateFramebufferAttachment> attachments, int x, int y, uint width, uint height)
    {
        fixed (InvalidateFramebufferAttachment* attachmentsPointer = attachments)
            InvalidateSubFramebuffer(target, (uint)attachments.Length, (GLEnum*)attachmentsPointer, x, y, width, height);
    }
}
