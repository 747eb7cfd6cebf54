using System.Globalization;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Conformance;

/// <summary>Writes independent cases as the files and job lines that the program reads.</summary>
internal static class OracleJobs
{
    /// <summary>The output of a case.</summary>
    public static string OutputOf(string folder, string id) => Path.Combine(folder, $"{id}.out.npy");

    /// <summary>The job lines of a case: one, or one per stage of a chain, each reading what the one before wrote.</summary>
    public static IEnumerable<string> Lines(string folder, OracleCase c)
    {
        string input = Path.Combine(folder, $"{c.Id}.in.npy");
        Write(input, NpyArray.FromFrame(c.Input, [c.Input.Height, c.Input.Width, c.Input.Channels]));
        ConvolveFilter[] stages = [.. c.Filter is ChainFilter chain ? chain.Stages.Cast<ConvolveFilter>() : [(ConvolveFilter)c.Filter]];
        for (int k = 0; k < stages.Length; k++)
        {
            string output = k == stages.Length - 1 ? OutputOf(folder, c.Id) : Path.Combine(folder, $"{c.Id}.{k}.npy");
            yield return Line(folder, $"{c.Id}.{k}", input, output, stages[k]);
            input = output;
        }
    }

    /// <summary>The samples that the program wrote for a case.</summary>
    public static NpyArray ReadOutput(string folder, string id)
    {
        using var stream = File.OpenRead(OutputOf(folder, id));
        return NpyCodec.Read(stream);
    }

    private static string Line(string folder, string name, string input, string output, ConvolveFilter stage)
    {
        var kernel = stage.Kernels[0, 0]!;
        string kernelFile = Path.Combine(folder, $"{name}.kernel.npy");
        Write(kernelFile, new NpyArray([kernel.Height, kernel.Width], kernel.ToFloat32()));
        return JsonSerializer.Serialize(new
        {
            input,
            output,
            kernel = kernelFile,
            operation = stage.Operation == Operation.Convolution ? "convolve" : "correlate",
            anchor = $"{kernel.AnchorX},{kernel.AnchorY}",
            border = stage.Border.Mode == BorderMode.Constant
                ? "constant:" + stage.Border.Constant[0].ToString("R", CultureInfo.InvariantCulture)
                : stage.Border.Mode.ToString().ToLowerInvariant(),
            bias = stage.Bias[0],
        });
    }

    private static void Write(string path, NpyArray array)
    {
        using var stream = File.Create(path);
        NpyCodec.Write(array, stream);
    }
}
