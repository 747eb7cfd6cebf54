using System.Collections.Immutable;

namespace RealtimeConv.Networks.Onnx;

/// <summary>
/// Reads a stack of layers from an ONNX model: Conv, Relu, LeakyRelu, PRelu, Clip, Sigmoid, Tanh, Add, Concat, DepthToSpace, Resize, Constant, Identity
/// (opset 11 and later, one or two dimensions, float weights in the file). Anything else is refused by name.
/// </summary>
public sealed class OnnxNetworkReader
{
    /// <summary>The oldest operator set that is read.</summary>
    public const int OldestOpset = 11;

    /// <summary>The newest operator set that is known: operators of a later one might mean something else.</summary>
    public const int NewestOpset = 26;

    private readonly OnnxGraph _graph;
    private readonly Dictionary<string, int> _values = [];
    private readonly List<NetworkNode> _nodes = [];
    private readonly List<int> _channels = [];
    private string _input = "";
    private List<long> _dimensions = [];
    private int _rank = 4;
    private (int Height, int Width)? _size;

    private OnnxNetworkReader(OnnxGraph graph) => _graph = graph;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, of an opset that is not read, or uses what is not supported; the message names it.</exception>
    public static Network Read(Stream stream) => ReadModel(stream).Network;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, of an opset that is not read, or uses what is not supported; the message names it.</exception>
    public static Network Read(ReadOnlySpan<byte> model) => ReadModel(model).Network;

    /// <summary>Reads a model with what it says of its input.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, of an opset that is not read, or uses what is not supported; the message names it.</exception>
    public static OnnxModel ReadModel(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return ReadModel(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a model with what it says of its input.</summary>
    /// <exception cref="InvalidInputException">The model is damaged, of an opset that is not read, or uses what is not supported; the message names it.</exception>
    public static OnnxModel ReadModel(ReadOnlySpan<byte> model)
    {
        var graph = OnnxGraph.Read(model);
        if (graph.Opset is < OldestOpset or > NewestOpset) throw new InvalidInputException($"The ONNX model is of opset {graph.Opset}; opset {OldestOpset} to {NewestOpset} are read.");
        try
        {
            var reader = new OnnxNetworkReader(graph);
            return new OnnxModel(reader.Build(), reader._rank, reader._size);
        }
        catch (ArgumentException error) { throw new InvalidInputException($"The ONNX model does not fit together: {error.Message}", error); }
    }

    private Network Build()
    {
        var inputs = _graph.Inputs.Where(i => !_graph.Constants.ContainsKey(i.Name)).ToList();
        if (inputs.Count != 1)
            throw new InvalidInputException($"The ONNX model has {inputs.Count} inputs{(inputs.Count > 1 ? $" ({string.Join(", ", inputs.Select(i => $"'{i.Name}'"))})" : "")}; one is needed, and weights as constants in the file.");
        if (_graph.Outputs.Count != 1) throw new InvalidInputException($"The ONNX model has {_graph.Outputs.Count} outputs; one is needed.");
        (_input, _dimensions) = inputs[0];
        if (_dimensions.Count > 4) throw new InvalidInputException($"The ONNX model's input '{_input}' has {_dimensions.Count} dimensions; at most 4 (NCHW) are possible.");
        _rank = _dimensions.Count > 0 ? _dimensions.Count : FirstWeights() is { Dimensions.Count: 3 } ? 3 : 4;
        _values[_input] = 0;
        _channels.Add(InputChannels());
        foreach (var node in _graph.Nodes) Add(node);
        if (!_values.TryGetValue(_graph.Outputs[0], out int output)) throw new InvalidInputException($"Nothing computes the ONNX model's output '{_graph.Outputs[0]}'.");
        if (_channels[0] == 0) throw new InvalidInputException("The ONNX model does not say how many channels its input has.");
        // What comes after the output's node feeds nothing; a model that hands its input on is a network of one copy.
        return new Network(_channels[0], output == 0 ? [new ConcatNode([0])] : [.. _nodes.Take(output)]);
    }

    private bool IsLine => _rank == 3;

    private int InputChannels()
    {
        if (_dimensions.Count == 1) return 1;
        if (_dimensions.Count > 0 && _dimensions[1] is > 0 and <= int.MaxValue) return (int)_dimensions[1];
        return FirstWeights() is { Dimensions: [_, var perGroup, ..] } ? (int)Math.Min(perGroup * FirstConvolution()!.Integer("group", 1), int.MaxValue) : 0;
    }

    private OnnxNode? FirstConvolution() => _graph.Nodes.Find(n => n.Operator == "Conv" && n.Inputs.Count > 1 && n.Inputs[0] == _input);

    private OnnxTensor? FirstWeights() => FirstConvolution() is { } node ? _graph.Constants.GetValueOrDefault(node.Inputs[1]) : null;

    private void Add(OnnxNode node)
    {
        if (node.Domain is not ("" or "ai.onnx")) throw new InvalidInputException($"{node.Label}: the operator domain '{node.Domain}' is not supported.");
        switch (node.Operator)
        {
            case "Constant": AddConstant(node); return;
            case "Identity": Alias(node); return;
            case "Conv" or "DepthToSpace" or "Resize" when _rank < 3:
                throw new InvalidInputException($"{node.Label}: the model's input has {_rank} dimensions; this operator needs 4 (NCHW){(node.Operator == "DepthToSpace" ? "" : " or 3 (NCL)")}.");
            case "Conv":
                var layer = OnnxConvolution.Read(node, Constant(node, 1), HasInput(node, 2) ? Floats(node, 2) : [], IsLine);
                Append(node, new ConvolutionNode(layer, Value(node, 0)), layer.OutputChannels);
                return;
            case "Relu": Append(node, new ActivationNode(ActivationKind.Relu, Value(node, 0))); return;
            case "LeakyRelu": Append(node, new ActivationNode(ActivationKind.LeakyRelu, Value(node, 0), node.Single("alpha", 0.01f))); return;
            case "PRelu": Append(node, new ActivationNode(ActivationKind.PRelu, Value(node, 0), Slopes: [.. PerChannel(node, 1)])); return;
            case "Clip": Append(node, new ActivationNode(ActivationKind.Clip, Value(node, 0), Limit(node, 1, float.MinValue), Limit(node, 2, float.MaxValue))); return;
            case "Sigmoid": Append(node, new ActivationNode(ActivationKind.Sigmoid, Value(node, 0))); return;
            case "Tanh": Append(node, new ActivationNode(ActivationKind.Tanh, Value(node, 0))); return;
            case "Add": AddSum(node); return;
            case "Concat":
                if (node.Integer("axis", 1) is var axis && (_rank == 1 || (axis != 1 && axis != 1 - _rank))) throw new InvalidInputException($"{node.Label}: axis {axis} is not supported; only the channels (1) are.");
                int[] parts = [.. node.Inputs.Select((_, k) => Value(node, k))];
                Append(node, new ConcatNode([.. parts]), (int)Math.Min(parts.Sum(p => (long)_channels[p]), int.MaxValue));
                return;
            case "DepthToSpace":
                if (IsLine) throw new InvalidInputException($"{node.Label}: the model's maps have one dimension; this operator needs two.");
                var shuffle = new DepthToSpaceNode((int)Math.Clamp(node.Integer("blocksize", 0), 0, int.MaxValue), node.Text("mode", "DCR") == "CRD", Value(node, 0));
                Append(node, shuffle, shuffle.BlockSize is > 0 and <= DepthToSpaceNode.MaxBlockSize ? _channels[shuffle.Input] / (shuffle.BlockSize * shuffle.BlockSize) : 0);
                return;
            case "Resize":
                var (y, x, linear) = new OnnxResize(node, IsLine).Read(
                    HasInput(node, 2) ? Floats(node, 2) : null, HasInput(node, 3) ? Integers(node, 3) : null, () => StaticShape(Value(node, 0)));
                Append(node, new UpsampleNode(y, x, linear, Value(node, 0)));
                return;
            default: throw new InvalidInputException($"The ONNX operator {node.Label} is not supported; Conv, Relu, LeakyRelu, PRelu, Clip, Sigmoid, Tanh, Add, Concat, DepthToSpace, Resize, Constant and Identity are.");
        }
    }

    private void AddConstant(OnnxNode node)
    {
        if (node.Outputs.Count == 0) throw new InvalidInputException($"{node.Label} has no output.");
        _graph.Constants[node.Outputs[0]] =
            node.Attribute("value")?.Tensor
            ?? (node.Attribute("value_float") is { Single: { } number } ? OnnxTensor.Of(number) : null)
            ?? (node.Attribute("value_floats") is { } numbers ? OnnxTensor.Of([.. numbers.Singles]) : null)
            ?? (node.Attribute("value_int") is { Integer: { } integer } ? OnnxTensor.Of(integer) : null)
            ?? (node.Attribute("value_ints") is { } integers ? OnnxTensor.Of([.. integers.Integers]) : null)
            ?? throw new InvalidInputException($"{node.Label}: only constants given as a tensor, floats or integers are supported.");
    }

    private void Alias(OnnxNode node)
    {
        if (node.Outputs.Count == 0) throw new InvalidInputException($"{node.Label} has no output.");
        if (node.Inputs.Count > 0 && _graph.Constants.TryGetValue(node.Inputs[0], out var constant)) _graph.Constants[node.Outputs[0]] = constant;
        else _values[node.Outputs[0]] = Value(node, 0);
    }

    // Two values; or one and a constant per channel, which is a bias.
    private void AddSum(OnnxNode node)
    {
        int constant = node.Inputs.FindIndex(i => _graph.Constants.ContainsKey(i) && !_values.ContainsKey(i));
        if (constant is not (0 or 1))
        {
            Append(node, new AddNode(Value(node, 0), Value(node, 1)));
            return;
        }
        int value = Value(node, 1 - constant), channels = _channels[value];
        float[] bias = PerChannel(node, constant);
        if (channels == 0) throw new InvalidInputException($"{node.Label}: the ONNX model does not say how many channels the sum has.");
        if (bias.Length == 1) bias = [.. Enumerable.Repeat(bias[0], channels)];
        Append(node, new ConvolutionNode(new ConvolutionLayer(channels, channels, 1, 1, [.. Enumerable.Repeat(1f, channels)], bias, new ConvolutionOptions { Groups = channels }), value));
    }

    private void Append(OnnxNode node, NetworkNode added, int? channels = null)
    {
        if (node.Outputs.Count == 0) throw new InvalidInputException($"{node.Label} has no output.");
        _nodes.Add(added);
        _channels.Add(channels ?? _channels[added.Inputs[0]]);
        _values[node.Outputs[0]] = _nodes.Count;
    }

    private float Limit(OnnxNode node, int input, float otherwise)
    {
        if (!HasInput(node, input)) return otherwise;
        float[] values = Floats(node, input);
        return values.Length == 1 ? values[0] : throw new InvalidInputException($"{node.Label}: a limit has {values.Length} values; one is needed.");
    }

    // ONNX aligns shapes at the last dimension: one number per channel is [C, 1, 1], while [C] would go along the width.
    private float[] PerChannel(OnnxNode node, int input)
    {
        var constant = Constant(node, input);
        float[] values = Floats(node, input);
        if (values.Length == 1) return values;
        int spatial = Math.Max(0, _rank - 2), place = constant.Dimensions.Count - 1 - spatial;
        if (_rank > 1 && place is 0 or 1 && constant.Dimensions[place] == values.Length) return values;
        throw new InvalidInputException($"{node.Label}: the constant '{node.Inputs[input]}' is [{string.Join(", ", constant.Dimensions)}]; one number, or one per channel ([C{string.Concat(Enumerable.Repeat(", 1", spatial))}]), is supported.");
    }

    // The shape of a value, where the model's input has a fixed one; from then on it must have it.
    private TensorShape? StaticShape(int value)
    {
        if (_dimensions.Count < 3 || _channels[0] == 0) return null;
        var (height, width) = IsLine ? (1, _dimensions[2]) : (_dimensions[2], _dimensions[3]);
        if (height is < 1 or > int.MaxValue || width is < 1 or > int.MaxValue) return null;
        _size = ((int)height, (int)width);
        var input = TensorShape.Of(Math.Max(1, _dimensions[0]), _channels[0], height, width);
        return value == 0 ? input : new Network(_channels[0], [.. _nodes]).Shapes(input)[value];
    }

    private static bool HasInput(OnnxNode node, int input) => node.Inputs.Count > input && node.Inputs[input].Length > 0;

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

    private long[] Integers(OnnxNode node, int input) =>
        Constant(node, input).Integers ?? throw new InvalidInputException($"{node.Label}: constant '{node.Inputs[input]}' must be integers.");
}
