using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning;

/// <summary>What is to be planned: a filter, the frames on both ends, the device and the liberties granted.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Source">Format of the frames that come in.</param>
/// <param name="Destination">Format of the frames that go out; its channels must be the filter's output channels.</param>
/// <param name="Width">Columns of both frames.</param>
/// <param name="Height">Rows of both frames.</param>
public sealed record PlanRequest(Filter Filter, PixelFormat Source, PixelFormat Destination, int Width, int Height)
{
    /// <summary>What <see cref="HistoryBytes"/> grants where nobody says otherwise: 1 GiB.</summary>
    public const long DefaultHistoryBytes = 1L << 30;

    /// <summary>What the source's fourth channel means.</summary>
    public AlphaMode SourceAlpha { get; init; }

    /// <summary>What the destination's fourth channel shall mean; must be opaque exactly when the source is.</summary>
    public AlphaMode DestinationAlpha { get; init; }

    /// <summary>What shall run the plan.</summary>
    public Backend Backend { get; init; }

    /// <summary>The device it runs on.</summary>
    public DeviceProfile Device { get; init; } = DeviceProfile.CpuOnly;

    /// <summary>Whether the frames lie on the GL device: the processor is no candidate then, even where it does the drawing.</summary>
    public bool IsOnDevice { get; init; }

    /// <summary>Error granted beyond the contract.</summary>
    public ErrorBudget Budget { get; init; }

    /// <summary>The most bytes that may be kept of past frames, for filters over time.</summary>
    public long HistoryBytes { get; init; } = DefaultHistoryBytes;

    /// <summary>Bytes of memory that running the plan may take beside the caller's frames; more is refused before any of it is taken.</summary>
    public long MaxBytes { get; init; } = PlanMemory.DefaultMaxBytes;

    /// <summary>Storage of the surfaces between passes; null lets the planner keep the contract (16-bit unorm, integer or 32F for 8-bit frames).</summary>
    public SampleType? Intermediate { get; init; }
}
