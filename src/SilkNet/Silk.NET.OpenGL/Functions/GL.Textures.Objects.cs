#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ActiveTexture(GLEnum texture)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glActiveTexture))(texture);

    public void ActiveTexture(TextureUnit texture)
        => ActiveTexture((GLEnum)texture);

    public void BindImageTexture(uint unit, uint texture, int level, bool layered, int layer, BufferAccessARB access, GLEnum format)
        => BindImageTexture(unit, texture, level, layered, layer, (GLEnum)access, format);

    public void BindImageTexture(uint unit, uint texture, int level, bool layered, int layer, BufferAccessARB access, InternalFormat format)
        => BindImageTexture(unit, texture, level, layered, layer, (GLEnum)access, (GLEnum)format);

    public void BindImageTexture(uint unit, uint texture, int level, bool layered, int layer, GLEnum access, GLEnum format)
        => ((delegate* unmanaged<uint, uint, int, byte, int, GLEnum, GLEnum, void>)Entry(EntryPoint.glBindImageTexture))(
            unit, texture, level, ToByte(layered), layer, access, format);

    public void BindImageTexture(uint unit, uint texture, int level, bool layered, int layer, GLEnum access, InternalFormat format)
        => BindImageTexture(unit, texture, level, layered, layer, access, (GLEnum)format);

    public void BindImageTextures(uint first, uint count, Texture* textures)
        => BindImageTextures(first, count, (uint*)textures);

    public void BindImageTextures(uint first, uint count, uint* textures)
        => ((delegate* unmanaged<uint, uint, uint*, void>)Entry(EntryPoint.glBindImageTextures))(first, count, textures);

    public void BindImageTextures(uint first, uint count, ref readonly Texture textures)
    {
        fixed (Texture* texturesPointer = &textures)
            BindImageTextures(first, count, (uint*)texturesPointer);
    }

    public void BindImageTextures(uint first, uint count, ref readonly uint textures)
    {
        fixed (uint* texturesPointer = &textures)
            BindImageTextures(first, count, texturesPointer);
    }

    public void BindImageTextures(uint first, ReadOnlySpan<Texture> textures)
    {
        fixed (Texture* texturesPointer = textures)
            BindImageTextures(first, (uint)textures.Length, (uint*)texturesPointer);
    }

    public void BindImageTextures(uint first, ReadOnlySpan<uint> textures)
    {
        fixed (uint* texturesPointer = textures)
            BindImageTextures(first, (uint)textures.Length, texturesPointer);
    }

    public void BindTexture(GLEnum target, uint texture)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glBindTexture))(target, texture);

    public void BindTexture(TextureTarget target, uint texture)
        => BindTexture((GLEnum)target, texture);

    public void BindTextureUnit(uint unit, uint texture)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glBindTextureUnit))(unit, texture);

    public void BindTextures(uint first, uint count, Texture* textures)
        => BindTextures(first, count, (uint*)textures);

    public void BindTextures(uint first, uint count, uint* textures)
        => ((delegate* unmanaged<uint, uint, uint*, void>)Entry(EntryPoint.glBindTextures))(first, count, textures);

    public void BindTextures(uint first, uint count, ref readonly Texture textures)
    {
        fixed (Texture* texturesPointer = &textures)
            BindTextures(first, count, (uint*)texturesPointer);
    }

    public void BindTextures(uint first, uint count, ref readonly uint textures)
    {
        fixed (uint* texturesPointer = &textures)
            BindTextures(first, count, texturesPointer);
    }

    public void BindTextures(uint first, ReadOnlySpan<Texture> textures)
    {
        fixed (Texture* texturesPointer = textures)
            BindTextures(first, (uint)textures.Length, (uint*)texturesPointer);
    }

    public void BindTextures(uint first, ReadOnlySpan<uint> textures)
    {
        fixed (uint* texturesPointer = textures)
            BindTextures(first, (uint)textures.Length, texturesPointer);
    }

    public uint CreateTexture(GLEnum target)
    {
        uint name = 0;
        CreateTextures(target, 1, &name);
        return name;
    }

    public uint CreateTexture(TextureTarget target)
        => CreateTexture((GLEnum)target);

    public void CreateTextures(GLEnum target, uint n, Texture* textures)
        => CreateTextures(target, n, (uint*)textures);

    public void CreateTextures(GLEnum target, uint n, uint* textures)
        => ((delegate* unmanaged<GLEnum, uint, uint*, void>)Entry(EntryPoint.glCreateTextures))(target, n, textures);

    public void CreateTextures(TextureTarget target, uint n, Texture* textures)
        => CreateTextures((GLEnum)target, n, (uint*)textures);

    public void CreateTextures(TextureTarget target, uint n, uint* textures)
        => CreateTextures((GLEnum)target, n, textures);

    public void CreateTextures(GLEnum target, uint n, out Texture textures)
    {
        fixed (Texture* texturesPointer = &textures)
            CreateTextures(target, n, (uint*)texturesPointer);
    }

    public void CreateTextures(GLEnum target, uint n, out uint textures)
    {
        fixed (uint* texturesPointer = &textures)
            CreateTextures(target, n, texturesPointer);
    }

    public void CreateTextures(TextureTarget target, uint n, out Texture textures)
        => CreateTextures((GLEnum)target, n, out textures);

    public void CreateTextures(TextureTarget target, uint n, out uint textures)
        => CreateTextures((GLEnum)target, n, out textures);

    public void CreateTextures(GLEnum target, Span<Texture> textures)
    {
        fixed (Texture* texturesPointer = textures)
            CreateTextures(target, (uint)textures.Length, (uint*)texturesPointer);
    }

    public void CreateTextures(GLEnum target, Span<uint> textures)
    {
        fixed (uint* texturesPointer = textures)
            CreateTextures(target, (uint)textures.Length, texturesPointer);
    }

    public void CreateTextures(TextureTarget target, Span<Texture> textures)
        => CreateTextures((GLEnum)target, textures);

    public void CreateTextures(TextureTarget target, Span<uint> textures)
        => CreateTextures((GLEnum)target, textures);

    public uint CreateTextures(GLEnum target, uint n)
    {
        uint texturesValue = default;
        CreateTextures(target, n, &texturesValue);
        return texturesValue;
    }

    public uint CreateTextures(TextureTarget target, uint n)
        => CreateTextures((GLEnum)target, n);

    public void DeleteTexture(uint textures)
        => DeleteTextures(1, &textures);

    public void DeleteTextures(uint n, Texture* textures)
        => DeleteTextures(n, (uint*)textures);

    public void DeleteTextures(uint n, uint* textures)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteTextures))(n, textures);

    public void DeleteTextures(uint n, ref readonly Texture textures)
    {
        fixed (Texture* texturesPointer = &textures)
            DeleteTextures(n, (uint*)texturesPointer);
    }

    public void DeleteTextures(uint n, ref readonly uint textures)
    {
        fixed (uint* texturesPointer = &textures)
            DeleteTextures(n, texturesPointer);
    }

    public void DeleteTextures(ReadOnlySpan<Texture> textures)
    {
        fixed (Texture* texturesPointer = textures)
            DeleteTextures((uint)textures.Length, (uint*)texturesPointer);
    }

    public void DeleteTextures(ReadOnlySpan<uint> textures)
    {
        fixed (uint* texturesPointer = textures)
            DeleteTextures((uint)textures.Length, texturesPointer);
    }

    public uint GenTexture()
    {
        uint name = 0;
        GenTextures(1, &name);
        return name;
    }

    public void GenTextures(uint n, Texture* textures)
        => GenTextures(n, (uint*)textures);

    public void GenTextures(uint n, uint* textures)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenTextures))(n, textures);

    public void GenTextures(uint n, out Texture textures)
    {
        fixed (Texture* texturesPointer = &textures)
            GenTextures(n, (uint*)texturesPointer);
    }

    public void GenTextures(uint n, out uint textures)
    {
        fixed (uint* texturesPointer = &textures)
            GenTextures(n, texturesPointer);
    }

    public void GenTextures(Span<Texture> textures)
    {
        fixed (Texture* texturesPointer = textures)
            GenTextures((uint)textures.Length, (uint*)texturesPointer);
    }

    public void GenTextures(Span<uint> textures)
    {
        fixed (uint* texturesPointer = textures)
            GenTextures((uint)textures.Length, texturesPointer);
    }

    public uint GenTextures(uint n)
    {
        uint texturesValue = default;
        GenTextures(n, &texturesValue);
        return texturesValue;
    }

    public void GenerateMipmap(GLEnum target)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glGenerateMipmap))(target);

    public void GenerateMipmap(TextureTarget target)
        => GenerateMipmap((GLEnum)target);

    public void GenerateTextureMipmap(uint texture)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glGenerateTextureMipmap))(texture);

    public bool IsTexture(uint texture)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsTexture))(texture) != 0;

    public void TextureBarrier()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glTextureBarrier))();

    public void TextureView(
        uint texture, GLEnum target, uint origtexture, GLEnum internalformat, uint minlevel, uint numlevels, uint minlayer, uint numlayers)
        => ((delegate* unmanaged<uint, GLEnum, uint, GLEnum, uint, uint, uint, uint, void>)Entry(EntryPoint.glTextureView))(
            texture, target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers);

    public void TextureView(
        uint texture, GLEnum target, uint origtexture, SizedInternalFormat internalformat, uint minlevel, uint numlevels, uint minlayer,
        uint numlayers)
        => TextureView(texture, target, origtexture, (GLEnum)internalformat, minlevel, numlevels, minlayer, numlayers);

    public void TextureView(
        uint texture, TextureTarget target, uint origtexture, GLEnum internalformat, uint minlevel, uint numlevels, uint minlayer, uint numlayers)
        => TextureView(texture, (GLEnum)target, origtexture, internalformat, minlevel, numlevels, minlayer, numlayers);

    public void TextureView(
        uint texture, TextureTarget target, uint origtexture, SizedInternalFormat internalformat, uint minlevel, uint numlevels, uint minlayer,
        uint numlayers)
        => TextureView(texture, (GLEnum)target, origtexture, (GLEnum)internalformat, minlevel, numlevels, minlayer, numlayers);
}
