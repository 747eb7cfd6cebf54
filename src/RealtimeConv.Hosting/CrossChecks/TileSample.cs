using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>A tile of a filtered frame with all that is needed to judge it.</summary>
/// <param name="Frame">Number of the frame.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Plan">What ran.</param>
/// <param name="Window">Where the tile lies, and the part of the frame that decides it.</param>
/// <param name="Input">The part, before the filter.</param>
/// <param name="Output">The tile, after the filter.</param>
internal sealed record TileSample(long Frame, Filter Filter, FilterPlan Plan, TileWindow Window, Frame Input, Frame Output)
{
    /// <summary>The same part of the frames before, oldest first: as many as decide the tile. Empty where the filter reads one frame.</summary>
    public IReadOnlyList<Frame> Past { get; init; } = [];

    /// <summary>The part of all frames that decide the tile, oldest first.</summary>
    public IReadOnlyList<Frame> Frames => [.. Past, Input];

    /// <summary>Where it belongs in a tile that is followed over several frames; null where it is whole by itself.</summary>
    public FollowedPart? Part { get; init; }

    /// <summary>What can be judged now that this is there: itself, or the followed tile that it completes; null where frames are missing still.</summary>
    public TileSample? Completed() => Part is null ? this : Part.Tile.Complete(this, Part);

    /// <summary>What a job line calls the filter; null where nobody said.</summary>
    public string? Name { get; init; }

    /// <summary>Which row of the texture the input came from is its top.</summary>
    public RowOrder InputRows { get; init; }

    /// <summary>Which row of the texture the output came from is its top.</summary>
    public RowOrder OutputRows { get; init; }

    /// <summary>What it ran on.</summary>
    public string Device { get; init; } = "";

    /// <summary>What it was expected to cost, in milliseconds.</summary>
    public double Expected { get; init; }

    /// <summary>The plan as if it were made for the part alone.</summary>
    public FilterPlan PlanOfInput => Plan with
    {
        Request = Plan.Request with { Width = Input.Width, Height = Input.Height },
        Surfaces = [.. Plan.Surfaces.Select(s => s with { Width = Input.Width, Height = Input.Height })],
    };
}
