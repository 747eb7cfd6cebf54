using System.Text;
using System.Text.Json;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;

namespace RealtimeConv.Demo.Learn;

/// <summary>What a fit of a kernel has to say: for people, and as JSON.</summary>
internal sealed class KernelReport(KernelFitResult fit, IReadOnlyList<(int Size, double HeldOutRisk)> tried, long pairs)
{
    public IEnumerable<string> Lines()
    {
        if (tried.Count > 1) yield return $"size chosen on held-out tiles: {Sizes(tried, fit.Kernels.Kernels.Max(k => Math.Max(k.Width, k.Height)))}";
        yield return $"training risk {fit.TrainingRisk:0.###e+0}, held-out risk {(double.IsNaN(fit.HeldOutRisk) ? "unknown, no tile is held out of so small frames" : $"{fit.HeldOutRisk:0.###e+0}")} (mean squared error, full scale 1), {fit.Pixels} pixels of {pairs} {(pairs == 1 ? "pair" : "pairs")}, condition {fit.Condition:0.#e+0}";
        foreach (var (name, kernel, o, i) in LearnedKernelFiles.Kernels(fit))
        {
            yield return $"{name}, bias {Plain(fit.Bias[o]):0.######}";
            for (int row = 0; row < kernel.Height; row++)
                yield return "  " + string.Join(' ', Enumerable.Range(0, kernel.Width).Select(column => $"{Plain(kernel[column, row]),11:0.######}"));
            if (Intervals(o, i, kernel) is { Length: > 0 } intervals) yield return $"  95 % intervals: +- {intervals.Min():0.##e+0} to {intervals.Max():0.##e+0}";
        }
    }

    /// <summary>The risks of the sizes around the one chosen, and of the last; dots stand for two at least.</summary>
    internal static string Sizes(IReadOnlyList<(int Size, double HeldOutRisk)> tried, int chosen)
    {
        int shown = Math.Max(7, tried.Count(t => t.Size <= chosen) + 2);
        if (shown >= tried.Count - 2) shown = tried.Count;
        string list = string.Join(", ", tried.Take(shown).Select(t => $"{t.Size}: {t.HeldOutRisk:0.##e+0}"));
        return shown == tried.Count ? list : $"{list}, ..., {tried[^1].Size}: {tried[^1].HeldOutRisk:0.##e+0}";
    }

    // Without the sign of a 0.
    private static double Plain(double value) => Math.Round(value, 6) + 0.0;

    private double[] Intervals(int output, int input, Kernel kernel)
    {
        int size = kernel.Width * kernel.Height;
        return fit.Intervals[output].IsEmpty ? [] : [.. fit.Intervals[output].Skip(fit.Kernels.IsDepthwise ? 0 : input * size).Take(size)];
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Number(json, "training_risk", fit.TrainingRisk);
            Number(json, "held_out_risk", fit.HeldOutRisk);
            Number(json, "condition", fit.Condition);
            json.WriteNumber("pairs", pairs);
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
            foreach (var (_, kernel, o, i) in LearnedKernelFiles.Kernels(fit))
            {
                json.WriteStartObject();
                json.WriteNumber("output_channel", o);
                json.WriteNumber("input_channel", i);
                LearnedKernelFiles.WriteKernel(json, kernel, fit.Bias[o]);
                json.WriteStartArray("intervals");
                foreach (double v in Intervals(o, i, kernel)) json.WriteNumberValue(v);
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
