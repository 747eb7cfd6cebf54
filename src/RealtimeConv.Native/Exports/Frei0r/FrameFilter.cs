using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>A filter made ready for frames in memory: a plan of the processor, or passes on the context that all instances share.</summary>
/// <remarks>Where the context draws on the processor, auto takes the processor's own filter, as it does everywhere.</remarks>
internal sealed class FrameFilter : IDisposable
{
    private readonly SharedEngine _shared;
    private readonly Filter _filter;
    private readonly Backend _backend;
    private readonly CpuFilter? _cpu;

    /// <summary>Plans.</summary>
    /// <exception cref="RealtimeConvException">The backend, or something that the filter needs of it, is missing.</exception>
    /// <exception cref="ArgumentException">The filter does not take frames of four channels.</exception>
    public FrameFilter(SharedEngine shared, Filter filter, Backend backend, int width, int height)
    {
        (_shared, _filter) = (shared, filter);
        var request = new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, width, height)
        {
            SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight, Backend = backend, Device = backend == Backend.Cpu ? DeviceProfile.CpuOnly : shared.Device(backend),
        };
        var plan = Planner.Plan(request);
        _backend = plan.Backend;
        if (_backend == Backend.Cpu) _cpu = new CpuFilter(plan);
    }

    /// <summary>Filters the next frame.</summary>
    /// <exception cref="RealtimeConvException">The device failed.</exception>
    public void Apply(Frame source, Frame target)
    {
        if (_cpu is not null) _cpu.Apply(source, target);
        else _shared.Apply(_filter, source, target, _backend);
    }

    public void Dispose() => _cpu?.Dispose();
}
