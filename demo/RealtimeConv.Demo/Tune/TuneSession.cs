using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Tune;

/// <summary>Tunes on the GL device of this machine, or on the processor alone where there is none.</summary>
internal sealed class TuneSession : IDisposable
{
    private readonly GlThread? _thread;
    private readonly FilterEngine? _engine;

    public TuneSession(ErrorBudget budget)
    {
        try
        {
            _thread = new GlThread(new HeadlessOptions());
            _engine = _thread.Run(gl => new FilterEngine(gl, new FilterEngineOptions { Budget = budget, Cache = UserCache.Default }));
            Device = _engine.Device;
        }
        catch (CapabilityMissingException)
        {
            Device = DeviceProfile.CpuOnly;
        }
    }

    /// <summary>What requests are to name.</summary>
    public DeviceProfile Device { get; }

    /// <summary>Times the plans of a request and remembers what was found.</summary>
    public TuneReport Tune(string kernel, PlanRequest request, TunerOptions options, CancellationToken cancellation)
    {
        var table = LocalTuning.Table;
        var plans = Measure(request, options, table, cancellation);
        return new TuneReport(kernel, request, plans, table.Choose(request));
    }

    /// <summary>Times the plans of a request into a table.</summary>
    public IReadOnlyList<TunedPlan> Measure(PlanRequest request, TunerOptions options, TuningTable table, CancellationToken cancellation) =>
        _thread is null ? new Tuner(null, table, options).Tune(request, cancellation) : _thread.Run(_ => new Tuner(_engine, table, options).Tune(request, cancellation));

    /// <summary>Holds a plan against others of its request.</summary>
    public PlanVerdict Judge(PlanCandidate choice, IReadOnlyList<PlanCandidate> others, double allowed, TunerOptions options, CancellationToken cancellation)
    {
        var none = new TuningTable(new UserCache(null));
        return _thread is null ? new Tuner(null, none, options).Judge(choice, others, allowed, cancellation) : _thread.Run(_ => new Tuner(_engine, none, options).Judge(choice, others, allowed, cancellation));
    }

    public void Dispose()
    {
        if (_engine is not null) _thread!.Run(_ => _engine.Dispose());
        _thread?.Dispose();
    }
}
