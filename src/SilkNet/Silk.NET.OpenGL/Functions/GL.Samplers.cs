#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BindSampler(uint unit, uint sampler)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glBindSampler))(unit, sampler);

    public void BindSamplers(uint first, uint count, Sampler* samplers)
        => BindSamplers(first, count, (uint*)samplers);

    public void BindSamplers(uint first, uint count, uint* samplers)
        => ((delegate* unmanaged<uint, uint, uint*, void>)Entry(EntryPoint.glBindSamplers))(first, count, samplers);

    public void BindSamplers(uint first, uint count, ref readonly Sampler samplers)
    {
        fixed (Sampler* samplersPointer = &samplers)
            BindSamplers(first, count, (uint*)samplersPointer);
    }

    public void BindSamplers(uint first, uint count, ref readonly uint samplers)
    {
        fixed (uint* samplersPointer = &samplers)
            BindSamplers(first, count, samplersPointer);
    }

    public void BindSamplers(uint first, ReadOnlySpan<Sampler> samplers)
    {
        fixed (Sampler* samplersPointer = samplers)
            BindSamplers(first, (uint)samplers.Length, (uint*)samplersPointer);
    }

    public void BindSamplers(uint first, ReadOnlySpan<uint> samplers)
    {
        fixed (uint* samplersPointer = samplers)
            BindSamplers(first, (uint)samplers.Length, samplersPointer);
    }

    public uint CreateSampler()
    {
        uint name = 0;
        CreateSamplers(1, &name);
        return name;
    }

    public void CreateSamplers(uint n, Sampler* samplers)
        => CreateSamplers(n, (uint*)samplers);

    public void CreateSamplers(uint n, uint* samplers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glCreateSamplers))(n, samplers);

    public void CreateSamplers(uint n, out Sampler samplers)
    {
        fixed (Sampler* samplersPointer = &samplers)
            CreateSamplers(n, (uint*)samplersPointer);
    }

    public void CreateSamplers(uint n, out uint samplers)
    {
        fixed (uint* samplersPointer = &samplers)
            CreateSamplers(n, samplersPointer);
    }

    public void CreateSamplers(Span<Sampler> samplers)
    {
        fixed (Sampler* samplersPointer = samplers)
            CreateSamplers((uint)samplers.Length, (uint*)samplersPointer);
    }

    public void CreateSamplers(Span<uint> samplers)
    {
        fixed (uint* samplersPointer = samplers)
            CreateSamplers((uint)samplers.Length, samplersPointer);
    }

    public uint CreateSamplers(uint n)
    {
        uint samplersValue = default;
        CreateSamplers(n, &samplersValue);
        return samplersValue;
    }

    public void DeleteSampler(uint samplers)
        => DeleteSamplers(1, &samplers);

    public void DeleteSamplers(uint count, Sampler* samplers)
        => DeleteSamplers(count, (uint*)samplers);

    public void DeleteSamplers(uint count, uint* samplers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glDeleteSamplers))(count, samplers);

    public void DeleteSamplers(uint count, ref readonly Sampler samplers)
    {
        fixed (Sampler* samplersPointer = &samplers)
            DeleteSamplers(count, (uint*)samplersPointer);
    }

    public void DeleteSamplers(uint count, ref readonly uint samplers)
    {
        fixed (uint* samplersPointer = &samplers)
            DeleteSamplers(count, samplersPointer);
    }

    public void DeleteSamplers(ReadOnlySpan<Sampler> samplers)
    {
        fixed (Sampler* samplersPointer = samplers)
            DeleteSamplers((uint)samplers.Length, (uint*)samplersPointer);
    }

    public void DeleteSamplers(ReadOnlySpan<uint> samplers)
    {
        fixed (uint* samplersPointer = samplers)
            DeleteSamplers((uint)samplers.Length, samplersPointer);
    }

    public uint GenSampler()
    {
        uint name = 0;
        GenSamplers(1, &name);
        return name;
    }

    public void GenSamplers(uint count, Sampler* samplers)
        => GenSamplers(count, (uint*)samplers);

    public void GenSamplers(uint count, uint* samplers)
        => ((delegate* unmanaged<uint, uint*, void>)Entry(EntryPoint.glGenSamplers))(count, samplers);

    public void GenSamplers(uint count, out Sampler samplers)
    {
        fixed (Sampler* samplersPointer = &samplers)
            GenSamplers(count, (uint*)samplersPointer);
    }

    public void GenSamplers(uint count, out uint samplers)
    {
        fixed (uint* samplersPointer = &samplers)
            GenSamplers(count, samplersPointer);
    }

    public void GenSamplers(Span<Sampler> samplers)
    {
        fixed (Sampler* samplersPointer = samplers)
            GenSamplers((uint)samplers.Length, (uint*)samplersPointer);
    }

    public void GenSamplers(Span<uint> samplers)
    {
        fixed (uint* samplersPointer = samplers)
            GenSamplers((uint)samplers.Length, samplersPointer);
    }

    public uint GenSamplers(uint count)
    {
        uint samplersValue = default;
        GenSamplers(count, &samplersValue);
        return samplersValue;
    }

    public void GetSamplerParameter(uint sampler, GLEnum pname, float* @params)
        => ((delegate* unmanaged<uint, GLEnum, float*, void>)Entry(EntryPoint.glGetSamplerParameterfv))(sampler, pname, @params);

    public void GetSamplerParameter(uint sampler, SamplerParameterF pname, float* @params)
        => GetSamplerParameter(sampler, (GLEnum)pname, @params);

    public void GetSamplerParameter(uint sampler, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetSamplerParameter(sampler, pname, paramsPointer);
    }

    public void GetSamplerParameter(uint sampler, SamplerParameterF pname, out float @params)
        => GetSamplerParameter(sampler, (GLEnum)pname, out @params);

    public float GetSamplerParameter(uint sampler, SamplerParameterF pname)
    {
        float paramsValue = default;
        GetSamplerParameter(sampler, (GLEnum)pname, &paramsValue);
        return paramsValue;
    }

    public void GetSamplerParameter(uint sampler, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetSamplerParameteriv))(sampler, pname, @params);

    public void GetSamplerParameter(uint sampler, SamplerParameterI pname, int* @params)
        => GetSamplerParameter(sampler, (GLEnum)pname, @params);

    public void GetSamplerParameter(uint sampler, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetSamplerParameter(sampler, pname, paramsPointer);
    }

    public void GetSamplerParameter(uint sampler, SamplerParameterI pname, out int @params)
        => GetSamplerParameter(sampler, (GLEnum)pname, out @params);

    public int GetSamplerParameter(uint sampler, GLEnum pname)
    {
        int paramsValue = default;
        GetSamplerParameter(sampler, pname, &paramsValue);
        return paramsValue;
    }

    public int GetSamplerParameter(uint sampler, SamplerParameterI pname)
        => GetSamplerParameter(sampler, (GLEnum)pname);

    public void GetSamplerParameterI(uint sampler, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetSamplerParameterIiv))(sampler, pname, @params);

    public void GetSamplerParameterI(uint sampler, SamplerParameterI pname, int* @params)
        => GetSamplerParameterI(sampler, (GLEnum)pname, @params);

    public void GetSamplerParameterI(uint sampler, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetSamplerParameterI(sampler, pname, paramsPointer);
    }

    public void GetSamplerParameterI(uint sampler, SamplerParameterI pname, out int @params)
        => GetSamplerParameterI(sampler, (GLEnum)pname, out @params);

    public int GetSamplerParameterI(uint sampler, GLEnum pname)
    {
        int paramsValue = default;
        GetSamplerParameterI(sampler, pname, &paramsValue);
        return paramsValue;
    }

    public int GetSamplerParameterI(uint sampler, SamplerParameterI pname)
        => GetSamplerParameterI(sampler, (GLEnum)pname);

    public void GetSamplerParameterI(uint sampler, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glGetSamplerParameterIuiv))(sampler, pname, @params);

    public void GetSamplerParameterI(uint sampler, SamplerParameterI pname, uint* @params)
        => GetSamplerParameterI(sampler, (GLEnum)pname, @params);

    public void GetSamplerParameterI(uint sampler, GLEnum pname, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetSamplerParameterI(sampler, pname, paramsPointer);
    }

    public void GetSamplerParameterI(uint sampler, SamplerParameterI pname, out uint @params)
        => GetSamplerParameterI(sampler, (GLEnum)pname, out @params);

    public bool IsSampler(uint sampler)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glIsSampler))(sampler) != 0;

    public void SamplerParameter(uint sampler, GLEnum pname, float param)
        => ((delegate* unmanaged<uint, GLEnum, float, void>)Entry(EntryPoint.glSamplerParameterf))(sampler, pname, param);

    public void SamplerParameter(uint sampler, SamplerParameterF pname, float param)
        => SamplerParameter(sampler, (GLEnum)pname, param);

    public void SamplerParameter(uint sampler, GLEnum pname, int param)
        => ((delegate* unmanaged<uint, GLEnum, int, void>)Entry(EntryPoint.glSamplerParameteri))(sampler, pname, param);

    public void SamplerParameter(uint sampler, SamplerParameterI pname, int param)
        => SamplerParameter(sampler, (GLEnum)pname, param);

    public void SamplerParameter(uint sampler, GLEnum pname, float* param)
        => ((delegate* unmanaged<uint, GLEnum, float*, void>)Entry(EntryPoint.glSamplerParameterfv))(sampler, pname, param);

    public void SamplerParameter(uint sampler, SamplerParameterF pname, float* param)
        => SamplerParameter(sampler, (GLEnum)pname, param);

    public void SamplerParameter(uint sampler, GLEnum pname, ref readonly float param)
    {
        fixed (float* paramPointer = &param)
            SamplerParameter(sampler, pname, paramPointer);
    }

    public void SamplerParameter(uint sampler, SamplerParameterF pname, ref readonly float param)
        => SamplerParameter(sampler, (GLEnum)pname, in param);

    public void SamplerParameter(uint sampler, GLEnum pname, int* param)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glSamplerParameteriv))(sampler, pname, param);

    public void SamplerParameter(uint sampler, SamplerParameterI pname, int* param)
        => SamplerParameter(sampler, (GLEnum)pname, param);

    public void SamplerParameter(uint sampler, GLEnum pname, ref readonly int param)
    {
        fixed (int* paramPointer = &param)
            SamplerParameter(sampler, pname, paramPointer);
    }

    public void SamplerParameter(uint sampler, SamplerParameterI pname, ref readonly int param)
        => SamplerParameter(sampler, (GLEnum)pname, in param);

    public void SamplerParameterI(uint sampler, GLEnum pname, int* param)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glSamplerParameterIiv))(sampler, pname, param);

    public void SamplerParameterI(uint sampler, SamplerParameterI pname, int* param)
        => SamplerParameterI(sampler, (GLEnum)pname, param);

    public void SamplerParameterI(uint sampler, GLEnum pname, ref readonly int param)
    {
        fixed (int* paramPointer = &param)
            SamplerParameterI(sampler, pname, paramPointer);
    }

    public void SamplerParameterI(uint sampler, SamplerParameterI pname, ref readonly int param)
        => SamplerParameterI(sampler, (GLEnum)pname, in param);

    public void SamplerParameterI(uint sampler, GLEnum pname, uint* param)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glSamplerParameterIuiv))(sampler, pname, param);

    public void SamplerParameterI(uint sampler, SamplerParameterI pname, uint* param)
        => SamplerParameterI(sampler, (GLEnum)pname, param);

    public void SamplerParameterI(uint sampler, GLEnum pname, ref readonly uint param)
    {
        fixed (uint* paramPointer = &param)
            SamplerParameterI(sampler, pname, paramPointer);
    }

    public void SamplerParameterI(uint sampler, SamplerParameterI pname, ref readonly uint param)
        => SamplerParameterI(sampler, (GLEnum)pname, in param);
}
