using System.Collections.Immutable;
using RealtimeConv.Networks;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>A stack of layers over a surface, as one pass: the feature maps between its layers are the backend's own, float32 or float16.</summary>
public sealed record NetworkPass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="network">The layers; they keep the frame's size.</param>
    /// <param name="channels">How the surface's channels meet the network's.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="inputs">Surfaces; the first is filtered, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public NetworkPass(Network network, NetworkChannels channels, int width, int height, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        ArgumentNullException.ThrowIfNull(network);
        Network = network;
        Channels = channels;
        var reach = NetworkReach.Of(network, width, height);
        Footprint = new(reach.Left, reach.Top, reach.Right, reach.Bottom);
        IsShiftInvariant = reach.IsShiftInvariant;
    }

    /// <summary>The layers.</summary>
    public Network Network { get; }

    /// <summary>How the surface's channels meet the network's.</summary>
    public NetworkChannels Channels { get; }

    /// <summary>Whether feature maps are stored as float16, each value within 2^-10 of itself; only under a budget that grants it.</summary>
    public bool IsHalf { get; init; }

    /// <summary>Whether all pixels are treated alike: no strides, no enlargement.</summary>
    public bool IsShiftInvariant { get; }

    /// <inheritdoc/>
    public override string Name => $"network of {Network.Nodes.Length}{(IsHalf ? ", float16 maps" : "")}";

    /// <inheritdoc/>
    public override Footprint Footprint { get; }

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => NetworkPassBound.Propagate(this, inputs, arithmetic);
}
