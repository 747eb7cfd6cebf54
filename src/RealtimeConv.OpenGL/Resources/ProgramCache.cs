using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>Compiles each variant once and keeps it: a new kernel of a known shape finds its program here.</summary>
internal sealed class ProgramCache(GlObjects objects, GlDevice device, ProgramBinaries? binaries = null) : IDisposable
{
    private static readonly ShaderVariant Fullscreen = new("fullscreen", ShaderStage.Vertex, "");

    private readonly Dictionary<ShaderVariant, PassProgram> _programs = [];
    private readonly List<ShaderVariant> _uncertain = [];

    public int Count => _programs.Count;

    /// <summary>Programs ever compiled, those for one kernel included.</summary>
    public int Compiled { get; private set; }

    /// <summary>Programs taken from the disk instead.</summary>
    public int Loaded { get; private set; }

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

    // Compiled as far as the driver likes; finished at once.
    private PassProgram Link(ShaderVariant variant, int inputs) => Finish(Begin(variant, inputs));

    /// <summary>Sets a program on its way: takes it from the disk, or hands its text to the driver without asking how that went.</summary>
    /// <exception cref="RealtimeConvException">The driver makes no program or shader.</exception>
    public PendingProgram Begin(ShaderVariant variant, int inputs)
    {
        var gl = objects.GL;
        ShaderVariant[] parts = variant.Stage == ShaderStage.Compute ? [variant] : [Fullscreen, variant];
        var sources = parts.Select(Assemble).ToArray();
        var pending = new PendingProgram(objects, objects.Make(GlObjectKind.Program), variant, inputs) { Key = binaries?.Key(sources.Select(s => s.Text)) };
        try
        {
            if (pending.Key is not null && binaries!.TryLoad(gl, pending.Key, pending.Name))
            {
                pending.IsLinked = pending.IsFromDisk = true;
                return pending;
            }
            for (int k = 0; k < parts.Length; k++) pending.Add(Compile(parts[k], sources[k]), parts[k]);
            if (pending.Key is not null) gl.ProgramParameter(pending.Name, ProgramParameterPName.BinaryRetrievableHint, 1);
            // A driver with threads of its own links when it has compiled; another one would make this call wait.
            if (device.CompilesInParallel) Link(pending);
            return pending;
        }
        catch
        {
            pending.Dispose();
            throw;
        }
    }

    /// <summary>Takes a program one step further, without waiting where the driver compiles on threads of its own.</summary>
    /// <returns>Whether <see cref="Finish"/> has nothing left to wait for.</returns>
    public bool Advance(PendingProgram pending)
    {
        if (pending.IsFromDisk) return true;
        if (!pending.IsLinked)
        {
            Link(pending);
            return false;
        }
        if (!device.CompilesInParallel) return true;
        const int completionStatus = 0x91B1;
        objects.GL.GetProgram(pending.Name, (ProgramPropertyARB)completionStatus, out int complete);
        return complete != 0;
    }

    /// <summary>Waits for a program and takes it; may leave it current.</summary>
    /// <exception cref="ShaderCompileException">The driver refuses it.</exception>
    public PassProgram Finish(PendingProgram pending)
    {
        var gl = objects.GL;
        try
        {
            if (!pending.IsLinked) Link(pending);
            foreach (var (shader, part) in pending.Shaders)
            {
                gl.GetShader(shader, ShaderParameterName.CompileStatus, out int compiled);
                if (compiled == 0) throw Refused(part, gl.GetShaderInfoLog(shader), "does not compile");
            }
            gl.GetProgram(pending.Name, ProgramPropertyARB.LinkStatus, out int linked);
            if (linked == 0) throw Refused(pending.Variant, gl.GetProgramInfoLog(pending.Name), "does not link");
            pending.DetachShaders();
            if (pending.IsFromDisk) Loaded++;
            else
            {
                Compiled++;
                if (pending.Key is not null) binaries!.Save(gl, pending.Key, pending.Name);
            }
            return new PassProgram(objects, pending.Name, pending.Variant.File, pending.Inputs);
        }
        catch
        {
            pending.Dispose();
            throw;
        }
    }

    /// <summary>Keeps a program that was pending where none of its variant is kept yet; the one to use.</summary>
    public PassProgram Keep(ShaderVariant variant, PassProgram program)
    {
        if (_programs.TryGetValue(variant, out var known))
        {
            program.Dispose();
            return known;
        }
        _programs.Add(variant, program);
        _uncertain.Add(variant);
        return program;
    }

    private void Link(PendingProgram pending)
    {
        objects.GL.LinkProgram(pending.Name);
        pending.IsLinked = true;
    }

    private uint Compile(ShaderVariant variant, ShaderSource source)
    {
        var gl = objects.GL;
        uint shader = gl.CreateShader(variant.Stage switch
        {
            ShaderStage.Vertex => ShaderType.VertexShader,
            ShaderStage.Fragment => ShaderType.FragmentShader,
            _ => ShaderType.ComputeShader,
        });
        if (shader == 0) throw new CapabilityMissingException($"the driver makes no {variant.Stage.ToString().ToLowerInvariant()} shader");
        gl.ShaderSource(shader, source.Text);
        gl.CompileShader(shader);
        return shader;
    }

    private ShaderCompileException Refused(ShaderVariant variant, string log, string what)
    {
        var (mapped, file, line) = ShaderLog.Map(log, Assemble(variant).Files);
        string first = mapped.Split('\n')[0];
        return new ShaderCompileException(file, line, $"{variant.File} {what}: {first}") { Variant = variant.Constants, DriverLog = mapped };
    }
}
