#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateRenderbuffers(this GL gl, uint n, Span<Renderbuffer> renderbuffers)
        => gl.CreateRenderbuffers(n, out renderbuffers.GetPinnableReference());

    public static void CreateRenderbuffers(this GL gl, uint n, Span<uint> renderbuffers)
        => gl.CreateRenderbuffers(n, out renderbuffers.GetPinnableReference());

    public static void DeleteRenderbuffers(this GL gl, uint n, ReadOnlySpan<Renderbuffer> renderbuffers)
        => gl.DeleteRenderbuffers(n, in renderbuffers.GetPinnableReference());

    public static void DeleteRenderbuffers(this GL gl, uint n, ReadOnlySpan<uint> renderbuffers)
        => gl.DeleteRenderbuffers(n, in renderbuffers.GetPinnableReference());

    public static void GenRenderbuffers(this GL gl, uint n, Span<Renderbuffer> renderbuffers)
        => gl.GenRenderbuffers(n, out renderbuffers.GetPinnableReference());

    public static void GenRenderbuffers(this GL gl, uint n, Span<uint> renderbuffers)
        => gl.GenRenderbuffers(n, out renderbuffers.GetPinnableReference());

    public static void GetNamedRenderbufferParameter(this GL gl, uint renderbuffer, GLEnum pname, Span<int> @params)
        => gl.GetNamedRenderbufferParameter(renderbuffer, pname, out @params.GetPinnableReference());

    public static void GetNamedRenderbufferParameter(this GL gl, uint renderbuffer, RenderbufferParameterName pname, Span<int> @params)
        => gl.GetNamedRenderbufferParameter(renderbuffer, pname, out @params.GetPinnableReference());

    public static void GetRenderbufferParameter(this GL gl, GLEnum target, GLEnum pname, Span<int> @params)
        => gl.GetRenderbufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetRenderbufferParameter(this GL gl, GLEnum target, RenderbufferParameterName pname, Span<int> @params)
        => gl.GetRenderbufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetRenderbufferParameter(this GL gl, RenderbufferTarget target, GLEnum pname, Span<int> @params)
        => gl.GetRenderbufferParameter(target, pname, out @params.GetPinnableReference());

    public static void GetRenderbufferParameter(this GL gl, RenderbufferTarget target, RenderbufferParameterName pname, Span<int> @params)
        => gl.GetRenderbufferParameter(target, pname, out @params.GetPinnableReference());
}
