using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>Sound: samples at a fixed rate, channels interleaved, full scale at 1.</summary>
public sealed class WavAudio
{
    /// <summary>The most channels a WAV file is read or written with; a frame has no more either.</summary>
    public const int MaxChannels = PixelFormat.MaxChannels;

    /// <summary>Sound over a caller's samples, which are not copied.</summary>
    /// <param name="sampleRate">Samples per second and channel, in Hz.</param>
    /// <param name="channels">1 to 1024.</param>
    /// <param name="samples">Interleaved; a whole number of samples per channel, at least one.</param>
    /// <param name="format">How the file stored them, or shall.</param>
    /// <exception cref="ArgumentException">A rate, count or number of samples is out of range.</exception>
    public WavAudio(int sampleRate, int channels, float[] samples, WavSampleFormat format = WavSampleFormat.Float32)
    {
        ArgumentNullException.ThrowIfNull(samples);
        if (sampleRate < 1) throw new ArgumentException($"A sample rate of {sampleRate} Hz; it must be at least 1.", nameof(sampleRate));
        if (channels is < 1 or > MaxChannels) throw new ArgumentException($"{channels} channels; 1 to {MaxChannels} are possible.", nameof(channels));
        if (samples.Length == 0 || samples.Length % channels != 0)
            throw new ArgumentException($"{samples.Length} samples do not fill {channels} channels; a whole, positive number per channel is needed.", nameof(samples));
        SampleRate = sampleRate;
        Channels = channels;
        Samples = samples;
        Format = format;
    }

    /// <summary>Samples per second and channel, in Hz.</summary>
    public int SampleRate { get; }

    /// <summary>Number of channels.</summary>
    public int Channels { get; }

    /// <summary>Interleaved samples.</summary>
    public float[] Samples { get; }

    /// <summary>How the file stored them, or shall.</summary>
    public WavSampleFormat Format { get; }

    /// <summary>Samples per channel.</summary>
    public int Length => Samples.Length / Channels;

    /// <summary>The sound as a one-row float32 frame: a 1-D signal of <see cref="Channels"/> channels.</summary>
    public Frame ToFrame() => Frame.FromSamples(Length, 1, Channels, Samples, Channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque);

    /// <summary>Other samples, of the same number of channels, at this sound's rate and format.</summary>
    public WavAudio With(float[] samples) => new(SampleRate, Channels, samples, Format);
}
