#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void BindSamplers(this GL gl, uint first, uint count, ReadOnlySpan<Sampler> samplers)
        => gl.BindSamplers(first, count, in samplers.GetPinnableReference());

    public static void BindSamplers(this GL gl, uint first, uint count, ReadOnlySpan<uint> samplers)
        => gl.BindSamplers(first, count, in samplers.GetPinnableReference());

    public static void CreateSamplers(this GL gl, uint n, Span<Sampler> samplers)
        => gl.CreateSamplers(n, out samplers.GetPinnableReference());

    public static void CreateSamplers(this GL gl, uint n, Span<uint> samplers)
        => gl.CreateSamplers(n, out samplers.GetPinnableReference());

    public static void DeleteSamplers(this GL gl, uint count, ReadOnlySpan<Sampler> samplers)
        => gl.DeleteSamplers(count, in samplers.GetPinnableReference());

    public static void DeleteSamplers(this GL gl, uint count, ReadOnlySpan<uint> samplers)
        => gl.DeleteSamplers(count, in samplers.GetPinnableReference());

    public static void GenSamplers(this GL gl, uint count, Span<Sampler> samplers)
        => gl.GenSamplers(count, out samplers.GetPinnableReference());

    public static void GenSamplers(this GL gl, uint count, Span<uint> samplers)
        => gl.GenSamplers(count, out samplers.GetPinnableReference());

    public static void GetSamplerParameter(this GL gl, uint sampler, GLEnum pname, Span<int> @params)
        => gl.GetSamplerParameter(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameter(this GL gl, uint sampler, GLEnum pname, Span<float> @params)
        => gl.GetSamplerParameter(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameter(this GL gl, uint sampler, SamplerParameterF pname, Span<float> @params)
        => gl.GetSamplerParameter(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameter(this GL gl, uint sampler, SamplerParameterI pname, Span<int> @params)
        => gl.GetSamplerParameter(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameterI(this GL gl, uint sampler, GLEnum pname, Span<int> @params)
        => gl.GetSamplerParameterI(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameterI(this GL gl, uint sampler, GLEnum pname, Span<uint> @params)
        => gl.GetSamplerParameterI(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameterI(this GL gl, uint sampler, SamplerParameterI pname, Span<int> @params)
        => gl.GetSamplerParameterI(sampler, pname, out @params.GetPinnableReference());

    public static void GetSamplerParameterI(this GL gl, uint sampler, SamplerParameterI pname, Span<uint> @params)
        => gl.GetSamplerParameterI(sampler, pname, out @params.GetPinnableReference());

    public static void SamplerParameter(this GL gl, uint sampler, GLEnum pname, ReadOnlySpan<int> param)
        => gl.SamplerParameter(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameter(this GL gl, uint sampler, GLEnum pname, ReadOnlySpan<float> param)
        => gl.SamplerParameter(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameter(this GL gl, uint sampler, SamplerParameterF pname, ReadOnlySpan<float> param)
        => gl.SamplerParameter(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameter(this GL gl, uint sampler, SamplerParameterI pname, ReadOnlySpan<int> param)
        => gl.SamplerParameter(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameterI(this GL gl, uint sampler, GLEnum pname, ReadOnlySpan<int> param)
        => gl.SamplerParameterI(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameterI(this GL gl, uint sampler, GLEnum pname, ReadOnlySpan<uint> param)
        => gl.SamplerParameterI(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameterI(this GL gl, uint sampler, SamplerParameterI pname, ReadOnlySpan<int> param)
        => gl.SamplerParameterI(sampler, pname, in param.GetPinnableReference());

    public static void SamplerParameterI(this GL gl, uint sampler, SamplerParameterI pname, ReadOnlySpan<uint> param)
        => gl.SamplerParameterI(sampler, pname, in param.GetPinnableReference());
}
