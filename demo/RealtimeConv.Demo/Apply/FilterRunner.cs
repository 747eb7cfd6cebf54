using RealtimeConv.Cpu;
using RealtimeConv.Demo.Tune;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using GL = Silk.NET.OpenGL.GL;

namespace RealtimeConv.Demo.Apply;

/// <summary>Runs filters over frames on the backend asked for. A named backend runs or fails; only auto chooses.</summary>
/// <remarks>The GL context and its engine, and the last plan of the processor, serve the next frame.</remarks>
internal sealed class FilterRunner : IDisposable
{
    private readonly Dictionary<ErrorBudget, FilterEngine> _engines = [];
    private GlThread? _gl;
    private CapabilityMissingException? _withoutGl;
    private readonly RecentFrames _recent = new();
    private CpuFilter? _cpu;
    private PlanRequest? _tuned;

    /// <summary>Begins a sequence: filters over time know nothing of the frames so far.</summary>
    public void Begin()
    {
        _cpu?.Restart();
        _recent.Clear();
        _gl?.Run(_ =>
        {
            foreach (var engine in _engines.Values) engine.RestartSequences();
        });
    }

    /// <summary>Filters the next frame of the sequence.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="source">The frame; the result's alpha means what its alpha means.</param>
    /// <param name="destination">Format of the result; its channels are the filter's.</param>
    /// <param name="backend">What shall run it.</param>
    /// <param name="budget">Error granted beyond the contract.</param>
    /// <param name="tune">Whether plans are timed first, where that was not done before for such frames.</param>
    /// <exception cref="RealtimeConvException">The backend, or something that the filter needs of it, is missing.</exception>
    public (Frame Result, FilterRun Report) Run(Filter filter, Frame source, PixelFormat destination, ApplyBackend backend, ErrorBudget budget, bool tune = false)
    {
        var result = new Frame(source.Width, source.Height, destination, destination.Channels == source.Channels ? source.Alpha : AlphaMode.Opaque);
        return (result, Run(filter, source, result, backend, budget, tune));
    }

    /// <summary>Filters a frame into another of the same size.</summary>
    public FilterRun Run(Filter filter, Frame source, Frame destination, ApplyBackend backend, ErrorBudget budget, bool tune = false)
    {
        if (backend == ApplyBackend.Reference) return RunReference(filter, source, destination);
        var request = Request(filter, source, destination, budget) with { Backend = Named(backend) };
        if (tune) Tune(request);
        return request.Backend switch
        {
            Backend.Cpu => RunCpu(request, source, destination),
            Backend.Auto => RunBest(request, source, destination),
            _ => RunGl(filter, source, destination, request.Backend, budget),
        };
    }

    public void Dispose()
    {
        _cpu?.Dispose();
        if (_gl is null) return;
        _gl.Run(_ =>
        {
            foreach (var engine in _engines.Values) engine.Dispose();
        });
        _gl.Dispose();
    }

    private FilterRun RunBest(PlanRequest anywhere, Frame source, Frame destination)
    {
        var request = OnDevice(anywhere);
        if (_cpu?.Plan.Request == request) return RunCpu(request, source, destination);
        var backend = LocalTuning.Table.Choose(request).Backend;
        return backend == Backend.Cpu ? RunCpu(request, source, destination) : RunGl(request.Filter, source, destination, backend, request.Budget);
    }

    // Once for each request: what is known already is not timed again.
    private void Tune(PlanRequest anywhere)
    {
        if (anywhere == _tuned) return;
        _tuned = anywhere;
        var request = anywhere.Backend == Backend.Cpu ? anywhere : OnDevice(anywhere);
        if (LocalTuning.Table.Knows(request)) return;
        if (request.Backend == Backend.Cpu || TryGl() is not { } gl) new Tuner(null, LocalTuning.Table).Tune(request);
        else gl.Run(api => new Tuner(Engine(api, request.Budget), LocalTuning.Table).Tune(request));
    }

    private PlanRequest OnDevice(PlanRequest request) =>
        request with { Device = TryGl() is { } gl ? gl.Run(api => Engine(api, request.Budget).Device) : DeviceProfile.CpuOnly };

    private static Backend Named(ApplyBackend backend) => backend switch
    {
        ApplyBackend.Cpu => Backend.Cpu,
        ApplyBackend.Compute => Backend.Compute,
        ApplyBackend.Fragment => Backend.Fragment,
        _ => Backend.Auto,
    };

    private FilterRun RunCpu(PlanRequest request, Frame source, Frame destination)
    {
        if (_cpu?.Plan.Request != request)
        {
            _cpu?.Dispose();
            _cpu = null;
            _cpu = new CpuFilter(LocalTuning.Table.Choose(request));
        }
        _cpu.Apply(source, destination);
        return new FilterRun("processor", Runtime, "cpu", _cpu.Plan.Name)
        {
            Format = FormatName.Of(destination.Format.Type), Passes = Names(_cpu.Plan), Executed = _cpu.Plan, Exact = _cpu.Plan.IsExact, Notes = [.. _cpu.Plan.Notes],
        };
    }

    private FilterRun RunReference(Filter filter, Frame source, Frame destination)
    {
        ReferenceFilter.Apply(filter, _recent.Until(source, filter.PastFrames()), destination.Format).Bytes.CopyTo(destination.Bytes);
        return new FilterRun("processor", Runtime, "reference", "the mathematics in double") { Format = FormatName.Of(destination.Format.Type) };
    }

    private FilterRun RunGl(Filter filter, Frame source, Frame destination, Backend backend, ErrorBudget budget)
    {
        if (TryGl() is not { } gl) throw new CapabilityMissingException(_withoutGl!.Message, _withoutGl);
        return gl.Run(api =>
        {
            var engine = Engine(api, budget);
            engine.Apply(filter, source, destination, backend);
            var report = engine.LastReport!;
            var plan = report.Plan;
            return new FilterRun(report.Device.Name, report.Device.Driver, plan.Backend.ToString().ToLowerInvariant(), plan.Name)
            {
                Format = FormatName.Of(destination.Format.Type), Passes = Names(plan), Executed = plan, Shaders = [.. report.Shaders], Draws = report.Draws, Dispatches = report.Dispatches,
                Exact = plan.IsExact, Notes = [.. report.Notes],
            };
        });
    }

    private static PlanRequest Request(Filter filter, Frame source, Frame destination, ErrorBudget budget) => new(filter, source.Format, destination.Format, source.Width, source.Height)
    {
        SourceAlpha = source.Alpha, DestinationAlpha = destination.Alpha, Budget = budget,
    };

    private static string Runtime => $".NET {Environment.Version}";

    private static string[] Names(FilterPlan plan) => [.. plan.Passes.Select(p => p.Name)];

    // Called on the GL thread.
    private FilterEngine Engine(GL gl, ErrorBudget budget)
    {
        if (!_engines.TryGetValue(budget, out var engine)) _engines[budget] = engine = new FilterEngine(gl, new FilterEngineOptions { Budget = budget, Tuning = LocalTuning.Table, Cache = UserCache.Default });
        return engine;
    }

    private GlThread? TryGl()
    {
        if (_gl is not null || _withoutGl is not null) return _gl;
        try
        {
            return _gl = new GlThread();
        }
        catch (CapabilityMissingException e)
        {
            _withoutGl = e;
            return null;
        }
    }
}
