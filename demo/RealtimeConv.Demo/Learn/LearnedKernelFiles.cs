using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Learn;

/// <summary>Writes learned kernels: .json for <c>apply --kernel</c>, .npz (a network of one layer) for <c>apply --network</c> and <c>layer --net</c>, .npy for everything else.</summary>
internal static class LearnedKernelFiles
{
    /// <summary>Refuses a name that stands for no format, or for one that cannot hold what is asked for.</summary>
    /// <exception cref="InvalidInputException">The name does not fit.</exception>
    public static void CheckOutput(LearnJob job)
    {
        string extension = Extension(job.Output);
        if (extension is not (".json" or ".npy" or ".npz")) throw new InvalidInputException($"cannot write '{job.Output}': a learned kernel is written as .json, .npy or .npz");
        if (extension == ".json" && job.Fit.MixChannels)
            throw new InvalidInputException($"cannot write '{job.Output}': a file of kernels has one for each channel, --mix gives one for each pair of channels; write .npz (a network of one layer) or .npy");
    }

    /// <summary>Writes the kernels and biases of a fit.</summary>
    public static void Write(string path, KernelFitResult fit)
    {
        var all = Kernels(fit).ToList();
        var first = all[0].Kernel;
        AtomicFile.Write(path, stream =>
        {
            switch (Extension(path))
            {
                case ".npy":
                    int[] shape = all.Count == 1 ? [first.Height, first.Width]
                        : fit.Kernels.IsDepthwise ? [all.Count, first.Height, first.Width] : [fit.Kernels.OutputChannels, fit.Kernels.InputChannels, first.Height, first.Width];
                    NpyCodec.Write(new NpyArray(shape, [.. all.SelectMany(k => k.Kernel.ToFloat32())]), stream);
                    break;
                case ".npz":
                    NpzNetwork.Write(ToNetwork(fit, all), stream);
                    break;
                default:
                    WriteJson(stream, fit, all);
                    break;
            }
        });
    }

    /// <summary>Every kernel of a fit, with a name and its output and input channel.</summary>
    public static IEnumerable<(string Name, Kernel Kernel, int Output, int Input)> Kernels(KernelFitResult fit)
    {
        for (int o = 0; o < fit.Kernels.OutputChannels; o++)
            for (int i = 0; i < fit.Kernels.InputChannels; i++)
                if (fit.Kernels[o, i] is { } kernel) yield return (fit.Kernels.IsDepthwise ? $"channel {o}" : $"from channel {i} to {o}", kernel, o, i);
    }

    /// <summary>Writes one kernel's properties into an open JSON object, in the form that <c>apply --kernel</c> reads.</summary>
    public static void WriteKernel(Utf8JsonWriter json, Kernel kernel, double bias)
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

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    // A kernel for each channel is a layer of as many groups. Zeros lie around it, as around every layer.
    private static Network ToNetwork(KernelFitResult fit, List<(string Name, Kernel Kernel, int Output, int Input)> all)
    {
        var first = all[0].Kernel;
        int outputs = fit.Kernels.OutputChannels, inputs = fit.Kernels.InputChannels;
        var padding = new Padding(first.AnchorY, first.AnchorX, first.Height - 1 - first.AnchorY, first.Width - 1 - first.AnchorX);
        var options = new ConvolutionOptions { Padding = padding, Groups = fit.Kernels.IsDepthwise ? inputs : 1 };
        float[] bias = [.. Enumerable.Range(0, outputs).Select(o => (float)fit.Bias[o])];
        return new Network(inputs, [new ConvolutionNode(new ConvolutionLayer(outputs, inputs, first.Height, first.Width, [.. all.SelectMany(k => k.Kernel.ToFloat32())], bias, options), 0)]);
    }

    private static void WriteJson(Stream stream, KernelFitResult fit, List<(string Name, Kernel Kernel, int Output, int Input)> all)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        if (all.Count > 1) json.WriteStartArray();
        foreach (var (name, kernel, o, _) in all)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            WriteKernel(json, kernel, fit.Bias[o]);
            json.WriteEndObject();
        }
        if (all.Count > 1) json.WriteEndArray();
    }
}
