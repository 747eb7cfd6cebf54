using System.IO.Compression;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Learning.Training;

namespace RealtimeConv.Demo.Learn;

/// <summary>The state of a training run in a NumPy archive: step, and NUMBER.parameter, NUMBER.first, NUMBER.second.</summary>
internal static class TrainingFile
{
    public static void Write(string path, TrainingState state) => AtomicFile.Write(path, stream =>
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "step", [state.Step & 0xFFFF, state.Step >> 16]);
        for (int k = 0; k < state.Parameters.Count; k++)
        {
            Add(zip, $"{k}.parameter", state.Parameters[k]);
            Add(zip, $"{k}.first", state.First[k]);
            Add(zip, $"{k}.second", state.Second[k]);
        }
    });

    public static TrainingState Read(string path) => InputFile.Read(path, Read);

    /// <summary>Reads a state.</summary>
    /// <exception cref="InvalidInputException">It is no such archive.</exception>
    public static TrainingState Read(Stream stream)
    {
        using var archive = new NpzArchive(stream);
        // Two halves, each exact in float32.
        float[] step = archive.Read("step").Data;
        if (step.Length != 2 || step.Any(v => v is not (>= 0 and <= 0xFFFF) || v != MathF.Floor(v)) || step[1] > short.MaxValue) throw new InvalidInputException("it is no state of a training run");
        int count = archive.Names.Count(n => n.EndsWith(".parameter", StringComparison.Ordinal));
        float[][] Arrays(string part) => [.. Enumerable.Range(0, count).Select(k => archive.Read($"{k}.{part}").Data)];
        return new TrainingState((int)step[0] + ((int)step[1] << 16), Arrays("parameter"), Arrays("first"), Arrays("second"));
    }

    private static void Add(ZipArchive zip, string name, float[] values)
    {
        using var entry = zip.CreateEntry(name + ".npy", CompressionLevel.Fastest).Open();
        NpyCodec.Write(new NpyArray([values.Length], values), entry);
    }
}
