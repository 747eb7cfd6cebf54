using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>The engine's own filters as subjects for <see cref="KernelProbe"/>.</summary>
public static class EnginePasses
{
    /// <summary>A filter as the engine runs it over managed frames.</summary>
    /// <param name="engine">The engine; its context must be current whenever the pass runs.</param>
    /// <param name="filter">The filter; alpha is one more channel unless its policy says otherwise.</param>
    /// <param name="format">Format of the frames that go in; results have the same samples.</param>
    /// <param name="backend">Compute or Fragment; Auto takes what the engine was made for.</param>
    /// <param name="alpha">With four channels: Straight (default) or Opaque, where alpha is held at 1.</param>
    public static ProbedPass Probed(this FilterEngine engine, Filter filter, PixelFormat format, Backend backend = Backend.Auto, AlphaMode? alpha = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(filter);
        return new ProbedPass($"{backend.ToString().ToLowerInvariant()} engine", format.Channels, format.Type, frame => engine.Apply(filter, frame, output: null, backend), alpha);
    }
}
