namespace RealtimeConv.Tests.Power;

/// <summary>A bug that is planted into a copy of the shaders, and the scenario that must show it.</summary>
internal sealed record ShaderMutation(string Name, string Scenario, params Edit[] Edits)
{
    /// <summary>A change of what BlockedText wrote; null for none.</summary>
    public WrittenEdit? Written { get; init; }

    /// <summary>Whether fragment passes can have it.</summary>
    public bool InFragment { get; init; } = true;

    /// <summary>Whether compute passes can have it.</summary>
    public bool InCompute { get; init; } = true;

    /// <summary>Whether OpenGL ES can have it: false for what its contexts never run.</summary>
    public bool InEmbedded { get; init; } = true;

    /// <summary>Whether every sampler is linear instead of nearest as well.</summary>
    public bool LinearSamplers { get; init; }

    /// <summary>Whether floats must show it; false only for what nothing but a store of codes runs through.</summary>
    public bool ShowsIn32Bit { get; init; } = true;

    /// <summary>Whether eight bits must show it, too: what is smaller than a code hides there.</summary>
    public bool ShowsIn8Bit { get; init; } = true;

    /// <summary>The files that it is planted into.</summary>
    public string Files => string.Join(", ", Edits.Select(e => e.File).Concat(Written is null ? [] : [Written.Constant]));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
