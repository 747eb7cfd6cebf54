#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindRenderbuffer(GLEnum target, uint renderbuffer)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBindRenderbuffer))(target, renderbuffer);

    public void BindRenderbuffer(RenderbufferTarget target, uint renderbuffer)
        => BindRenderbuffer((GLEnum)target, renderbuffer);

    public uint CreateRenderbuffer()
    {
        uint name = 0;
        CreateRenderbuffers(1, &name);
        return name;
    }

    public void CreateRenderbuffers(uint n, Renderbuffer* renderbuffers)
        => CreateRenderbuffers(n, (uint*)renderbuffers);

    public void CreateRenderbuffers(uint n, uint* renderbuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateRenderbuffers))(n, renderbuffers);

    public void CreateRenderbuffers(uint n, out Renderbuffer renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = &renderbuffers)
            CreateRenderbuffers(n, (uint*)renderbuffersPointer);
    }

    public void CreateRenderbuffers(uint n, out uint renderbuffers)
    {
        fixed (uint* renderbuffersPointer = &renderbuffers)
            CreateRenderbuffers(n, renderbuffersPointer);
    }

    public void CreateRenderbuffers(Span<Renderbuffer> renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = renderbuffers)
            CreateRenderbuffers((uint)renderbuffers.Length, (uint*)renderbuffersPointer);
    }

    public void CreateRenderbuffers(Span<uint> renderbuffers)
    {
        fixed (uint* renderbuffersPointer = renderbuffers)
            CreateRenderbuffers((uint)renderbuffers.Length, renderbuffersPointer);
    }

    public uint CreateRenderbuffers(uint n)
    {
        uint renderbuffersValue = default;
        CreateRenderbuffers(n, &renderbuffersValue);
        return renderbuffersValue;
    }

    public void DeleteRenderbuffer(uint renderbuffers)
        => DeleteRenderbuffers(1, &renderbuffers);

    public void DeleteRenderbuffers(uint n, Renderbuffer* renderbuffers)
        => DeleteRenderbuffers(n, (uint*)renderbuffers);

    public void DeleteRenderbuffers(uint n, uint* renderbuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteRenderbuffers))(n, renderbuffers);

    public void DeleteRenderbuffers(uint n, ref readonly Renderbuffer renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = &renderbuffers)
            DeleteRenderbuffers(n, (uint*)renderbuffersPointer);
    }

    public void DeleteRenderbuffers(uint n, ref readonly uint renderbuffers)
    {
        fixed (uint* renderbuffersPointer = &renderbuffers)
            DeleteRenderbuffers(n, renderbuffersPointer);
    }

    public void DeleteRenderbuffers(ReadOnlySpan<Renderbuffer> renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = renderbuffers)
            DeleteRenderbuffers((uint)renderbuffers.Length, (uint*)renderbuffersPointer);
    }

    public void DeleteRenderbuffers(ReadOnlySpan<uint> renderbuffers)
    {
        fixed (uint* renderbuffersPointer = renderbuffers)
            DeleteRenderbuffers((uint)renderbuffers.Length, renderbuffersPointer);
    }

    public void FramebufferRenderbuffer(FramebufferTarget target, FramebufferAttachment attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer((GLEnum)target, (GLEnum)attachment, renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(
        FramebufferTarget target, FramebufferAttachment attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer((GLEnum)target, (GLEnum)attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(FramebufferTarget target, GLEnum attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer((GLEnum)target, attachment, renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(FramebufferTarget target, GLEnum attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer((GLEnum)target, attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(GLEnum target, FramebufferAttachment attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer(target, (GLEnum)attachment, renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(GLEnum target, FramebufferAttachment attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer(target, (GLEnum)attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(GLEnum target, GLEnum attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, void>)Entry(EntryPoint.glFramebufferRenderbuffer))(
            target, attachment, renderbuffertarget, renderbuffer);

    public void FramebufferRenderbuffer(GLEnum target, GLEnum attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => FramebufferRenderbuffer(target, attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public uint GenRenderbuffer()
    {
        uint name = 0;
        GenRenderbuffers(1, &name);
        return name;
    }

    public void GenRenderbuffers(uint n, Renderbuffer* renderbuffers)
        => GenRenderbuffers(n, (uint*)renderbuffers);

    public void GenRenderbuffers(uint n, uint* renderbuffers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenRenderbuffers))(n, renderbuffers);

    public void GenRenderbuffers(uint n, out Renderbuffer renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = &renderbuffers)
            GenRenderbuffers(n, (uint*)renderbuffersPointer);
    }

    public void GenRenderbuffers(uint n, out uint renderbuffers)
    {
        fixed (uint* renderbuffersPointer = &renderbuffers)
            GenRenderbuffers(n, renderbuffersPointer);
    }

    public void GenRenderbuffers(Span<Renderbuffer> renderbuffers)
    {
        fixed (Renderbuffer* renderbuffersPointer = renderbuffers)
            GenRenderbuffers((uint)renderbuffers.Length, (uint*)renderbuffersPointer);
    }

    public void GenRenderbuffers(Span<uint> renderbuffers)
    {
        fixed (uint* renderbuffersPointer = renderbuffers)
            GenRenderbuffers((uint)renderbuffers.Length, renderbuffersPointer);
    }

    public uint GenRenderbuffers(uint n)
    {
        uint renderbuffersValue = default;
        GenRenderbuffers(n, &renderbuffersValue);
        return renderbuffersValue;
    }

    public void GetNamedRenderbufferParameter(uint renderbuffer, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetNamedRenderbufferParameteriv))(renderbuffer, pname, @params);

    public void GetNamedRenderbufferParameter(uint renderbuffer, RenderbufferParameterName pname, int* @params)
        => GetNamedRenderbufferParameter(renderbuffer, (GLEnum)pname, @params);

    public void GetNamedRenderbufferParameter(uint renderbuffer, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetNamedRenderbufferParameter(renderbuffer, pname, paramsPointer);
    }

    public void GetNamedRenderbufferParameter(uint renderbuffer, RenderbufferParameterName pname, out int @params)
        => GetNamedRenderbufferParameter(renderbuffer, (GLEnum)pname, out @params);

    public int GetNamedRenderbufferParameter(uint renderbuffer, GLEnum pname)
    {
        int paramsValue = default;
        GetNamedRenderbufferParameter(renderbuffer, pname, &paramsValue);
        return paramsValue;
    }

    public int GetNamedRenderbufferParameter(uint renderbuffer, RenderbufferParameterName pname)
        => GetNamedRenderbufferParameter(renderbuffer, (GLEnum)pname);

    public void GetRenderbufferParameter(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetRenderbufferParameteriv))(target, pname, @params);

    public void GetRenderbufferParameter(GLEnum target, RenderbufferParameterName pname, int* @params)
        => GetRenderbufferParameter(target, (GLEnum)pname, @params);

    public void GetRenderbufferParameter(RenderbufferTarget target, GLEnum pname, int* @params)
        => GetRenderbufferParameter((GLEnum)target, pname, @params);

    public void GetRenderbufferParameter(RenderbufferTarget target, RenderbufferParameterName pname, int* @params)
        => GetRenderbufferParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetRenderbufferParameter(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetRenderbufferParameter(target, pname, paramsPointer);
    }

    public void GetRenderbufferParameter(GLEnum target, RenderbufferParameterName pname, out int @params)
        => GetRenderbufferParameter(target, (GLEnum)pname, out @params);

    public void GetRenderbufferParameter(RenderbufferTarget target, GLEnum pname, out int @params)
        => GetRenderbufferParameter((GLEnum)target, pname, out @params);

    public void GetRenderbufferParameter(RenderbufferTarget target, RenderbufferParameterName pname, out int @params)
        => GetRenderbufferParameter((GLEnum)target, (GLEnum)pname, out @params);

    public int GetRenderbufferParameter(GLEnum target, GLEnum pname)
    {
        int paramsValue = default;
        GetRenderbufferParameter(target, pname, &paramsValue);
        return paramsValue;
    }

    public int GetRenderbufferParameter(GLEnum target, RenderbufferParameterName pname)
        => GetRenderbufferParameter(target, (GLEnum)pname);

    public int GetRenderbufferParameter(RenderbufferTarget target, GLEnum pname)
        => GetRenderbufferParameter((GLEnum)target, pname);

    public int GetRenderbufferParameter(RenderbufferTarget target, RenderbufferParameterName pname)
        => GetRenderbufferParameter((GLEnum)target, (GLEnum)pname);

    public bool IsRenderbuffer(uint renderbuffer)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsRenderbuffer))(renderbuffer) != 0;

    public void NamedFramebufferRenderbuffer(uint framebuffer, FramebufferAttachment attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => NamedFramebufferRenderbuffer(framebuffer, (GLEnum)attachment, renderbuffertarget, renderbuffer);

    public void NamedFramebufferRenderbuffer(
        uint framebuffer, FramebufferAttachment attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => NamedFramebufferRenderbuffer(framebuffer, (GLEnum)attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public void NamedFramebufferRenderbuffer(uint framebuffer, GLEnum attachment, GLEnum renderbuffertarget, uint renderbuffer)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, uint, void>)Entry(EntryPoint.glNamedFramebufferRenderbuffer))(
            framebuffer, attachment, renderbuffertarget, renderbuffer);

    public void NamedFramebufferRenderbuffer(uint framebuffer, GLEnum attachment, RenderbufferTarget renderbuffertarget, uint renderbuffer)
        => NamedFramebufferRenderbuffer(framebuffer, attachment, (GLEnum)renderbuffertarget, renderbuffer);

    public void NamedRenderbufferStorage(uint renderbuffer, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<uint, GLEnum, uint, uint, void>)Entry(EntryPoint.glNamedRenderbufferStorage))(
            renderbuffer, internalformat, width, height);

    public void NamedRenderbufferStorage(uint renderbuffer, InternalFormat internalformat, uint width, uint height)
        => NamedRenderbufferStorage(renderbuffer, (GLEnum)internalformat, width, height);

    public void NamedRenderbufferStorageMultisample(uint renderbuffer, uint samples, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, uint, void>)Entry(EntryPoint.glNamedRenderbufferStorageMultisample))(
            renderbuffer, samples, internalformat, width, height);

    public void NamedRenderbufferStorageMultisample(uint renderbuffer, uint samples, InternalFormat internalformat, uint width, uint height)
        => NamedRenderbufferStorageMultisample(renderbuffer, samples, (GLEnum)internalformat, width, height);

    public void RenderbufferStorage(GLEnum target, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, uint, void>)Entry(EntryPoint.glRenderbufferStorage))(target, internalformat, width, height);

    public void RenderbufferStorage(GLEnum target, InternalFormat internalformat, uint width, uint height)
        => RenderbufferStorage(target, (GLEnum)internalformat, width, height);

    public void RenderbufferStorage(RenderbufferTarget target, GLEnum internalformat, uint width, uint height)
        => RenderbufferStorage((GLEnum)target, internalformat, width, height);

    public void RenderbufferStorage(RenderbufferTarget target, InternalFormat internalformat, uint width, uint height)
        => RenderbufferStorage((GLEnum)target, (GLEnum)internalformat, width, height);

    public void RenderbufferStorageMultisample(GLEnum target, uint samples, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, void>)Entry(EntryPoint.glRenderbufferStorageMultisample))(
            target, samples, internalformat, width, height);

    public void RenderbufferStorageMultisample(GLEnum target, uint samples, InternalFormat internalformat, uint width, uint height)
        => RenderbufferStorageMultisample(target, samples, (GLEnum)internalformat, width, height);

    public void RenderbufferStorageMultisample(RenderbufferTarget target, uint samples, GLEnum internalformat, uint width, uint height)
        => RenderbufferStorageMultisample((GLEnum)target, samples, internalformat, width, height);

    public void RenderbufferStorageMultisample(RenderbufferTarget target, uint samples, InternalFormat internalformat, uint width, uint height)
        => RenderbufferStorageMultisample((GLEnum)target, samples, (GLEnum)internalformat, width, height);
}
