using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Live;

/// <summary>Filters on the processor: reads the frame back, filters it, uploads the result, both by the device's fastest route. To compare with.</summary>
internal sealed class CpuPlugin(Filter filter) : FramePlugin, IDisposable
{
    private Filter _filter = filter;
    private double _strength = 1;
    private PluginContext? _context;
    private bool _begins;
    private CpuFilter? _cpu;
    private Frame? _frame, _result;
    private FrameReadback? _readback;
    private FrameUpload? _upload;

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

    protected override void OnEnable(PluginContext context)
    {
        _context = context;
        _begins = true;
    }

    protected override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            Prepare(source, destination.Format);
            var order = _begins ? FrameOrder.First : source.Order;
            _begins = false;
            if (order == FrameOrder.First) _cpu!.Restart();
            else if (order == FrameOrder.Repeated) _cpu!.TakeBack();
            Demand(_readback!.Push(source, _frame!, out _));
            _cpu!.Apply(_frame!, _result!);
            Problem = null;
            _context!.CrossCheck?.Observe(_cpu.Plan.Request.Filter, _cpu.Plan, _frame!, _result!, Expression, order);
            Demand(_context.Engine.Upload(_upload!, _result!.Bytes, destination));
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException)
        {
            Problem = e.Message;
            _context!.Copy(source, destination);
        }
    }

    protected override void OnDisable() => Forget();

    public void Dispose() => Forget();

    private static void Demand(ApplyResult result)
    {
        if (!result.IsApplied) throw new RealtimeConvException(result.Message!);
    }

    private void Prepare(in FrameTexture source, PixelFormat format)
    {
        var region = source.Region;
        if (_cpu is not null && _result!.Width == region.Width && _result.Height == region.Height && _result.Alpha == source.Alpha && _result.Format == format && _frame!.Format == source.Format) return;
        Forget();
        var frame = _frame = new Frame(region.Width, region.Height, source.Format, source.Alpha);
        _readback = _context!.Engine.PrepareReadback(frame.Width, frame.Height, frame.Format);
        _upload = _context.Engine.PrepareUpload(frame.Width, frame.Height, format);
        Filter effective = _strength < 1 ? new BlendFilter(_filter, _strength) { Alpha = _filter.Alpha, Light = _filter.Light } : _filter;
        _cpu = new CpuFilter(Planner.Plan(new PlanRequest(effective, frame.Format, format, frame.Width, frame.Height)
        {
            Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        }));
        _result = new Frame(frame.Width, frame.Height, format, frame.Alpha);
    }

    private void Forget()
    {
        _cpu?.Dispose();
        _cpu = null;
        _readback?.Dispose();
        _upload?.Dispose();
    }
}
