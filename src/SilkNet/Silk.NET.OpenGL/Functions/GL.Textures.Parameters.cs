#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void TexParameter(GLEnum target, GLEnum pname, float param)
        => ((delegate* unmanaged<GLEnum, GLEnum, float, void>)Entry(EntryPoint.glTexParameterf))(target, pname, param);

    public void TexParameter(GLEnum target, TextureParameterName pname, float param)
        => TexParameter(target, (GLEnum)pname, param);

    public void TexParameter(TextureTarget target, GLEnum pname, float param)
        => TexParameter((GLEnum)target, pname, param);

    public void TexParameter(TextureTarget target, TextureParameterName pname, float param)
        => TexParameter((GLEnum)target, (GLEnum)pname, param);

    public void TexParameter(GLEnum target, GLEnum pname, int param)
        => ((delegate* unmanaged<GLEnum, GLEnum, int, void>)Entry(EntryPoint.glTexParameteri))(target, pname, param);

    public void TexParameter(GLEnum target, TextureParameterName pname, int param)
        => TexParameter(target, (GLEnum)pname, param);

    public void TexParameter(TextureTarget target, GLEnum pname, int param)
        => TexParameter((GLEnum)target, pname, param);

    public void TexParameter(TextureTarget target, TextureParameterName pname, int param)
        => TexParameter((GLEnum)target, (GLEnum)pname, param);

    public void TexParameter(GLEnum target, GLEnum pname, float* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, float*, void>)Entry(EntryPoint.glTexParameterfv))(target, pname, @params);

    public void TexParameter(GLEnum target, TextureParameterName pname, float* @params)
        => TexParameter(target, (GLEnum)pname, @params);

    public void TexParameter(TextureTarget target, GLEnum pname, float* @params)
        => TexParameter((GLEnum)target, pname, @params);

    public void TexParameter(TextureTarget target, TextureParameterName pname, float* @params)
        => TexParameter((GLEnum)target, (GLEnum)pname, @params);

    public void TexParameter(GLEnum target, GLEnum pname, ref readonly float @params)
    {
        fixed (float* paramsPointer = &@params)
            TexParameter(target, pname, paramsPointer);
    }

    public void TexParameter(GLEnum target, TextureParameterName pname, ref readonly float @params)
        => TexParameter(target, (GLEnum)pname, in @params);

    public void TexParameter(TextureTarget target, GLEnum pname, ref readonly float @params)
        => TexParameter((GLEnum)target, pname, in @params);

    public void TexParameter(TextureTarget target, TextureParameterName pname, ref readonly float @params)
        => TexParameter((GLEnum)target, (GLEnum)pname, in @params);

    public void TexParameter(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glTexParameteriv))(target, pname, @params);

    public void TexParameter(GLEnum target, TextureParameterName pname, int* @params)
        => TexParameter(target, (GLEnum)pname, @params);

    public void TexParameter(TextureTarget target, GLEnum pname, int* @params)
        => TexParameter((GLEnum)target, pname, @params);

    public void TexParameter(TextureTarget target, TextureParameterName pname, int* @params)
        => TexParameter((GLEnum)target, (GLEnum)pname, @params);

    public void TexParameter(GLEnum target, GLEnum pname, ref readonly int @params)
    {
        fixed (int* paramsPointer = &@params)
            TexParameter(target, pname, paramsPointer);
    }

    public void TexParameter(GLEnum target, TextureParameterName pname, ref readonly int @params)
        => TexParameter(target, (GLEnum)pname, in @params);

    public void TexParameter(TextureTarget target, GLEnum pname, ref readonly int @params)
        => TexParameter((GLEnum)target, pname, in @params);

    public void TexParameter(TextureTarget target, TextureParameterName pname, ref readonly int @params)
        => TexParameter((GLEnum)target, (GLEnum)pname, in @params);

    public void TexParameterI(GLEnum target, GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glTexParameterIiv))(target, pname, @params);

    public void TexParameterI(GLEnum target, TextureParameterName pname, int* @params)
        => TexParameterI(target, (GLEnum)pname, @params);

    public void TexParameterI(TextureTarget target, GLEnum pname, int* @params)
        => TexParameterI((GLEnum)target, pname, @params);

    public void TexParameterI(TextureTarget target, TextureParameterName pname, int* @params)
        => TexParameterI((GLEnum)target, (GLEnum)pname, @params);

    public void TexParameterI(GLEnum target, GLEnum pname, ref readonly int @params)
    {
        fixed (int* paramsPointer = &@params)
            TexParameterI(target, pname, paramsPointer);
    }

    public void TexParameterI(GLEnum target, TextureParameterName pname, ref readonly int @params)
        => TexParameterI(target, (GLEnum)pname, in @params);

    public void TexParameterI(TextureTarget target, GLEnum pname, ref readonly int @params)
        => TexParameterI((GLEnum)target, pname, in @params);

    public void TexParameterI(TextureTarget target, TextureParameterName pname, ref readonly int @params)
        => TexParameterI((GLEnum)target, (GLEnum)pname, in @params);

    public void TexParameterI(GLEnum target, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint*, void>)Entry(EntryPoint.glTexParameterIuiv))(target, pname, @params);

    public void TexParameterI(GLEnum target, TextureParameterName pname, uint* @params)
        => TexParameterI(target, (GLEnum)pname, @params);

    public void TexParameterI(TextureTarget target, GLEnum pname, uint* @params)
        => TexParameterI((GLEnum)target, pname, @params);

    public void TexParameterI(TextureTarget target, TextureParameterName pname, uint* @params)
        => TexParameterI((GLEnum)target, (GLEnum)pname, @params);

    public void TexParameterI(GLEnum target, GLEnum pname, ref readonly uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            TexParameterI(target, pname, paramsPointer);
    }

    public void TexParameterI(GLEnum target, TextureParameterName pname, ref readonly uint @params)
        => TexParameterI(target, (GLEnum)pname, in @params);

    public void TexParameterI(TextureTarget target, GLEnum pname, ref readonly uint @params)
        => TexParameterI((GLEnum)target, pname, in @params);

    public void TexParameterI(TextureTarget target, TextureParameterName pname, ref readonly uint @params)
        => TexParameterI((GLEnum)target, (GLEnum)pname, in @params);

    public void TextureParameter(uint texture, GLEnum pname, float param)
        => ((delegate* unmanaged<uint, GLEnum, float, void>)Entry(EntryPoint.glTextureParameterf))(texture, pname, param);

    public void TextureParameter(uint texture, TextureParameterName pname, float param)
        => TextureParameter(texture, (GLEnum)pname, param);

    public void TextureParameter(uint texture, GLEnum pname, int param)
        => ((delegate* unmanaged<uint, GLEnum, int, void>)Entry(EntryPoint.glTextureParameteri))(texture, pname, param);

    public void TextureParameter(uint texture, TextureParameterName pname, int param)
        => TextureParameter(texture, (GLEnum)pname, param);

    public void TextureParameter(uint texture, GLEnum pname, float* param)
        => ((delegate* unmanaged<uint, GLEnum, float*, void>)Entry(EntryPoint.glTextureParameterfv))(texture, pname, param);

    public void TextureParameter(uint texture, TextureParameterName pname, float* param)
        => TextureParameter(texture, (GLEnum)pname, param);

    public void TextureParameter(uint texture, GLEnum pname, ref readonly float param)
    {
        fixed (float* paramPointer = &param)
            TextureParameter(texture, pname, paramPointer);
    }

    public void TextureParameter(uint texture, TextureParameterName pname, ref readonly float param)
        => TextureParameter(texture, (GLEnum)pname, in param);

    public void TextureParameter(uint texture, GLEnum pname, int* param)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glTextureParameteriv))(texture, pname, param);

    public void TextureParameter(uint texture, TextureParameterName pname, int* param)
        => TextureParameter(texture, (GLEnum)pname, param);

    public void TextureParameter(uint texture, GLEnum pname, ref readonly int param)
    {
        fixed (int* paramPointer = &param)
            TextureParameter(texture, pname, paramPointer);
    }

    public void TextureParameter(uint texture, TextureParameterName pname, ref readonly int param)
        => TextureParameter(texture, (GLEnum)pname, in param);

    public void TextureParameterI(uint texture, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, int*, void>)Entry(EntryPoint.glTextureParameterIiv))(texture, pname, @params);

    public void TextureParameterI(uint texture, TextureParameterName pname, int* @params)
        => TextureParameterI(texture, (GLEnum)pname, @params);

    public void TextureParameterI(uint texture, GLEnum pname, ref readonly int @params)
    {
        fixed (int* paramsPointer = &@params)
            TextureParameterI(texture, pname, paramsPointer);
    }

    public void TextureParameterI(uint texture, TextureParameterName pname, ref readonly int @params)
        => TextureParameterI(texture, (GLEnum)pname, in @params);

    public void TextureParameterI(uint texture, GLEnum pname, uint* @params)
        => ((delegate* unmanaged<uint, GLEnum, uint*, void>)Entry(EntryPoint.glTextureParameterIuiv))(texture, pname, @params);

    public void TextureParameterI(uint texture, TextureParameterName pname, uint* @params)
        => TextureParameterI(texture, (GLEnum)pname, @params);

    public void TextureParameterI(uint texture, GLEnum pname, ref readonly uint @params)
    {
        fixed (uint* paramsPointer = &@params)
            TextureParameterI(texture, pname, paramsPointer);
    }

    public void TextureParameterI(uint texture, TextureParameterName pname, ref readonly uint @params)
        => TextureParameterI(texture, (GLEnum)pname, in @params);
}
