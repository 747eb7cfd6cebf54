using RealtimeConv.OpenGL.Shaders;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>One draw or dispatch over a batch of tiles.</summary>
/// <param name="Variant">Its shader.</param>
/// <param name="ReadsInput">Whether it reads the first input, else what the step before it left.</param>
/// <param name="WritesTarget">Whether it writes the output, else what the step after it reads.</param>
internal sealed record FourierStep(ShaderVariant Variant, bool ReadsInput, bool WritesTarget)
{
    /// <summary>What its program is told of the tiles.</summary>
    public FourierNumbers Numbers { get; init; }

    /// <summary>How many of them a workgroup takes.</summary>
    public (int X, int Y) Group { get; init; }

    /// <summary>Whether s_srgb must be bound.</summary>
    public bool UsesSrgbTable { get; init; }
}
