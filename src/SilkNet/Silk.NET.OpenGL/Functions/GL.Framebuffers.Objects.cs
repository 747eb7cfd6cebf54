#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindFramebuffer(FramebufferTarget target, uint framebuffer)
        => BindFramebuffer((GLEnum)target, framebuffer);

    public void BindFramebuffer(GLEnum target, uint framebuffer)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBindFramebuffer))(target, framebuffer);

    public GLEnum CheckFramebufferStatus(FramebufferTarget target)
        => CheckFramebufferStatus((GLEnum)target);

    public GLEnum CheckFramebufferStatus(GLEnum target)
        => ((delegate* unmanaged<GLEnum, GLEnum>)Entry(EntryPoint.glCheckFramebufferStatus))(target);

    public GLEnum CheckNamedFramebufferStatus(uint framebuffer, FramebufferTarget target)
        => CheckNamedFramebufferStatus(framebuffer, (GLEnum)target);

    public GLEnum CheckNamedFramebufferStatus(uint framebuffer, GLEnum target)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum>)Entry(EntryPoint.glCheckNamedFramebufferStatus))(framebuffer, target);

    public uint CreateFramebuffer()
    {
        uint name = 0;
        CreateFramebuffers(1, &name);
        return name;
    }

    public void CreateFramebuffers(uint n, Framebuffer* framebuffers)
        => CreateFramebuffers(n, (uint*)framebuffers);

    public void CreateFramebuffers(uint n, uint* framebuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateFramebuffers))(n, framebuffers);

    public void CreateFramebuffers(uint n, out Framebuffer framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = &framebuffers)
            CreateFramebuffers(n, (uint*)framebuffersPointer);
    }

    public void CreateFramebuffers(uint n, out uint framebuffers)
    {
        fixed (uint* framebuffersPointer = &framebuffers)
            CreateFramebuffers(n, framebuffersPointer);
    }

    public void CreateFramebuffers(Span<Framebuffer> framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = framebuffers)
            CreateFramebuffers((uint)framebuffers.Length, (uint*)framebuffersPointer);
    }

    public void CreateFramebuffers(Span<uint> framebuffers)
    {
        fixed (uint* framebuffersPointer = framebuffers)
            CreateFramebuffers((uint)framebuffers.Length, framebuffersPointer);
    }

    public uint CreateFramebuffers(uint n)
    {
        uint framebuffersValue = default;
        CreateFramebuffers(n, &framebuffersValue);
        return framebuffersValue;
    }

    public void DeleteFramebuffer(uint framebuffers)
        => DeleteFramebuffers(1, &framebuffers);

    public void DeleteFramebuffers(uint n, Framebuffer* framebuffers)
        => DeleteFramebuffers(n, (uint*)framebuffers);

    public void DeleteFramebuffers(uint n, uint* framebuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteFramebuffers))(n, framebuffers);

    public void DeleteFramebuffers(uint n, ref readonly Framebuffer framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = &framebuffers)
            DeleteFramebuffers(n, (uint*)framebuffersPointer);
    }

    public void DeleteFramebuffers(uint n, ref readonly uint framebuffers)
    {
        fixed (uint* framebuffersPointer = &framebuffers)
            DeleteFramebuffers(n, framebuffersPointer);
    }

    public void DeleteFramebuffers(ReadOnlySpan<Framebuffer> framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = framebuffers)
            DeleteFramebuffers((uint)framebuffers.Length, (uint*)framebuffersPointer);
    }

    public void DeleteFramebuffers(ReadOnlySpan<uint> framebuffers)
    {
        fixed (uint* framebuffersPointer = framebuffers)
            DeleteFramebuffers((uint)framebuffers.Length, framebuffersPointer);
    }

    public void FramebufferParameter(FramebufferTarget target, FramebufferParameterName pname, int param)
        => FramebufferParameter((GLEnum)target, (GLEnum)pname, param);

    public void FramebufferParameter(FramebufferTarget target, GLEnum pname, int param)
        => FramebufferParameter((GLEnum)target, pname, param);

    public void FramebufferParameter(GLEnum target, FramebufferParameterName pname, int param)
        => FramebufferParameter(target, (GLEnum)pname, param);

    public void FramebufferParameter(GLEnum target, GLEnum pname, int param)
        => ((delegate* unmanaged<GLEnum, GLEnum, int, void>)Entry(EntryPoint.glFramebufferParameteri))(target, pname, param);

    public void FramebufferTexture(FramebufferTarget target, FramebufferAttachment attachment, uint texture, int level)
        => FramebufferTexture((GLEnum)target, (GLEnum)attachment, texture, level);

    public void FramebufferTexture(FramebufferTarget target, GLEnum attachment, uint texture, int level)
        => FramebufferTexture((GLEnum)target, attachment, texture, level);

    public void FramebufferTexture(GLEnum target, FramebufferAttachment attachment, uint texture, int level)
        => FramebufferTexture(target, (GLEnum)attachment, texture, level);

    public void FramebufferTexture(GLEnum target, GLEnum attachment, uint texture, int level)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, int, void>)Entry(EntryPoint.glFramebufferTexture))(target, attachment, texture, level);

    public void FramebufferTexture1D(FramebufferTarget target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture1D((GLEnum)target, (GLEnum)attachment, textarget, texture, level);

    public void FramebufferTexture1D(FramebufferTarget target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture1D((GLEnum)target, (GLEnum)attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture1D(FramebufferTarget target, GLEnum attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture1D((GLEnum)target, attachment, textarget, texture, level);

    public void FramebufferTexture1D(FramebufferTarget target, GLEnum attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture1D((GLEnum)target, attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture1D(GLEnum target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture1D(target, (GLEnum)attachment, textarget, texture, level);

    public void FramebufferTexture1D(GLEnum target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture1D(target, (GLEnum)attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture1D(GLEnum target, GLEnum attachment, GLEnum textarget, uint texture, int level)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, int, void>)Entry(EntryPoint.glFramebufferTexture1D))(
            target, attachment, textarget, texture, level);

    public void FramebufferTexture1D(GLEnum target, GLEnum attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture1D(target, attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture2D(FramebufferTarget target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture2D((GLEnum)target, (GLEnum)attachment, textarget, texture, level);

    public void FramebufferTexture2D(FramebufferTarget target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture2D((GLEnum)target, (GLEnum)attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture2D(FramebufferTarget target, GLEnum attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture2D((GLEnum)target, attachment, textarget, texture, level);

    public void FramebufferTexture2D(FramebufferTarget target, GLEnum attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture2D((GLEnum)target, attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture2D(GLEnum target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level)
        => FramebufferTexture2D(target, (GLEnum)attachment, textarget, texture, level);

    public void FramebufferTexture2D(GLEnum target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture2D(target, (GLEnum)attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture2D(GLEnum target, GLEnum attachment, GLEnum textarget, uint texture, int level)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, int, void>)Entry(EntryPoint.glFramebufferTexture2D))(
            target, attachment, textarget, texture, level);

    public void FramebufferTexture2D(GLEnum target, GLEnum attachment, TextureTarget textarget, uint texture, int level)
        => FramebufferTexture2D(target, attachment, (GLEnum)textarget, texture, level);

    public void FramebufferTexture3D(
        FramebufferTarget target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D((GLEnum)target, (GLEnum)attachment, textarget, texture, level, zoffset);

    public void FramebufferTexture3D(
        FramebufferTarget target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D((GLEnum)target, (GLEnum)attachment, (GLEnum)textarget, texture, level, zoffset);

    public void FramebufferTexture3D(FramebufferTarget target, GLEnum attachment, GLEnum textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D((GLEnum)target, attachment, textarget, texture, level, zoffset);

    public void FramebufferTexture3D(FramebufferTarget target, GLEnum attachment, TextureTarget textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D((GLEnum)target, attachment, (GLEnum)textarget, texture, level, zoffset);

    public void FramebufferTexture3D(GLEnum target, FramebufferAttachment attachment, GLEnum textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D(target, (GLEnum)attachment, textarget, texture, level, zoffset);

    public void FramebufferTexture3D(GLEnum target, FramebufferAttachment attachment, TextureTarget textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D(target, (GLEnum)attachment, (GLEnum)textarget, texture, level, zoffset);

    public void FramebufferTexture3D(GLEnum target, GLEnum attachment, GLEnum textarget, uint texture, int level, int zoffset)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, int, int, void>)Entry(EntryPoint.glFramebufferTexture3D))(
            target, attachment, textarget, texture, level, zoffset);

    public void FramebufferTexture3D(GLEnum target, GLEnum attachment, TextureTarget textarget, uint texture, int level, int zoffset)
        => FramebufferTexture3D(target, attachment, (GLEnum)textarget, texture, level, zoffset);

    public void FramebufferTextureLayer(FramebufferTarget target, FramebufferAttachment attachment, uint texture, int level, int layer)
        => FramebufferTextureLayer((GLEnum)target, (GLEnum)attachment, texture, level, layer);

    public void FramebufferTextureLayer(FramebufferTarget target, GLEnum attachment, uint texture, int level, int layer)
        => FramebufferTextureLayer((GLEnum)target, attachment, texture, level, layer);

    public void FramebufferTextureLayer(GLEnum target, FramebufferAttachment attachment, uint texture, int level, int layer)
        => FramebufferTextureLayer(target, (GLEnum)attachment, texture, level, layer);

    public void FramebufferTextureLayer(GLEnum target, GLEnum attachment, uint texture, int level, int layer)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, int, int, void>)Entry(EntryPoint.glFramebufferTextureLayer))(
            target, attachment, texture, level, layer);

    public uint GenFramebuffer()
    {
        uint name = 0;
        GenFramebuffers(1, &name);
        return name;
    }

    public void GenFramebuffers(uint n, Framebuffer* framebuffers)
        => GenFramebuffers(n, (uint*)framebuffers);

    public void GenFramebuffers(uint n, uint* framebuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenFramebuffers))(n, framebuffers);

    public void GenFramebuffers(uint n, out Framebuffer framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = &framebuffers)
            GenFramebuffers(n, (uint*)framebuffersPointer);
    }

    public void GenFramebuffers(uint n, out uint framebuffers)
    {
        fixed (uint* framebuffersPointer = &framebuffers)
            GenFramebuffers(n, framebuffersPointer);
    }

    public void GenFramebuffers(Span<Framebuffer> framebuffers)
    {
        fixed (Framebuffer* framebuffersPointer = framebuffers)
            GenFramebuffers((uint)framebuffers.Length, (uint*)framebuffersPointer);
    }

    public void GenFramebuffers(Span<uint> framebuffers)
    {
        fixed (uint* framebuffersPointer = framebuffers)
            GenFramebuffers((uint)framebuffers.Length, framebuffersPointer);
    }

    public uint GenFramebuffers(uint n)
    {
        uint framebuffersValue = default;
        GenFramebuffers(n, &framebuffersValue);
        return framebuffersValue;
    }

    public bool IsFramebuffer(uint framebuffer)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsFramebuffer))(framebuffer) != 0;

    public void NamedFramebufferDrawBuffer(uint framebuffer, ColorBuffer buf)
        => NamedFramebufferDrawBuffer(framebuffer, (GLEnum)buf);

    public void NamedFramebufferDrawBuffer(uint framebuffer, GLEnum buf)
        => ((delegate* unmanaged<uint, GLEnum, void>)Entry(EntryPoint.glNamedFramebufferDrawBuffer))(framebuffer, buf);

    public void NamedFramebufferDrawBuffers(uint framebuffer, uint n, ColorBuffer* bufs)
        => NamedFramebufferDrawBuffers(framebuffer, n, (GLEnum*)bufs);

    public void NamedFramebufferDrawBuffers(uint framebuffer, uint n, GLEnum* bufs)
        => ((delegate* unmanaged<uint, uint, GLEnum*, void>)Entry(EntryPoint.glNamedFramebufferDrawBuffers))(framebuffer, n, bufs);

    public void NamedFramebufferDrawBuffers(uint framebuffer, uint n, ref readonly ColorBuffer bufs)
    {
        fixed (ColorBuffer* bufsPointer = &bufs)
            NamedFramebufferDrawBuffers(framebuffer, n, (GLEnum*)bufsPointer);
    }

    public void NamedFramebufferDrawBuffers(uint framebuffer, uint n, ref readonly GLEnum bufs)
    {
        fixed (GLEnum* bufsPointer = &bufs)
            NamedFramebufferDrawBuffers(framebuffer, n, bufsPointer);
    }

    public void NamedFramebufferDrawBuffers(uint framebuffer, ReadOnlySpan<ColorBuffer> bufs)
    {
        fixed (ColorBuffer* bufsPointer = bufs)
            NamedFramebufferDrawBuffers(framebuffer, (uint)bufs.Length, (GLEnum*)bufsPointer);
    }

    public void NamedFramebufferDrawBuffers(uint framebuffer, ReadOnlySpan<GLEnum> bufs)
    {
        fixed (GLEnum* bufsPointer = bufs)
            NamedFramebufferDrawBuffers(framebuffer, (uint)bufs.Length, bufsPointer);
    }

    public void NamedFramebufferParameter(uint framebuffer, FramebufferParameterName pname, int param)
        => NamedFramebufferParameter(framebuffer, (GLEnum)pname, param);

    public void NamedFramebufferParameter(uint framebuffer, GLEnum pname, int param)
        => ((delegate* unmanaged<uint, GLEnum, int, void>)Entry(EntryPoint.glNamedFramebufferParameteri))(framebuffer, pname, param);

    public void NamedFramebufferReadBuffer(uint framebuffer, ColorBuffer src)
        => NamedFramebufferReadBuffer(framebuffer, (GLEnum)src);

    public void NamedFramebufferReadBuffer(uint framebuffer, GLEnum src)
        => ((delegate* unmanaged<uint, GLEnum, void>)Entry(EntryPoint.glNamedFramebufferReadBuffer))(framebuffer, src);

    public void NamedFramebufferTexture(uint framebuffer, FramebufferAttachment attachment, uint texture, int level)
        => NamedFramebufferTexture(framebuffer, (GLEnum)attachment, texture, level);

    public void NamedFramebufferTexture(uint framebuffer, GLEnum attachment, uint texture, int level)
        => ((delegate* unmanaged<uint, GLEnum, uint, int, void>)Entry(EntryPoint.glNamedFramebufferTexture))(framebuffer, attachment, texture, level);

    public void NamedFramebufferTextureLayer(uint framebuffer, FramebufferAttachment attachment, uint texture, int level, int layer)
        => NamedFramebufferTextureLayer(framebuffer, (GLEnum)attachment, texture, level, layer);

    public void NamedFramebufferTextureLayer(uint framebuffer, GLEnum attachment, uint texture, int level, int layer)
        => ((delegate* unmanaged<uint, GLEnum, uint, int, int, void>)Entry(EntryPoint.glNamedFramebufferTextureLayer))(
            framebuffer, attachment, texture, level, layer);
}
