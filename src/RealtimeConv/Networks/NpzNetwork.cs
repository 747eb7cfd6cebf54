using System.Globalization;
using System.IO.Compression;
using RealtimeConv.Codecs;

namespace RealtimeConv.Networks;

/// <summary>
/// Chains of layers in NumPy archives. Entry names are NUMBER.KIND or NUMBER.conv.PART, counted from 0 in the order of the chain: conv.weight [O, I, H, W],
/// conv.bias [O], conv.stride [y, x], conv.dilation [y, x], conv.pads [top, left, bottom, right], conv.groups; relu, leaky_relu [slope], prelu [slopes],
/// clip [min, max], sigmoid, tanh, silu, depth_to_space [r, 1 for CRD], upsample [y, x, 1 for bilinear], add_input. Arrays are float32; kinds without numbers hold one 0.
/// </summary>
public static class NpzNetwork
{
    /// <summary>Reads a chain.</summary>
    /// <exception cref="InvalidInputException">An entry is unknown, missing or does not fit; it is named.</exception>
    public static Network Read(Stream stream)
    {
        using var archive = new NpzArchive(stream);
        var entries = archive.Names.Select(n => (Name: n, Parts: n.Split('.'))).ToList();
        foreach (var (name, parts) in entries)
            if (parts.Length is not (2 or 3) || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || $"{number}" != parts[0])
                throw new InvalidInputException($"The network's entry '{name}' is not understood; names are NUMBER.KIND or NUMBER.conv.PART.");
        var nodes = new List<NetworkNode>();
        foreach (var group in entries.GroupBy(e => int.Parse(e.Parts[0], CultureInfo.InvariantCulture)).OrderBy(g => g.Key))
        {
            if (group.Key != nodes.Count) throw new InvalidInputException($"The network's layer {nodes.Count} is missing; {group.Key} comes next.");
            var arrays = group.ToDictionary(e => string.Join('.', e.Parts[1..]), e => archive.Read(e.Name));
            try { nodes.Add(Node(arrays, nodes.Count)); }
            catch (ArgumentException error) { throw new InvalidInputException($"The network's layer {group.Key}: {error.Message}", error); }
        }
        var first = nodes.OfType<ConvolutionNode>().FirstOrDefault(c => c.Input == 0) ?? throw new InvalidInputException("The network must begin with a conv layer.");
        return new Network(first.Layer.InputChannels, [.. nodes]);
    }

    /// <summary>Writes a chain.</summary>
    /// <exception cref="ArgumentException">The network is no chain: a node reads something else than the one before it, or (add) the input.</exception>
    public static void Write(Network network, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(network);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        for (int k = 0; k < network.Nodes.Length; k++)
            foreach (var (name, array) in Arrays(network.Nodes[k], k))
            {
                using var entry = zip.CreateEntry($"{k}.{name}.npy", CompressionLevel.Fastest).Open();
                NpyCodec.Write(array, entry);
            }
    }

    private static NetworkNode Node(Dictionary<string, NpyArray> arrays, int input)
    {
        if (arrays.Keys.Any(k => k.StartsWith("conv.", StringComparison.Ordinal))) return new ConvolutionNode(Convolution(arrays), input);
        if (arrays.Count > 1) throw new ArgumentException($"{string.Join(" and ", arrays.Keys.Take(3))} share one number; each layer has its own.");
        var (kind, array) = arrays.Single();
        int wanted = kind switch { "clip" or "depth_to_space" => 2, "upsample" => 3, _ => 1 };
        if (array.Data.Length < wanted) throw new ArgumentException($"{kind} has {array.Data.Length} numbers; {wanted} are needed.");
        float[] n = array.Data;
        return kind switch
        {
            "relu" => new ActivationNode(ActivationKind.Relu, input),
            "leaky_relu" => new ActivationNode(ActivationKind.LeakyRelu, input, n[0]),
            "prelu" => new ActivationNode(ActivationKind.PRelu, input, Slopes: [.. n]),
            "clip" => new ActivationNode(ActivationKind.Clip, input, n[0], n[1]),
            "sigmoid" => new ActivationNode(ActivationKind.Sigmoid, input),
            "tanh" => new ActivationNode(ActivationKind.Tanh, input),
            "silu" => new ActivationNode(ActivationKind.Silu, input),
            "depth_to_space" => new DepthToSpaceNode((int)n[0], n[1] != 0, input),
            "upsample" => new UpsampleNode((int)n[0], (int)n[1], n[2] != 0, input),
            "add_input" => new AddNode(input, 0),
            _ => throw new ArgumentException($"the kind '{kind}' is not known."),
        };
    }

    private static ConvolutionLayer Convolution(Dictionary<string, NpyArray> arrays)
    {
        int[] Numbers(string part, params int[] otherwise) => arrays.TryGetValue($"conv.{part}", out var a)
            ? a.Data.Length == otherwise.Length ? Array.ConvertAll(a.Data, v => (int)v) : throw new ArgumentException($"conv.{part} has {a.Data.Length} numbers; {otherwise.Length} are needed.")
            : otherwise;
        if (!arrays.TryGetValue("conv.weight", out var weights) || weights.Rank != 4) throw new ArgumentException("conv.weight [O, I, H, W] is missing.");
        int[] stride = Numbers("stride", 1, 1), dilation = Numbers("dilation", 1, 1), pads = Numbers("pads", 0, 0, 0, 0), groups = Numbers("groups", 1);
        return new ConvolutionLayer(weights.Shape[0], weights.Shape[1] * groups[0], weights.Shape[2], weights.Shape[3], weights.Data,
            arrays.TryGetValue("conv.bias", out var bias) ? bias.Data : [], new ConvolutionOptions
            {
                StrideY = stride[0], StrideX = stride[1], DilationY = dilation[0], DilationX = dilation[1], Groups = groups[0], Padding = new Padding(pads[0], pads[1], pads[2], pads[3]),
            });
    }

    private static IEnumerable<(string Name, NpyArray Array)> Arrays(NetworkNode node, int place)
    {
        if (node.Inputs[0] != place || (node is AddNode { Right: not 0 }) || node is ConcatNode)
            throw new ArgumentException($"Node {place} ({node.Name}) does not read the one before it; an archive holds chains only.");
        return node switch
        {
            ConvolutionNode c => Arrays(c.Layer),
            ActivationNode a => [(ActivationName(a.Kind), Row(a.Kind switch
            {
                ActivationKind.LeakyRelu => [a.A],
                ActivationKind.PRelu => [.. a.Slopes],
                ActivationKind.Clip => [a.A, a.B],
                _ => [0],
            }))],
            DepthToSpaceNode d => [("depth_to_space", Row(d.BlockSize, d.ColumnRowDepth ? 1 : 0))],
            UpsampleNode u => [("upsample", Row(u.FactorY, u.FactorX, u.Bilinear ? 1 : 0))],
            AddNode => [("add_input", Row(0))],
            _ => throw new ArgumentException($"Node {place} ({node.Name}) has no place in an archive."),
        };
    }

    private static IEnumerable<(string Name, NpyArray Array)> Arrays(ConvolutionLayer layer)
    {
        if (layer.Options.PaddingMode is PaddingMode.SameUpper or PaddingMode.SameLower)
            throw new ArgumentException("An archive holds padding as four numbers; same-size padding depends on the input.");
        yield return ("conv.weight", new NpyArray([layer.OutputChannels, layer.InputChannelsPerGroup, layer.KernelHeight, layer.KernelWidth], layer.Weights));
        if (layer.Bias.Length > 0) yield return ("conv.bias", Row(layer.Bias));
        var o = layer.Options;
        yield return ("conv.stride", Row(o.StrideY, o.StrideX));
        yield return ("conv.dilation", Row(o.DilationY, o.DilationX));
        yield return ("conv.pads", Row(o.Padding.Top, o.Padding.Left, o.Padding.Bottom, o.Padding.Right));
        yield return ("conv.groups", Row(o.Groups));
    }

    private static string ActivationName(ActivationKind kind) => kind == ActivationKind.LeakyRelu ? "leaky_relu" : kind.ToString().ToLowerInvariant();

    private static NpyArray Row(params float[] values) => new([values.Length], values);
}
