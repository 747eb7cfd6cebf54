using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.Hosting.Rendering;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Live;

/// <summary>Filters on the processor: reads the frame back, filters it, uploads the result. To compare with, not to be fast.</summary>
internal sealed class CpuPlugin(Filter filter) : FramePlugin, IDisposable
{
    private Filter _filter = filter;
    private double _strength = 1;
    private PluginContext? _context;
    private CpuFilter? _cpu;
    private Frame? _result;

    public override string Name => "cpu";

    /// <summary>The plan that ran last; null before the first frame.</summary>
    public FilterPlan? Plan => _cpu?.Plan;

    /// <summary>The expression that the filter was made from; null where nobody knows.</summary>
    public string? Expression { get; set; }

    /// <summary>Why the last frame was not filtered; null where it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>Sets what runs.</summary>
    public void Set(Filter filter, double strength)
    {
        if (ReferenceEquals(_filter, filter) && _strength.Equals(strength)) return;
        (_filter, _strength) = (filter, strength);
        Forget();
    }

    protected override void OnEnable(PluginContext context) => _context = context;

    protected override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        var frame = TextureFrames.Read(_context!.GL, source);
        try
        {
            Prepare(frame);
            _cpu!.Apply(frame, _result!);
            Problem = null;
            _context.CrossCheck?.Observe(_cpu.Plan.Request.Filter, _cpu.Plan, frame, _result!, Expression);
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException)
        {
            Problem = e.Message;
            _context.Copy(source, destination);
            return;
        }
        TextureFrames.Write(_context.GL, destination, _result!);
    }

    protected override void OnDisable() => Forget();

    public void Dispose() => Forget();

    private void Prepare(Frame frame)
    {
        if (_cpu is not null && _result!.Width == frame.Width && _result.Height == frame.Height && _result.Alpha == frame.Alpha) return;
        Forget();
        Filter effective = _strength < 1 ? new BlendFilter(_filter, _strength) { Alpha = _filter.Alpha, Light = _filter.Light } : _filter;
        _cpu = new CpuFilter(Planner.Plan(new PlanRequest(effective, frame.Format, frame.Format, frame.Width, frame.Height)
        {
            Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        }));
        _result = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
    }

    private void Forget()
    {
        _cpu?.Dispose();
        _cpu = null;
    }
}
