using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Bench;

/// <summary>What is to be timed and how.</summary>
internal sealed record BenchOptions
{
    /// <summary>All that --path takes.</summary>
    public static readonly ImmutableArray<string> AllPaths = ["compute", "fragment", "cpu", "tutorial", "transfer", "apply", "layer"];

    /// <summary>All that --rivals takes beside none.</summary>
    public static readonly ImmutableArray<string> AllRivals = ["opencv", "ffmpeg"];

    /// <summary>Kernels.</summary>
    public required ImmutableArray<BenchKernel> Kernels { get; init; }

    /// <summary>Frame sizes.</summary>
    public ImmutableArray<(int Width, int Height)> Sizes { get; init; } = [(1280, 720)];

    /// <summary>Sample types of the frames.</summary>
    public ImmutableArray<SampleType> Types { get; init; } = [SampleType.UNorm8];

    /// <summary>Border rules.</summary>
    public ImmutableArray<Border> Borders { get; init; } = [Border.Replicate];

    /// <summary>What of our own is timed.</summary>
    public ImmutableArray<string> Paths { get; init; } = AllPaths;

    /// <summary>Foreign programs.</summary>
    public ImmutableArray<string> Rivals { get; init; } = AllRivals;

    /// <summary>Rounds of each contest.</summary>
    public int Rounds { get; init; } = 11;

    /// <summary>Least milliseconds of a sample.</summary>
    public double LeastSampleMs { get; init; } = 5;

    /// <summary>Threads of the CPU filter and of OpenCV.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Parts of plans' names; only these plans are timed. None stands for all.</summary>
    public ImmutableArray<string> Plans { get; init; } = [];

    /// <summary>Whether a plan of that name is timed.</summary>
    public bool Takes(string plan) => Plans.IsEmpty || Plans.Any(p => plan.Contains(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>Error granted to plans.</summary>
    public ErrorBudget Budget { get; init; }
}
