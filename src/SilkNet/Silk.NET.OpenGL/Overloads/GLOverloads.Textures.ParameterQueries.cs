#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void GetInternalformat(this GL gl, GLEnum target, GLEnum internalformat, GLEnum pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, GLEnum target, GLEnum internalformat, GLEnum pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(this GL gl, TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, Span<int> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetInternalformat(
        this GL gl, TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, Span<long> @params)
        => gl.GetInternalformat(target, internalformat, pname, count, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, GLEnum target, int level, GLEnum pname, Span<int> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, GLEnum target, int level, GLEnum pname, Span<float> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, GLEnum target, int level, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, GLEnum target, int level, GetTextureParameter pname, Span<float> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, TextureTarget target, int level, GLEnum pname, Span<int> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, TextureTarget target, int level, GLEnum pname, Span<float> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, TextureTarget target, int level, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexLevelParameter(this GL gl, TextureTarget target, int level, GetTextureParameter pname, Span<float> @params)
        => gl.GetTexLevelParameter(target, level, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, GLEnum target, GLEnum pname, Span<float> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, GLEnum target, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, GLEnum target, GetTextureParameter pname, Span<float> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, TextureTarget target, GLEnum pname, Span<int> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, TextureTarget target, GLEnum pname, Span<float> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, TextureTarget target, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameter(this GL gl, TextureTarget target, GetTextureParameter pname, Span<float> @params)
        => gl.GetTexParameter(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, GLEnum target, GLEnum pname, Span<uint> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, GLEnum target, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, GLEnum target, GetTextureParameter pname, Span<uint> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, TextureTarget target, GLEnum pname, Span<int> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, TextureTarget target, GLEnum pname, Span<uint> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, TextureTarget target, GetTextureParameter pname, Span<int> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTexParameterI(this GL gl, TextureTarget target, GetTextureParameter pname, Span<uint> @params)
        => gl.GetTexParameterI(target, pname, out @params.GetPinnableReference());

    public static void GetTextureLevelParameter(this GL gl, uint texture, int level, GLEnum pname, Span<int> @params)
        => gl.GetTextureLevelParameter(texture, level, pname, out @params.GetPinnableReference());

    public static void GetTextureLevelParameter(this GL gl, uint texture, int level, GLEnum pname, Span<float> @params)
        => gl.GetTextureLevelParameter(texture, level, pname, out @params.GetPinnableReference());

    public static void GetTextureLevelParameter(this GL gl, uint texture, int level, GetTextureParameter pname, Span<int> @params)
        => gl.GetTextureLevelParameter(texture, level, pname, out @params.GetPinnableReference());

    public static void GetTextureLevelParameter(this GL gl, uint texture, int level, GetTextureParameter pname, Span<float> @params)
        => gl.GetTextureLevelParameter(texture, level, pname, out @params.GetPinnableReference());

    public static void GetTextureParameter(this GL gl, uint texture, GLEnum pname, Span<int> @params)
        => gl.GetTextureParameter(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameter(this GL gl, uint texture, GLEnum pname, Span<float> @params)
        => gl.GetTextureParameter(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameter(this GL gl, uint texture, GetTextureParameter pname, Span<int> @params)
        => gl.GetTextureParameter(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameter(this GL gl, uint texture, GetTextureParameter pname, Span<float> @params)
        => gl.GetTextureParameter(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameterI(this GL gl, uint texture, GLEnum pname, Span<int> @params)
        => gl.GetTextureParameterI(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameterI(this GL gl, uint texture, GLEnum pname, Span<uint> @params)
        => gl.GetTextureParameterI(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameterI(this GL gl, uint texture, GetTextureParameter pname, Span<int> @params)
        => gl.GetTextureParameterI(texture, pname, out @params.GetPinnableReference());

    public static void GetTextureParameterI(this GL gl, uint texture, GetTextureParameter pname, Span<uint> @params)
        => gl.GetTextureParameterI(texture, pname, out @params.GetPinnableReference());
}
