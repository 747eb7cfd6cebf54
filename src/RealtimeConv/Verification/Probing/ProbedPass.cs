using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>A pass under test, seen from outside: a frame goes in, a frame comes out.</summary>
/// <remarks>The probe sends frames of many sizes, so the pass must take any size from 1 x 1. It must not keep or change the frame it is given.</remarks>
public sealed class ProbedPass
{
    private readonly Func<Frame, Frame> _run;

    /// <summary>Wraps a pass.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="channels">Channels of the frames it takes, 1 to 1024.</param>
    /// <param name="samples">Sample type of the frames it takes; float32 shows most.</param>
    /// <param name="run">Runs it. The result may have other channels and another sample type; another size is reported.</param>
    /// <param name="alpha">
    /// With four channels: Straight where the fourth is probed like the others, Opaque where it is held at 1. Premultiplied is refused: its samples are not free.
    /// </param>
    /// <exception cref="ArgumentException">The channels are out of range, or alpha does not fit them.</exception>
    public ProbedPass(string name, int channels, SampleType samples, Func<Frame, Frame> run, AlphaMode? alpha = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(run);
        if (channels is < 1 or > PixelFormat.MaxChannels) throw new ArgumentException($"A pass of {channels} channels cannot be probed; 1 to {PixelFormat.MaxChannels} are possible.", nameof(channels));
        if (alpha == AlphaMode.Premultiplied) throw new ArgumentException("Premultiplied frames cannot be probed, since their samples are not free; take Straight or Opaque.", nameof(alpha));
        if (alpha == AlphaMode.Straight && channels != 4) throw new ArgumentException($"Straight alpha needs four channels; the pass takes {channels}.", nameof(alpha));
        Name = name;
        Format = new PixelFormat(samples, channels);
        Alpha = alpha ?? (channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
        _run = run;
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>Format of the frames it takes.</summary>
    public PixelFormat Format { get; }

    /// <summary>What the fourth of four channels means in the frames it takes.</summary>
    public AlphaMode Alpha { get; }

    /// <summary>
    /// Whether it reads its input with linear sampling at computed coordinates. The rounding of a coordinate then lets a little of the next texel in; weights
    /// below that are not counted as taps.
    /// </summary>
    public bool Interpolates { get; init; }

    /// <summary>Runs the pass.</summary>
    public Frame Run(Frame frame) => _run(frame) ?? throw new InvalidOperationException($"{Name} returned no frame.");
}
