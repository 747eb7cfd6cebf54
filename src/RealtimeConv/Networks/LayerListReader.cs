using System.Collections.Immutable;
using System.Text.Json;

namespace RealtimeConv.Networks;

/// <summary>
/// Reads a network from a JSON list of layers: conv {c_out, c_in_per_group, kernel_height, kernel_width, stride [y, x], dilation [y, x],
/// pads [top, left, bottom, right], groups, weights, bias}, relu, leaky_relu {alpha}, prelu {slope}, clip {min, max}, sigmoid, tanh, silu, add_input,
/// depth_to_space {r, mode CRD|DCR}, upsample {factor, mode nearest|bilinear}. Each layer reads the one before it; add_input adds the network's input.
/// </summary>
public static class LayerListReader
{
    /// <summary>Reads the list.</summary>
    /// <param name="layers">A JSON array of layers.</param>
    /// <param name="inputChannels">Channels of the network's input.</param>
    /// <param name="load">Loads the numbers a layer names; the second argument is how many there must be.</param>
    /// <exception cref="InvalidInputException">A layer is unknown or its numbers do not fit; the message gives its place.</exception>
    public static Network Read(JsonElement layers, int inputChannels, Func<string, int, float[]> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (layers.ValueKind != JsonValueKind.Array) throw new InvalidInputException("A network is a JSON array of layers.");
        var nodes = new List<NetworkNode>();
        int channels = inputChannels;
        foreach (var element in layers.EnumerateArray())
        {
            string place = $"layer {nodes.Count + 1}";
            try
            {
                var node = Node(new LayerElement(element, place), nodes.Count, channels, load);
                if (node is ConvolutionNode c) channels = c.Layer.OutputChannels;
                if (node is DepthToSpaceNode) channels = node.OutputShape([new TensorShape(1, channels, 1, 1)]).Channels;
                nodes.Add(node);
            }
            catch (ArgumentException error) { throw InvalidInputException.Of(error, $"{place}: "); }
            // What the runtime says of an escaped half of a surrogate pair, in a name or a value.
            catch (InvalidOperationException error) { throw new InvalidInputException($"{place}: the text holds characters that are none.", error); }
        }
        return nodes.Count > 0 ? new Network(inputChannels, [.. nodes]) : throw new InvalidInputException("The network holds no layer.");
    }

    private static NetworkNode Node(LayerElement layer, int previous, int channels, Func<string, int, float[]> load) => layer.Text("op") switch
    {
        "conv" => new ConvolutionNode(Convolution(layer, channels, load), previous),
        "relu" => new ActivationNode(ActivationKind.Relu, previous),
        "leaky_relu" => new ActivationNode(ActivationKind.LeakyRelu, previous, (float)layer.Number("alpha", 0.01)),
        "prelu" => new ActivationNode(ActivationKind.PRelu, previous, Slopes: [.. layer.Numbers("slope").Select(v => (float)v)]),
        "clip" => new ActivationNode(ActivationKind.Clip, previous, (float)layer.Number("min", float.MinValue), (float)layer.Number("max", float.MaxValue)),
        "sigmoid" => new ActivationNode(ActivationKind.Sigmoid, previous),
        "tanh" => new ActivationNode(ActivationKind.Tanh, previous),
        "silu" => new ActivationNode(ActivationKind.Silu, previous),
        "add_input" => new AddNode(previous, 0),
        "depth_to_space" => new DepthToSpaceNode(Positive(layer.Integer("r"), "r"), layer.Text("mode", "DCR") == "CRD", previous),
        "upsample" => new UpsampleNode(layer.Integer("factor", 2), layer.Integer("factor", 2), layer.Text("mode", "nearest") == "bilinear", previous),
        var other => throw new ArgumentException($"The layer kind '{other}' is not known; conv, relu, leaky_relu, prelu, clip, sigmoid, tanh, silu, add_input, depth_to_space and upsample are."),
    };

    private static ConvolutionLayer Convolution(LayerElement layer, int channels, Func<string, int, float[]> load)
    {
        int outputs = Positive(layer.Integer("c_out"), "c_out"), groups = Positive(layer.Integer("groups", 1), "groups");
        int height = Positive(layer.Integer("kernel_height"), "kernel_height"), width = Positive(layer.Integer("kernel_width"), "kernel_width");
        int perGroup = Positive(layer.Integer("c_in_per_group", channels / groups), "c_in_per_group");
        var (strideY, strideX) = layer.Pair("stride", 1);
        var (dilationY, dilationX) = layer.Pair("dilation", 1);
        long count = (long)outputs * perGroup * height * width;
        if (count > int.MaxValue) throw new ArgumentException($"{count} weights pass the limit of {int.MaxValue}.");
        float[] weights = load(layer.Text("weights"), (int)count);
        float[] bias = layer.Has("bias") ? load(layer.Text("bias"), outputs) : [];
        int[] pads = layer.Has("pads") ? layer.Integers("pads") : [0, 0, 0, 0];
        if (pads.Length != 4) throw new ArgumentException($"pads has {pads.Length} numbers; 4 (top, left, bottom, right) are needed.");
        return new ConvolutionLayer(outputs, perGroup * groups, height, width, weights, bias, new ConvolutionOptions
        {
            StrideY = strideY, StrideX = strideX, DilationY = dilationY, DilationX = dilationX, Groups = groups, Padding = new Padding(pads[0], pads[1], pads[2], pads[3]),
        });
    }

    private static int Positive(int value, string name) => value >= 1 ? value : throw new ArgumentException($"{name} is {value}; at least 1 is needed.");
}
