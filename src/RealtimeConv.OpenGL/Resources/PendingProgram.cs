using RealtimeConv.OpenGL.Shaders;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>A program between its text and its first use, owned by <see cref="ProgramCache"/>'s caller until it is finished.</summary>
/// <param name="objects">Owns the name.</param>
/// <param name="name">The program.</param>
/// <param name="variant">What it is made from.</param>
/// <param name="inputs">How many inputs it reads.</param>
internal sealed class PendingProgram(GlObjects objects, uint name, ShaderVariant variant, int inputs) : IDisposable
{
    private readonly List<(uint Shader, ShaderVariant Part)> _shaders = [];

    public uint Name => name;

    public ShaderVariant Variant => variant;

    public int Inputs => inputs;

    /// <summary>Name of its binary on the disk; null where none is kept.</summary>
    public string? Key { get; init; }

    /// <summary>Whether linking was asked for, or is not needed.</summary>
    public bool IsLinked { get; set; }

    /// <summary>Whether the disk had it.</summary>
    public bool IsFromDisk { get; set; }

    public IReadOnlyList<(uint Shader, ShaderVariant Part)> Shaders => _shaders;

    /// <summary>Attaches a shader and gives its name away: it lives as long as it is attached, so whoever deletes the program deletes it too.</summary>
    public void Add(uint shader, ShaderVariant part)
    {
        objects.GL.AttachShader(name, shader);
        objects.GL.DeleteShader(shader);
        _shaders.Add((shader, part));
    }

    /// <summary>Lets the shaders go; the program is linked.</summary>
    public void DetachShaders()
    {
        foreach (var (shader, _) in _shaders) objects.GL.DetachShader(name, shader);
        _shaders.Clear();
    }

    /// <summary>Gives the program up. Any thread.</summary>
    public void Dispose() => objects.Retire(GlObjectKind.Program, name);
}
