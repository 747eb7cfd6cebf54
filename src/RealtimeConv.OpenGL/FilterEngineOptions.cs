using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <summary>How an engine runs filters.</summary>
public sealed record FilterEngineOptions
{
    /// <summary>Compute or Fragment; Auto takes compute where the device offers it and can store the destination. What is named runs or fails.</summary>
    public Backend Backend { get; init; }

    /// <summary>What is done about the host's GL state.</summary>
    public HostState State { get; init; }

    /// <summary>Error granted beyond the contract.</summary>
    public ErrorBudget Budget { get; init; }

    /// <summary>Storage between passes; null lets the planner choose.</summary>
    public SampleType? Intermediate { get; init; }

    /// <summary>Bytes that the textures of one filter may take, at least 0; a filter that needs more is refused before any of them is made.</summary>
    public long MaxBytes { get; init; } = PlanMemory.DefaultMaxBytes;

    /// <summary>The most bytes of textures that a filter over time may keep of past frames.</summary>
    public long HistoryBytes { get; init; } = PlanRequest.DefaultHistoryBytes;

    /// <summary>Prepared filters kept, 1 to 4096: the least recently used goes first.</summary>
    public int PreparedFilters { get; init; } = 64;

    /// <summary>Largest texture side to use, in texels, below the device's own limit; null for the device's. Larger frames are run in tiles.</summary>
    public int? MaxTextureSize { get; init; }

    /// <summary>Whether to behave as on a device without compute shaders.</summary>
    public bool DisableCompute { get; init; }

    /// <summary>
    /// Frames that a filter runs by programs shared with other kernels before it gets one of its own, which is faster and takes the driver a while to compile; at most
    /// one is compiled in as many frames. 0 compiles at the first frame, -1 never. What is prepared by Prepare has its own at once, unless this is -1. Null takes 60
    /// where the processor draws, and -1 on hardware, where it has not been measured.
    /// </summary>
    public int? SpecialiseAfterFrames { get; init; }

    /// <summary>How frames travel between managed memory and textures by uploads, readbacks and streams. What is named is used.</summary>
    public TransferRoute Transfers { get; init; }

    /// <summary>Where compiled programs are kept for the next run, on drivers that hand them out; null keeps none. <see cref="UserCache.Default"/> is the user's folder.</summary>
    public UserCache? Cache { get; init; }

    /// <summary>Plans chosen by measurement, where some were measured; null takes the planner's choice everywhere.</summary>
    public TuningTable? Tuning { get; init; }

    /// <summary>Compiles the programs that filters are to get of their own ahead on another thread; null compiles them in the frame that is due. The caller's.</summary>
    public BackgroundCompiler? Background { get; init; }

    /// <summary>Called once for each failure, in the frame in which it happens.</summary>
    public Action<FilterFailure>? OnFailure { get; init; }
}
