namespace RealtimeConv.Filters;

/// <summary>A filter: a tree of operations on a frame, described without saying how it is run.</summary>
/// <remarks>
/// Immutable, equal by value. <see cref="Alpha"/> and <see cref="Light"/> are read at the root; the tree below is evaluated in the root's space.
/// Values between the nodes are real numbers: nothing is rounded or clamped before the end.
/// </remarks>
public abstract record Filter
{
    private protected Filter() { }

    /// <summary>What happens to real alpha; read at the root.</summary>
    public AlphaPolicy Alpha { get; init; } = AlphaPolicy.Premultiplied;

    /// <summary>The space the tree runs in; read at the root.</summary>
    public LightMode Light { get; init; } = LightMode.Encoded;

    /// <summary>Whether every constant frame is mapped to the constant bias: all kernels on the way sum to 0 (|sum| below 1e-6 and of no weight beside sum|K|).</summary>
    public abstract bool IsZeroSum { get; }

    /// <summary>Whether the tree is linear up to its biases.</summary>
    public abstract bool IsLinear { get; }

    /// <summary>The channels that come out when so many go in.</summary>
    /// <exception cref="ArgumentException">The filter is made for another number of channels.</exception>
    public abstract int OutputChannels(int inputChannels);
}
