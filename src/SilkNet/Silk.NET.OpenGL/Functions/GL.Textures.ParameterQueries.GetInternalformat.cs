#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, uint count, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, int*, void>)Entry(EntryPoint.glGetInternalformativ))(
            target, internalformat, pname, count, @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, int* @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, int* @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, count, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, int* @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, int* @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, count, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, int* @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, int* @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, count, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, int* @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, uint count, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetInternalformat(target, internalformat, pname, count, paramsPointer);
    }

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, out int @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, out int @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, count, out @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, out int @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, out int @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, count, out @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, out int @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, out int @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, count, out @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, out int @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, Span<int> @params)
    {
        fixed (int* paramsPointer = @params)
            GetInternalformat(target, internalformat, pname, (uint)@params.Length, paramsPointer);
    }

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, Span<int> @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, Span<int> @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, Span<int> @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, Span<int> @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, Span<int> @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, Span<int> @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, Span<int> @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, uint count, long* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, long*, void>)Entry(EntryPoint.glGetInternalformati64v))(
            target, internalformat, pname, count, @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, long* @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, long* @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, count, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, long* @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, long* @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, count, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, long* @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, long* @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, count, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, long* @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, count, @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, uint count, out long @params)
    {
        fixed (long* paramsPointer = &@params)
            GetInternalformat(target, internalformat, pname, count, paramsPointer);
    }

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count, out long @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, uint count, out long @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, count, out @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count, out long @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, uint count, out long @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, count, out @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count, out long @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count, out long @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, count, out @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count, out long @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, count, out @params);

    public void GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, Span<long> @params)
    {
        fixed (long* paramsPointer = @params)
            GetInternalformat(target, internalformat, pname, (uint)@params.Length, paramsPointer);
    }

    public void GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, Span<long> @params)
        => GetInternalformat(target, internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, Span<long> @params)
        => GetInternalformat(target, (GLEnum)internalformat, pname, @params);

    public void GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, Span<long> @params)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, Span<long> @params)
        => GetInternalformat((GLEnum)target, internalformat, pname, @params);

    public void GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, Span<long> @params)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, Span<long> @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, @params);

    public void GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, Span<long> @params)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, @params);

    public long GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname)
    {
        long paramsValue = default;
        GetInternalformat(target, internalformat, pname, 1, &paramsValue);
        return paramsValue;
    }

    public long GetInternalformat(GLEnum target, GLEnum internalformat, GLEnum pname, uint count)
    {
        long paramsValue = default;
        GetInternalformat(target, internalformat, pname, count, &paramsValue);
        return paramsValue;
    }

    public long GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname)
        => GetInternalformat(target, internalformat, (GLEnum)pname);

    public long GetInternalformat(GLEnum target, GLEnum internalformat, InternalFormatPName pname, uint count)
        => GetInternalformat(target, internalformat, (GLEnum)pname, count);

    public long GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname)
        => GetInternalformat(target, (GLEnum)internalformat, pname);

    public long GetInternalformat(GLEnum target, InternalFormat internalformat, GLEnum pname, uint count)
        => GetInternalformat(target, (GLEnum)internalformat, pname, count);

    public long GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname);

    public long GetInternalformat(GLEnum target, InternalFormat internalformat, InternalFormatPName pname, uint count)
        => GetInternalformat(target, (GLEnum)internalformat, (GLEnum)pname, count);

    public long GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname)
        => GetInternalformat((GLEnum)target, internalformat, pname);

    public long GetInternalformat(TextureTarget target, GLEnum internalformat, GLEnum pname, uint count)
        => GetInternalformat((GLEnum)target, internalformat, pname, count);

    public long GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname);

    public long GetInternalformat(TextureTarget target, GLEnum internalformat, InternalFormatPName pname, uint count)
        => GetInternalformat((GLEnum)target, internalformat, (GLEnum)pname, count);

    public long GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname);

    public long GetInternalformat(TextureTarget target, InternalFormat internalformat, GLEnum pname, uint count)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, pname, count);

    public long GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname);

    public long GetInternalformat(TextureTarget target, InternalFormat internalformat, InternalFormatPName pname, uint count)
        => GetInternalformat((GLEnum)target, (GLEnum)internalformat, (GLEnum)pname, count);

    public void GetTexLevelParameter(GLEnum target, int level, GLEnum pname, float* @params)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, float*, void>)Entry(EntryPoint.glGetTexLevelParameterfv))(target, level, pname, @params);

    public void GetTexLevelParameter(GLEnum target, int level, GetTextureParameter pname, float* @params)
        => GetTexLevelParameter(target, level, (GLEnum)pname, @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GLEnum pname, float* @params)
        => GetTexLevelParameter((GLEnum)target, level, pname, @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GetTextureParameter pname, float* @params)
        => GetTexLevelParameter((GLEnum)target, level, (GLEnum)pname, @params);

    public void GetTexLevelParameter(GLEnum target, int level, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetTexLevelParameter(target, level, pname, paramsPointer);
    }

    public void GetTexLevelParameter(GLEnum target, int level, GetTextureParameter pname, out float @params)
        => GetTexLevelParameter(target, level, (GLEnum)pname, out @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GLEnum pname, out float @params)
        => GetTexLevelParameter((GLEnum)target, level, pname, out @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GetTextureParameter pname, out float @params)
        => GetTexLevelParameter((GLEnum)target, level, (GLEnum)pname, out @params);

    public float GetTexLevelParameter(GLEnum target, int level, GLEnum pname)
    {
        float paramsValue = default;
        GetTexLevelParameter(target, level, pname, &paramsValue);
        return paramsValue;
    }

    public float GetTexLevelParameter(GLEnum target, int level, GetTextureParameter pname)
        => GetTexLevelParameter(target, level, (GLEnum)pname);

    public float GetTexLevelParameter(TextureTarget target, int level, GLEnum pname)
        => GetTexLevelParameter((GLEnum)target, level, pname);

    public float GetTexLevelParameter(TextureTarget target, int level, GetTextureParameter pname)
        => GetTexLevelParameter((GLEnum)target, level, (GLEnum)pname);

    public void GetTexLevelParameter(GLEnum target, int level, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, int*, void>)Entry(EntryPoint.glGetTexLevelParameteriv))(target, level, pname, @params);

    public void GetTexLevelParameter(GLEnum target, int level, GetTextureParameter pname, int* @params)
        => GetTexLevelParameter(target, level, (GLEnum)pname, @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GLEnum pname, int* @params)
        => GetTexLevelParameter((GLEnum)target, level, pname, @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GetTextureParameter pname, int* @params)
        => GetTexLevelParameter((GLEnum)target, level, (GLEnum)pname, @params);

    public void GetTexLevelParameter(GLEnum target, int level, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTexLevelParameter(target, level, pname, paramsPointer);
    }

    public void GetTexLevelParameter(GLEnum target, int level, GetTextureParameter pname, out int @params)
        => GetTexLevelParameter(target, level, (GLEnum)pname, out @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GLEnum pname, out int @params)
        => GetTexLevelParameter((GLEnum)target, level, pname, out @params);

    public void GetTexLevelParameter(TextureTarget target, int level, GetTextureParameter pname, out int @params)
        => GetTexLevelParameter((GLEnum)target, level, (GLEnum)pname, out @params);
}
