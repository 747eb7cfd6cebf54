#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void TexParameter(this GL gl, GLEnum target, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, GLEnum target, GLEnum pname, ReadOnlySpan<float> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, GLEnum target, TextureParameterName pname, ReadOnlySpan<int> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, GLEnum target, TextureParameterName pname, ReadOnlySpan<float> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, TextureTarget target, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, TextureTarget target, GLEnum pname, ReadOnlySpan<float> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, TextureTarget target, TextureParameterName pname, ReadOnlySpan<int> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameter(this GL gl, TextureTarget target, TextureParameterName pname, ReadOnlySpan<float> @params)
        => gl.TexParameter(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, GLEnum target, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, GLEnum target, GLEnum pname, ReadOnlySpan<uint> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, GLEnum target, TextureParameterName pname, ReadOnlySpan<int> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, GLEnum target, TextureParameterName pname, ReadOnlySpan<uint> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, TextureTarget target, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, TextureTarget target, GLEnum pname, ReadOnlySpan<uint> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, TextureTarget target, TextureParameterName pname, ReadOnlySpan<int> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TexParameterI(this GL gl, TextureTarget target, TextureParameterName pname, ReadOnlySpan<uint> @params)
        => gl.TexParameterI(target, pname, in @params.GetPinnableReference());

    public static void TextureParameter(this GL gl, uint texture, GLEnum pname, ReadOnlySpan<int> param)
        => gl.TextureParameter(texture, pname, in param.GetPinnableReference());

    public static void TextureParameter(this GL gl, uint texture, GLEnum pname, ReadOnlySpan<float> param)
        => gl.TextureParameter(texture, pname, in param.GetPinnableReference());

    public static void TextureParameter(this GL gl, uint texture, TextureParameterName pname, ReadOnlySpan<int> param)
        => gl.TextureParameter(texture, pname, in param.GetPinnableReference());

    public static void TextureParameter(this GL gl, uint texture, TextureParameterName pname, ReadOnlySpan<float> param)
        => gl.TextureParameter(texture, pname, in param.GetPinnableReference());

    public static void TextureParameterI(this GL gl, uint texture, GLEnum pname, ReadOnlySpan<int> @params)
        => gl.TextureParameterI(texture, pname, in @params.GetPinnableReference());

    public static void TextureParameterI(this GL gl, uint texture, GLEnum pname, ReadOnlySpan<uint> @params)
        => gl.TextureParameterI(texture, pname, in @params.GetPinnableReference());

    public static void TextureParameterI(this GL gl, uint texture, TextureParameterName pname, ReadOnlySpan<int> @params)
        => gl.TextureParameterI(texture, pname, in @params.GetPinnableReference());

    public static void TextureParameterI(this GL gl, uint texture, TextureParameterName pname, ReadOnlySpan<uint> @params)
        => gl.TextureParameterI(texture, pname, in @params.GetPinnableReference());
}
