namespace RealtimeConv.Networks.Onnx;

/// <summary>The operator Conv over one or two dimensions.</summary>
internal static class OnnxConvolution
{
    /// <summary>Reads a layer; over one dimension its kernels have one row.</summary>
    /// <exception cref="InvalidInputException">Weights or attributes have the wrong number of dimensions, or contradict each other.</exception>
    public static ConvolutionLayer Read(OnnxNode node, OnnxTensor weights, float[] bias, bool isLine)
    {
        int spatial = isLine ? 1 : 2;
        if (weights.Floats is null || weights.Dimensions.Count != spatial + 2)
            throw new InvalidInputException($"{node.Label}: the weights must be floats of {spatial + 2} dimensions; they are [{string.Join(", ", weights.Dimensions)}]{(weights.Floats is null ? " integers" : "")}.");
        int[] shape = [.. weights.Dimensions.Select(d => (int)d)], kernel = node.Integers("kernel_shape", spatial, 0);
        if (node.Attribute("kernel_shape") is not null && !kernel.AsSpan().SequenceEqual(shape.AsSpan(2)))
            throw new InvalidInputException($"{node.Label}: kernel_shape is {string.Join(" x ", kernel)}, the weights are {string.Join(" x ", shape.Skip(2))}.");
        long groups = node.Integer("group", 1);
        if (groups is < 1 or > int.MaxValue) throw new InvalidInputException($"{node.Label}: group is {groups}; at least 1 is needed.");
        int[] stride = node.Integers("strides", spatial, 1), dilation = node.Integers("dilations", spatial, 1), pads = node.Integers("pads", 2 * spatial, 0);
        string auto = node.Text("auto_pad", "NOTSET");
        var options = new ConvolutionOptions
        {
            StrideY = isLine ? 1 : stride[0], StrideX = stride[^1], DilationY = isLine ? 1 : dilation[0], DilationX = dilation[^1], Groups = (int)groups,
            Padding = isLine ? new Padding(0, pads[0], 0, pads[1]) : new Padding(pads[0], pads[1], pads[2], pads[3]),
            PaddingMode = auto switch
            {
                "NOTSET" => PaddingMode.Explicit, "VALID" => PaddingMode.Valid, "SAME_UPPER" => PaddingMode.SameUpper, "SAME_LOWER" => PaddingMode.SameLower,
                _ => throw new InvalidInputException($"{node.Label}: auto_pad '{auto}' is not known."),
            },
        };
        long inputs = shape[1] * groups;
        if (inputs > int.MaxValue) throw new InvalidInputException($"{node.Label}: {groups} groups of {shape[1]} channels are too many.");
        return new ConvolutionLayer(shape[0], (int)inputs, isLine ? 1 : shape[2], shape[^1], weights.Floats, bias, options);
    }
}
