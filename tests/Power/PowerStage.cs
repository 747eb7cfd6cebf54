using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>A context of each API on a thread of its own, where engines are made whose shaders are changed on their way to the driver.</summary>
internal sealed class PowerStage : IDisposable
{
    private readonly Dictionary<GraphicsApi, GlThread> _threads = [];

    /// <summary>Runs a scenario with a bug planted, or with none.</summary>
    public List<Finding> Run(Scenario scenario, Drawing drawing, ShaderMutation? mutation) => Run(drawing, mutation, scenario.Name, gl =>
    {
        using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = drawing.Backend, Budget = scenario.Budget, SpecialiseAfterFrames = drawing.HasOwnPrograms ? 0 : -1 });
        var findings = Judgement.Of(scenario, engine, drawing);
        bool own = engine.LastReport!.Shaders.Any(s => s.StartsWith("blocked.", StringComparison.Ordinal));
        Assert.That(own, Is.EqualTo(drawing.HasOwnPrograms), $"shaders of '{scenario}': {string.Join(", ", engine.LastReport.Shaders)}");
        return findings;
    });

    /// <summary>Runs something on a context whose driver gets the shaders with a bug, and sees that the bug was really planted.</summary>
    public T Run<T>(Drawing drawing, ShaderMutation? mutation, string subject, Func<GL, T> run) => Of(drawing.Api).Run(gl =>
    {
        var planted = new PlantedShaders(gl, mutation);
        var shim = new GlShim(gl.Context) { Rules = { planted } };
        var result = run(shim.GL);
        Assert.That(planted.Misplaced, Is.Empty, $"'{mutation?.Name}' was not planted: no shader of {drawing} in '{subject}' holds the text, or one more than once");
        return result;
    });

    public void Dispose()
    {
        foreach (var thread in _threads.Values) thread.Dispose();
    }

    private GlThread Of(GraphicsApi api)
    {
        if (_threads.TryGetValue(api, out var thread)) return thread;
        return _threads[api] = new GlThread(new HeadlessOptions { Api = api });
    }
}
