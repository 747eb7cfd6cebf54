using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>Reads and writes the arrays of <c>rtconv layer</c>.</summary>
internal static class LayerFiles
{
    /// <summary>Feature maps: NCHW, or CHW for one picture.</summary>
    /// <exception cref="InvalidInputException">The file cannot be read or has another number of dimensions.</exception>
    public static Tensor ReadMaps(string path)
    {
        var array = InputFile.Read(path, stream => NpyCodec.Read(stream));
        int[] s = [.. array.Shape];
        return s.Length switch
        {
            4 => new Tensor(new TensorShape(s[0], s[1], s[2], s[3]), array.Data),
            3 => new Tensor(new TensorShape(1, s[0], s[1], s[2]), array.Data),
            _ => throw new InvalidInputException($"'{path}' has shape {array}; feature maps are [N, C, H, W] or [C, H, W]"),
        };
    }

    /// <summary>Writes feature maps as a 4-D array.</summary>
    public static void WriteMaps(string path, Tensor maps)
    {
        var s = maps.Shape;
        var array = new NpyArray([s.Batch, s.Channels, s.Height, s.Width], maps.Data);
        AtomicFile.Write(path, stream => NpyCodec.Write(array, stream));
    }

    /// <summary>The network of a job: read from a file or a list, or one layer from arrays.</summary>
    /// <exception cref="InvalidInputException">A file cannot be read, or shapes do not fit; both are named.</exception>
    public static Network ReadNetwork(LayerJob job, TensorShape input)
    {
        if (job.Net is { } net) return NetworkFiles.Read(net, input.Channels);
        var weights = InputFile.Read(job.Weights!, stream => NpyCodec.Read(stream));
        if (weights.Rank != 4) throw new InvalidInputException($"'{job.Weights}' has shape {weights}; weights are [O, I, H, W]");
        float[] bias = job.Bias is null ? [] : InputFile.Read(job.Bias, stream => NpyCodec.Read(stream)).Data;
        int[] w = [.. weights.Shape];
        if ((long)w[1] * job.Options.Groups != input.Channels)
            throw new InvalidInputException($"weights {weights} with {job.Options.Groups} groups take {(long)w[1] * job.Options.Groups} channels; the input is {input}");
        return new Network(input.Channels, [new ConvolutionNode(new ConvolutionLayer(w[0], input.Channels, w[2], w[3], weights.Data, bias, job.Options), 0)]);
    }
}
