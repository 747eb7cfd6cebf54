using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>A context on a thread of its own, where engines are made whose shaders are changed on their way to the driver.</summary>
internal sealed class PowerStage : IDisposable
{
    private readonly GlThread _thread = new();

    /// <summary>Runs a scenario with a bug planted, or with none.</summary>
    public List<Finding> Run(Scenario scenario, Backend backend, ShaderMutation? mutation) => _thread.Run(gl =>
    {
        var planted = new PlantedShaders(gl, mutation);
        var shim = new GlShim(gl.Context) { Rules = { planted } };
        using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = backend });
        var findings = Judgement.Of(scenario, engine);
        Assert.That(planted.Misplaced, Is.Empty, $"'{mutation?.Name}' was not planted: no {backend} shader of '{scenario}' holds the text, or one more than once");
        return findings;
    });

    public void Dispose() => _thread.Dispose();
}
