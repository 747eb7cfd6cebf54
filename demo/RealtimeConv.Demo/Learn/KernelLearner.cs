using System.Text;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;

namespace RealtimeConv.Demo.Learn;

/// <summary>Learns one kernel (per channel, or Cin x Cout) by least squares.</summary>
internal static class KernelLearner
{
    /// <summary>Fits, writes the kernel and the plot, and tells how far the result can be trusted.</summary>
    public static void Run(LearnJob job, IReadOnlyList<(Frame Before, Frame After)> pairs, TextWriter output)
    {
        var (fit, tried) = Fit(job, pairs);
        Write(job, fit);
        if (job.Curve is { } curve)
            AtomicFile.Write(curve, stream => stream.Write(Encoding.UTF8.GetBytes(RiskCurve.Draw("Risk against kernel size", "side of the kernel, pixels", [], [.. tried.Select(t => ((double)t.Size, t.HeldOutRisk))]))));
        if (job.Json) output.WriteLine(ToJson(fit, tried));
        else foreach (string line in Lines(fit, tried)) output.WriteLine(line);
    }

    private static (KernelFitResult Fit, IReadOnlyList<(int Size, double HeldOutRisk)> Tried) Fit(LearnJob job, IReadOnlyList<(Frame Before, Frame After)> pairs)
    {
        var (before, after) = pairs[0];
        int smallest = Math.Min(before.Width, before.Height);
        int largest = Math.Min(LearnJob.LargestAuto, (smallest + 1) / 2 * 2 - 1);
        var (width, height) = job.Size ?? (largest, largest);
        if (width > before.Width || height > before.Height) throw new InvalidInputException($"a {width} x {height} kernel does not fit into frames of {before.Width} x {before.Height}");
        var statistics = new NormalEquations(width, height, FramePairs.Colours(before), FramePairs.Colours(after), job.Fit.MixChannels);
        foreach (var pair in pairs) statistics.Add(pair.Before, pair.After);
        if (job.Size is null) return KernelFit.SolveSize(statistics, job.Fit);
        var fit = KernelFit.Solve(statistics, job.Fit with { Width = width, Height = height });
        return (fit, [(Math.Max(width, height), fit.HeldOutRisk)]);
    }

    private static IEnumerable<string> Lines(KernelFitResult fit, IReadOnlyList<(int Size, double HeldOutRisk)> tried)
    {
        if (tried.Count > 1) yield return $"size chosen on held-out tiles: {string.Join(", ", tried.Select(t => $"{t.Size}: {t.HeldOutRisk:0.##e+0}"))}";
        yield return $"training risk {fit.TrainingRisk:0.###e+0}, held-out risk {fit.HeldOutRisk:0.###e+0} (mean squared error, full scale 1), {fit.Pixels} pixels, condition {fit.Condition:0.#e+0}";
        foreach (var (name, kernel, o, i) in Kernels(fit))
        {
            yield return $"{name}, bias {fit.Bias[o]:0.######}";
            for (int row = 0; row < kernel.Height; row++)
                yield return "  " + string.Join(' ', Enumerable.Range(0, kernel.Width).Select(column => $"{kernel[column, row],11:0.######}"));
            if (Intervals(fit, o, i, kernel) is { Length: > 0 } intervals) yield return $"  95 % intervals: +- {intervals.Min():0.##e+0} to {intervals.Max():0.##e+0}";
        }
    }

    private static IEnumerable<(string Name, Kernel Kernel, int Output, int Input)> Kernels(KernelFitResult fit)
    {
        for (int o = 0; o < fit.Kernels.OutputChannels; o++)
            for (int i = 0; i < fit.Kernels.InputChannels; i++)
                if (fit.Kernels[o, i] is { } kernel) yield return (fit.Kernels.IsDepthwise ? $"channel {o}" : $"from channel {i} to {o}", kernel, o, i);
    }

    private static double[] Intervals(KernelFitResult fit, int output, int input, Kernel kernel)
    {
        int size = kernel.Width * kernel.Height;
        return fit.Intervals[output].IsEmpty ? [] : [.. fit.Intervals[output].Skip(fit.Kernels.IsDepthwise ? 0 : input * size).Take(size)];
    }

    private static void Write(LearnJob job, KernelFitResult fit)
    {
        string extension = Path.GetExtension(job.Output).ToLowerInvariant();
        var all = Kernels(fit).ToList();
        var first = all[0].Kernel;
        switch (extension)
        {
            case ".npy":
                int[] shape = all.Count == 1 ? [first.Height, first.Width]
                    : fit.Kernels.IsDepthwise ? [all.Count, first.Height, first.Width] : [fit.Kernels.OutputChannels, fit.Kernels.InputChannels, first.Height, first.Width];
                AtomicFile.Write(job.Output, stream => NpyCodec.Write(new NpyArray(shape, [.. all.SelectMany(k => k.Kernel.ToFloat32())]), stream));
                break;
            case ".json":
                AtomicFile.Write(job.Output, stream => WriteJson(stream, fit, all));
                break;
            default:
                throw new InvalidInputException($"cannot write '{job.Output}': a learned kernel is written as .json or .npy");
        }
    }

    // One kernel in the form that rtconv apply reads; several as a list of such.
    private static void WriteJson(Stream stream, KernelFitResult fit, List<(string Name, Kernel Kernel, int Output, int Input)> all)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        bool same = fit.Kernels.IsDepthwise && all.Count == 1;
        if (!same) json.WriteStartArray();
        foreach (var (_, kernel, o, i) in all)
        {
            json.WriteStartObject();
            if (!same)
            {
                json.WriteNumber("output_channel", o);
                json.WriteNumber("input_channel", i);
            }
            WriteKernel(json, kernel, fit.Bias[o]);
            json.WriteEndObject();
        }
        if (!same) json.WriteEndArray();
    }

    private static void WriteKernel(Utf8JsonWriter json, Kernel kernel, double bias)
    {
        json.WriteNumber("width", kernel.Width);
        json.WriteNumber("height", kernel.Height);
        json.WriteStartArray("weights");
        foreach (double w in kernel.Coefficients) json.WriteNumberValue(w);
        json.WriteEndArray();
        json.WriteStartArray("anchor");
        json.WriteNumberValue(kernel.AnchorX);
        json.WriteNumberValue(kernel.AnchorY);
        json.WriteEndArray();
        json.WriteNumber("bias", bias);
        json.WriteString("operation", "correlate");
    }

    private static string ToJson(KernelFitResult fit, IReadOnlyList<(int Size, double HeldOutRisk)> tried)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Number(json, "training_risk", fit.TrainingRisk);
            Number(json, "held_out_risk", fit.HeldOutRisk);
            Number(json, "condition", fit.Condition);
            json.WriteNumber("pixels", fit.Pixels);
            json.WriteStartArray("sizes");
            foreach (var (size, risk) in tried)
            {
                json.WriteStartObject();
                json.WriteNumber("size", size);
                Number(json, "held_out_risk", risk);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("kernels");
            foreach (var (_, kernel, o, i) in Kernels(fit))
            {
                json.WriteStartObject();
                json.WriteNumber("output_channel", o);
                json.WriteNumber("input_channel", i);
                WriteKernel(json, kernel, fit.Bias[o]);
                json.WriteStartArray("intervals");
                foreach (double v in Intervals(fit, o, i, kernel)) json.WriteNumberValue(v);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
