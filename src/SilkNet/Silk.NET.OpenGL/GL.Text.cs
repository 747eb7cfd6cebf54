#nullable disable

using Silk.NET.Core.Native;

namespace Silk.NET.OpenGL;

/// <content>Members that read or write text.</content>
public unsafe partial class GL
{
    public string GetStringS(GLEnum name)
        => SilkMarshal.PtrToString((nint)GetString(name), NativeStringEncoding.UTF8);

    public string GetStringS(StringName name)
        => GetStringS((GLEnum)name);

    public string GetStringS(GLEnum name, uint index)
        => SilkMarshal.PtrToString((nint)GetString(name, index), NativeStringEncoding.UTF8);

    public string GetStringS(StringName name, uint index)
        => GetStringS((GLEnum)name, index);

    /// <summary>
    /// Sets one text as the source of a shader. The length passed is the number of UTF-16 units, as in the original: text beyond
    /// ASCII is cut short.
    /// </summary>
    public void ShaderSource(uint shader, string @string)
    {
        using Utf8Argument text = new(@string);
        var pointer = text.Pointer;
        var length = @string.Length;
        ShaderSource(shader, 1, &pointer, &length);
    }

    public string GetShaderInfoLog(uint shader)
    {
        GetShaderInfoLog(shader, out string info);
        return info;
    }

    public void GetShaderInfoLog(uint shader, out string info)
    {
        var length = GetShader(shader, ShaderParameterName.InfoLogLength);
        if (length <= 0)
        {
            info = string.Empty;
            return;
        }

        GetShaderInfoLog(shader, (uint)length, out _, out info);
    }

    public string GetProgramInfoLog(uint program)
    {
        GetProgramInfoLog(program, out string info);
        return info;
    }

    public void GetProgramInfoLog(uint program, out string info)
    {
        var length = GetProgram(program, ProgramPropertyARB.InfoLogLength);
        if (length <= 0)
        {
            info = string.Empty;
            return;
        }

        GetProgramInfoLog(program, (uint)length, out _, out info);
    }

    public string GetActiveAttrib(uint program, uint index, out int size, out AttributeType type)
    {
        var room = (uint)Math.Max(1, GetProgram(program, ProgramPropertyARB.ActiveAttributeMaxLength));
        GetActiveAttrib(program, index, room, out _, out size, out type, out string name);
        return name;
    }

    public string GetActiveUniform(uint program, uint uniformIndex, out int size, out UniformType type)
    {
        var room = (uint)Math.Max(1, GetProgram(program, ProgramPropertyARB.ActiveUniformMaxLength));
        GetActiveUniform(program, uniformIndex, room, out _, out size, out type, out string name);
        return name;
    }
}
