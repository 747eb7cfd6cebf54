using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>One pass of a prepared network: a node, or a node with the activation that follows it.</summary>
internal sealed class LayerStep : IDisposable
{
    public required PassProgram Program { get; init; }

    public required LayerUniforms Uniforms { get; init; }

    public required NetworkNode Node { get; init; }

    /// <summary>Textures read, one or two; null is the picture that goes into the stack.</summary>
    public required MapTexture?[] Inputs { get; init; }

    /// <summary>Shape of the first input.</summary>
    public required TensorShape InputShape { get; init; }

    /// <summary>Texture written; null is the picture that comes out of the stack.</summary>
    public required MapTexture? Output { get; init; }

    /// <summary>Shape of the output.</summary>
    public required TensorShape OutputShape { get; init; }

    /// <summary>The activation that is applied before the store.</summary>
    public ActivationNode? Activation { get; init; }

    public LayerWeights? Weights { get; init; }

    public UniformBuffer? WeightBlock { get; init; }

    public Texture2D? WeightTexture { get; init; }

    /// <summary>Channels of the first input when two are joined, in one copy of the network.</summary>
    public int FirstChannels { get; init; }

    /// <summary>Channels of the output in one copy of the network.</summary>
    public int ChannelsPerCopy { get; init; }

    /// <summary>Layers of four channels written, each by a draw or dispatch of its own.</summary>
    public int Calls => (OutputShape.Channels + 3) / 4;

    public void Dispose()
    {
        WeightBlock?.Dispose();
        WeightTexture?.Dispose();
    }
}
