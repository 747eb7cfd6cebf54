using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Validation;

/// <summary>What a target made of frames by programs of one form.</summary>
/// <param name="Form">The programs, "own programs"; empty for a target's only or ordinary form.</param>
/// <param name="Results">The results, in the frames' order; none where the form could not be had.</param>
public sealed record TargetRun(string Form, IReadOnlyList<Frame> Results)
{
    /// <summary>Why the form could not be had; null where it was.</summary>
    public string? SkipReason { get; init; }

    /// <summary>The name of a plan that ran in this form.</summary>
    public string Named(string plan) => Form.Length == 0 ? plan : $"{plan}, {Form}";
}
