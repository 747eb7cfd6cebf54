#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetFramebufferAttachmentParameter(
        FramebufferTarget target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, (GLEnum)pname, @params);

    public void GetFramebufferAttachmentParameter(FramebufferTarget target, FramebufferAttachment attachment, GLEnum pname, int* @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, pname, @params);

    public void GetFramebufferAttachmentParameter(FramebufferTarget target, GLEnum attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, (GLEnum)pname, @params);

    public void GetFramebufferAttachmentParameter(FramebufferTarget target, GLEnum attachment, GLEnum pname, int* @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, pname, @params);

    public void GetFramebufferAttachmentParameter(
        GLEnum target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, (GLEnum)pname, @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, FramebufferAttachment attachment, GLEnum pname, int* @params)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, pname, @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferAttachmentParameter(target, attachment, (GLEnum)pname, @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetFramebufferAttachmentParameteriv))(
            target, attachment, pname, @params);

    public void GetFramebufferAttachmentParameter(
        FramebufferTarget target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, (GLEnum)pname, out @params);

    public void GetFramebufferAttachmentParameter(FramebufferTarget target, FramebufferAttachment attachment, GLEnum pname, out int @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, pname, out @params);

    public void GetFramebufferAttachmentParameter(
        FramebufferTarget target, GLEnum attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, (GLEnum)pname, out @params);

    public void GetFramebufferAttachmentParameter(FramebufferTarget target, GLEnum attachment, GLEnum pname, out int @params)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, pname, out @params);

    public void GetFramebufferAttachmentParameter(
        GLEnum target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, (GLEnum)pname, out @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, FramebufferAttachment attachment, GLEnum pname, out int @params)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, pname, out @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferAttachmentParameter(target, attachment, (GLEnum)pname, out @params);

    public void GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetFramebufferAttachmentParameter(target, attachment, pname, paramsPointer);
    }

    public int GetFramebufferAttachmentParameter(FramebufferTarget target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, (GLEnum)pname);

    public int GetFramebufferAttachmentParameter(FramebufferTarget target, FramebufferAttachment attachment, GLEnum pname)
        => GetFramebufferAttachmentParameter((GLEnum)target, (GLEnum)attachment, pname);

    public int GetFramebufferAttachmentParameter(FramebufferTarget target, GLEnum attachment, FramebufferAttachmentParameterName pname)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, (GLEnum)pname);

    public int GetFramebufferAttachmentParameter(FramebufferTarget target, GLEnum attachment, GLEnum pname)
        => GetFramebufferAttachmentParameter((GLEnum)target, attachment, pname);

    public int GetFramebufferAttachmentParameter(GLEnum target, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, (GLEnum)pname);

    public int GetFramebufferAttachmentParameter(GLEnum target, FramebufferAttachment attachment, GLEnum pname)
        => GetFramebufferAttachmentParameter(target, (GLEnum)attachment, pname);

    public int GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, FramebufferAttachmentParameterName pname)
        => GetFramebufferAttachmentParameter(target, attachment, (GLEnum)pname);

    public int GetFramebufferAttachmentParameter(GLEnum target, GLEnum attachment, GLEnum pname)
    {
        int paramsValue = default;
        GetFramebufferAttachmentParameter(target, attachment, pname, &paramsValue);
        return paramsValue;
    }

    public void GetFramebufferParameter(FramebufferTarget target, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetFramebufferParameter(FramebufferTarget target, GLEnum pname, int* @params)
        => GetFramebufferParameter((GLEnum)target, pname, @params);

    public void GetFramebufferParameter(GLEnum target, FramebufferAttachmentParameterName pname, int* @params)
        => GetFramebufferParameter(target, (GLEnum)pname, @params);

    public void GetFramebufferParameter(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetFramebufferParameteriv))(target, pname, @params);

    public void GetFramebufferParameter(FramebufferTarget target, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferParameter((GLEnum)target, (GLEnum)pname, out @params);

    public void GetFramebufferParameter(FramebufferTarget target, GLEnum pname, out int @params)
        => GetFramebufferParameter((GLEnum)target, pname, out @params);

    public void GetFramebufferParameter(GLEnum target, FramebufferAttachmentParameterName pname, out int @params)
        => GetFramebufferParameter(target, (GLEnum)pname, out @params);

    public void GetFramebufferParameter(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetFramebufferParameter(target, pname, paramsPointer);
    }

    public int GetFramebufferParameter(FramebufferTarget target, FramebufferAttachmentParameterName pname)
        => GetFramebufferParameter((GLEnum)target, (GLEnum)pname);

    public int GetFramebufferParameter(FramebufferTarget target, GLEnum pname)
        => GetFramebufferParameter((GLEnum)target, pname);

    public int GetFramebufferParameter(GLEnum target, FramebufferAttachmentParameterName pname)
        => GetFramebufferParameter(target, (GLEnum)pname);

    public int GetFramebufferParameter(GLEnum target, GLEnum pname)
    {
        int paramsValue = default;
        GetFramebufferParameter(target, pname, &paramsValue);
        return paramsValue;
    }

    public void GetNamedFramebufferAttachmentParameter(
        uint framebuffer, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, (GLEnum)pname, @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, FramebufferAttachment attachment, GLEnum pname, int* @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, pname, @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, FramebufferAttachmentParameterName pname, int* @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, attachment, (GLEnum)pname, @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetNamedFramebufferAttachmentParameteriv))(
            framebuffer, attachment, pname, @params);

    public void GetNamedFramebufferAttachmentParameter(
        uint framebuffer, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, (GLEnum)pname, out @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, FramebufferAttachment attachment, GLEnum pname, out int @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, pname, out @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, FramebufferAttachmentParameterName pname, out int @params)
        => GetNamedFramebufferAttachmentParameter(framebuffer, attachment, (GLEnum)pname, out @params);

    public void GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, paramsPointer);
    }

    public int GetNamedFramebufferAttachmentParameter(uint framebuffer, FramebufferAttachment attachment, FramebufferAttachmentParameterName pname)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, (GLEnum)pname);

    public int GetNamedFramebufferAttachmentParameter(uint framebuffer, FramebufferAttachment attachment, GLEnum pname)
        => GetNamedFramebufferAttachmentParameter(framebuffer, (GLEnum)attachment, pname);

    public int GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, FramebufferAttachmentParameterName pname)
        => GetNamedFramebufferAttachmentParameter(framebuffer, attachment, (GLEnum)pname);

    public int GetNamedFramebufferAttachmentParameter(uint framebuffer, GLEnum attachment, GLEnum pname)
    {
        int paramsValue = default;
        GetNamedFramebufferAttachmentParameter(framebuffer, attachment, pname, &paramsValue);
        return paramsValue;
    }

    public void GetNamedFramebufferParameter(uint framebuffer, GLEnum pname, int* param)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetNamedFramebufferParameteriv))(framebuffer, pname, param);

    public void GetNamedFramebufferParameter(uint framebuffer, GetFramebufferParameter pname, int* param)
        => GetNamedFramebufferParameter(framebuffer, (GLEnum)pname, param);

    public void GetNamedFramebufferParameter(uint framebuffer, GLEnum pname, out int param)
    {
        fixed (int* paramPointer = &param)
            GetNamedFramebufferParameter(framebuffer, pname, paramPointer);
    }

    public void GetNamedFramebufferParameter(uint framebuffer, GetFramebufferParameter pname, out int param)
        => GetNamedFramebufferParameter(framebuffer, (GLEnum)pname, out param);

    public int GetNamedFramebufferParameter(uint framebuffer, GLEnum pname)
    {
        int paramValue = default;
        GetNamedFramebufferParameter(framebuffer, pname, &paramValue);
        return paramValue;
    }

    public int GetNamedFramebufferParameter(uint framebuffer, GetFramebufferParameter pname)
        => GetNamedFramebufferParameter(framebuffer, (GLEnum)pname);
}
