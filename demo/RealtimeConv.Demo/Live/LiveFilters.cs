using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Live;

/// <summary>The plugins behind the live demo: one per backend, of which one is enabled.</summary>
internal sealed class LiveFilters : IDisposable
{
    private readonly FilterEngine? _compute;
    private readonly FilterEngine _fragment;
    private readonly ConvolutionPlugin[] _gpu;
    private readonly CpuPlugin _cpu;
    private int _version;

    /// <summary>Adds the plugins to a host.</summary>
    public LiveFilters(GL gl, RenderingHost host, LiveState state)
    {
        var trusted = new FilterEngineOptions { State = HostState.Trusted, Backend = Backend.Fragment };
        _fragment = new FilterEngine(gl, trusted);
        if (host.Engine.Device.HasCompute) _compute = new FilterEngine(gl, trusted with { Backend = Backend.Compute });
        _gpu =
        [
            new ConvolutionPlugin(state.Filter),
            new ConvolutionPlugin(state.Filter, _compute ?? _fragment),
            new ConvolutionPlugin(state.Filter, _fragment),
        ];
        _cpu = new CpuPlugin(state.Filter);
        foreach (var plugin in _gpu) host.Plugins.Add(plugin);
        host.Plugins.Add(_cpu);
        Apply(state);
    }

    /// <summary>Whether compute passes can run here.</summary>
    public bool HasCompute => _compute is not null;

    /// <summary>The plan of the last frame; null before the first.</summary>
    public FilterPlan? Plan { get; private set; }

    /// <summary>Why the last frame was not filtered; null where it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Brings the plugins in line with what the user has chosen.</summary>
    public void Apply(LiveState state)
    {
        for (int k = 0; k < _gpu.Length; k++)
        {
            _gpu[k].Enabled = (int)state.Backend == k;
            _gpu[k].Strength = state.Strength;
            if (_version == state.Version) continue;
            _gpu[k].Filter = state.Filter;
            _gpu[k].Expression = state.Expression;
        }
        _cpu.Enabled = state.Backend == LiveBackend.Cpu;
        _cpu.Set(state.Filter, state.Strength);
        _cpu.Expression = state.Expression;
        _version = state.Version;
    }

    /// <summary>Reads what the last frame consisted of.</summary>
    public void Collect(LiveState state)
    {
        bool isCpu = state.Backend == LiveBackend.Cpu;
        Plan = isCpu ? _cpu.Plan : _gpu[(int)state.Backend].Report?.Plan;
        Problem = isCpu ? _cpu.Problem : _gpu[(int)state.Backend].Problem;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cpu.Dispose();
        _compute?.Dispose();
        _fragment.Dispose();
    }
}
