using System.Collections.Immutable;

namespace RealtimeConv.Networks.Onnx;

/// <summary>
/// Reads a stack of layers from an ONNX model: Conv, Relu, LeakyRelu, PRelu, Clip, Sigmoid, Tanh, Add, Concat, DepthToSpace, Resize, Constant, Identity
/// (opset 11 and later, 2-D, float weights in the file). Anything else is refused by name.
/// </summary>
public sealed class OnnxNetworkReader
{
    /// <summary>The oldest operator set that is read.</summary>
    public const int OldestOpset = 11;

    private readonly OnnxGraph _graph;
    private readonly Dictionary<string, int> _values = [];
    private readonly List<NetworkNode> _nodes = [];

    private OnnxNetworkReader(OnnxGraph graph) => _graph = graph;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, older than opset 11, or uses what is not supported; the message names it.</exception>
    public static Network Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, older than opset 11, or uses what is not supported; the message names it.</exception>
    public static Network Read(ReadOnlySpan<byte> model)
    {
        var graph = OnnxGraph.Read(model);
        if (graph.Opset < OldestOpset) throw new InvalidInputException($"The ONNX model is of opset {graph.Opset}; opset {OldestOpset} and later are read.");
        try { return new OnnxNetworkReader(graph).Build(); }
        catch (ArgumentException error) { throw new InvalidInputException($"The ONNX model does not fit together: {error.Message}", error); }
    }

    private Network Build()
    {
        var inputs = _graph.Inputs.Where(i => !_graph.Constants.ContainsKey(i.Name)).ToList();
        if (inputs.Count != 1) throw new InvalidInputException($"The ONNX model has {inputs.Count} inputs; one is needed.");
        if (_graph.Outputs.Count != 1) throw new InvalidInputException($"The ONNX model has {_graph.Outputs.Count} outputs; one is needed.");
        if (inputs[0].Dimensions.Count is not (0 or 4)) throw new InvalidInputException($"The ONNX model's input '{inputs[0].Name}' has {inputs[0].Dimensions.Count} dimensions; 4 (NCHW) are needed.");
        _values[inputs[0].Name] = 0;
        foreach (var node in _graph.Nodes) Add(node);
        if (_nodes.Count == 0) throw new InvalidInputException("The ONNX model holds no layer.");
        if (!_values.TryGetValue(_graph.Outputs[0], out int output)) throw new InvalidInputException($"Nothing computes the ONNX model's output '{_graph.Outputs[0]}'.");
        // What comes after the output's node feeds nothing.
        var used = _nodes.Take(output).ToImmutableArray();
        int channels = inputs[0].Dimensions.Count == 4 && inputs[0].Dimensions[1] > 0 ? (int)inputs[0].Dimensions[1]
            : used.OfType<ConvolutionNode>().FirstOrDefault(c => c.Input == 0)?.Layer.InputChannels
            ?? throw new InvalidInputException("The ONNX model does not say how many channels its input has.");
        return new Network(channels, used);
    }

    private void Add(OnnxNode node)
    {
        if (node.Domain is not ("" or "ai.onnx")) throw new InvalidInputException($"{node.Label}: the operator domain '{node.Domain}' is not supported.");
        switch (node.Operator)
        {
            case "Constant": AddConstant(node); return;
            case "Identity": Alias(node); return;
            case "Conv": Append(node, Convolution(node)); return;
            case "Relu": Append(node, new ActivationNode(ActivationKind.Relu, Value(node, 0))); return;
            case "LeakyRelu": Append(node, new ActivationNode(ActivationKind.LeakyRelu, Value(node, 0), node.Single("alpha", 0.01f))); return;
            case "PRelu": Append(node, new ActivationNode(ActivationKind.PRelu, Value(node, 0), Slopes: [.. Floats(node, 1)])); return;
            case "Clip": Append(node, new ActivationNode(ActivationKind.Clip, Value(node, 0), Limit(node, 1, float.MinValue), Limit(node, 2, float.MaxValue))); return;
            case "Sigmoid": Append(node, new ActivationNode(ActivationKind.Sigmoid, Value(node, 0))); return;
            case "Tanh": Append(node, new ActivationNode(ActivationKind.Tanh, Value(node, 0))); return;
            case "Add": Append(node, new AddNode(Value(node, 0), Value(node, 1))); return;
            case "Concat":
                if (node.Integer("axis", 1) is not (1 or -3)) throw new InvalidInputException($"{node.Label}: axis {node.Integer("axis", 1)} is not supported; only the channels (1) are.");
                Append(node, new ConcatNode([.. node.Inputs.Select((_, k) => Value(node, k))]));
                return;
            case "DepthToSpace":
                Append(node, new DepthToSpaceNode((int)node.Integer("blocksize", 0), node.Text("mode", "DCR") == "CRD", Value(node, 0)));
                return;
            case "Resize": Append(node, Resize(node)); return;
            default: throw new InvalidInputException($"The ONNX operator {node.Label} is not supported; Conv, Relu, LeakyRelu, PRelu, Clip, Sigmoid, Tanh, Add, Concat, DepthToSpace, Resize, Constant and Identity are.");
        }
    }

    private void AddConstant(OnnxNode node)
    {
        var tensor = node.Attribute("value")?.Tensor ?? throw new InvalidInputException($"{node.Label}: only constants given as a tensor are supported.");
        _graph.Constants[node.Outputs[0]] = tensor;
    }

    private void Alias(OnnxNode node)
    {
        if (_graph.Constants.TryGetValue(node.Inputs[0], out var constant)) _graph.Constants[node.Outputs[0]] = constant;
        else _values[node.Outputs[0]] = Value(node, 0);
    }

    private void Append(OnnxNode node, NetworkNode added)
    {
        if (node.Outputs.Count == 0) throw new InvalidInputException($"{node.Label} has no output.");
        _nodes.Add(added);
        _values[node.Outputs[0]] = _nodes.Count;
    }

    private ConvolutionNode Convolution(OnnxNode node)
    {
        var weights = Constant(node, 1);
        if (weights.Floats is null || weights.Dimensions.Count != 4) throw new InvalidInputException($"{node.Label}: the weights must be floats of four dimensions; they have {weights.Dimensions.Count}.");
        int[] dims = [.. weights.Dimensions.Select(d => (int)d)];
        int[] shape = node.Integers("kernel_shape", 2, 0);
        if (node.Attribute("kernel_shape") is not null && (shape[0] != dims[2] || shape[1] != dims[3]))
            throw new InvalidInputException($"{node.Label}: kernel_shape is {shape[0]} x {shape[1]}, the weights are {dims[2]} x {dims[3]}.");
        int groups = (int)node.Integer("group", 1);
        int[] stride = node.Integers("strides", 2, 1), dilation = node.Integers("dilations", 2, 1), pads = node.Integers("pads", 4, 0);
        string auto = node.Text("auto_pad", "NOTSET");
        var options = new ConvolutionOptions
        {
            StrideY = stride[0], StrideX = stride[1], DilationY = dilation[0], DilationX = dilation[1], Groups = groups,
            Padding = new Padding(pads[0], pads[1], pads[2], pads[3]),
            PaddingMode = auto switch
            {
                "NOTSET" => PaddingMode.Explicit, "VALID" => PaddingMode.Valid, "SAME_UPPER" => PaddingMode.SameUpper, "SAME_LOWER" => PaddingMode.SameLower,
                _ => throw new InvalidInputException($"{node.Label}: auto_pad '{auto}' is not known."),
            },
        };
        float[] bias = node.Inputs.Count > 2 && node.Inputs[2].Length > 0 ? Floats(node, 2) : [];
        return new ConvolutionNode(new ConvolutionLayer(dims[0], dims[1] * groups, dims[2], dims[3], weights.Floats, bias, options), Value(node, 0));
    }

    private UpsampleNode Resize(OnnxNode node)
    {
        string mode = node.Text("mode", "nearest"), coordinates = node.Text("coordinate_transformation_mode", "half_pixel"), rounding = node.Text("nearest_mode", "round_prefer_floor");
        float[] scales = node.Inputs.Count > 2 && node.Inputs[2].Length > 0 ? Floats(node, 2) : [];
        if (scales.Length != 4 || scales[0] != 1 || scales[1] != 1 || scales[2] != MathF.Floor(scales[2]) || scales[3] != MathF.Floor(scales[3]) || scales[2] < 1 || scales[3] < 1)
            throw new InvalidInputException($"{node.Label}: scales [{string.Join(", ", scales)}] are not supported; [1, 1, whole, whole] is.");
        // For whole factors these settings all read input sample floor(y / factor).
        bool nearest = mode == "nearest" && ((coordinates == "asymmetric" && rounding == "floor") || (coordinates == "half_pixel" && rounding is "round_prefer_floor" or "round_prefer_ceil"));
        bool bilinear = mode == "linear" && coordinates is "half_pixel" or "pytorch_half_pixel";
        if (!nearest && !(mode == "linear" && bilinear))
            throw new InvalidInputException($"{node.Label}: mode {mode} with {coordinates}/{rounding} is not supported; nearest (asymmetric/floor or half_pixel) and linear (half_pixel) are.");
        return new UpsampleNode((int)scales[2], (int)scales[3], !nearest, Value(node, 0));
    }

    private float Limit(OnnxNode node, int input, float otherwise)
    {
        if (node.Inputs.Count <= input || node.Inputs[input].Length == 0) return otherwise;
        float[] values = Floats(node, input);
        return values.Length == 1 ? values[0] : throw new InvalidInputException($"{node.Label}: a limit has {values.Length} values; one is needed.");
    }

    private int Value(OnnxNode node, int input)
    {
        string name = input < node.Inputs.Count ? node.Inputs[input] : throw new InvalidInputException($"{node.Label} lacks input {input}.");
        if (_values.TryGetValue(name, out int value)) return value;
        throw new InvalidInputException(_graph.Constants.ContainsKey(name)
            ? $"{node.Label}: input '{name}' is a constant, which this operator cannot take there."
            : $"{node.Label} reads '{name}', which nothing before it computes.");
    }

    private OnnxTensor Constant(OnnxNode node, int input)
    {
        string name = input < node.Inputs.Count ? node.Inputs[input] : throw new InvalidInputException($"{node.Label} lacks input {input}.");
        return _graph.Constants.TryGetValue(name, out var constant) ? constant : throw new InvalidInputException($"{node.Label}: input '{name}' must be a constant in the file.");
    }

    private float[] Floats(OnnxNode node, int input) =>
        Constant(node, input).Floats ?? throw new InvalidInputException($"{node.Label}: constant '{node.Inputs[input]}' must be floats.");
}
