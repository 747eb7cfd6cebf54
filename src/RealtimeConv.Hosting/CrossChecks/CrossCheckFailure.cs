using RealtimeConv.Verification;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>A tile of a frame that does not lie inside the bound of the plan that made it.</summary>
/// <param name="Frame">Number of the frame, from 0.</param>
/// <param name="Worst">The worst sample: its place in the frame, both values and the allowed set; codes for normalised formats.</param>
/// <param name="Failures">Samples of the tile outside the bound.</param>
/// <param name="Samples">Samples of the tile.</param>
/// <param name="FailsSpec">Whether even the roundings that the OpenGL specification permits do not explain it.</param>
/// <param name="Filter">What a job line calls the filter, or what kind it is.</param>
/// <param name="Plan">The plan's short name.</param>
/// <param name="Backend">compute, fragment or cpu.</param>
/// <param name="Device">What it ran on.</param>
public sealed record CrossCheckFailure(long Frame, SampleVerdict Worst, long Failures, long Samples, bool FailsSpec, string Filter, string Plan, string Backend, string Device)
{
    /// <summary>The folder with the tile and a job file that replays it; null where it was not saved.</summary>
    public string? Folder { get; init; }

    /// <summary>Why it was not saved although it should have been; null where it was.</summary>
    public string? SaveProblem { get; init; }

    /// <summary>One line for the user.</summary>
    public string Message =>
        $"cross-check: frame {Frame}, {Worst}; {Failures} of {Samples} samples of the tile fail{(FailsSpec ? ", outside the specification's roundings too" : "")}; {Filter} [{Plan}] by {Backend} on {Device}"
        + (Folder is not null ? $"; saved in '{Folder}'" : SaveProblem is not null ? $"; not saved: {SaveProblem}" : "");
}
