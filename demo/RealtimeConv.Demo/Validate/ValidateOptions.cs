using System.Collections.Immutable;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>What a validation run shall do.</summary>
internal sealed record ValidateOptions
{
    /// <summary>Filters, borders, formats, sizes; no filter where the cases alone are wanted.</summary>
    public ValidationSelection Selection { get; init; } = new();

    /// <summary>The backends.</summary>
    public ImmutableArray<Backend> Backends { get; init; } = [Backend.Compute, Backend.Fragment, Backend.Cpu];

    /// <summary>Whether the user named the backends: then each must be there.</summary>
    public bool BackendsAreNamed { get; init; }

    /// <summary>The APIs of the GL backends.</summary>
    public ImmutableArray<GraphicsApi> Apis { get; init; } = [GraphicsApi.OpenGL, GraphicsApi.OpenGLES];

    /// <summary>The independent cases to run as well.</summary>
    public ImmutableArray<OracleCase> Cases { get; init; } = [];

    /// <summary>When to end although not all is done; null for never.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>A word that version and renderer of every GL device must hold; null where any device will do.</summary>
    public string? ExpectedDriver { get; init; }
}
