using System.Text.Json.Serialization;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>What a filter ran on and how.</summary>
/// <param name="Device">Renderer of the GL context, or the processor.</param>
/// <param name="Driver">Version string of the driver; the runtime for the processor.</param>
/// <param name="Backend">compute, fragment, cpu or reference.</param>
/// <param name="Plan">The plan's short name.</param>
internal sealed record FilterRun(string Device, string Driver, string Backend, string Plan)
{
    /// <summary>Precision of the frames that went in and came out.</summary>
    public string Format { get; init; } = "";

    /// <summary>The plan that ran, which the cross-check judges by; null for the reference.</summary>
    [JsonIgnore]
    public FilterPlan? Executed { get; init; }

    /// <summary>The passes in their order.</summary>
    public IReadOnlyList<string> Passes { get; init; } = [];

    /// <summary>The shader files that ran.</summary>
    public IReadOnlyList<string> Shaders { get; init; } = [];

    public int Draws { get; init; }

    public int Dispatches { get; init; }

    /// <summary>Whether the plan promises the same bits on every device.</summary>
    public bool Exact { get; init; }

    /// <summary>What the user should know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
