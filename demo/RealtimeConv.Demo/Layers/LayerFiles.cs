using RealtimeConv.Codecs;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Layers;

/// <summary>Reads and writes the arrays of <c>rtconv layer</c>.</summary>
internal static class LayerFiles
{
    /// <summary>Feature maps: NCHW, or CHW for one picture; NCL or CL for a layer over one dimension; a sound or a table, whose columns are channels.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rank">Dimensions that the layers are made for: 4, or 3 for weights [O, I, N]; a model of activations may have 2, [N, C], or 1, a list.</param>
    /// <exception cref="InvalidInputException">The file cannot be read or has another number of dimensions.</exception>
    public static LayerMaps ReadMaps(string path, int rank)
    {
        if (SignalFiles.IsSignal(path)) return FromSignal(SignalFiles.Read(path));
        InputFile.Check(path);
        if (StillFiles.IsStill(path) && !StillFiles.IsArray(path))
            throw new InvalidInputException($"cannot read '{path}': a layer takes arrays (.npy) and signals (.wav, .csv); pictures go through 'rtconv apply --network'");
        var array = InputFile.Read(path, stream => NpyCodec.Read(stream));
        int[] s = [.. array.Shape];
        var shape = (s.Length, rank) switch
        {
            (4, 4) => new TensorShape(s[0], s[1], s[2], s[3]),
            (3, 4) => new TensorShape(1, s[0], s[1], s[2]),
            (3, 3) => new TensorShape(s[0], s[1], 1, s[2]),
            (2, 3) => new TensorShape(1, s[0], 1, s[1]),
            (2, 2) => new TensorShape(s[0], s[1], 1, 1),
            (1, 1) => new TensorShape(1, 1, 1, s[0]),
            (_, 4) => throw new InvalidInputException($"'{path}' has shape {array}; feature maps are [N, C, H, W] or [C, H, W]"),
            (_, 3) => throw new InvalidInputException($"'{path}' has shape {array}; with weights [O, I, N], or a model of signals, the input is [N, C, L] or [C, L]"),
            _ => throw new InvalidInputException($"'{path}' has shape {array}; the model takes {(rank == 2 ? "[N, C]" : "a list of numbers")}"),
        };
        return new LayerMaps(new Tensor(shape, array.Data), rank, null);
    }

    /// <summary>Refuses an output that the maps cannot become.</summary>
    /// <exception cref="InvalidInputException">The extension is none of .npy, .wav and .csv, signals are asked for and the maps are pictures or several, or a sound has no rate.</exception>
    public static void CheckOutput(string path, TensorShape shape, SignalOrigin? signal)
    {
        if (!SignalFiles.IsSignalName(path))
        {
            if (Path.GetExtension(path).Equals(".npy", StringComparison.OrdinalIgnoreCase)) return;
            throw new InvalidInputException($"cannot write '{path}': feature maps are written as .npy, signals as .wav or .csv too");
        }
        if (shape is not { Batch: 1, Height: 1 }) throw new InvalidInputException($"cannot write '{path}': signals are one row, the result is {shape}; write .npy");
        if (Path.GetExtension(path).Equals(".wav", StringComparison.OrdinalIgnoreCase) && signal?.SampleRate is null)
            throw new InvalidInputException($"cannot write '{path}': the result has no whole sample rate; write .csv or .npy");
    }

    /// <summary>Writes feature maps: a 4-D array, a 3-D one over one dimension, or signals.</summary>
    public static void WriteMaps(string path, LayerMaps result)
    {
        var s = result.Maps.Shape;
        if (SignalFiles.IsSignalName(path))
        {
            var samples = new float[s.Channels * s.Width];
            for (int k = 0; k < samples.Length; k++) samples[k] = result.Maps.Data[k % s.Channels * s.Width + k / s.Channels];
            SignalFiles.Write(path, Frame.FromSamples(s.Width, 1, s.Channels, samples), result.Signal ?? new SignalOrigin());
            return;
        }
        int[] shape = result.Rank switch
        {
            3 when s.Height == 1 => [s.Batch, s.Channels, s.Width],
            2 => [s.Batch, s.Channels],
            1 => [s.Width],
            _ => [s.Batch, s.Channels, s.Height, s.Width],
        };
        var array = new NpyArray([.. shape], result.Maps.Data);
        AtomicFile.Write(path, stream => NpyCodec.Write(array, stream));
    }

    /// <summary>The weights of a job's layer: [O, I, H, W], or [O, I, N] over one dimension; null for a network.</summary>
    /// <exception cref="InvalidInputException">The file cannot be read or has another number of dimensions.</exception>
    public static NpyArray? ReadWeights(LayerJob job)
    {
        if (job.Net is not null) return null;
        var weights = InputFile.Read(job.Weights!, stream => NpyCodec.Read(stream));
        return weights.Rank is 3 or 4 ? weights : throw new InvalidInputException($"'{job.Weights}' has shape {weights}; weights are [O, I, H, W], or [O, I, N] over one dimension");
    }

    /// <summary>The network of a job: read from a file or a list, or one layer from arrays.</summary>
    /// <exception cref="InvalidInputException">A file cannot be read, or shapes do not fit; both are named.</exception>
    public static Network ReadNetwork(LayerJob job, NpyArray? weights, TensorShape input)
    {
        if (job.Net is { } net) return NetworkFiles.Read(net, input.Channels);
        float[] bias = ReadBias(job, weights!.Shape[0]);
        int[] w = [weights.Shape[0], weights.Shape[1], weights.Rank == 4 ? weights.Shape[2] : 1, weights.Shape[^1]];
        if ((long)w[1] * job.Options.Groups != input.Channels)
            throw new InvalidInputException($"weights {weights} with {job.Options.Groups} groups take {(long)w[1] * job.Options.Groups} channels; the input is {input}");
        return new Network(input.Channels, [new ConvolutionNode(new ConvolutionLayer(w[0], input.Channels, w[2], w[3], weights.Data, bias, weights.Rank == 4 ? job.Options : Flat(job.Options)), 0)]);
    }

    private static float[] ReadBias(LayerJob job, int outputs)
    {
        if (job.Bias is null) return [];
        var bias = InputFile.Read(job.Bias, stream => NpyCodec.Read(stream));
        return bias.Data.Length == outputs ? bias.Data : throw new InvalidInputException($"'{job.Bias}' has shape {bias}; the bias of {outputs} output channels is ({outputs},)");
    }

    // Over one dimension a single number means left and right, not top and bottom.
    private static ConvolutionOptions Flat(ConvolutionOptions options)
    {
        var p = options.Padding;
        if ((p.Top != 0 || p.Bottom != 0) && (p.Top != p.Left || p.Bottom != p.Right || p.Left != p.Right))
            throw new InvalidInputException($"padding {p.Top},{p.Left},{p.Bottom},{p.Right} pads above and below; with weights [O, I, N] write L,R");
        return options with { StrideY = 1, DilationY = 1, Padding = new Padding(0, p.Left, 0, p.Right) };
    }

    private static LayerMaps FromSignal(Still signal)
    {
        int length = signal.Frame.Width, channels = signal.Frame.Channels;
        var samples = signal.Frame.Float32;
        var maps = new Tensor(new TensorShape(1, channels, 1, length));
        for (int k = 0; k < samples.Length; k++) maps.Data[k % channels * length + k / channels] = samples[k];
        return new LayerMaps(maps, 3, signal.Signal);
    }
}
