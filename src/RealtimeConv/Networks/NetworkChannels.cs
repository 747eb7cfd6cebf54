namespace RealtimeConv.Networks;

/// <summary>How the channels of a frame meet the channels of a network.</summary>
/// <param name="Runs">How often the network runs: more than once where it takes one channel and each of the frame's is filtered by itself.</param>
/// <param name="Inputs">Channels of the frame that one run reads.</param>
/// <param name="Outputs">Channels that one run gives.</param>
/// <param name="PassesLast">Whether the frame's last channel, its alpha, passes by unchanged.</param>
public readonly record struct NetworkChannels(int Runs, int Inputs, int Outputs, bool PassesLast)
{
    /// <summary>Channels of the frame that comes out.</summary>
    public int FrameOutputs => Runs * Outputs + (PassesLast ? 1 : 0);

    /// <summary>
    /// The arrangement for a frame: a network of as many channels takes all; one of 3 -> 3 takes the colours of four; one of 1 -> 1 runs on every channel by
    /// itself, alpha left out where the frame's fourth channel is alpha.
    /// </summary>
    /// <param name="network">Channels that the network takes and gives.</param>
    /// <param name="frameChannels">Channels of the frame.</param>
    /// <param name="hasAlpha">Whether the fourth of four channels is alpha and no more data.</param>
    /// <exception cref="ArgumentException">The two do not fit; the message names both numbers.</exception>
    public static NetworkChannels For((int Inputs, int Outputs) network, int frameChannels, bool hasAlpha)
    {
        bool alpha = hasAlpha && frameChannels == 4;
        return network switch
        {
            var (i, o) when i == frameChannels => new(1, i, o, false),
            (3, 3) when frameChannels == 4 => new(1, 3, 3, true),
            (1, 1) => new(alpha ? 3 : frameChannels, 1, 1, alpha),
            var (i, o) => throw new ArgumentException($"The network takes {i} channels and gives {o}; the frame has {frameChannels}. A filter takes as many, 3 -> 3 of four, or 1 -> 1 for each."),
        };
    }
}
