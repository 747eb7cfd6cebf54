using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Learn;

/// <summary>The frames to learn from: two pictures, arrays or signals are one pair, two videos one for each frame.</summary>
internal sealed class FramePairs : IDisposable
{
    // Two sets of planes of float32 for each pair that is kept: half a GiB.
    private const long MostKeptSamples = 1L << 27;

    private readonly LearnJob _job;
    private readonly IFrameSource _before;
    private readonly IFrameSource _after;
    private readonly Frame _beforeFrame;
    private readonly Frame _afterFrame;
    private long _read;

    private FramePairs(LearnJob job, IFrameSource before, IFrameSource after)
    {
        _job = job;
        (_before, _after) = (before, after);
        (_beforeFrame, _afterFrame) = (before.CreateFrame(), after.CreateFrame());
    }

    /// <summary>Columns of every frame.</summary>
    public int Width => _before.Width;

    /// <summary>Rows of every frame; 1 for signals.</summary>
    public int Height => _before.Height;

    /// <summary>Channels to learn on before: colours without alpha, or all of data.</summary>
    public int InputChannels => Channels(_before);

    /// <summary>Channels to learn on afterwards.</summary>
    public int OutputChannels => Channels(_after);

    /// <summary>Pairs given so far.</summary>
    public long Given { get; private set; }

    /// <summary>Pairs that there will be; null where the files do not say.</summary>
    public long? Expected
    {
        get
        {
            long? all = (_before.FrameCount + _job.Every - 1) / _job.Every;
            return _job.Frames > 0 ? Math.Min(_job.Frames, all ?? _job.Frames) : all;
        }
    }

    /// <summary>Opens both files.</summary>
    /// <exception cref="InvalidInputException">A file cannot be read, or sizes or lengths differ; both are named.</exception>
    public static FramePairs Open(LearnJob job)
    {
        var before = OpenSource(job.Before, isTarget: false);
        IFrameSource? after = null;
        try
        {
            after = OpenSource(job.After, isTarget: job.Layers is null);
            Check(job, before, after);
            return new FramePairs(job, before, after);
        }
        catch
        {
            before.Dispose();
            after?.Dispose();
            throw;
        }
    }

    /// <summary>Reads the next pair that is asked for; the frames are good until the next call.</summary>
    /// <exception cref="InvalidInputException">One file ends before the other, or is damaged.</exception>
    public bool TryRead(out Frame before, out Frame after)
    {
        (before, after) = (_beforeFrame, _afterFrame);
        if (_job.Frames > 0 && Given == _job.Frames) return false;
        do
        {
            bool hasBefore = TryRead(_before, _beforeFrame), hasAfter = TryRead(_after, _afterFrame);
            if (hasBefore != hasAfter)
            {
                var (ended, other) = hasBefore ? (_job.After, _job.Before) : (_job.Before, _job.After);
                throw new InvalidInputException($"'{ended}' ends after {_read} frames, '{other}' goes on; give videos of one length, or --frames {(_read + _job.Every - 1) / _job.Every} for the pairs that there are");
            }
            if (!hasBefore) return false;
        }
        while (_read++ % _job.Every != 0);
        Given++;
        return true;
    }

    /// <summary>Reads all pairs into memory, or as many as fit.</summary>
    /// <param name="messages">Takes a line when some are left out.</param>
    public IReadOnlyList<(Frame Before, Frame After)> ReadAll(TextWriter messages)
    {
        var pairs = new List<(Frame, Frame)>();
        long samples = (long)Width * Height * (InputChannels + OutputChannels);
        while (TryRead(out var before, out var after))
        {
            if (pairs.Count > 0 && (pairs.Count + 1) * samples > MostKeptSamples)
            {
                messages.WriteLine($"rtconv: a stack learns from the first {pairs.Count} pairs, as many as fit into memory; --every N takes them from the whole video");
                break;
            }
            pairs.Add((Copy(before), Copy(after)));
        }
        return pairs;
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    private static bool TryRead(IFrameSource source, Frame frame)
    {
        bool has = source.TryRead(frame, out _);
        return has || source.State != SourceState.Damaged ? has : throw new InvalidInputException($"'{source.Name}' is damaged: {source.Fault}");
    }

    private static Frame Copy(Frame frame)
    {
        var copy = new Frame(frame.Width, frame.Height, frame.Format, frame.Alpha);
        frame.Bytes.CopyTo(copy.Bytes);
        return copy;
    }

    private static IFrameSource OpenSource(string path, bool isTarget)
    {
        if (!SignalFiles.IsSignal(path)) return FrameSources.Open(path);
        var still = SignalFiles.Read(path);
        float[] samples = still.Frame.Float32.ToArray();
        if (isTarget && still.Signal!.SampleRate is not null) Unclip(samples, still.Signal.Format);
        return new NpySource(path, new NpyArray([1, still.Frame.Width, still.Frame.Channels], samples));
    }

    // A sound's codes at the ends may stand for anything beyond them: what is no number is left out of a fit.
    private static void Unclip(float[] samples, WavSampleFormat format)
    {
        if (format == WavSampleFormat.Float32) return;
        float largest = format switch { WavSampleFormat.Pcm8 => 127 / 128f, WavSampleFormat.Pcm16 => 32767 / 32768f, WavSampleFormat.Pcm24 => 8388607 / 8388608f, _ => 1 };
        for (int k = 0; k < samples.Length; k++)
            if (samples[k] <= -1 || samples[k] >= largest) samples[k] = float.NaN;
    }

    private static void Check(LearnJob job, IFrameSource before, IFrameSource after)
    {
        if (before.Width != after.Width || before.Height != after.Height)
            throw new InvalidInputException($"'{job.Before}' is {before.Width} x {before.Height}, '{job.After}' is {after.Width} x {after.Height}; they must be of one size");
        if (job.Layers is null && !job.Fit.MixChannels && Channels(before) != Channels(after))
            throw new InvalidInputException($"'{job.Before}' has {Channels(before)} channels, '{job.After}' {Channels(after)}; with --mix every output channel reads all of the input's");
        if (job.Frames == 0 && (before.IsLive || after.IsLive)) throw new InvalidInputException($"'{(before.IsLive ? job.Before : job.After)}' never ends; say with --frames N how many pairs to learn from");
        if (job.Frames == 0 && before.FrameCount is { } one && after.FrameCount is { } other && one != other && (one == 1 || other == 1))
            throw new InvalidInputException($"'{job.Before}' has {one} frames, '{job.After}' {other}; give videos of one length");
    }

    private static int Channels(IFrameSource source) => source switch
    {
        NpySource => source.Format.Channels,
        _ => source.Format.Channels switch { 2 => 1, 4 => 3, var c => c },
    };
}
