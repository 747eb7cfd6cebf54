using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Testing;

/// <summary>A fragment shader in a headless context: runs over frames, and is probed once for all constraints.</summary>
/// <remarks>Made by <see cref="ShaderFixture"/>, which owns it. Any thread may use it; calls take turns.</remarks>
public sealed class ShaderUnderTest
{
    private readonly GlThread _gl;
    private readonly ShaderPass _pass;
    private readonly Lazy<ProbeFindings> _findings;

    internal ShaderUnderTest(GlThread gl, string source, ShaderPassOptions options)
    {
        _gl = gl;
        Name = options.Name;
        _pass = gl.Run(api => new ShaderPass(api, source, options));
        Pass = new ProbedPass(Name, 4, options.Source, Run) { Interpolates = options.Sampling == TextureSampling.Linear };
        _findings = new Lazy<ProbeFindings>(() => KernelProbe.Run(Pass));
    }

    /// <summary>The shader's file name.</summary>
    public string Name { get; }

    /// <summary>The shader as a pass, for <see cref="KernelProbe"/> with options of its own.</summary>
    public ProbedPass Pass { get; }

    /// <summary>What the shader is given: input sampler, varyings, uniforms, sampling. One sentence each.</summary>
    public IReadOnlyList<string> Convention => _gl.Run(_ => _pass.Convention);

    /// <summary>Runs the shader over a frame of three or four channels; the result has four, alpha as the shader wrote it.</summary>
    /// <exception cref="ArgumentException">The frame has neither three nor four channels.</exception>
    public Frame Run(Frame frame) => _gl.Run(_ => _pass.Run(frame));

    /// <summary>What the shader computes; probed at the first call.</summary>
    public ProbeFindings Probe() => _findings.Value;

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void Close() => _gl.Run(_ => _pass.Dispose());
}
