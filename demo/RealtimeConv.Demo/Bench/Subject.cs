using System.Collections.Immutable;

namespace RealtimeConv.Demo.Bench;

/// <summary>What a contestant is, as its record names it.</summary>
/// <param name="Path">What runs it: compute, fragment, cpu, copy, tutorial, opencv, ffmpeg, upload ...</param>
/// <param name="Plan">How: the planner's name, a rival's function.</param>
internal sealed record Subject(string Path, string Plan)
{
    /// <summary>The path whose time divides every other one's.</summary>
    public const string Copy = "copy";

    /// <summary>Paths it is compared with: the first of them that was measured beside it, by its fastest contestant.</summary>
    public ImmutableArray<string> Rivals { get; init; } = [];

    /// <summary>The path that runs the same plan on one thread, to tell by wall time what more of them gain; null where it runs on one itself.</summary>
    public string? OnOneThread { get; init; }

    /// <summary>Device and driver where they are not the GL device's.</summary>
    public (string Device, string Driver)? Machine { get; init; }
}
