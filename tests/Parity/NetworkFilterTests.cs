using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Stacks of layers as passes inside frames: every arrangement of channels, alpha and storage, inside the plan's bound on every stage.</summary>
public sealed class NetworkFilterTests
{
    private const int Width = 20, Height = 12;

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_OnEveryArrangementOfChannels_StayInTheBound(string stage)
    {
        foreach (var (inputs, outputs, channels) in (ReadOnlySpan<(int, int, int)>)[(3, 3, 3), (3, 3, 4), (4, 4, 4), (1, 1, 1), (1, 1, 2), (1, 1, 3), (1, 1, 4), (4, 2, 4), (2, 1, 2), (1, 4, 1)])
            foreach (string kind in Stacks)
            {
                if (inputs != outputs && kind == "skips") continue;
                var frame = TestPatterns.Noise(Width, Height, new PixelFormat(SampleType.Float32, channels), channels, -1, 1);
                var report = Judge.Passes(stage, Stack(kind, inputs, outputs), frame, new PixelFormat(SampleType.Float32, channels == inputs ? outputs : channels), $"{kind} {inputs} -> {outputs} of {channels}");
                Assert.That(report.Shaders.Count(s => s.StartsWith("layer/", StringComparison.Ordinal)), Is.GreaterThanOrEqualTo(2));
            }
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_OnEveryAlphaAndFormat_StayInTheBound(string stage)
    {
        foreach (var alpha in Enum.GetValues<AlphaMode>())
            foreach (var type in (SampleType[])[SampleType.UNorm8, SampleType.Float16])
                foreach (var filter in (Filter[])[Stack("same", 3, 3), Stack("skips", 1, 1) with { Light = LightMode.Linear }, new BlendFilter(Stack("strided", 4, 4), 0.25)])
                {
                    var format = new PixelFormat(type, 4);
                    Judge.Passes(stage, filter, TestPatterns.Noise(Width, Height, format, 3, 0, 1, alpha), format, $"{alpha} {type}");
                }
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_WithinTrees_StayInTheBound(string stage)
    {
        Filter blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16)), net = Stack("same", 3, 3), other = Stack("skips", 3, 3);
        var codes = TestPatterns.Noise(Width, Height, PixelFormat.Rgba8, 4);
        Judge.Passes(stage, new ChainFilter(blur, net, PointwiseFilter.Clamp(0, 1), other), codes, PixelFormat.Rgba8);
        Judge.Passes(stage, new BlendFilter(new ChainFilter(net, blur), 0.25) { Light = LightMode.Linear }, codes, PixelFormat.Rgba8);
        Judge.Passes(stage, new MaximumFilter(new FilterList(net, other)), TestPatterns.Noise(Width, Height, new PixelFormat(SampleType.Float32, 3), 5), new PixelFormat(SampleType.Float32, 3));
    }

    // A picture of five channels runs in groups of four, each with the same layers.
    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_OfOneChannelOnMoreThanFour_RunInGroups(string stage)
    {
        foreach (string kind in Stacks)
            Judge.Passes(stage, Stack(kind, 1, 1), TestPatterns.Noise(Width, Height, new PixelFormat(SampleType.Float32, 7), 6, -1, 1), new PixelFormat(SampleType.Float32, 7), kind);
    }

    // What a channel does not read may be no number at all.
    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_OnAChannelOfNoNumbers_LeaveTheOthersInTheBound(string stage)
    {
        foreach (float strange in (float[])[float.NaN, float.PositiveInfinity])
            foreach (var (inputs, channel) in (ReadOnlySpan<(int, int)>)[(1, 1), (3, 3)])
            {
                float[] samples = TestPatterns.Noise(Width, Height, PixelFormat.Rgba32F, 8, -1, 1).Float32.ToArray();
                for (int pixel = 0; pixel < Width * Height; pixel++) samples[4 * pixel + channel] = strange;
                var frame = Frame.FromSamples(Width, Height, 4, samples, AlphaMode.Straight);
                Judge.Passes(stage, Stack("same", inputs, inputs), frame, PixelFormat.Rgba32F, $"{strange} in channel {channel}");
            }
    }

    [TestCaseSource(nameof(IndependentNetworks))]
    public void Networks_OfTheIndependentCases_StayInTheBound(string stage, string id)
    {
        var (network, input, _) = LayerCases.Network(id);
        var result = network.Shapes(input.Shape)[^1];
        var samples = new float[input.Data.Length / input.Shape.Batch];
        int plane = input.Shape.Width * input.Shape.Height;
        for (int k = 0; k < samples.Length; k++) samples[k] = input.Data[k % input.Shape.Channels * plane + k / input.Shape.Channels];
        Judge.Passes(stage, new NetworkFilter(network), Frame.FromSamples(input.Shape.Width, input.Shape.Height, input.Shape.Channels, samples), new PixelFormat(SampleType.Float32, result.Channels), id);
    }

    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Bound_OfAWeightOffBy2ToTheMinus11_IsLeft(string stage)
    {
        var filter = Stack("same", 3, 3);
        var last = ((ConvolutionNode)filter.Network.Nodes[^1]).Layer;
        float[] wrong = [.. last.Weights];
        wrong[Array.IndexOf(wrong, wrong.Max())] *= 1 + 1 / 2048f;
        var layer = new ConvolutionLayer(last.OutputChannels, last.InputChannels, last.KernelHeight, last.KernelWidth, wrong, last.Bias, last.Options);
        var changed = new NetworkFilter(new Network(3, [.. filter.Network.Nodes.SkipLast(1), new ConvolutionNode(layer, filter.Network.Nodes.Length - 1)]));
        var frame = TestPatterns.Noise(Width, Height, new PixelFormat(SampleType.Float32, 3), 9);
        var (result, plan) = Stage.Of(stage).Run(engine => (engine.Apply(changed, frame, frame.Format), engine.LastReport!.Plan));
        var right = plan with { Request = plan.Request with { Filter = filter }, Passes = [.. plan.Passes.Select(p => p is NetworkPass n ? new NetworkPass(filter.Network, n.Channels, Width, Height, n.Inputs, n.Output) : p)] };
        Assert.That(FrameComparison.Judge(Reference.ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(right, frame, ArithmeticModel.Quality), result).Failures, Is.GreaterThan(0));
    }

    // Feature maps of float16 are planned where a budget grants them, stay in their bound, and are no float32 maps.
    [TestCaseSource(typeof(Stage), nameof(Stage.Names))]
    public void Stacks_UnderABudget_StoreMapsAsHalvesAndStayInTheBound(string stage)
    {
        bool isCompute = stage.Contains("compute", StringComparison.Ordinal);
        using var thread = new GlThread(new HeadlessOptions { Api = stage.StartsWith("gl", StringComparison.Ordinal) ? GraphicsApi.OpenGL : GraphicsApi.OpenGLES });
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = isCompute ? Backend.Compute : Backend.Fragment, Budget = new ErrorBudget(10) });
            using var exact = new FilterEngine(gl, new FilterEngineOptions { Backend = isCompute ? Backend.Compute : Backend.Fragment });
            if (!engine.Device.RendersFloat) return 0;
            foreach (string kind in Stacks)
            {
                var filter = Stack(kind, 3, 3);
                var frame = TestPatterns.Noise(Width, Height, PixelFormat.Rgba32F, 8);
                var result = engine.Apply(filter, frame, frame.Format);
                var plan = engine.LastReport!.Plan;
                Assert.That(plan.Passes.OfType<NetworkPass>().Single().IsHalf, Is.True, kind);
                var report = FrameComparison.Judge(Reference.ReferenceFilter.Evaluate(filter, frame), PlanBound.Of(plan, frame, ArithmeticModel.Quality), result);
                Assert.That(report.Passed, Is.True, $"{kind}: {report.Summary}");
                Assert.That(result.Float32.ToArray(), Is.Not.EqualTo(exact.Apply(filter, frame, frame.Format).Float32.ToArray()), kind);
            }
            return 0;
        });
    }

    [Test]
    public void Tiles_OfAStack_EqualOnePieceWhereItTreatsAllPixelsAlike()
    {
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            var frame = TestPatterns.Noise(61, 47, PixelFormat.Rgba32F, 2, -1, 1);
            using var whole = new FilterEngine(gl);
            using var tiled = new FilterEngine(gl, new FilterEngineOptions { MaxTextureSize = 32 });
            Assert.That(tiled.Apply(Stack("same", 3, 3), frame).Float32.ToArray(), Is.EqualTo(whole.Apply(Stack("same", 3, 3), frame).Float32.ToArray()));
            Assert.That(tiled.LastReport!.Plan.Request.Width, Is.EqualTo(32));
            var error = Assert.Throws<CapabilityMissingException>(() => tiled.Apply(Stack("strided", 3, 3), TestPatterns.Noise(60, 46, PixelFormat.Rgba32F, 2)));
            Assert.That(error!.Message, Does.Contain("60 x 46").And.Contain("textures reach 32").And.Contain("strides"));
        });
    }

    [Test]
    public void Apply_OfANetworkOfMoreChannelsThanATexture_IsRefusedByNumber()
    {
        foreach (var (inputs, outputs) in (ReadOnlySpan<(int, int)>)[(5, 5), (1, 5)])
        {
            var filter = Stack("same", inputs, outputs);
            var frame = TestPatterns.Noise(Width, Height, new PixelFormat(SampleType.Float32, inputs), 2);
            var error = Assert.Throws<CapabilityMissingException>(() => Stage.Of("gl fragment").Run(engine => engine.Apply(filter, frame, new PixelFormat(SampleType.Float32, outputs))));
            Assert.That(error!.Message, Does.Contain("textures hold 4"));
        }
    }

    private static IEnumerable<object[]> IndependentNetworks() => Stage.Names.SelectMany(s => LayerCases.Networks.Where(IsAPass).Select(id => (object[])[s, id]));

    // A pass keeps the frame's size, and a texture has four channels.
    private static bool IsAPass(string id)
    {
        var (network, input, _) = LayerCases.Network(id);
        var (from, to) = (input.Shape, network.Shapes(input.Shape)[^1]);
        return (from.Width, from.Height) == (to.Width, to.Height) && from.Channels <= 4 && to.Channels <= 4;
    }

    private static string[] Stacks => ["same", "strided", "skips"];

    private static NetworkFilter Stack(string kind, int inputs, int outputs) => new(kind switch
    {
        "same" => new Network(inputs, [Conv(inputs, 5, 3, 3), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [0.1f, 0.2f, -0.3f, 0.4f, 0.5f]), Conv(5, outputs, 3, 5, 2)]),
        "strided" => new Network(inputs, [Conv(inputs, 6, 3, 3, 0, 2), new ActivationNode(ActivationKind.Tanh, 1), new UpsampleNode(2, 2, true, 2), Conv(6, outputs, 3, 3, 3)]),
        _ => new Network(inputs,
        [
            Conv(inputs, 4, 3, 3), Conv(4, 4, 3, 3, 1), new AddNode(1, 2), new ConcatNode([3, 0, 1]), Conv(8 + inputs, 4 * outputs, 3, 3, 4, 2), new DepthToSpaceNode(2, false, 5),
            new AddNode(6, 0), new ActivationNode(ActivationKind.LeakyRelu, 7, 0.1f),
        ]),
    });

    // Padding keeps the size, divided by the stride.
    private static ConvolutionNode Conv(int inputs, int outputs, int height, int width, int from = 0, int stride = 1)
    {
        var random = new Random(inputs + 10 * outputs + 100 * height);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.4) / (inputs * 3))];
        int y = (height - 1) / 2, x = (width - 1) / 2;
        var options = new ConvolutionOptions { StrideX = stride, StrideY = stride, Padding = new Padding(y, x, y, x) };
        return new ConvolutionNode(new ConvolutionLayer(outputs, inputs, height, width, Numbers(outputs * inputs * height * width), Numbers(outputs), options), from);
    }
}
