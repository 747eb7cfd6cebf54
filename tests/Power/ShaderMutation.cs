namespace RealtimeConv.Tests.Power;

/// <summary>A bug that is planted into a copy of the shaders, and the scenario that must show it.</summary>
internal sealed record ShaderMutation(string Name, string Scenario, params Edit[] Edits)
{
    /// <summary>Whether fragment passes can have it.</summary>
    public bool InFragment { get; init; } = true;

    /// <summary>Whether compute passes can have it.</summary>
    public bool InCompute { get; init; } = true;

    /// <summary>Whether every sampler is linear instead of nearest as well.</summary>
    public bool LinearSamplers { get; init; }

    /// <summary>Whether floats must show it; false only for what nothing but a store of codes runs through.</summary>
    public bool ShowsIn32Bit { get; init; } = true;

    /// <summary>Whether eight bits must show it, too: what is smaller than a code hides there.</summary>
    public bool ShowsIn8Bit { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
