using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Native.Interop;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>What an rtc_engine handle stands for: an engine and the filter that frames run through.</summary>
internal sealed class RtcEngine : IDisposable
{
    private static readonly Filter Identity = new ConvolveFilter(Kernel.Identity);

    private readonly GL _gl;
    private readonly FilterEngine _engine;
    private volatile Filter _filter = Identity;
    private volatile RunReport? _report;
    private int _busy;

    /// <summary>Creates an engine on the current context.</summary>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    /// <exception cref="CapabilityMissingException">The context is too old, or lacks the stage that the flags demand.</exception>
    public RtcEngine(GL gl, RtcCreateFlags flags)
    {
        _gl = gl;
        _engine = new FilterEngine(gl, new FilterEngineOptions
        {
            Backend = flags.HasFlag(RtcCreateFlags.Compute) ? Backend.Compute : flags.HasFlag(RtcCreateFlags.Fragment) ? Backend.Fragment : Backend.Auto,
            State = flags.HasFlag(RtcCreateFlags.TrustedState) ? HostState.Trusted : HostState.Restore,
            OnFailure = failure => HostLog.Once($"a filter is bypassed: {failure.Message}"),
        });
        if (!flags.HasFlag(RtcCreateFlags.Compute) || _engine.Device.HasCompute) return;
        _engine.Dispose();
        throw new CapabilityMissingException($"{_engine.Device.Name} ({_engine.Device.Driver}) offers no compute shaders; leave RTC_COMPUTE out");
    }

    /// <summary>The filter of the next frames; any thread may set it.</summary>
    public Filter Filter
    {
        get => _filter;
        set => _filter = value;
    }

    /// <summary>What the last frame consisted of, or null.</summary>
    public RunReport? Report => _report;

    /// <summary>Makes the calling thread the only one in the engine, or returns false.</summary>
    public bool TryEnter() => Interlocked.CompareExchange(ref _busy, 1, 0) == 0;

    /// <summary>Lets others in again.</summary>
    public void Leave() => Volatile.Write(ref _busy, 0);

    /// <summary>Makes the filter ready for such frames.</summary>
    public void Prepare(in FrameTexture source, in FrameTexture target) => _report = _engine.Prepare(_filter, source, target).Report;

    /// <summary>Filters a frame; never throws.</summary>
    public ApplyResult Apply(in FrameTexture source, in FrameTexture target)
    {
        var result = _engine.Apply(_filter, source, target);
        _report = _engine.LastReport ?? _report;
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _gl.Dispose();
    }
}
