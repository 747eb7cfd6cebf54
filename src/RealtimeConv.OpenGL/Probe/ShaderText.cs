using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RealtimeConv.OpenGL.Contexts;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>A stranger's fragment shader as text: its version, what it reads from a vertex shader, and the vertex shader that gives it that.</summary>
/// <remarks>
/// Three dialects: a #version line with main (330, 430, 300 es and others); no #version line, which is GLSL ES 1.00 as in WebGL; mainImage without main, which
/// is Shadertoy's and gets Shadertoy's uniforms. Comments and conditional compilation are not followed further than blanking comments out.
/// </remarks>
internal sealed partial class ShaderText
{
    private const string ToyHeader = """
        #version 330 core
        uniform sampler2D iChannel0, iChannel1, iChannel2, iChannel3;
        uniform vec3 iResolution, iChannelResolution[4];
        uniform float iTime, iTimeDelta, iFrameRate, iChannelTime[4];
        uniform int iFrame;
        uniform vec4 iMouse, iDate;
        out vec4 rtc_color;
        #line 1

        """;

    /// <summary>The longest text read, in characters: 2^18. Declarations are searched for by patterns whose cost may grow with the square of it.</summary>
    public const int MaxLength = 1 << 18;

    private readonly List<string> _notes = [];

    /// <summary>Reads a shader.</summary>
    /// <exception cref="InvalidInputException">The text is empty or longer than <see cref="MaxLength"/>, its version is no number, or it reads inputs that no full-screen pass can give.</exception>
    public ShaderText(string source, string name)
    {
        if (string.IsNullOrWhiteSpace(source)) throw new InvalidInputException($"{name} is empty");
        if (source.Length > MaxLength) throw new InvalidInputException($"{name} has {source.Length} characters; the limit for a shader is {MaxLength}");
        string text = source.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        string code = Comment().Replace(text, m => new string('\n', m.Value.Count(c => c == '\n')) + " ");
        IsToy = ToyMain().IsMatch(code) && !Main().IsMatch(code);
        if (!IsToy && !Main().IsMatch(code)) throw new InvalidInputException($"{name} has neither a function main nor a function mainImage; it is no fragment shader");
        if (IsToy) text = ToyHeader + Version().Replace(text, "") + "\nvoid main() { rtc_color = vec4(0.0); mainImage(rtc_color, gl_FragCoord.xy); }\n";
        Source = text;
        Code = IsToy ? Comment().Replace(ToyHeader, " ") + code : code;
        var version = Version().Match(Code);
        VersionLine = version.Success ? version.Value.Trim() : "";
        int number = 100;
        if (version.Success && !int.TryParse(version.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            throw new InvalidInputException($"{name} asks for version {version.Groups["number"].Value}, which is none; 330, 430 or 300 es are some");
        IsEmbedded = number is 100 or 300 or 310 or 320 && (number == 100 || version.Groups["profile"].Value == "es");
        IsOld = number is 100 or 110 or 120;
        Vertex = VertexShader(name);
        foreach (Match output in Output().Matches(Code))
            if (output.Groups["type"].Value.StartsWith('i') || output.Groups["type"].Value.StartsWith('u'))
                throw new InvalidInputException($"{name} writes integers ({output.Groups["type"].Value} {output.Groups["name"].Value}); only shaders that write floats are probed");
    }

    /// <summary>The text to compile; lines are numbered as in the file.</summary>
    public string Source { get; }

    /// <summary>The text without comments.</summary>
    public string Code { get; }

    /// <summary>A vertex shader that draws the whole frame from the attribute rtc_corner, a point in 0..2.</summary>
    public string Vertex { get; }

    /// <summary>The #version line; empty where there is none.</summary>
    public string VersionLine { get; }

    /// <summary>Whether it needs OpenGL ES.</summary>
    public bool IsEmbedded { get; }

    /// <summary>Whether it is written for Shadertoy.</summary>
    public bool IsToy { get; }

    /// <summary>What the shader is given, one sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The API of the context to run it in.</summary>
    public GraphicsApi Api => IsEmbedded ? GraphicsApi.OpenGLES : GraphicsApi.OpenGL;

    private bool IsOld { get; }

    /// <summary>Where a uniform is declared, for the order of the text; the end where it is not found.</summary>
    public int PlaceOf(string uniform)
    {
        var match = Regex.Match(Code, $@"\buniform\b[^;]*\b{Regex.Escape(uniform)}\b");
        return match.Success ? match.Index + match.Length : int.MaxValue;
    }

    /// <summary>Whether the declaration of a uniform gives it a value.</summary>
    public bool HasInitializer(string uniform) => Regex.IsMatch(Code, $@"\buniform\b[^;=]*\b{Regex.Escape(uniform)}\b\s*(\[[^\]]*\])?\s*=");

    /// <summary>How long the text declares an array of uniforms: drivers report only what is used. 1 where it is no array of a plain number of elements.</summary>
    public int DeclaredLength(string uniform)
    {
        var match = Regex.Match(Code, $@"\buniform\b[^;]*\b{Regex.Escape(uniform)}\s*\[\s*([0-9]{{1,5}})\s*\]");
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;
    }

    private string VertexShader(string name)
    {
        StringBuilder declarations = new(), assignments = new();
        bool usesVarying = false;
        foreach (Match match in Varying().Matches(Code))
        {
            string qualifiers = Regex.Replace(match.Groups["qualifiers"].Value, @"\bin\b", "out"), type = match.Groups["type"].Value;
            foreach (string item in match.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                declarations.Append(qualifiers).Append(type).Append(' ').Append(item).Append(";\n");
                assignments.Append($"    {item} = {Value(type, item, name)};\n");
                usesVarying = true;
            }
        }
        int blocks = 0;
        foreach (Match match in Block().Matches(Code))
        {
            string instance = $"rtc_block{blocks++}";
            declarations.Append($"{Regex.Replace(match.Groups["qualifiers"].Value, @"\bin\b", "out")} {match.Groups["block"].Value} {{{match.Groups["members"].Value}}} {instance};\n");
            // A block without an instance name puts its members beside everything else.
            if (match.Groups["instance"].Value.Length == 0) declarations.Replace($"}} {instance};", "};");
            foreach (Match member in Member().Matches(match.Groups["members"].Value))
            {
                string item = member.Groups["name"].Value, place = match.Groups["instance"].Value.Length == 0 ? item : $"{instance}.{item}";
                assignments.Append($"    {place} = {Value(member.Groups["type"].Value, item, name)};\n");
                usesVarying = true;
            }
        }
        if (!usesVarying) _notes.Add("It reads no varying; places come from gl_FragCoord, in pixels, (0.5, 0.5) in the first texel.");
        string precision = IsEmbedded ? "precision highp float;\n" : "";
        string attribute = IsOld ? "attribute" : "in";
        return $"{VersionLine}\n{precision}{attribute} vec2 rtc_corner;\n{declarations}void main()\n{{\n{assignments}    gl_Position = vec4(rtc_corner * 2.0 - 1.0, 0.0, 1.0);\n}}\n";
    }

    // Coordinates to what is read like coordinates, white to what is named like a colour.
    private string Value(string type, string item, string name)
    {
        bool isColour = item.Contains("col", StringComparison.OrdinalIgnoreCase) || item.Contains("tint", StringComparison.OrdinalIgnoreCase);
        var (value, words) = type switch
        {
            "vec2" => ("rtc_corner", "the place in the frame, 0 to 1"),
            "vec3" when isColour => ("vec3(1.0)", "white"),
            "vec4" when isColour => ("vec4(1.0)", "white"),
            "vec3" => ("vec3(rtc_corner, 0.0)", "(u, v, 0)"),
            "vec4" => ("vec4(rtc_corner, 0.0, 1.0)", "(u, v, 0, 1)"),
            "float" => ("0.0", "0"),
            "int" => ("0", "0"),
            _ => throw new InvalidInputException($"{name} reads the varying '{item}' of type {type}; a full-screen pass gives vec2, vec3, vec4, float or int"),
        };
        _notes.Add($"Varying {item} ({type}) is {words}.");
        return value;
    }

    // One that is not closed goes on to the end.
    [GeneratedRegex(@"//[^\n]*|/\*.*?(?:\*/|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[ \t]*#[ \t]*version[ \t]+(?<number>\d+)[ \t]*(?<profile>\w+)?[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"\bvoid\s+main\s*\(")]
    private static partial Regex Main();

    [GeneratedRegex(@"\bvoid\s+mainImage\s*\(")]
    private static partial Regex ToyMain();

    [GeneratedRegex(@"(?<=^|[;}\n])[^\S\n]*(?<qualifiers>(?:layout\s*\([^)]{0,200}\)\s*)?(?:(?:flat|smooth|noperspective|centroid|sample|highp|mediump|lowp)\s+)*(?:in|varying)\s+(?:(?:highp|mediump|lowp)\s+)?)(?<type>\w+)\s+(?<names>\w+(?:\s*,\s*\w+)*)\s*;")]
    private static partial Regex Varying();

    [GeneratedRegex(@"(?<qualifiers>(?:layout\s*\([^)]{0,200}\)\s*)?(?:(?:flat|smooth|noperspective|centroid|sample)\s+)*\bin)\s+(?<block>\w+)\s*\{(?<members>[^{}]*)\}\s*(?<instance>\w*)\s*;")]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<type>\w+)\s+(?<name>\w+)\s*;")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?<=^|[;}\n])[^\S\n]*(?:layout\s*\([^)]{0,200}\)\s*)?out\s+(?:(?:highp|mediump|lowp)\s+)?(?<type>\w+)\s+(?<name>\w+)\s*;")]
    private static partial Regex Output();
}
