using System.Runtime.InteropServices;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;
using PixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>A network made ready for one input shape: programs, weights and a texture per value.</summary>
internal sealed unsafe class PreparedNetwork : IDisposable
{
    private readonly GlObjects _objects;
    private readonly GlDevice _device;
    private readonly ProgramCache _programs;
    private readonly bool _compute;
    private readonly bool _half;
    private readonly List<MapTexture> _textures = [];

    public PreparedNetwork(GlObjects objects, GlDevice device, ProgramCache programs, Network network, TensorShape input, bool compute, bool half)
    {
        (_objects, _device, _programs, _compute, _half) = (objects, device, programs, compute, half);
        var shapes = network.Shapes(input);
        foreach (var shape in shapes) Check(shape);
        try
        {
            Input = Texture(shapes[0]);
            var values = new MapTexture?[shapes.Length];
            values[0] = Input;
            int[] lastUse = LastUses(network);
            for (int k = 0; k < network.Nodes.Length; k++)
            {
                var node = network.Nodes[k];
                // An activation that alone reads the node before it runs in that node's pass.
                var fused = k + 1 < network.Nodes.Length && node is not ActivationNode && network.Nodes[k + 1] is ActivationNode a && a.Input == k + 1 && lastUse[k + 1] == k + 1 ? a : null;
                values[k + 1] = Add(node, fused, shapes[k + 1], values);
                if (fused is not null) values[++k + 1] = values[k];
            }
            Output = values[^1]!;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public MapTexture Input { get; }

    public MapTexture Output { get; }

    public List<LayerStep> Steps { get; } = [];

    public void Dispose()
    {
        foreach (var step in Steps) step.Dispose();
        foreach (var texture in _textures) texture.Dispose();
        Steps.Clear();
        _textures.Clear();
    }

    private static int[] LastUses(Network network)
    {
        int[] last = new int[network.Nodes.Length + 1];
        for (int k = 0; k < network.Nodes.Length; k++)
            foreach (int input in network.Nodes[k].Inputs) last[input] = k;
        last[^1] = network.Nodes.Length;
        return last;
    }

    private void Check(TensorShape shape)
    {
        int side = _device.Profile.MaxTextureSize;
        if (shape.Width > side || shape.Height > side) throw new CapabilityMissingException($"feature maps of {shape.Width} x {shape.Height} pass the device's largest texture of {side}; take the CPU backend");
        int layers = _objects.GL.GetInteger(GetPName.MaxArrayTextureLayers);
        if ((shape.Channels + 3) / 4 > layers) throw new CapabilityMissingException($"{shape.Channels} channels need {(shape.Channels + 3) / 4} texture layers; the device has {layers}; take the CPU backend");
    }

    private MapTexture Texture(TensorShape shape)
    {
        var texture = new MapTexture(_objects, shape, _half);
        _textures.Add(texture);
        return texture;
    }

    private MapTexture Add(NetworkNode node, ActivationNode? activation, TensorShape shape, MapTexture?[] values)
    {
        if (node is ConcatNode { Parts.Length: not 2 } concat) return AddChain(concat, activation, values);
        var output = Texture(shape);
        MapTexture[] inputs = [.. node.Inputs.Select(i => values[i]!)];
        Steps.Add(node is ConvolutionNode c ? Convolution(c, activation, inputs, output) : Gather(node, activation ?? node as ActivationNode, inputs, output));
        return output;
    }

    // More than two parts are joined two at a time.
    private MapTexture AddChain(ConcatNode node, ActivationNode? activation, MapTexture?[] values)
    {
        var joined = values[node.Parts[0]]!;
        if (node.Parts.Length == 1)
        {
            var copy = Texture(joined.Shape);
            Steps.Add(Gather(new ActivationNode(ActivationKind.Relu, 0), activation, [joined], copy));
            return copy;
        }
        for (int k = 1; k < node.Parts.Length; k++)
        {
            var next = values[node.Parts[k]]!;
            var output = Texture(joined.Shape with { Channels = joined.Shape.Channels + next.Shape.Channels });
            Steps.Add(Gather(new ConcatNode([0, 1]), k == node.Parts.Length - 1 ? activation : null, [joined, next], output));
            joined = output;
        }
        return joined;
    }

    private LayerStep Convolution(ConvolutionNode node, ActivationNode? activation, MapTexture[] inputs, MapTexture output)
    {
        var weights = new LayerWeights(node.Layer);
        int capacity = 16;
        while (capacity < weights.Count) capacity *= 4;
        bool inBlock = capacity * 64 <= _device.Profile.MaxUniformBlockSize;
        var constants = Common(activation, output).Add("K_BLOCK", _compute ? 4 : 1).Add("K_WEIGHT", "mat4").Add("K_WEIGHT_VECTORS", 4);
        if (inBlock) constants.Add("K_WEIGHT_CAPACITY", capacity);
        else constants.Add("K_WEIGHT_ROW_SHIFT", LayerWeights.TextureRowShift);
        var program = Program("layer/convolve", constants);
        UniformBuffer? block = null;
        if (inBlock)
        {
            var padded = new float[capacity * 16];
            weights.Values.CopyTo(padded, 0);
            block = new UniformBuffer(_objects, MemoryMarshal.AsBytes(padded.AsSpan()));
        }
        return new LayerStep
        {
            Program = program, Uniforms = LayerUniforms.Of(_objects.GL, program.Name), Node = node, Inputs = inputs, Output = output, Activation = activation,
            Weights = weights, WeightBlock = block, WeightTexture = inBlock ? null : WeightTexture(weights),
        };
    }

    private Texture2D WeightTexture(LayerWeights weights)
    {
        var (texels, rows) = weights.ToTexture();
        var texture = new Texture2D(_objects, _device, 1 << LayerWeights.TextureRowShift, rows, StorageFormat.Of(RealtimeConv.Frames.PixelFormat.Rgba32F));
        fixed (float* data = texels)
            _objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, 1u << LayerWeights.TextureRowShift, (uint)rows, PixelFormat.Rgba, PixelType.Float, data);
        return texture;
    }

    private LayerStep Gather(NetworkNode node, ActivationNode? activation, MapTexture[] inputs, MapTexture output)
    {
        int mode = node switch
        {
            ActivationNode => 0,
            AddNode => 1,
            ConcatNode => 2,
            DepthToSpaceNode d => d.ColumnRowDepth ? 3 : 4,
            UpsampleNode u => u.Bilinear ? 6 : 5,
            _ => throw new CapabilityMissingException($"the node '{node.Name}' has no shader; take the CPU backend"),
        };
        var program = Program("layer/gather", Common(activation, output).Add("K_GATHER", mode));
        return new LayerStep
        {
            Program = program, Uniforms = LayerUniforms.Of(_objects.GL, program.Name), Node = node, Inputs = inputs, Output = output, Activation = activation, FirstChannels = inputs[0].Shape.Channels,
        };
    }

    private ShaderConstants Common(ActivationNode? activation, MapTexture output)
    {
        var constants = new ShaderConstants().Add("K_ACTIVATION", activation is null ? 0 : (int)activation.Kind + 1);
        return _compute ? constants.Add("K_LOCAL_X", NetworkEngine.LocalX).Add("K_LOCAL_Y", 1).Add("K_IMAGE_FORMAT", output.Image) : constants;
    }

    // Two inputs always: a sampler that a variant does not declare is not looked for.
    private PassProgram Program(string name, ShaderConstants constants) => _programs.Get(new ShaderVariant(name, _compute ? ShaderStage.Compute : ShaderStage.Fragment, constants.ToString()), 2);
}
