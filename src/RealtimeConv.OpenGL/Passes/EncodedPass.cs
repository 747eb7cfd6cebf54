using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A planned pass as GL runs it: a shader variant and the bytes of its uniform blocks.</summary>
internal sealed record EncodedPass
{
    public required ShaderVariant Variant { get; init; }

    /// <summary>The bytes of B_Pass.</summary>
    public required byte[] Block { get; init; }

    /// <summary>Weights, where the pass has kernels.</summary>
    public WeightTable? Weights { get; init; }

    /// <summary>Weights that B_Weights holds; null where they lie in a texture, or there are none.</summary>
    public int? WeightCapacity { get; init; }

    /// <summary>Whether s_srgb must be bound.</summary>
    public bool UsesSrgbTable { get; init; }

    /// <summary>How the first input is read through an image unit; null where it is read as a texture.</summary>
    public ImageRead? InputImage { get; init; }

    /// <summary>Whether the program has the weights written into it, so that it serves no other kernel.</summary>
    public bool IsForOneKernel { get; init; }

    /// <summary>Pixels that one workgroup covers.</summary>
    public (int Width, int Height) Group { get; init; }

    /// <summary>Whether another encoding of the same pass has the same weights and numbers.</summary>
    public bool HasSameNumbers(EncodedPass other) =>
        Block.AsSpan().SequenceEqual(other.Block) && (Weights is null || Weights.Values.SequenceEqual(other.Weights!.Values));
}
