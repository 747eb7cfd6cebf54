using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>The CPU filter as something to judge.</summary>
public sealed class CpuTarget : IValidationTarget
{
    /// <inheritdoc/>
    public string Name => "cpu";

    /// <inheritdoc/>
    public Backend Backend => Backend.Cpu;

    /// <inheritdoc/>
    public DeviceProfile Device => DeviceProfile.CpuOnly;

    /// <inheritdoc/>
    public IReadOnlyList<Frame> Run(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frames);
        using var filter = new CpuFilter(plan);
        var results = new List<Frame>(frames.Count);
        foreach (var frame in frames)
        {
            var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, plan.Request.DestinationAlpha);
            filter.Apply(frame, result);
            results.Add(result);
        }
        return results;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Each run cleans up after itself.
    }
}
