using RealtimeConv.Demo.Tune;
using RealtimeConv.Filters;
using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Live;

/// <summary>The plugins behind the live demo: one per backend, and one for plans under a granted error, of which one is enabled.</summary>
internal sealed class LiveFilters : IDisposable
{
    private readonly FilterEngine? _compute;
    private readonly FilterEngine _fragment;
    private readonly FilterEngine _grantedEngine;
    private readonly ConvolutionPlugin[] _gpu;
    private readonly ConvolutionPlugin _granted;
    private readonly CpuPlugin _cpu;
    private readonly LiveGovernor _governor;
    private LiveVerdict? _verdict;
    private readonly RenderingHost _host;
    private FeatureMapsPlugin? _maps;
    private int _version;

    /// <summary>Adds the plugins to a host.</summary>
    /// <param name="gl">The context.</param>
    /// <param name="host">Whose engine runs the backend auto.</param>
    /// <param name="state">What runs first.</param>
    /// <param name="background">Compiles behind.</param>
    /// <param name="frameBudget">Milliseconds that the filter of a frame may take; 0 for no limit.</param>
    public LiveFilters(GL gl, RenderingHost host, LiveState state, BackgroundCompiler background, double frameBudget)
    {
        _host = host;
        var options = EngineOptions(background) with { Backend = Backend.Fragment };
        _fragment = new FilterEngine(gl, options);
        if (host.Engine.Device.HasCompute) _compute = new FilterEngine(gl, options with { Backend = Backend.Compute });
        _grantedEngine = new FilterEngine(gl, options with { Backend = Backend.Auto, Budget = LiveGovernor.Granted });
        _gpu =
        [
            new ConvolutionPlugin(state.Filter),
            new ConvolutionPlugin(state.Filter, _compute ?? _fragment),
            new ConvolutionPlugin(state.Filter, _fragment),
        ];
        _granted = new ConvolutionPlugin(state.Filter, _grantedEngine);
        _cpu = new CpuPlugin(state.Filter);
        foreach (var plugin in _gpu) host.Plugins.Add(plugin);
        host.Plugins.Add(_granted);
        host.Plugins.Add(_cpu);
        FrameBudget = frameBudget > 0 ? frameBudget : LiveOptions.DefaultFrameBudget;
        _governor = new LiveGovernor(FrameBudget);
        IsGoverned = frameBudget > 0;
        Apply(state, host);
    }

    /// <summary>How the engines of the live demo are made.</summary>
    public static FilterEngineOptions EngineOptions(BackgroundCompiler background) =>
        new() { State = HostState.Trusted, Tuning = LocalTuning.Table, Cache = UserCache.Default, Background = background };

    /// <summary>Whether compute passes can run here.</summary>
    public bool HasCompute => _compute is not null;

    /// <summary>Whether filters are kept within <see cref="FrameBudget"/>.</summary>
    public bool IsGoverned { get; set; }

    /// <summary>Milliseconds that the filter of a frame may take.</summary>
    public double FrameBudget { get; }

    /// <summary>What runs in place of what was asked for, and why; null where nothing does.</summary>
    public string? Note => IsGoverned ? _verdict?.Note : null;

    /// <summary>The plan of the last frame; null before the first.</summary>
    public FilterPlan? Plan { get; private set; }

    /// <summary>Why the last frame was not filtered; null where it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Brings the plugins in line with what the user has chosen and what frames have time for.</summary>
    public void Apply(LiveState state, RenderingHost host)
    {
        var verdict = Govern(state, host);
        bool changed = _version != state.Version || !ReferenceEquals(verdict, _verdict);
        var filter = verdict?.Filter ?? state.Filter;
        // A kernel that was made smaller has no expression of its own.
        string? expression = ReferenceEquals(filter, state.Filter) ? state.Expression : null;
        for (int k = 0; k < _gpu.Length; k++) Set(_gpu[k], (int)state.Backend == k && state.MapLayer == 0 && verdict is not { IsGranted: true }, state.Strength, changed, filter, expression);
        Set(_granted, state.MapLayer == 0 && verdict is { IsGranted: true }, state.Strength, changed, filter, expression);
        _cpu.Enabled = state.Backend == LiveBackend.Cpu && state.MapLayer == 0;
        ShowMaps(state);
        _cpu.Set(filter, state.Strength);
        _cpu.Expression = expression;
        _version = state.Version;
        _verdict = verdict;
    }

    /// <summary>Reads what the last frame consisted of.</summary>
    public void Collect(LiveState state, RenderingHost host)
    {
        if (state.MapLayer > 0)
        {
            (Plan, Problem) = (null, _maps?.Problem);
            return;
        }
        bool isCpu = state.Backend == LiveBackend.Cpu;
        var plugin = isCpu ? null : Running(state);
        Plan = isCpu ? _cpu.Plan : plugin!.Report?.Plan;
        Problem = isCpu ? _cpu.Problem : plugin!.Problem ?? plugin.TuningProblem;
        var statistics = host.Statistics;
        if (Plan is { } plan && Problem is null && statistics.Frames > 1) _governor.Learn(plan, isCpu ? statistics.CpuMilliseconds : statistics.GpuMilliseconds ?? 0);
    }

    /// <summary>Lets the plans of what runs be timed at the next frame.</summary>
    /// <returns>False on the processor, whose plans are not timed here.</returns>
    public bool TuneNext(LiveState state)
    {
        if (state.Backend == LiveBackend.Cpu) return false;
        Running(state).TunesNext = true;
        return true;
    }

    // The maps are drawn on the GPU whatever runs the filter.
    private void ShowMaps(LiveState state)
    {
        if (state.Network is { } network && state.MapLayer > 0 && !ReferenceEquals(_maps?.Network, network.Filter.Network))
        {
            if (_maps is not null) _host.Plugins.Remove(_maps);
            _maps?.Dispose();
            _maps = new FeatureMapsPlugin(network.Filter.Network);
            _host.Plugins.Add(_maps);
        }
        if (_maps is null) return;
        _maps.Enabled = state.MapLayer > 0;
        if (state.MapLayer > 0) _maps.Layer = state.MapLayer - 1;
        _maps.Backend = state.Backend == LiveBackend.Fragment ? Backend.Fragment : Backend.Auto;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _maps?.Dispose();
        _cpu.Dispose();
        _compute?.Dispose();
        _fragment.Dispose();
        _grantedEngine.Dispose();
    }

    private ConvolutionPlugin Running(LiveState state) => _verdict is { IsGranted: true } ? _granted : _gpu[(int)state.Backend];

    private LiveVerdict? Govern(LiveState state, RenderingHost host)
    {
        // Maps are drawn in the filter's place, whatever it would have cost.
        if (!IsGoverned || !host.HasFrame || state.MapLayer > 0) return null;
        var backend = state.Backend switch { LiveBackend.Compute => Backend.Compute, LiveBackend.Fragment => Backend.Fragment, LiveBackend.Cpu => Backend.Cpu, _ => Backend.Auto };
        return _governor.Decide(state, host.Before, host.Engine.Device, backend, mayGrant: state.Backend == LiveBackend.Auto);
    }

    private static void Set(ConvolutionPlugin plugin, bool enabled, double strength, bool changed, Filter filter, string? expression)
    {
        plugin.Enabled = enabled;
        plugin.Strength = strength;
        if (!changed) return;
        plugin.Filter = filter;
        plugin.Expression = expression;
    }
}
