using RealtimeConv.Networks;

namespace RealtimeConv.Filters;

/// <summary>A stack of convolution layers as a filter: frames of one size in, frames of the same size out.</summary>
/// <remarks>
/// The layers' own padding, zeros, is the border. <see cref="NetworkChannels"/> says how a frame's channels meet the network's. Not linear, as far as the
/// planner is concerned: real alpha is preserved. Equal by the network object.
/// </remarks>
public sealed record NetworkFilter : Filter
{
    // Every stride up to 16 divides it; only shapes are computed for it.
    private const int ProbeSide = 720;

    /// <summary>Makes a filter of a network.</summary>
    /// <param name="network">The network.</param>
    /// <exception cref="ArgumentException">It changes the size of frames; the message says how.</exception>
    public NetworkFilter(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Network = network;
        var output = network.Shapes(new TensorShape(1, network.InputChannels, ProbeSide, ProbeSide))[^1];
        if (output.Width != ProbeSide || output.Height != ProbeSide)
            throw new ArgumentException($"The network turns frames of {ProbeSide} x {ProbeSide} into {output.Width} x {output.Height}; a filter keeps the size of the frame.", nameof(network));
        NetworkOutputs = output.Channels;
    }

    /// <summary>The layers.</summary>
    public Network Network { get; }

    /// <summary>Channels that the network gives.</summary>
    public int NetworkOutputs { get; }

    /// <inheritdoc/>
    public override bool IsZeroSum => false;

    /// <inheritdoc/>
    public override bool IsLinear => false;

    /// <summary>How the network meets a frame.</summary>
    /// <param name="frameChannels">Channels of the frame.</param>
    /// <param name="handling">How the fourth of four channels is treated.</param>
    /// <exception cref="ArgumentException">The network is made for another number of channels.</exception>
    public NetworkChannels ChannelsFor(int frameChannels, AlphaHandling handling) =>
        NetworkChannels.For((Network.InputChannels, NetworkOutputs), frameChannels, handling != AlphaHandling.None);

    /// <inheritdoc/>
    public override int OutputChannels(int inputChannels) => ChannelsFor(inputChannels, AlphaHandling.Opaque).FrameOutputs;

    /// <summary>Refuses a frame's size that the network's strides do not divide.</summary>
    /// <exception cref="ArgumentException">What comes out would have another size.</exception>
    public void CheckSize(int width, int height)
    {
        var output = Network.Shapes(new TensorShape(1, Network.InputChannels, height, width))[^1];
        if (output.Width != width || output.Height != height)
            throw new ArgumentException($"The network turns {width} x {height} frames into {output.Width} x {output.Height}; a filter keeps the size: take a width and height that its strides divide.");
    }
}
