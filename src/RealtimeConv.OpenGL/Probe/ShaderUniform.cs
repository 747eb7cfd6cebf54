using System.Globalization;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>The value of one uniform: numbers, or a word for something that follows the frame.</summary>
/// <remarks>
/// Words: <c>size</c> is (W, H), (W, H, 1) or (W, H, 1/W, 1/H) by the number of components; <c>texel</c> is (1/W, 1/H), (1/W, 1/H, 0) or (1/W, 1/H, W, H);
/// <c>width</c>, <c>height</c>, <c>texel-width</c> and <c>texel-height</c> are single numbers; <c>identity</c> is the matrix. Without a value a uniform is
/// recognised by its name, prefixes such as u_ and i left aside: resolution, texelSize, width, time (0) and their usual spellings.
/// </remarks>
internal sealed class ShaderUniform
{
    private static readonly string[] SizeNames =
    [
        "resolution", "size", "texturesize", "texsize", "screensize", "screenresolution", "viewportsize", "viewport", "imagesize", "framesize", "inputsize", "sourcesize",
        "outputsize", "targetsize", "dimensions", "textureresolution", "channelresolution", "rendersize", "buffersize", "canvassize", "windowsize",
    ];

    private static readonly string[] TexelNames =
    [
        "texelsize", "texel", "texelstep", "pixelsize", "pixel", "pixelstep", "texturepixelsize", "screenpixelsize", "invresolution", "invsize", "inverseresolution", "inversesize",
        "invtexturesize", "oneoverresolution", "oneoversize", "rcpframe", "rcpsize", "rcpresolution", "onepixel", "onetexel", "texeloffset", "pixeloffset",
    ];

    private static readonly string[] StillNames = ["time", "timedelta", "framerate", "channeltime", "frame", "mouse", "date", "globaltime", "elapsedtime", "seed"];

    private readonly string? _word;
    private readonly double[] _numbers = [];

    private ShaderUniform(string name, UniformType type, int elements, int location, string text)
    {
        (Name, Type, Elements, Location) = (name, type, elements, location);
        Components = ComponentsOf(type);
        if (IsWord(text)) _word = text;
        else _numbers = Numbers(name, text);
        Check();
    }

    /// <summary>Its name, without the brackets of an array.</summary>
    public string Name { get; }

    public UniformType Type { get; }

    /// <summary>Length of the array; 1 for a single value.</summary>
    public int Elements { get; }

    public int Location { get; }

    private int Components { get; }

    /// <summary>A uniform with the value that a text gives it.</summary>
    /// <exception cref="InvalidInputException">The text is no value of that type.</exception>
    public static ShaderUniform Given(string name, UniformType type, int elements, int location, string text) => new(name, type, elements, location, text.Trim());

    /// <summary>The word that a uniform's name stands for, or null.</summary>
    public static string? Recognise(string name, UniformType type)
    {
        string plain = Plain(name);
        int components = ComponentsOf(type);
        bool isNumber = components == 1;
        if (!isNumber && IsVector(type) && SizeNames.Contains(plain)) return "size";
        if (!isNumber && IsVector(type) && (TexelNames.Contains(plain) || plain.EndsWith("texelsize", StringComparison.Ordinal))) return "texel";
        if (isNumber && plain is "width" or "texturewidth" or "imagewidth" or "screenwidth" or "framewidth" or "texwidth") return "width";
        if (isNumber && plain is "height" or "textureheight" or "imageheight" or "screenheight" or "frameheight" or "texheight") return "height";
        if (isNumber && plain is "texelwidth" or "pixelwidth" or "texelwidthoffset" or "invwidth") return "texel-width";
        if (isNumber && plain is "texelheight" or "pixelheight" or "texelheightoffset" or "invheight") return "texel-height";
        return StillNames.Contains(plain) ? "0" : null;
    }

    /// <summary>The type as GLSL writes it, with the array's length.</summary>
    public static string TypeName(UniformType type, int elements)
    {
        string name = type switch
        {
            UniformType.Float => "float", UniformType.FloatVec2 => "vec2", UniformType.FloatVec3 => "vec3", UniformType.FloatVec4 => "vec4",
            UniformType.Int => "int", UniformType.IntVec2 => "ivec2", UniformType.IntVec3 => "ivec3", UniformType.IntVec4 => "ivec4",
            UniformType.UnsignedInt => "uint", UniformType.UnsignedIntVec2 => "uvec2", UniformType.UnsignedIntVec3 => "uvec3", UniformType.UnsignedIntVec4 => "uvec4",
            UniformType.Bool => "bool", UniformType.BoolVec2 => "bvec2", UniformType.BoolVec3 => "bvec3", UniformType.BoolVec4 => "bvec4",
            UniformType.FloatMat2 => "mat2", UniformType.FloatMat3 => "mat3", UniformType.FloatMat4 => "mat4",
            _ => type.ToString(),
        };
        return elements > 1 ? $"{name}[{elements}]" : name;
    }

    /// <summary>Whether values of a type can be given.</summary>
    public static bool IsSupported(UniformType type) => ComponentsOf(type) > 0;

    /// <summary>Gives the uniform of the current program its value for a frame.</summary>
    public void Set(GL gl, int width, int height)
    {
        var values = Values(width, height);
        if (IsFloat(Type)) SetFloats(gl, [.. values.Select(v => (float)v)]);
        else if (Type is UniformType.UnsignedInt or UniformType.UnsignedIntVec2 or UniformType.UnsignedIntVec3 or UniformType.UnsignedIntVec4) SetUnsigned(gl, [.. values.Select(v => (uint)v)]);
        else SetIntegers(gl, [.. values.Select(v => (int)v)]);
    }

    /// <summary>The value in words, for the statement of what the shader is given.</summary>
    public override string ToString() => _word switch
    {
        null => string.Join(",", _numbers.Select(n => n.ToString("G9", CultureInfo.InvariantCulture))),
        "size" => "the frame's size in pixels",
        "texel" => "the size of a texel, 1 by the frame's size",
        _ => _word,
    };

    private double[] Values(int width, int height)
    {
        double w = width, h = height;
        double[] one = _word switch
        {
            null => _numbers,
            "size" => Components switch { 2 => [w, h], 3 => [w, h, 1], _ => [w, h, 1 / w, 1 / h] },
            "texel" => Components switch { 2 => [1 / w, 1 / h], 3 => [1 / w, 1 / h, 0], _ => [1 / w, 1 / h, w, h] },
            "width" => [w],
            "height" => [h],
            "texel-width" => [1 / w],
            "texel-height" => [1 / h],
            _ => Identity(),
        };
        // One number serves every component, one element every element.
        if (one.Length == 1) return [.. Enumerable.Repeat(one[0], Components * Elements)];
        return one.Length == Components ? [.. Enumerable.Repeat(one, Elements).SelectMany(v => v)] : one;
    }

    private double[] Identity()
    {
        int side = (int)Math.Sqrt(Components);
        return [.. Enumerable.Range(0, Components).Select(k => k / side == k % side ? 1.0 : 0.0)];
    }

    private static string Count(int numbers) => numbers == 1 ? "1 number" : $"{numbers} numbers";

    private void Check()
    {
        string type = TypeName(Type, Elements);
        bool fits = _word switch
        {
            null => _numbers.Length == 1 || _numbers.Length == Components || _numbers.Length == Components * Elements,
            "size" or "texel" => IsVector(Type),
            "identity" => Type is UniformType.FloatMat2 or UniformType.FloatMat3 or UniformType.FloatMat4,
            _ => Components == 1,
        };
        if (!fits) throw new InvalidInputException($"uniform {Name} is {type}; '{(_word ?? Count(_numbers.Length))}' does not fill it, {Count(Components * Elements)} would");
        if (!IsFloat(Type) && _numbers.Any(n => n != Math.Round(n) || Math.Abs(n) > int.MaxValue)) throw new InvalidInputException($"uniform {Name} is {type}; give whole numbers");
    }

    private void SetFloats(GL gl, float[] values)
    {
        switch (Type)
        {
            case UniformType.Float: gl.Uniform1(Location, values); break;
            case UniformType.FloatVec2: gl.Uniform2(Location, values); break;
            case UniformType.FloatVec3: gl.Uniform3(Location, values); break;
            case UniformType.FloatVec4: gl.Uniform4(Location, values); break;
            case UniformType.FloatMat2: gl.UniformMatrix2(Location, false, values); break;
            case UniformType.FloatMat3: gl.UniformMatrix3(Location, false, values); break;
            default: gl.UniformMatrix4(Location, false, values); break;
        }
    }

    private void SetIntegers(GL gl, int[] values)
    {
        switch (Components)
        {
            case 1: gl.Uniform1(Location, values); break;
            case 2: gl.Uniform2(Location, values); break;
            case 3: gl.Uniform3(Location, values); break;
            default: gl.Uniform4(Location, values); break;
        }
    }

    private void SetUnsigned(GL gl, uint[] values)
    {
        switch (Components)
        {
            case 1: gl.Uniform1(Location, values); break;
            case 2: gl.Uniform2(Location, values); break;
            case 3: gl.Uniform3(Location, values); break;
            default: gl.Uniform4(Location, values); break;
        }
    }

    private static bool IsWord(string text) => text is "size" or "texel" or "width" or "height" or "texel-width" or "texel-height" or "identity";

    private static double[] Numbers(string name, string text)
    {
        var numbers = new List<double>();
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            double? number = part switch { "true" => 1, "false" => 0, _ => null };
            int slash = part.IndexOf('/');
            if (number is null && slash > 0 && double.TryParse(part[..slash], CultureInfo.InvariantCulture, out double above) && double.TryParse(part[(slash + 1)..], CultureInfo.InvariantCulture, out double below))
                number = above / below;
            if (number is null && double.TryParse(part, CultureInfo.InvariantCulture, out double plain)) number = plain;
            if (number is not { } value || !double.IsFinite(value))
                throw new InvalidInputException($"uniform {name}: '{part}' is no number; write numbers with commas between, or size, texel, width, height, texel-width, texel-height, identity");
            numbers.Add(value);
        }
        return [.. numbers];
    }

    // u_texelSize, uTexelSize, iResolution, texel_size: letters only, the usual one-letter prefixes left aside.
    private static string Plain(string name)
    {
        string bare = name.Length > 2 && name[1] == '_' ? name[2..] : name.Length > 1 && name[0] is 'u' or 'i' or 'g' or 'm' && char.IsUpper(name[1]) ? name[1..] : name;
        return bare.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    private static bool IsVector(UniformType type) =>
        type is UniformType.FloatVec2 or UniformType.FloatVec3 or UniformType.FloatVec4 or UniformType.IntVec2 or UniformType.UnsignedIntVec2;

    private static bool IsFloat(UniformType type) => type is UniformType.Float or UniformType.FloatVec2 or UniformType.FloatVec3 or UniformType.FloatVec4
        or UniformType.FloatMat2 or UniformType.FloatMat3 or UniformType.FloatMat4;

    private static int ComponentsOf(UniformType type) => type switch
    {
        UniformType.Float or UniformType.Int or UniformType.UnsignedInt or UniformType.Bool => 1,
        UniformType.FloatVec2 or UniformType.IntVec2 or UniformType.UnsignedIntVec2 or UniformType.BoolVec2 => 2,
        UniformType.FloatVec3 or UniformType.IntVec3 or UniformType.UnsignedIntVec3 or UniformType.BoolVec3 => 3,
        UniformType.FloatVec4 or UniformType.IntVec4 or UniformType.UnsignedIntVec4 or UniformType.BoolVec4 or UniformType.FloatMat2 => 4,
        UniformType.FloatMat3 => 9,
        UniformType.FloatMat4 => 16,
        _ => 0,
    };
}
