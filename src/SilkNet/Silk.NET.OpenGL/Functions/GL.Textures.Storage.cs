#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void TexBuffer(GLEnum target, GLEnum internalformat, uint buffer)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, void>)Entry(EntryPoint.glTexBuffer))(target, internalformat, buffer);

    public void TexBuffer(GLEnum target, SizedInternalFormat internalformat, uint buffer)
        => TexBuffer(target, (GLEnum)internalformat, buffer);

    public void TexBuffer(TextureTarget target, GLEnum internalformat, uint buffer)
        => TexBuffer((GLEnum)target, internalformat, buffer);

    public void TexBuffer(TextureTarget target, SizedInternalFormat internalformat, uint buffer)
        => TexBuffer((GLEnum)target, (GLEnum)internalformat, buffer);

    public void TexBufferRange(GLEnum target, GLEnum internalformat, uint buffer, nint offset, nuint size)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, nint, nuint, void>)Entry(EntryPoint.glTexBufferRange))(
            target, internalformat, buffer, offset, size);

    public void TexBufferRange(GLEnum target, SizedInternalFormat internalformat, uint buffer, nint offset, nuint size)
        => TexBufferRange(target, (GLEnum)internalformat, buffer, offset, size);

    public void TexBufferRange(TextureTarget target, GLEnum internalformat, uint buffer, nint offset, nuint size)
        => TexBufferRange((GLEnum)target, internalformat, buffer, offset, size);

    public void TexBufferRange(TextureTarget target, SizedInternalFormat internalformat, uint buffer, nint offset, nuint size)
        => TexBufferRange((GLEnum)target, (GLEnum)internalformat, buffer, offset, size);

    public void TexImage2DMultisample(GLEnum target, uint samples, GLEnum internalformat, uint width, uint height, bool fixedsamplelocations)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, byte, void>)Entry(EntryPoint.glTexImage2DMultisample))(
            target, samples, internalformat, width, height, ToByte(fixedsamplelocations));

    public void TexImage2DMultisample(GLEnum target, uint samples, InternalFormat internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexImage2DMultisample(target, samples, (GLEnum)internalformat, width, height, fixedsamplelocations);

    public void TexImage2DMultisample(TextureTarget target, uint samples, GLEnum internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexImage2DMultisample((GLEnum)target, samples, internalformat, width, height, fixedsamplelocations);

    public void TexImage2DMultisample(
        TextureTarget target, uint samples, InternalFormat internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexImage2DMultisample((GLEnum)target, samples, (GLEnum)internalformat, width, height, fixedsamplelocations);

    public void TexImage3DMultisample(
        GLEnum target, uint samples, GLEnum internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, uint, byte, void>)Entry(EntryPoint.glTexImage3DMultisample))(
            target, samples, internalformat, width, height, depth, ToByte(fixedsamplelocations));

    public void TexImage3DMultisample(
        GLEnum target, uint samples, InternalFormat internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexImage3DMultisample(target, samples, (GLEnum)internalformat, width, height, depth, fixedsamplelocations);

    public void TexImage3DMultisample(
        TextureTarget target, uint samples, GLEnum internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexImage3DMultisample((GLEnum)target, samples, internalformat, width, height, depth, fixedsamplelocations);

    public void TexImage3DMultisample(
        TextureTarget target, uint samples, InternalFormat internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexImage3DMultisample((GLEnum)target, samples, (GLEnum)internalformat, width, height, depth, fixedsamplelocations);

    public void TexStorage1D(GLEnum target, uint levels, GLEnum internalformat, uint width)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, void>)Entry(EntryPoint.glTexStorage1D))(target, levels, internalformat, width);

    public void TexStorage1D(GLEnum target, uint levels, SizedInternalFormat internalformat, uint width)
        => TexStorage1D(target, levels, (GLEnum)internalformat, width);

    public void TexStorage1D(TextureTarget target, uint levels, GLEnum internalformat, uint width)
        => TexStorage1D((GLEnum)target, levels, internalformat, width);

    public void TexStorage1D(TextureTarget target, uint levels, SizedInternalFormat internalformat, uint width)
        => TexStorage1D((GLEnum)target, levels, (GLEnum)internalformat, width);

    public void TexStorage2D(GLEnum target, uint levels, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, void>)Entry(EntryPoint.glTexStorage2D))(
            target, levels, internalformat, width, height);

    public void TexStorage2D(GLEnum target, uint levels, SizedInternalFormat internalformat, uint width, uint height)
        => TexStorage2D(target, levels, (GLEnum)internalformat, width, height);

    public void TexStorage2D(TextureTarget target, uint levels, GLEnum internalformat, uint width, uint height)
        => TexStorage2D((GLEnum)target, levels, internalformat, width, height);

    public void TexStorage2D(TextureTarget target, uint levels, SizedInternalFormat internalformat, uint width, uint height)
        => TexStorage2D((GLEnum)target, levels, (GLEnum)internalformat, width, height);

    public void TexStorage2DMultisample(GLEnum target, uint samples, GLEnum internalformat, uint width, uint height, bool fixedsamplelocations)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, byte, void>)Entry(EntryPoint.glTexStorage2DMultisample))(
            target, samples, internalformat, width, height, ToByte(fixedsamplelocations));

    public void TexStorage2DMultisample(
        GLEnum target, uint samples, SizedInternalFormat internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexStorage2DMultisample(target, samples, (GLEnum)internalformat, width, height, fixedsamplelocations);

    public void TexStorage2DMultisample(TextureTarget target, uint samples, GLEnum internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexStorage2DMultisample((GLEnum)target, samples, internalformat, width, height, fixedsamplelocations);

    public void TexStorage2DMultisample(
        TextureTarget target, uint samples, SizedInternalFormat internalformat, uint width, uint height, bool fixedsamplelocations)
        => TexStorage2DMultisample((GLEnum)target, samples, (GLEnum)internalformat, width, height, fixedsamplelocations);

    public void TexStorage3D(GLEnum target, uint levels, GLEnum internalformat, uint width, uint height, uint depth)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, uint, void>)Entry(EntryPoint.glTexStorage3D))(
            target, levels, internalformat, width, height, depth);

    public void TexStorage3D(GLEnum target, uint levels, SizedInternalFormat internalformat, uint width, uint height, uint depth)
        => TexStorage3D(target, levels, (GLEnum)internalformat, width, height, depth);

    public void TexStorage3D(TextureTarget target, uint levels, GLEnum internalformat, uint width, uint height, uint depth)
        => TexStorage3D((GLEnum)target, levels, internalformat, width, height, depth);

    public void TexStorage3D(TextureTarget target, uint levels, SizedInternalFormat internalformat, uint width, uint height, uint depth)
        => TexStorage3D((GLEnum)target, levels, (GLEnum)internalformat, width, height, depth);

    public void TexStorage3DMultisample(
        GLEnum target, uint samples, GLEnum internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => ((delegate* unmanaged<GLEnum, uint, GLEnum, uint, uint, uint, byte, void>)Entry(EntryPoint.glTexStorage3DMultisample))(
            target, samples, internalformat, width, height, depth, ToByte(fixedsamplelocations));

    public void TexStorage3DMultisample(
        GLEnum target, uint samples, SizedInternalFormat internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexStorage3DMultisample(target, samples, (GLEnum)internalformat, width, height, depth, fixedsamplelocations);

    public void TexStorage3DMultisample(
        TextureTarget target, uint samples, GLEnum internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexStorage3DMultisample((GLEnum)target, samples, internalformat, width, height, depth, fixedsamplelocations);

    public void TexStorage3DMultisample(
        TextureTarget target, uint samples, SizedInternalFormat internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TexStorage3DMultisample((GLEnum)target, samples, (GLEnum)internalformat, width, height, depth, fixedsamplelocations);

    public void TextureBuffer(uint texture, GLEnum internalformat, uint buffer)
        => ((delegate* unmanaged<uint, GLEnum, uint, void>)Entry(EntryPoint.glTextureBuffer))(texture, internalformat, buffer);

    public void TextureBuffer(uint texture, SizedInternalFormat internalformat, uint buffer)
        => TextureBuffer(texture, (GLEnum)internalformat, buffer);

    public void TextureBufferRange(uint texture, GLEnum internalformat, uint buffer, nint offset, nuint size)
        => ((delegate* unmanaged<uint, GLEnum, uint, nint, nuint, void>)Entry(EntryPoint.glTextureBufferRange))(
            texture, internalformat, buffer, offset, size);

    public void TextureBufferRange(uint texture, SizedInternalFormat internalformat, uint buffer, nint offset, nuint size)
        => TextureBufferRange(texture, (GLEnum)internalformat, buffer, offset, size);

    public void TextureStorage1D(uint texture, uint levels, GLEnum internalformat, uint width)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, void>)Entry(EntryPoint.glTextureStorage1D))(texture, levels, internalformat, width);

    public void TextureStorage1D(uint texture, uint levels, SizedInternalFormat internalformat, uint width)
        => TextureStorage1D(texture, levels, (GLEnum)internalformat, width);

    public void TextureStorage2D(uint texture, uint levels, GLEnum internalformat, uint width, uint height)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, uint, void>)Entry(EntryPoint.glTextureStorage2D))(
            texture, levels, internalformat, width, height);

    public void TextureStorage2D(uint texture, uint levels, SizedInternalFormat internalformat, uint width, uint height)
        => TextureStorage2D(texture, levels, (GLEnum)internalformat, width, height);

    public void TextureStorage2DMultisample(uint texture, uint samples, GLEnum internalformat, uint width, uint height, bool fixedsamplelocations)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, uint, byte, void>)Entry(EntryPoint.glTextureStorage2DMultisample))(
            texture, samples, internalformat, width, height, ToByte(fixedsamplelocations));

    public void TextureStorage2DMultisample(
        uint texture, uint samples, SizedInternalFormat internalformat, uint width, uint height, bool fixedsamplelocations)
        => TextureStorage2DMultisample(texture, samples, (GLEnum)internalformat, width, height, fixedsamplelocations);

    public void TextureStorage3D(uint texture, uint levels, GLEnum internalformat, uint width, uint height, uint depth)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, uint, uint, void>)Entry(EntryPoint.glTextureStorage3D))(
            texture, levels, internalformat, width, height, depth);

    public void TextureStorage3D(uint texture, uint levels, SizedInternalFormat internalformat, uint width, uint height, uint depth)
        => TextureStorage3D(texture, levels, (GLEnum)internalformat, width, height, depth);

    public void TextureStorage3DMultisample(
        uint texture, uint samples, GLEnum internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => ((delegate* unmanaged<uint, uint, GLEnum, uint, uint, uint, byte, void>)Entry(EntryPoint.glTextureStorage3DMultisample))(
            texture, samples, internalformat, width, height, depth, ToByte(fixedsamplelocations));

    public void TextureStorage3DMultisample(
        uint texture, uint samples, SizedInternalFormat internalformat, uint width, uint height, uint depth, bool fixedsamplelocations)
        => TextureStorage3DMultisample(texture, samples, (GLEnum)internalformat, width, height, depth, fixedsamplelocations);
}
