using System.Reflection;
using System.Text;
using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>Builds the host's own programs (scene, display, presentation) from shaders/hosting for desktop GL 3.3 and ES 3.0 alike.</summary>
internal static class HostShader
{
    private const string Root = "shaders/hosting/";

    /// <summary>Compiles and links a program.</summary>
    /// <param name="gl">The current context.</param>
    /// <param name="vertex">Files of the vertex stage under shaders/hosting, in their order.</param>
    /// <param name="fragment">Files of the fragment stage.</param>
    /// <exception cref="CapabilityMissingException">The driver refuses a stage or the program; the message carries file, line and the driver's text.</exception>
    public static uint Link(GL gl, ReadOnlySpan<string> vertex, ReadOnlySpan<string> fragment)
    {
        uint program = gl.CreateProgram(), vertexShader = 0, fragmentShader = 0;
        try
        {
            vertexShader = Compile(gl, ShaderType.VertexShader, vertex);
            fragmentShader = Compile(gl, ShaderType.FragmentShader, fragment);
            gl.AttachShader(program, vertexShader);
            gl.AttachShader(program, fragmentShader);
            gl.LinkProgram(program);
            gl.GetProgram(program, ProgramPropertyARB.LinkStatus, out int linked);
            if (linked == 0) throw Refused(string.Join(" + ", [.. vertex, .. fragment]), gl.GetProgramInfoLog(program));
            return program;
        }
        catch
        {
            gl.DeleteProgram(program);
            throw;
        }
        finally
        {
            if (vertexShader != 0) gl.DeleteShader(vertexShader);
            if (fragmentShader != 0) gl.DeleteShader(fragmentShader);
        }
    }

    private static uint Compile(GL gl, ShaderType stage, ReadOnlySpan<string> files)
    {
        var text = new StringBuilder(Header(gl));
        for (int k = 0; k < files.Length; k++) text.Append($"#line 1 {k}\n").Append(Read(files[k]));
        uint shader = gl.CreateShader(stage);
        gl.ShaderSource(shader, text.ToString());
        gl.CompileShader(shader);
        gl.GetShader(shader, ShaderParameterName.CompileStatus, out int compiled);
        if (compiled != 0) return shader;
        string log = gl.GetShaderInfoLog(shader);
        gl.DeleteShader(shader);
        throw Refused(string.Join(" + ", files.ToArray()), log);
    }

    // Drivers name files by the number given to #line, so the message lists the files in that order.
    private static CapabilityMissingException Refused(string files, string log) =>
        new($"The driver refuses {Root}{files}: {log.Trim().ReplaceLineEndings("; ")}");

    private static string Header(GL gl)
    {
        bool embedded = gl.GetStringS(StringName.Version).StartsWith("OpenGL ES", StringComparison.Ordinal);
        return embedded ? "#version 300 es\nprecision highp float;\nprecision highp int;\nprecision highp sampler2D;\n" : "#version 330 core\n";
    }

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Root + file)
            ?? throw new InvalidOperationException($"The library was built without its resource {Root}{file}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
