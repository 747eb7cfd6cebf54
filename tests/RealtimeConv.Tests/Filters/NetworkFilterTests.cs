using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Filters;

public sealed class NetworkFilterTests
{
    private const int Width = 21, Height = 14;

    private static readonly string[] Stacks = ["same", "strided", "skips", "each"];

    [Test]
    public void Constructor_OfANetworkThatChangesTheSize_SaysHow() =>
        Assert.That(() => new NetworkFilter(new Network(1, [new UpsampleNode(2, 2, false, 0)])), Throws.ArgumentException.With.Message.Contains("720 x 720 into 1440 x 1440"));

    [Test]
    public void CheckSize_NotDividedByTheStride_NamesBothSizes() =>
        Assert.That(() => Plan(Stack("strided", 3), Frame(3, 7, 5), SampleType.Float32), Throws.ArgumentException.With.Message.Contains("7 x 5 frames into 8 x 6"));

    [TestCase(3, 3, 3, ExpectedResult = 3)]
    [TestCase(3, 3, 4, ExpectedResult = 4)]
    [TestCase(1, 1, 3, ExpectedResult = 3)]
    [TestCase(4, 2, 4, ExpectedResult = 2)]
    public int OutputChannels_OfAnArrangement_AreKnown(int inputs, int outputs, int frame) =>
        new NetworkFilter(new Network(inputs, [Conv(inputs, outputs, 1, 1)])).OutputChannels(frame);

    [Test]
    public void OutputChannels_ThatDoNotFit_NameBoth() =>
        Assert.That(() => new NetworkFilter(new Network(2, [Conv(2, 3, 1, 1)])).OutputChannels(3), Throws.ArgumentException.With.Message.Contains("takes 2 channels and gives 3; the frame has 3"));

    // One layer of padding (k - 1) / 2 is correlation with a border of zeros.
    [Test]
    public void Reference_OfOneLayer_IsTheConvolveFilter()
    {
        var layer = Conv(1, 1, 5, 3);
        var kernel = new Kernel(3, 5, [.. layer.Layer.Weights.Select(w => (double)w)]);
        var frame = Frame(1, Width, Height);
        double[] asFilter = ReferenceFilter.Evaluate(new ConvolveFilter(kernel, Operation.CrossCorrelation, Border.Of(0), ChannelValues.All(layer.Layer.Bias[0])), frame);
        double[] asNetwork = ReferenceFilter.Evaluate(new NetworkFilter(new Network(1, [layer])), frame);
        for (int k = 0; k < asFilter.Length; k++) Assert.That(asNetwork[k], Is.EqualTo(asFilter[k]).Within(15 * Math.ScaleB(1, -52) * kernel.AbsoluteSum));
    }

    // The picture-wise evaluation and the loops over tensors are two ways to the same numbers, up to the order of double sums.
    [Test]
    public void Reference_OfAStack_IsTheNetworkOnTensors([ValueSource(nameof(Stacks))] string stack)
    {
        var filter = Stack(stack, 3);
        var frame = Frame(3, 20, 12);
        double[] values = ReferenceFilter.Evaluate(filter, frame);
        var use = filter.ChannelsFor(3, AlphaHandling.None);
        var tensor = new Tensor(new TensorShape(use.Runs, use.Inputs, 12, 20));
        for (int k = 0; k < tensor.Data.Length; k++) tensor.Data[k] = (float)frame[k % 240 % 20, k % 240 / 20, k / 240];
        var expected = ReferenceNetwork.Evaluate(filter.Network, tensor).Values;
        for (int k = 0; k < expected.Length; k++) Assert.That(values[k % 240 * use.FrameOutputs + k / 240], Is.EqualTo(expected[k]).Within(1000 * Math.ScaleB(1, -53) * (1 + Math.Abs(expected[k]))), $"value {k}");
    }

    [Test]
    public void Reference_OfARegion_IsThatPartOfTheFrame([ValueSource(nameof(Stacks))] string stack)
    {
        var filter = Stack(stack, 3);
        var frame = Frame(3, 20, 12);
        double[] whole = ReferenceFilter.Evaluate(filter, frame), part = ReferenceFilter.Evaluate(filter, frame, new PixelRegion(15, 3, 5, 4));
        int channels = filter.OutputChannels(3);
        for (int k = 0; k < part.Length; k++) Assert.That(part[k], Is.EqualTo(whole[((3 + k / (5 * channels)) * 20 + 15) * channels + k % (5 * channels)]));
    }

    [Test]
    public void Cpu_OfEveryStackAndFormat_LiesInItsBound([ValueSource(nameof(Stacks))] string stack, [Values(3, 4)] int channels, [Values] AlphaMode alpha, [Values(SampleType.UNorm8, SampleType.Float32)] SampleType type)
    {
        if (channels != 4 && alpha != AlphaMode.Opaque) return;
        Judge(Stack(stack, 3), Frame(channels, 20, 12, alpha).ConvertTo(new PixelFormat(type, channels)), type);
    }

    [TestCase(LightMode.Linear, 1)]
    [TestCase(LightMode.Encoded, 0.25)]
    public void Cpu_WithinATree_LiesInItsBound(LightMode light, double strength)
    {
        Filter tree = new ChainFilter(new ConvolveFilter(new Kernel(3, 3, [.. Enumerable.Repeat(1 / 9.0, 9)])), Stack("skips", 3), PointwiseFilter.Clamp(0, 1));
        Judge(new BlendFilter(tree, strength) { Light = light }, Frame(4, 20, 12).ConvertTo(new PixelFormat(SampleType.UNorm8, 4)), SampleType.UNorm8);
    }

    [Test]
    public void Bound_OfOneWeightOffBy2ToTheMinus11_IsLeft()
    {
        var filter = Stack("same", 3);
        var last = ((ConvolutionNode)filter.Network.Nodes[^1]).Layer;
        float[] wrong = [.. last.Weights];
        wrong[Array.IndexOf(wrong, wrong.Max())] *= 1 + 1 / 2048f;
        var layer = new ConvolutionLayer(last.OutputChannels, last.InputChannels, last.KernelHeight, last.KernelWidth, wrong, last.Bias, last.Options);
        var changed = new Network(3, [.. filter.Network.Nodes.SkipLast(1), new ConvolutionNode(layer, filter.Network.Nodes.Length - 1)]);
        var frame = Frame(3, 20, 12);
        var result = Run(new NetworkFilter(changed), frame, SampleType.Float32);
        Assert.That(FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(Plan(filter, frame, SampleType.Float32), frame), result).Failures, Is.GreaterThan(0));
    }

    // Where a NaN stands nothing is promised within the footprint, and everything outside of it.
    [Test]
    public void Footprint_OfANaN_HoldsAllOfIt([ValueSource(nameof(Stacks))] string stack)
    {
        var filter = Stack(stack, 3);
        float[] samples = Samples(3, 40, 32);
        samples[(16 * 40 + 20) * 3] = float.NaN;
        var frame = RealtimeConv.Frames.Frame.FromSamples(40, 32, 3, samples);
        var plan = Plan(filter, frame, SampleType.Float32);
        var reach = plan.Passes[0].Footprint;
        var result = Run(filter, frame, SampleType.Float32);
        for (int y = 0; y < 32; y++)
            for (int x = 0; x < 40; x++)
                if (double.IsNaN(result[x, y, 0])) Assert.That(x + reach.Right >= 20 && x - reach.Left <= 20 && y + reach.Bottom >= 16 && y - reach.Top <= 16, $"NaN at {x}, {y}, reach {reach}");
        Assert.That(double.IsNaN(result[20, 16, 0]));
    }

    [Test]
    public void Bound_OfARegion_IsThatPartOfTheWhole([ValueSource(nameof(Stacks))] string stack)
    {
        var frame = Frame(3, 40, 32);
        var plan = Plan(Stack(stack, 3), frame, SampleType.Float32);
        var whole = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
        var part = PlanBound.Of(plan, frame, new PixelRegion(17, 9, 6, 5), ArithmeticModel.Quality);
        for (int k = 0; k < part.Value.Length; k++)
        {
            int at = ((9 + k / (6 * part.Channels)) * 40 + 17) * part.Channels + k % (6 * part.Channels);
            Assert.That((part.Value[k], part.Error[k]), Is.EqualTo((whole.Value[at], whole.Error[at])));
        }
    }

    [Test]
    public void Cpu_AfterTheFirstFrame_AllocatesNothing()
    {
        var frame = Frame(3, 40, 32);
        using var filter = new CpuFilter(Plan(Stack("skips", 3), frame, SampleType.Float32));
        var result = new Frame(40, 32, new PixelFormat(SampleType.Float32, 3), AlphaMode.Opaque);
        for (int k = 0; k < 3; k++) filter.Apply(frame, result);
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            filter.Apply(frame, result);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.That(least, Is.Zero);
    }

    private static void Judge(Filter filter, Frame frame, SampleType type)
    {
        var report = FrameComparison.Judge(ReferenceFilter.Evaluate(filter, frame), PlanBound.Tiers(Plan(filter, frame, type), frame), Run(filter, frame, type));
        Assert.That(report.Failures, Is.Zero, $"{report.Worst}");
    }

    private static Frame Run(Filter filter, Frame frame, SampleType type)
    {
        var plan = Plan(filter, frame, type);
        using var cpu = new CpuFilter(plan);
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, frame.Alpha);
        cpu.Apply(frame, result);
        return result;
    }

    private static FilterPlan Plan(Filter filter, Frame frame, SampleType type) =>
        Planner.Plan(new PlanRequest(filter, frame.Format, new PixelFormat(type, filter.OutputChannels(frame.Channels)), frame.Width, frame.Height)
        {
            Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
        });

    private static NetworkFilter Stack(string name, int channels) => new(name switch
    {
        "same" => new Network(channels, [Conv(channels, 5, 3, 3), new ActivationNode(ActivationKind.Relu, 1), Conv(5, channels, 3, 5, 2)]),
        "strided" => new Network(channels, [Conv(channels, 6, 3, 3, 0, 2), new ActivationNode(ActivationKind.Tanh, 1), new UpsampleNode(2, 2, true, 2), Conv(6, channels, 3, 3, 3)]),
        "skips" => new Network(channels, [Conv(channels, 4, 3, 3), Conv(4, 4, 3, 3, 1), new AddNode(1, 2), new ConcatNode([3, 0]), Conv(4 + channels, 4 * channels, 3, 3, 4, 2), new DepthToSpaceNode(2, true, 5)]),
        _ => new Network(1, [Conv(1, 3, 3, 3), new ActivationNode(ActivationKind.LeakyRelu, 1, 0.1f), Conv(3, 1, 3, 3, 2)]),
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

    private static Frame Frame(int channels, int width, int height, AlphaMode alpha = AlphaMode.Opaque) =>
        RealtimeConv.Frames.Frame.FromSamples(width, height, channels, Samples(channels, width, height, alpha), alpha);

    private static float[] Samples(int channels, int width, int height, AlphaMode alpha = AlphaMode.Opaque)
    {
        var random = new Random(7);
        var samples = new float[width * height * channels];
        for (int pixel = 0; pixel < width * height; pixel++)
        {
            float a = channels == 4 && alpha != AlphaMode.Opaque ? (float)random.NextDouble() : 1;
            for (int c = 0; c < channels; c++) samples[pixel * channels + c] = c == 3 ? a : (float)random.NextDouble() * (alpha == AlphaMode.Premultiplied ? a : 1);
        }
        return samples;
    }
}
