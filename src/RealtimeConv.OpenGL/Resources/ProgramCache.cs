using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>Compiles each variant once and keeps it: a new kernel of a known shape finds its program here.</summary>
internal sealed class ProgramCache(GlObjects objects, GlDevice device) : IDisposable
{
    private static readonly ShaderVariant Fullscreen = new("fullscreen", ShaderStage.Vertex, "");

    private readonly Dictionary<ShaderVariant, PassProgram> _programs = [];
    private readonly List<ShaderVariant> _uncertain = [];

    public int Count => _programs.Count;

    /// <summary>Programs ever compiled, those for one kernel included.</summary>
    public int Compiled { get; private set; }

    /// <summary>The program of a variant, compiled at the first call; may leave it current.</summary>
    /// <exception cref="ShaderCompileException">The driver refuses it.</exception>
    public PassProgram Get(ShaderVariant variant, int inputs)
    {
        if (_programs.TryGetValue(variant, out var program)) return program;
        program = Link(variant, inputs);
        _programs.Add(variant, program);
        _uncertain.Add(variant);
        return program;
    }

    /// <summary>A program that is not kept here: the caller's.</summary>
    /// <exception cref="ShaderCompileException">The driver refuses it.</exception>
    public PassProgram Make(ShaderVariant variant, int inputs) => Link(variant, inputs);

    /// <summary>Whether a variant would be found without compiling.</summary>
    public bool Holds(ShaderVariant variant) => _programs.ContainsKey(variant);

    /// <summary>What was compiled so far is sound.</summary>
    public void Commit() => _uncertain.Clear();

    /// <summary>Retires what was compiled since <see cref="Commit"/>: after an error of the driver its blocks and samplers may lack their places.</summary>
    public void Rollback()
    {
        foreach (var variant in _uncertain)
            if (_programs.Remove(variant, out var program)) program.Dispose();
        _uncertain.Clear();
    }

    public void Dispose()
    {
        foreach (var program in _programs.Values) program.Dispose();
        _programs.Clear();
        _uncertain.Clear();
    }

    /// <summary>The text of a variant as this context gets it.</summary>
    internal ShaderSource Assemble(ShaderVariant variant) => ShaderSource.Assemble(variant, VersionLine(variant.Stage), ShaderFiles.TryRead);

    private string VersionLine(ShaderStage stage) => stage == ShaderStage.Compute
        ? device.IsEmbedded ? "310 es" : "430 core"
        : device.IsEmbedded ? "300 es" : "330 core";

    private PassProgram Link(ShaderVariant variant, int inputs)
    {
        var gl = objects.GL;
        uint program = objects.Make(GlObjectKind.Program);
        var shaders = new List<uint>();
        try
        {
            foreach (var part in variant.Stage == ShaderStage.Compute ? (ShaderVariant[])[variant] : [Fullscreen, variant])
            {
                shaders.Add(Compile(part));
                gl.AttachShader(program, shaders[^1]);
            }
            gl.LinkProgram(program);
            gl.GetProgram(program, ProgramPropertyARB.LinkStatus, out int linked);
            if (linked == 0) throw Refused(variant, gl.GetProgramInfoLog(program), "does not link");
            Compiled++;
            return new PassProgram(objects, program, variant.File, inputs);
        }
        catch
        {
            objects.Retire(GlObjectKind.Program, program);
            throw;
        }
        finally
        {
            foreach (uint shader in shaders)
            {
                gl.DetachShader(program, shader);
                gl.DeleteShader(shader);
            }
        }
    }

    private uint Compile(ShaderVariant variant)
    {
        var gl = objects.GL;
        uint shader = gl.CreateShader(variant.Stage switch
        {
            ShaderStage.Vertex => ShaderType.VertexShader,
            ShaderStage.Fragment => ShaderType.FragmentShader,
            _ => ShaderType.ComputeShader,
        });
        if (shader == 0) throw new CapabilityMissingException($"the driver makes no {variant.Stage.ToString().ToLowerInvariant()} shader");
        gl.ShaderSource(shader, Assemble(variant).Text);
        gl.CompileShader(shader);
        gl.GetShader(shader, ShaderParameterName.CompileStatus, out int compiled);
        if (compiled != 0) return shader;
        string log = gl.GetShaderInfoLog(shader);
        gl.DeleteShader(shader);
        throw Refused(variant, log, "does not compile");
    }

    private ShaderCompileException Refused(ShaderVariant variant, string log, string what)
    {
        var (mapped, file, line) = ShaderLog.Map(log, Assemble(variant).Files);
        string first = mapped.Split('\n')[0];
        return new ShaderCompileException(file, line, $"{variant.File} {what}: {first}") { Variant = variant.Constants, DriverLog = mapped };
    }
}
