using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>A stranger's fragment shader linked with a full-screen vertex shader, its input found and every uniform given a value.</summary>
internal sealed class ShaderProgram : IDisposable
{
    /// <summary>Attribute of the vertex shader.</summary>
    public const uint Corner = 0;

    private readonly GlObjects _objects;
    private readonly List<ShaderUniform> _uniforms = [];
    private readonly List<(string Name, int Location)> _otherSamplers = [];
    private readonly List<string> _notes = [];
    private readonly int _input;

    /// <summary>Compiles, links and reflects; may leave the program current.</summary>
    /// <exception cref="InvalidInputException">The driver refuses the shader; it reads no sampler2D; a uniform has no value or one that does not fit.</exception>
    public ShaderProgram(GlObjects objects, ShaderText text, ShaderPassOptions options)
    {
        _objects = objects;
        Name = Link(objects, text, options.Name);
        try
        {
            if (objects.GL.GetProgram(Name, ProgramPropertyARB.ActiveUniformBlocks) > 0)
                throw new InvalidInputException($"{options.Name} reads uniform blocks, which cannot be given values; use plain uniforms");
            var samplers = Reflect(text, options);
            _input = Choose(samplers, text, options);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public uint Name { get; }

    /// <summary>Name of the sampler that reads the frame.</summary>
    public string Input { get; private set; } = "";

    /// <summary>What the uniforms were given, one sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Makes the program current with its values for a frame: the frame on unit 0, black on unit 1 for all other samplers.</summary>
    public void Use(int width, int height)
    {
        var gl = _objects.GL;
        gl.UseProgram(Name);
        gl.Uniform1(_input, 0);
        foreach (var (_, location) in _otherSamplers) gl.Uniform1(location, 1);
        foreach (var uniform in _uniforms) uniform.Set(gl, width, height);
    }

    public void Dispose() => _objects.Retire(GlObjectKind.Program, Name);

    private List<(string Name, int Location)> Reflect(ShaderText text, ShaderPassOptions options)
    {
        var gl = _objects.GL;
        var samplers = new List<(string, int)>();
        var missing = new List<string>();
        var unknown = options.Uniforms.Keys.ToHashSet();
        int count = gl.GetProgram(Name, ProgramPropertyARB.ActiveUniforms);
        for (uint k = 0; k < count; k++)
        {
            string name = gl.GetActiveUniform(Name, k, out int elements, out UniformType type);
            int location = gl.GetUniformLocation(Name, name);
            string bare = name.EndsWith("[0]", StringComparison.Ordinal) ? name[..^3] : name;
            if (location < 0) continue;
            if (type == UniformType.Sampler2D && elements == 1)
            {
                samplers.Add((bare, location));
                continue;
            }
            if (!ShaderUniform.IsSupported(type)) throw new InvalidInputException($"{options.Name} reads {bare} of type {ShaderUniform.TypeName(type, elements)}, which cannot be given a value; only sampler2D, numbers, vectors and square matrices can");
            unknown.Remove(bare);
            Give(bare, type, Math.Max(elements, text.DeclaredLength(bare)), location);
        }
        if (missing.Count > 0)
            throw new InvalidInputException($"{options.Name}: no value for uniform {string.Join(", ", missing)}; give numbers with commas between, or size, texel, width, height, texel-width, texel-height");
        foreach (string name in unknown.Where(n => samplers.All(s => s.Item1 != n)))
            _notes.Add($"Uniform {name} was given a value, but the shader does not use it.");
        return samplers;

        void Give(string name, UniformType type, int elements, int location)
        {
            if (options.Uniforms.TryGetValue(name, out string? given)) _uniforms.Add(ShaderUniform.Given(name, type, elements, location, given));
            else if (text.HasInitializer(name)) _notes.Add($"Uniform {name} keeps the value that the shader gives it.");
            else if (ShaderUniform.Recognise(name, type) is { } word)
            {
                _uniforms.Add(ShaderUniform.Given(name, type, elements, location, word));
                _notes.Add($"Uniform {name} ({ShaderUniform.TypeName(type, elements)}) is taken for {_uniforms[^1]}, by its name.");
            }
            else missing.Add($"{name} ({ShaderUniform.TypeName(type, elements)})");
        }
    }

    private int Choose(List<(string Name, int Location)> samplers, ShaderText text, ShaderPassOptions options)
    {
        if (samplers.Count == 0) throw new InvalidInputException($"{options.Name} reads no sampler2D, so no frame goes in; a sampler that is declared but not used does not count");
        samplers.Sort((a, b) => text.PlaceOf(a.Name).CompareTo(text.PlaceOf(b.Name)));
        int chosen = options.Input is null ? 0 : samplers.FindIndex(s => s.Name == options.Input);
        if (chosen < 0) throw new InvalidInputException($"{options.Name} uses no sampler2D '{options.Input}'; it uses {string.Join(", ", samplers.Select(s => s.Name))}");
        Input = samplers[chosen].Name;
        foreach (var other in samplers.Where((_, k) => k != chosen))
        {
            _otherSamplers.Add(other);
            _notes.Add($"Sampler {other.Name} is black: only {Input} reads the frame.");
        }
        return samplers[chosen].Location;
    }

    private static uint Link(GlObjects objects, ShaderText text, string name)
    {
        var gl = objects.GL;
        uint program = objects.Make(GlObjectKind.Program), fragment = 0, vertex = 0;
        try
        {
            fragment = Compile(gl, ShaderType.FragmentShader, text.Source, name);
            vertex = Compile(gl, ShaderType.VertexShader, text.Vertex, $"the vertex shader made for {name}");
            gl.AttachShader(program, fragment);
            gl.AttachShader(program, vertex);
            gl.BindAttribLocation(program, Corner, "rtc_corner");
            gl.LinkProgram(program);
            gl.GetProgram(program, ProgramPropertyARB.LinkStatus, out int linked);
            if (linked == 0) throw Refused(gl.GetProgramInfoLog(program), name, "does not link with a full-screen vertex shader");
            return program;
        }
        catch
        {
            objects.Retire(GlObjectKind.Program, program);
            throw;
        }
        finally
        {
            gl.DeleteShader(fragment);
            gl.DeleteShader(vertex);
        }
    }

    private static uint Compile(GL gl, ShaderType type, string source, string name)
    {
        uint shader = gl.CreateShader(type);
        gl.ShaderSource(shader, source);
        gl.CompileShader(shader);
        gl.GetShader(shader, ShaderParameterName.CompileStatus, out int compiled);
        if (compiled != 0) return shader;
        string log = gl.GetShaderInfoLog(shader);
        gl.DeleteShader(shader);
        throw Refused(log, name, "does not compile");
    }

    private static InvalidInputException Refused(string log, string name, string what)
    {
        var (mapped, _, line) = ShaderLog.Map(log, [name], int.MaxValue);
        string[] rows = mapped.Split('\n');
        int errors = rows.Count(r => r.Contains("error", StringComparison.OrdinalIgnoreCase));
        string first = rows.FirstOrDefault(r => r.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? rows[0];
        string more = errors > 1 ? $" (and {errors - 1} more)" : "";
        return new InvalidInputException($"{name} {what}: {first}{more}");
    }
}
