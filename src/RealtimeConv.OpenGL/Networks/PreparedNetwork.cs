using System.Runtime.InteropServices;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Shaders;
using Silk.NET.OpenGL;
using PixelFormat = Silk.NET.OpenGL.PixelFormat;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>A network made ready for one input shape: programs, weights, and textures for the values that are alive at the same time.</summary>
internal sealed unsafe class PreparedNetwork : IDisposable
{
    private const int MostUnrolledTaps = 25;

    private readonly GlObjects _objects;
    private readonly GlDevice _device;
    private readonly ProgramCache _programs;
    private readonly NetworkSetup _setup;
    private readonly MapLayout _layout;
    private readonly MapTexture?[] _textures;

    /// <summary>Makes everything that running needs. Binds textures, buffers, framebuffers and programs on the way; pixel unpacking must be neutral.</summary>
    /// <exception cref="CapabilityMissingException">The maps are beyond the device, or it cannot draw to them.</exception>
    public PreparedNetwork(GlObjects objects, GlDevice device, ProgramCache programs, NetworkSetup setup)
    {
        (_objects, _device, _programs, _setup) = (objects, device, programs, setup);
        var network = setup.Network;
        _layout = new MapLayout(setup);
        _textures = new MapTexture?[_layout.Textures.Count];
        var shapes = _layout.Shapes;
        Shape = shapes[0];
        foreach (var shape in shapes) Check(shape);
        try
        {
            if (_layout.Input is { } input) Input = Texture(input);
            var values = new Value[shapes.Count];
            values[0] = new Value(Input, shapes[0]);
            for (int k = 0; k < network.Nodes.Length; k++)
            {
                var fused = _layout.FusedActivation(k);
                int last = fused is null ? k + 1 : k + 2;
                values[last] = values[k + 1] = Add(network.Nodes[k], fused, shapes[k + 1], values);
                k = last - 1;
            }
            Output = values[^1].Maps;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The shape that goes in, all copies.</summary>
    public TensorShape Shape { get; }

    /// <summary>Whether the steps run as compute.</summary>
    public bool IsCompute => _setup.IsCompute;

    /// <summary>The maps that go in; null where a picture does.</summary>
    public MapTexture? Input { get; }

    /// <summary>The maps that come out; null where a picture does.</summary>
    public MapTexture? Output { get; }

    /// <summary>The steps in their order; they stay when the network is disposed of, since a frame may be running on another thread.</summary>
    public List<LayerStep> Steps { get; } = [];

    public void Dispose()
    {
        foreach (var step in Steps) step.Dispose();
        foreach (var texture in _textures) texture?.Dispose();
    }

    private void Check(TensorShape shape)
    {
        int side = _device.Profile.MaxTextureSize;
        if (shape.Width > side || shape.Height > side) throw new CapabilityMissingException($"feature maps of {shape.Width} x {shape.Height} pass the device's largest texture of {side}; take the CPU backend");
        int layers = _objects.GL.GetInteger(GetPName.MaxArrayTextureLayers);
        if ((shape.Channels + 3) / 4 > layers) throw new CapabilityMissingException($"{shape.Channels} channels need {(shape.Channels + 3) / 4} texture layers; the device has {layers}; take the CPU backend");
    }

    private MapTexture Texture(int index) => _textures[index] ??= new MapTexture(_objects, _device, _layout.Textures[index], _setup.IsHalf);

    // What the next step writes; null for a picture.
    private MapTexture? Target()
    {
        if (_layout.Targets[Steps.Count] is not { } index) return null;
        var texture = Texture(index);
        if (!IsCompute) texture.EnsureFramebuffers();
        return texture;
    }

    private Value Add(NetworkNode node, ActivationNode? activation, TensorShape shape, Value[] values)
    {
        if (activation is not null) activation = LayerCopies.Of(activation, _setup.Copies);
        Value[] inputs = [.. node.Inputs.Select(i => values[i])];
        if (node is ConcatNode { Parts.Length: not 2 }) return AddChain(activation, inputs);
        var output = new Value(Target(), shape);
        Steps.Add(node is ConvolutionNode c
            ? Convolution(new ConvolutionNode(LayerCopies.Of(c.Layer, _setup.Copies), 0), activation, inputs, output)
            : Gather(node, activation ?? (node is ActivationNode a ? LayerCopies.Of(a, _setup.Copies) : null), inputs, output));
        return output;
    }

    // More than two parts are joined two at a time.
    private Value AddChain(ActivationNode? activation, Value[] parts)
    {
        var joined = parts[0];
        if (parts.Length == 1)
        {
            var copy = new Value(Target(), joined.Shape);
            Steps.Add(Gather(new ActivationNode(ActivationKind.Relu, 0), activation, [joined], copy));
            return copy;
        }
        for (int k = 1; k < parts.Length; k++)
        {
            bool ends = k == parts.Length - 1;
            var shape = joined.Shape with { Channels = joined.Shape.Channels + parts[k].Shape.Channels };
            var output = new Value(Target(), shape);
            Steps.Add(Gather(new ConcatNode([0, 1]), ends ? activation : null, [joined, parts[k]], output));
            joined = output;
        }
        return joined;
    }

    private LayerStep Convolution(ConvolutionNode node, ActivationNode? activation, Value[] inputs, Value output)
    {
        var weights = new LayerWeights(node.Layer);
        int capacity = 16;
        while (capacity < weights.Count) capacity *= 4;
        bool inBlock = capacity * 64 <= _device.Profile.MaxUniformBlockSize;
        var constants = Common(activation, inputs, output).Add("K_BLOCK", IsCompute ? 4 : 1).Add("K_WEIGHT", "mat4").Add("K_WEIGHT_VECTORS", 4);
        if (IsCompute && SharesRows(node.Layer)) constants.Add("K_COLUMNS", node.Layer.KernelWidth).Add("K_ROWS", node.Layer.KernelHeight);
        if (weights.MixesGroups) constants.Add("K_GROUPS", "");
        if (inBlock) constants.Add("K_WEIGHT_CAPACITY", capacity);
        else constants.Add("K_WEIGHT_ROW_SHIFT", LayerWeights.TextureRowShift);
        var program = Program("layer/convolve", constants);
        return new LayerStep
        {
            Program = program, Uniforms = LayerUniforms.Of(_objects.GL, program.Name), Node = node, Inputs = [.. inputs.Select(i => i.Maps)], InputShape = inputs[0].Shape,
            Output = output.Maps, OutputShape = output.Shape, Activation = activation, Weights = weights,
            WeightBlock = inBlock ? WeightBlock(weights, capacity) : null, WeightTexture = inBlock ? null : WeightTexture(weights),
        };
    }

    // Loops of constant length are unrolled; of large kernels that would be long to compile.
    private static bool SharesRows(ConvolutionLayer layer) =>
        layer.Options is { StrideX: 1, StrideY: 1, DilationX: 1, DilationY: 1 } && layer.KernelWidth * layer.KernelHeight <= MostUnrolledTaps;

    private UniformBuffer WeightBlock(LayerWeights weights, int capacity)
    {
        var padded = new float[capacity * 16];
        weights.Values.CopyTo(padded, 0);
        return new UniformBuffer(_objects, MemoryMarshal.AsBytes(padded.AsSpan()));
    }

    private Texture2D WeightTexture(LayerWeights weights)
    {
        var (texels, rows) = weights.ToTexture();
        var texture = new Texture2D(_objects, _device, 1 << LayerWeights.TextureRowShift, rows, StorageFormat.Of(RealtimeConv.Frames.PixelFormat.Rgba32F));
        fixed (float* data = texels)
            _objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, 1u << LayerWeights.TextureRowShift, (uint)rows, PixelFormat.Rgba, PixelType.Float, data);
        return texture;
    }

    private LayerStep Gather(NetworkNode node, ActivationNode? activation, Value[] inputs, Value output)
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
        var program = Program("layer/gather", Common(activation, inputs, output).Add("K_GATHER", mode));
        return new LayerStep
        {
            Program = program, Uniforms = LayerUniforms.Of(_objects.GL, program.Name), Node = node, Inputs = [.. inputs.Select(i => i.Maps)], InputShape = inputs[0].Shape,
            Output = output.Maps, OutputShape = output.Shape, Activation = activation,
            FirstChannels = inputs[0].Shape.Channels / _setup.Copies, ChannelsPerCopy = output.Shape.Channels / _setup.Copies,
        };
    }

    private ShaderConstants Common(ActivationNode? activation, Value[] inputs, Value output)
    {
        var constants = new ShaderConstants().Add("K_ACTIVATION", activation is null ? 0 : (int)activation.Kind + 1);
        for (int k = 0; k < inputs.Length; k++)
            if (inputs[k].Maps is null) constants.Add($"K_PICTURE{k}", Shape.Channels);
        if (!IsCompute) return constants;
        if (output.Maps is null) constants.Add("K_PICTURE_TARGET", "");
        return constants.Add("K_LOCAL_X", LayerRunner.LocalX).Add("K_LOCAL_Y", 1).Add("K_IMAGE_FORMAT", output.Maps?.Image ?? "rgba32f");
    }

    // Two inputs always: a sampler that a variant does not declare is not looked for.
    private PassProgram Program(string name, ShaderConstants constants) => _programs.Get(new ShaderVariant(name, IsCompute ? ShaderStage.Compute : ShaderStage.Fragment, constants.ToString()), 2);

    /// <summary>A value of the network: maps, or a picture where there are none.</summary>
    private readonly record struct Value(MapTexture? Maps, TensorShape Shape);
}
