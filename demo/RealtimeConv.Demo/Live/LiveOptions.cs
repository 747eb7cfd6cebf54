namespace RealtimeConv.Demo.Live;

/// <summary>What the command line of rtconv live says.</summary>
/// <param name="Source">"scene", or anything that frames can be read from.</param>
/// <param name="Kernel">The filter to begin with: an expression over the catalogue.</param>
/// <param name="Backend">What runs it at the beginning.</param>
/// <param name="Width">Columns of the window or picture; 0 for the default.</param>
/// <param name="Height">Rows of the window or picture; 0 for the default.</param>
/// <param name="Frames">Frames after which to end; 0 for never.</param>
/// <param name="Seconds">Seconds after which to end; 0 for never.</param>
/// <param name="CrossCheck">Milliseconds that a frame may spend on being checked against the mathematics; 0 checks nothing.</param>
/// <param name="Showcase">Folder to render the showcase to instead of opening a window; null opens a window.</param>
internal sealed record LiveOptions(string Source, string Kernel, LiveBackend Backend, int Width, int Height, long Frames, double Seconds, double CrossCheck, string? Showcase)
{
    /// <summary>Ten pictures a second.</summary>
    public const double DefaultFrameBudget = 100;

    /// <summary>The most that a frame budget can be.</summary>
    public const double MostFrameBudget = 60_000;

    /// <summary>The source that needs no file.</summary>
    public const string Scene = "scene";

    /// <summary>A file of layers to begin with instead of the kernel; null for none.</summary>
    public string? Network { get; init; }

    /// <summary>Share of the time between frames that learning may take; 0 takes the default.</summary>
    public double LearnShare { get; init; }

    /// <summary>What the source is to become, read in step with it; null for the filter's own result.</summary>
    public string? LearnFrom { get; init; }

    /// <summary>Side of the kernel to be learned; 0 chooses.</summary>
    public int LearnSide { get; init; }

    /// <summary>Milliseconds that the filter of a frame may take; 0 lets it take what it wants.</summary>
    public double FrameBudget { get; init; } = DefaultFrameBudget;

    /// <summary>Whether plans are timed for the first filter.</summary>
    public bool Tunes { get; init; }

    /// <summary>Whether learning begins at once.</summary>
    public bool Learns => LearnShare > 0 || LearnFrom is not null;
}
