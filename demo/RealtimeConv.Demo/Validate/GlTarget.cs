using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>One shader stage of one API as something to judge, on a context and thread of its own.</summary>
internal sealed class GlTarget : IValidationTarget
{
    /// <summary>What cases run by programs of their own kernels are called.</summary>
    public const string OwnPrograms = "own programs";

    private readonly GlThread _thread;
    private readonly FilterEngine _engine;

    /// <summary>Opens the context.</summary>
    /// <exception cref="CapabilityMissingException">There is no such context, or it lacks the stage.</exception>
    public GlTarget(GraphicsApi api, Backend backend)
    {
        Name = $"{(api == GraphicsApi.OpenGLES ? "es" : "gl")} {backend.ToString().ToLowerInvariant()}";
        Backend = backend;
        _thread = new GlThread(new HeadlessOptions { Api = api });
        _engine = _thread.Run(gl => new FilterEngine(gl, new FilterEngineOptions { Backend = backend, SpecialiseAfterFrames = -1 }));
        if (backend != Backend.Compute || _engine.Device.HasCompute) return;
        Dispose();
        throw new CapabilityMissingException($"{_engine.Device.Driver} on {_engine.Device.Name} has no compute shaders");
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Backend Backend { get; }

    // The frames are on the GPU: that a processor draws for it is no reason for other plans than a host gets.
    /// <inheritdoc/>
    public DeviceProfile Device => _engine.Device with { IsSoftware = false };

    /// <inheritdoc/>
    public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames) => RunForms(plan, frames).First().Results;

    /// <summary>Runs a plan by programs that serve all kernels, and then by those made for its own kernels where there are such.</summary>
    public IEnumerable<TargetRun> RunForms(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        using var prepared = _thread.Run(_ => _engine.Prepare(plan));
        yield return new TargetRun("", _thread.Run(_ => Results(prepared, frames)));
        int notes = prepared.Report.Notes.Length;
        if (_thread.Run(_ => _engine.Specialise(prepared))) yield return new TargetRun(OwnPrograms, _thread.Run(_ => Results(prepared, frames)));
        else if (prepared.Report.Notes.Length > notes) yield return new TargetRun(OwnPrograms, []) { SkipReason = prepared.Report.Notes[^1] };
    }

    private List<Frame> Results(PreparedFilter prepared, IReadOnlyList<Frame> frames)
    {
        // A filter over time must not see the frames of another form.
        prepared.Restart();
        var request = prepared.Plan.Request;
        var results = new List<Frame>(frames.Count);
        foreach (var frame in frames)
        {
            var result = new Frame(frame.Width, frame.Height, request.Destination, request.DestinationAlpha);
            _engine.Apply(prepared, frame, result);
            results.Add(result);
        }
        return results;
    }

    public void Dispose()
    {
        _thread.Run(_ => _engine.Dispose());
        _thread.Dispose();
    }
}
