using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>One context without a window, on a thread of its own, and its engine: made when a frame first needs them, for all instances.</summary>
/// <remarks>
/// Hosts make instances only to ask for their parameters, and call each one from any thread, some of which hold contexts of their own. Safe for use by
/// several threads; frames of several instances take turns.
/// </remarks>
internal sealed class SharedEngine
{
    private readonly Lock _gate = new();
    private GlThread? _thread;
    private FilterEngine? _engine;
    private CapabilityMissingException? _missing;

    /// <summary>The device; where there is no OpenGL, the processor for auto.</summary>
    /// <exception cref="CapabilityMissingException">A GL backend is named and there is no OpenGL.</exception>
    public DeviceProfile Device(Backend backend)
    {
        lock (_gate)
        {
            if (TryStart()) return _engine!.Device;
            return backend == Backend.Auto ? DeviceProfile.CpuOnly : throw new CapabilityMissingException(_missing!.Message, _missing);
        }
    }

    /// <summary>Filters a frame on the device.</summary>
    /// <exception cref="RealtimeConvException">The device lacks what the filter needs, or failed.</exception>
    public void Apply(Filter filter, Frame source, Frame target, Backend backend)
    {
        lock (_gate)
        {
            if (!TryStart()) throw new CapabilityMissingException(_missing!.Message, _missing);
            _thread!.Run(_ => _engine!.Apply(filter, source, target, backend));
        }
    }

    /// <summary>Gives the engine's objects back; the next frame makes new ones.</summary>
    /// <remarks>
    /// The thread stays: a host may end the process right after this, and a thread that is just ending would free EGL's data for it while the exit handlers
    /// of the driver run. Mesa 22.3.6 then ends the process by SIGABRT, once in some forty times.
    /// </remarks>
    public void Release()
    {
        lock (_gate)
        {
            _thread?.Run(_ => _engine?.Dispose());
            _engine = null;
        }
    }

    private bool TryStart()
    {
        if (_engine is not null) return true;
        if (_missing is not null) return false;
        try
        {
            _thread ??= new GlThread();
            _engine = _thread.Run(gl => new FilterEngine(gl));
            return true;
        }
        catch (CapabilityMissingException e)
        {
            _missing = e;
            return false;
        }
    }
}
