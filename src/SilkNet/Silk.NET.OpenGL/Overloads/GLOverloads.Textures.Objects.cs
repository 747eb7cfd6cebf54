#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void BindImageTextures(this GL gl, uint first, uint count, ReadOnlySpan<Texture> textures)
        => gl.BindImageTextures(first, count, in textures.GetPinnableReference());

    public static void BindImageTextures(this GL gl, uint first, uint count, ReadOnlySpan<uint> textures)
        => gl.BindImageTextures(first, count, in textures.GetPinnableReference());

    public static void BindTextures(this GL gl, uint first, uint count, ReadOnlySpan<Texture> textures)
        => gl.BindTextures(first, count, in textures.GetPinnableReference());

    public static void BindTextures(this GL gl, uint first, uint count, ReadOnlySpan<uint> textures)
        => gl.BindTextures(first, count, in textures.GetPinnableReference());

    public static void CreateTextures(this GL gl, GLEnum target, uint n, Span<Texture> textures)
        => gl.CreateTextures(target, n, out textures.GetPinnableReference());

    public static void CreateTextures(this GL gl, GLEnum target, uint n, Span<uint> textures)
        => gl.CreateTextures(target, n, out textures.GetPinnableReference());

    public static void CreateTextures(this GL gl, TextureTarget target, uint n, Span<Texture> textures)
        => gl.CreateTextures(target, n, out textures.GetPinnableReference());

    public static void CreateTextures(this GL gl, TextureTarget target, uint n, Span<uint> textures)
        => gl.CreateTextures(target, n, out textures.GetPinnableReference());

    public static void DeleteTextures(this GL gl, uint n, ReadOnlySpan<Texture> textures)
        => gl.DeleteTextures(n, in textures.GetPinnableReference());

    public static void DeleteTextures(this GL gl, uint n, ReadOnlySpan<uint> textures)
        => gl.DeleteTextures(n, in textures.GetPinnableReference());

    public static void GenTextures(this GL gl, uint n, Span<Texture> textures)
        => gl.GenTextures(n, out textures.GetPinnableReference());

    public static void GenTextures(this GL gl, uint n, Span<uint> textures)
        => gl.GenTextures(n, out textures.GetPinnableReference());
}
