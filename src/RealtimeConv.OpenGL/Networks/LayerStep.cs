using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>One pass of a prepared network: a node, or a node with the activation that follows it.</summary>
internal sealed class LayerStep : IDisposable
{
    public required PassProgram Program { get; init; }

    public required LayerUniforms Uniforms { get; init; }

    public required NetworkNode Node { get; init; }

    /// <summary>Textures read, one or two.</summary>
    public required MapTexture[] Inputs { get; init; }

    public required MapTexture Output { get; init; }

    /// <summary>The activation that is applied before the store.</summary>
    public ActivationNode? Activation { get; init; }

    public LayerWeights? Weights { get; init; }

    public UniformBuffer? WeightBlock { get; init; }

    public Texture2D? WeightTexture { get; init; }

    /// <summary>Channels of the first input when two are joined.</summary>
    public int FirstChannels { get; init; }

    public void Dispose()
    {
        WeightBlock?.Dispose();
        WeightTexture?.Dispose();
    }
}
