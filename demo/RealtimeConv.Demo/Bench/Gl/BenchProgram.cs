using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Bench.Gl;

/// <summary>A program of the benchmark's own shaders (shaders/bench): place.vert with a fragment shader.</summary>
internal sealed class BenchProgram : IDisposable
{
    private readonly GL _gl;

    /// <summary>Compiles and links; leaves the program current, its sampler on unit 0.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="fragment">Name of the fragment shader without folder and extension.</param>
    /// <param name="constants">#define lines.</param>
    /// <exception cref="RealtimeConvException">The driver refuses it.</exception>
    public BenchProgram(GL gl, string fragment, string constants = "")
    {
        _gl = gl;
        string version = gl.GetStringS(StringName.Version)!.StartsWith("OpenGL ES", StringComparison.Ordinal) ? "300 es" : "330 core";
        Name = gl.CreateProgram();
        foreach (var (type, file) in new[] { (ShaderType.VertexShader, "place.vert"), (ShaderType.FragmentShader, $"{fragment}.frag") })
        {
            uint shader = gl.CreateShader(type);
            gl.ShaderSource(shader, $"#version {version}\n{constants}{Text(file)}");
            gl.CompileShader(shader);
            gl.GetShader(shader, ShaderParameterName.CompileStatus, out int compiled);
            if (compiled == 0) throw new RealtimeConvException($"shaders/bench/{file} does not compile: {gl.GetShaderInfoLog(shader).Split('\n')[0]}");
            gl.AttachShader(Name, shader);
            gl.DeleteShader(shader);
        }
        gl.LinkProgram(Name);
        gl.GetProgram(Name, ProgramPropertyARB.LinkStatus, out int linked);
        if (linked == 0) throw new RealtimeConvException($"shaders/bench/{fragment}.frag does not link: {gl.GetProgramInfoLog(Name).Split('\n')[0]}");
        gl.UseProgram(Name);
        gl.Uniform1(gl.GetUniformLocation(Name, "s_source"), 0);
    }

    /// <summary>The GL name.</summary>
    public uint Name { get; }

    /// <inheritdoc/>
    public void Dispose() => _gl.DeleteProgram(Name);

    private static string Text(string file)
    {
        using var stream = typeof(BenchProgram).Assembly.GetManifestResourceStream($"shaders/bench/{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
