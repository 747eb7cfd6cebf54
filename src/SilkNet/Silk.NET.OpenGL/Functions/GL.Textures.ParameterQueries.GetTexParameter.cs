#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetTexParameter(GLEnum target, GLEnum pname, float* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, float*, void>)Entry(EntryPoint.glGetTexParameterfv))(target, pname, @params);

    public void GetTexParameter(GLEnum target, GetTextureParameter pname, float* @params)
        => GetTexParameter(target, (GLEnum)pname, @params);

    public void GetTexParameter(TextureTarget target, GLEnum pname, float* @params)
        => GetTexParameter((GLEnum)target, pname, @params);

    public void GetTexParameter(TextureTarget target, GetTextureParameter pname, float* @params)
        => GetTexParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetTexParameter(GLEnum target, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetTexParameter(target, pname, paramsPointer);
    }

    public void GetTexParameter(GLEnum target, GetTextureParameter pname, out float @params)
        => GetTexParameter(target, (GLEnum)pname, out @params);

    public void GetTexParameter(TextureTarget target, GLEnum pname, out float @params)
        => GetTexParameter((GLEnum)target, pname, out @params);

    public void GetTexParameter(TextureTarget target, GetTextureParameter pname, out float @params)
        => GetTexParameter((GLEnum)target, (GLEnum)pname, out @params);

    public float GetTexParameter(GLEnum target, GLEnum pname)
    {
        float paramsValue = default;
        GetTexParameter(target, pname, &paramsValue);
        return paramsValue;
    }

    public float GetTexParameter(GLEnum target, GetTextureParameter pname)
        => GetTexParameter(target, (GLEnum)pname);

    public float GetTexParameter(TextureTarget target, GLEnum pname)
        => GetTexParameter((GLEnum)target, pname);

    public float GetTexParameter(TextureTarget target, GetTextureParameter pname)
        => GetTexParameter((GLEnum)target, (GLEnum)pname);

    public void GetTexParameter(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetTexParameteriv))(target, pname, @params);

    public void GetTexParameter(GLEnum target, GetTextureParameter pname, int* @params)
        => GetTexParameter(target, (GLEnum)pname, @params);

    public void GetTexParameter(TextureTarget target, GLEnum pname, int* @params)
        => GetTexParameter((GLEnum)target, pname, @params);

    public void GetTexParameter(TextureTarget target, GetTextureParameter pname, int* @params)
        => GetTexParameter((GLEnum)target, (GLEnum)pname, @params);

    public void GetTexParameter(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTexParameter(target, pname, paramsPointer);
    }

    public void GetTexParameter(GLEnum target, GetTextureParameter pname, out int @params)
        => GetTexParameter(target, (GLEnum)pname, out @params);

    public void GetTexParameter(TextureTarget target, GLEnum pname, out int @params)
        => GetTexParameter((GLEnum)target, pname, out @params);

    public void GetTexParameter(TextureTarget target, GetTextureParameter pname, out int @params)
        => GetTexParameter((GLEnum)target, (GLEnum)pname, out @params);

    public void GetTexParameterI(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetTexParameterIiv))(target, pname, @params);

    public void GetTexParameterI(GLEnum target, GetTextureParameter pname, int* @params)
        => GetTexParameterI(target, (GLEnum)pname, @params);

    public void GetTexParameterI(TextureTarget target, GLEnum pname, int* @params)
        => GetTexParameterI((GLEnum)target, pname, @params);

    public void GetTexParameterI(TextureTarget target, GetTextureParameter pname, int* @params)
        => GetTexParameterI((GLEnum)target, (GLEnum)pname, @params);

    public void GetTexParameterI(GLEnum target, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTexParameterI(target, pname, paramsPointer);
    }

    public void GetTexParameterI(GLEnum target, GetTextureParameter pname, out int @params)
        => GetTexParameterI(target, (GLEnum)pname, out @params);

    public void GetTexParameterI(TextureTarget target, GLEnum pname, out int @params)
        => GetTexParameterI((GLEnum)target, pname, out @params);

    public void GetTexParameterI(TextureTarget target, GetTextureParameter pname, out int @params)
        => GetTexParameterI((GLEnum)target, (GLEnum)pname, out @params);

    public int GetTexParameterI(GLEnum target, GLEnum pname)
    {
        int paramsValue = default;
        GetTexParameterI(target, pname, &paramsValue);
        return paramsValue;
    }

    public int GetTexParameterI(GLEnum target, GetTextureParameter pname)
        => GetTexParameterI(target, (GLEnum)pname);

    public int GetTexParameterI(TextureTarget target, GLEnum pname)
        => GetTexParameterI((GLEnum)target, pname);

    public int GetTexParameterI(TextureTarget target, GetTextureParameter pname)
        => GetTexParameterI((GLEnum)target, (GLEnum)pname);

    public void GetTexParameterI(GLEnum target, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint*, void>)Entry(EntryPoint.glGetTexParameterIuiv))(target, pname, @params);

    public void GetTexParameterI(GLEnum target, GetTextureParameter pname, uint* @params)
        => GetTexParameterI(target, (GLEnum)pname, @params);

    public void GetTexParameterI(TextureTarget target, GLEnum pname, uint* @params)
        => GetTexParameterI((GLEnum)target, pname, @params);

    public void GetTexParameterI(TextureTarget target, GetTextureParameter pname, uint* @params)
        => GetTexParameterI((GLEnum)target, (GLEnum)pname, @params);

    public void GetTexParameterI(GLEnum target, GLEnum pname, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetTexParameterI(target, pname, paramsPointer);
    }

    public void GetTexParameterI(GLEnum target, GetTextureParameter pname, out uint @params)
        => GetTexParameterI(target, (GLEnum)pname, out @params);

    public void GetTexParameterI(TextureTarget target, GLEnum pname, out uint @params)
        => GetTexParameterI((GLEnum)target, pname, out @params);

    public void GetTexParameterI(TextureTarget target, GetTextureParameter pname, out uint @params)
        => GetTexParameterI((GLEnum)target, (GLEnum)pname, out @params);

    public void GetTextureLevelParameter(uint texture, int level, GLEnum pname, float* @params)
        => ((delegate* unmanaged<uint, int, GLEnum, float*, void>)Entry(EntryPoint.glGetTextureLevelParameterfv))(texture, level, pname, @params);

    public void GetTextureLevelParameter(uint texture, int level, GetTextureParameter pname, float* @params)
        => GetTextureLevelParameter(texture, level, (GLEnum)pname, @params);

    public void GetTextureLevelParameter(uint texture, int level, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetTextureLevelParameter(texture, level, pname, paramsPointer);
    }

    public void GetTextureLevelParameter(uint texture, int level, GetTextureParameter pname, out float @params)
        => GetTextureLevelParameter(texture, level, (GLEnum)pname, out @params);

    public float GetTextureLevelParameter(uint texture, int level, GLEnum pname)
    {
        float paramsValue = default;
        GetTextureLevelParameter(texture, level, pname, &paramsValue);
        return paramsValue;
    }

    public float GetTextureLevelParameter(uint texture, int level, GetTextureParameter pname)
        => GetTextureLevelParameter(texture, level, (GLEnum)pname);

    public void GetTextureLevelParameter(uint texture, int level, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, int, GLEnum, int*, void>)Entry(EntryPoint.glGetTextureLevelParameteriv))(texture, level, pname, @params);

    public void GetTextureLevelParameter(uint texture, int level, GetTextureParameter pname, int* @params)
        => GetTextureLevelParameter(texture, level, (GLEnum)pname, @params);

    public void GetTextureLevelParameter(uint texture, int level, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTextureLevelParameter(texture, level, pname, paramsPointer);
    }

    public void GetTextureLevelParameter(uint texture, int level, GetTextureParameter pname, out int @params)
        => GetTextureLevelParameter(texture, level, (GLEnum)pname, out @params);

    public void GetTextureParameter(uint texture, GLEnum pname, float* @params)
        => ((delegate* unmanaged<uint, GLEnum, float*, void>)Entry(EntryPoint.glGetTextureParameterfv))(texture, pname, @params);

    public void GetTextureParameter(uint texture, GetTextureParameter pname, float* @params)
        => GetTextureParameter(texture, (GLEnum)pname, @params);

    public void GetTextureParameter(uint texture, GLEnum pname, out float @params)
    {
        fixed (float* paramsPointer = &@params)
            GetTextureParameter(texture, pname, paramsPointer);
    }

    public void GetTextureParameter(uint texture, GetTextureParameter pname, out float @params)
        => GetTextureParameter(texture, (GLEnum)pname, out @params);

    public float GetTextureParameter(uint texture, GLEnum pname)
    {
        float paramsValue = default;
        GetTextureParameter(texture, pname, &paramsValue);
        return paramsValue;
    }

    public float GetTextureParameter(uint texture, GetTextureParameter pname)
        => GetTextureParameter(texture, (GLEnum)pname);

    public void GetTextureParameter(uint texture, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetTextureParameteriv))(texture, pname, @params);

    public void GetTextureParameter(uint texture, GetTextureParameter pname, int* @params)
        => GetTextureParameter(texture, (GLEnum)pname, @params);

    public void GetTextureParameter(uint texture, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTextureParameter(texture, pname, paramsPointer);
    }

    public void GetTextureParameter(uint texture, GetTextureParameter pname, out int @params)
        => GetTextureParameter(texture, (GLEnum)pname, out @params);

    public void GetTextureParameterI(uint texture, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glGetTextureParameterIiv))(texture, pname, @params);

    public void GetTextureParameterI(uint texture, GetTextureParameter pname, int* @params)
        => GetTextureParameterI(texture, (GLEnum)pname, @params);

    public void GetTextureParameterI(uint texture, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetTextureParameterI(texture, pname, paramsPointer);
    }

    public void GetTextureParameterI(uint texture, GetTextureParameter pname, out int @params)
        => GetTextureParameterI(texture, (GLEnum)pname, out @params);

    public int GetTextureParameterI(uint texture, GLEnum pname)
    {
        int paramsValue = default;
        GetTextureParameterI(texture, pname, &paramsValue);
        return paramsValue;
    }

    public int GetTextureParameterI(uint texture, GetTextureParameter pname)
        => GetTextureParameterI(texture, (GLEnum)pname);

    public void GetTextureParameterI(uint texture, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glGetTextureParameterIuiv))(texture, pname, @params);

    public void GetTextureParameterI(uint texture, GetTextureParameter pname, uint* @params)
        => GetTextureParameterI(texture, (GLEnum)pname, @params);

    public void GetTextureParameterI(uint texture, GLEnum pname, out uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            GetTextureParameterI(texture, pname, paramsPointer);
    }

    public void GetTextureParameterI(uint texture, GetTextureParameter pname, out uint @params)
        => GetTextureParameterI(texture, (GLEnum)pname, out @params);
}
