using System.Collections.Immutable;
using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Signals;

/// <summary>Sounds (.wav) and tables (.csv) as frames of one row, and back.</summary>
internal static class SignalFiles
{
    /// <summary>Whether a file holds signals: a sound by its content, a table by its name.</summary>
    public static bool IsSignal(string path) => IsSignalName(path) || (File.Exists(path) && MediaFile.Detect(path) == MediaKind.Wav);

    /// <summary>Whether a result of that name is written as signals.</summary>
    public static bool IsSignalName(string path) => IsSound(path) || HasExtension(path, ".csv");

    /// <summary>Reads signals: one row of as many columns as there are samples, channels interleaved, float32.</summary>
    /// <exception cref="InvalidInputException">The file is missing, unreadable or damaged.</exception>
    public static Still Read(string path)
    {
        InputFile.Check(path);
        return IsSound(path) || MediaFile.Detect(path) == MediaKind.Wav ? ReadSound(path) : ReadTable(path);
    }

    /// <summary>Refuses an output that cannot hold what an input gives.</summary>
    /// <exception cref="InvalidInputException">A sound is asked for and the input states no rate, or the frame has several rows.</exception>
    public static void CheckOutput(string path, Still source)
    {
        if (!IsSignalName(path)) return;
        if (source.Frame.Height > 1)
            throw new InvalidInputException($"cannot write '{path}': a signal is one row, the input has {source.Frame.Height}; write .npy or .png");
        if (IsSound(path) && source.Signal?.SampleRate is null)
            throw new InvalidInputException($"cannot write '{path}': the input states no sample rate; write .csv or .npy");
    }

    /// <summary>Writes a result of one row: a sound in its origin's rate and format, a table under its origin's header.</summary>
    /// <param name="path">Ends in .wav or .csv.</param>
    /// <param name="result">One row.</param>
    /// <param name="origin">What the input said.</param>
    /// <exception cref="InvalidInputException">The file cannot be written, or a sound has no rate.</exception>
    public static void Write(string path, Frame result, SignalOrigin origin)
    {
        float[] samples = result.Format.Type == SampleType.Float32 ? result.Float32.ToArray() : result.InType(SampleType.Float32).Float32.ToArray();
        if (!IsSound(path))
        {
            AtomicFile.Write(path, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                SignalTable.Write(samples, result.Channels, origin, writer);
            });
            return;
        }
        if (origin.SampleRate is not { } rate) throw new InvalidInputException($"cannot write '{path}': the samples have no whole rate in Hz; write .csv or .npy");
        AtomicFile.Write(path, stream => WavCodec.Write(new WavAudio(rate, result.Channels, samples, origin.Format), stream));
    }

    // As an array, one channel is (N,) and several are a picture of one row.
    private static ImmutableArray<int> Shape(int length, int channels) => channels == 1 ? [length] : [1, length, channels];

    private static bool IsSound(string path) => HasExtension(path, ".wav");

    private static Still ReadSound(string path) => InputFile.Read(path, stream =>
    {
        var audio = WavCodec.Read(stream);
        return new Still(audio.ToFrame(), Shape(audio.Length, audio.Channels), null) { Signal = new SignalOrigin(audio.SampleRate, audio.Format) };
    });

    private static Still ReadTable(string path)
    {
        string text = InputFile.ReadText(path);
        try
        {
            var (values, origin) = SignalTable.Read(text);
            if (values.Columns > PixelFormat.MaxChannels) throw new InvalidInputException($"{values.Columns} columns are {values.Columns} channels; the limit is {PixelFormat.MaxChannels}");
            float[] samples = [.. values.Values.Select(v => (float)v)];
            int infinite = Array.FindIndex(samples, v => !float.IsFinite(v));
            if (infinite >= 0) throw new InvalidInputException($"the value {values.Values[infinite]} in row {infinite / values.Columns + 1} passes float32");
            var frame = Frame.FromSamples(values.Rows, 1, values.Columns, samples, values.Columns == 4 ? AlphaMode.Straight : AlphaMode.Opaque);
            return new Still(frame, Shape(values.Rows, values.Columns), null) { Signal = origin };
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot read '{path}': {CommandLine.UserErrors.Sentence(e.Message)}", e);
        }
    }

    private static bool HasExtension(string path, string extension) => Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
