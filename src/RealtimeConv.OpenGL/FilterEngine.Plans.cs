using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <content>Plans that the caller chose, prepared once for many frames in managed memory.</content>
public sealed partial class FilterEngine
{
    /// <summary>Makes a given plan ready to run on frames in managed memory, without keeping it.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="RealtimeConvException">The plan is not made for OpenGL, the device lacks what it needs, or the driver refuses a shader.</exception>
    public PreparedFilter Prepare(FilterPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _lease.Demand();
        FilterBuilder.DemandGl(plan);
        if (Math.Max(plan.Request.Width, plan.Request.Height) > Device.MaxTextureSize)
            throw new CapabilityMissingException($"the plan is for {plan.Request.Width} x {plan.Request.Height}; {Device.Name} takes textures up to {Device.MaxTextureSize}");
        _objects.DeleteRetired();
        return _builder.MakeOwn(plan);
    }

    /// <summary>Compiles at once the programs made for the filter's own kernels, whatever <see cref="FilterEngineOptions.SpecialiseAfterFrames"/> says.</summary>
    /// <param name="prepared">What <see cref="Prepare(FilterPlan)"/> made.</param>
    /// <returns>Whether some pass runs by a program of its own from now on; where the driver refuses one, the filter's report says so and the pass stays as it was.</returns>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The filter was prepared for textures of the host.</exception>
    /// <exception cref="ObjectDisposedException">The prepared filter was disposed of.</exception>
    public bool Specialise(PreparedFilter prepared)
    {
        CheckInMemory(prepared);
        _objects.DeleteRetired();
        _specialiser.ForceAll(prepared, prepared.Surfaces[0]);
        return prepared.Groups.SelectMany(g => g).Any(p => p is PreparedPass { Special: not null });
    }

    /// <summary>Runs what <see cref="Prepare(FilterPlan)"/> made on a frame in managed memory.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">A frame is not what was planned, or the filter was prepared for textures of the host.</exception>
    /// <exception cref="ObjectDisposedException">The prepared filter was disposed of.</exception>
    /// <exception cref="RealtimeConvException">The driver reports an error.</exception>
    public void Apply(PreparedFilter prepared, Frame source, Frame destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        CheckInMemory(prepared);
        var request = prepared.Plan.Request;
        CheckFrame(source, request, request.Source, request.SourceAlpha, "source");
        CheckFrame(destination, request, request.Destination, request.DestinationAlpha, "destination");
        _lease.Begin();
        Run(prepared, source, destination);
    }

    private void CheckInMemory(PreparedFilter prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ObjectDisposedException.ThrowIf(prepared.IsDisposed, prepared);
        _lease.Demand();
        if (prepared.Surfaces[0].Owned is null) throw new ArgumentException("The filter was prepared for textures; prepare its plan for frames in memory.", nameof(prepared));
    }
}
