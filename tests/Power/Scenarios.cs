using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>The scenarios: between them every line of the filters' shaders runs, in both stages.</summary>
internal static class Scenarios
{
    private static readonly Kernel Uneven = Random(5, 4, 1).WithAnchor(1, 2);
    private static readonly ConvolveFilter SobelX = new(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1], 4));
    private static readonly ConvolveFilter SobelY = new(new Kernel(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1], 4));
    private static readonly ConvolveFilter Blur = new(Positive(5, 3, 2), Border: Border.Reflect101);

    private static readonly (PixelFormat, PixelFormat)[] Codes = [(PixelFormat.Rgba8, PixelFormat.Rgba8)];
    private static readonly PixelFormat TwoFloats = new(SampleType.Float32, 2);
    private static readonly (PixelFormat, PixelFormat)[] AllTypes =
        [(PixelFormat.Rgba32F, PixelFormat.Rgba32F), (PixelFormat.Rgba8, PixelFormat.Rgba8), (PixelFormat.Rgba8, PixelFormat.Rgba32F), (PixelFormat.Rgba32F, PixelFormat.Rgba8)];

    /// <summary>Columns of the kernel in "looped rows".</summary>
    public const int LoopedColumns = 13;

    /// <summary>All scenarios by name.</summary>
    public static IReadOnlyDictionary<string, Scenario> All { get; } = Make().ToDictionary(s => s.Name);

    private static IEnumerable<Scenario> Make()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.5, 0.25, 0.75, 1)) : new Border(mode);
            yield return new($"{mode}", new ConvolveFilter(Uneven, Operation.Convolution, border, 0.125));
        }
        yield return new("wide", new ConvolveFilter(Uneven, Operation.Convolution, Border.Reflect101, 0.125)) { Width = 300, Height = 9 };
        yield return new("column", new ConvolveFilter(Positive(1, 7, 3), Operation.Convolution, Border.Reflect));
        yield return new("two passes", new ConvolveFilter(Positive(1, 7, 3) * Positive(9, 1, 4), Border: Border.Reflect101));
        // More weights than a uniform block of 64 KiB holds; frames that let an impulse meet each of them by itself.
        yield return new("many weights", new ConvolveFilter(Positive(65, 65, 5), Border: Border.Of(0))) { Width = 33, Height = 33, IsLarge = true, Formats = [(PixelFormat.R32F, PixelFormat.R32F), (PixelFormat.R8, PixelFormat.R8)] };
        // Too many taps to write out in a program for one kernel: it loops over the rows.
        yield return new("looped rows", new ConvolveFilter(Random(LoopedColumns, 11, 60).WithAnchor(5, 7), Operation.Convolution, Border.Reflect));
        yield return new("per channel", new ConvolveFilter(KernelBank.PerChannel(Random(3, 3, 6), Random(4, 2, 7), Random(2, 5, 8), Random(3, 1, 9)), Bias: 0.25));
        yield return new("many weights per channel", new ConvolveFilter(KernelBank.PerChannel([.. Enumerable.Range(20, 2).Select(k => Random(65, 65, k))]), Border: Border.Of(0)))
        {
            Width = 33,
            Height = 33,
            IsLarge = true,
            Formats = [(TwoFloats, TwoFloats), (PixelFormat.Rg8, PixelFormat.Rg8)],
        };
        yield return new("matrix", new ConvolveFilter(Matrix(3, 4), Bias: 0.25) { Alpha = AlphaPolicy.Straight }) { Alpha = AlphaMode.Straight };
        yield return new("many weights, matrix", new ConvolveFilter(Matrix(33, 33), Border: Border.Of(0)) { Alpha = AlphaPolicy.Straight }) { Alpha = AlphaMode.Straight, Width = 17, Height = 17, IsLarge = true };
        yield return new("codes", new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9], 45), Border: Border.Reflect101)) { Formats = Codes };
        // Wide enough for running sums to be the plan, on frames that leave them an inside.
        yield return new("box", new ConvolveFilter(new Kernel(23, 21, [.. Enumerable.Repeat(1.0, 483)], 483), Border: Border.Reflect)) { Formats = Codes, Width = 61, Height = 47 };
        // Three waves, which under a budget compute sums by recursion; not so smooth that a coarser picture held it.
        yield return new("smooth", new ConvolveFilter(Waves(27), Border: Border.Reflect)) { Formats = Codes, Width = 61, Height = 47, Budget = ErrorBudget.EightBitSteps(1) };
        // Under a budget it runs on a coarser picture.
        yield return new("pyramid", new ConvolveFilter(Bell(59), Border: Border.Reflect)) { Formats = [(PixelFormat.Rgba8, PixelFormat.Rgba8), (PixelFormat.Rgba8, PixelFormat.Rgba32F)], Width = 131, Height = 5, Budget = ErrorBudget.EightBitSteps(1) };
        yield return new("pyramid of columns", new ConvolveFilter(Bell(31).Transposed(), Border: Border.Of(ChannelValues.PerChannel(0.2, 0.4, 0.8, 1)), Bias: 0.125)) { Width = 7, Height = 53, Budget = ErrorBudget.EightBitSteps(1) };
        // One kernel inside, the chain itself along all four edges.
        yield return new("folded chain", new ChainFilter(new ConvolveFilter(Random(2, 2, 70), Border: Border.Reflect, Bias: 0.125), new ConvolveFilter(Random(3, 3, 71), Border: Border.Reflect))) { Width = 19, Height = 13 };
        yield return new("magnitude", new MagnitudeFilter(new FilterList(SobelX, SobelY), 0.75));
        yield return new("maximum", new MaximumFilter(new FilterList([.. Enumerable.Range(30, 6).Select(k => (Filter)new ConvolveFilter(Positive(3, 3, k)))]), 0.75));
        yield return new("sum of branches", new SumFilter(new FilterList(Blur, SobelX with { Border = Border.Wrap }, SobelY)) { Weights = [0.5, 0.25, -0.375] });
        yield return new("magnitude of branches", new MagnitudeFilter(new FilterList(SobelX, new ChainFilter(SobelY, PointwiseFilter.Absolute)), 0.75));
        yield return new("maximum of branches", new MaximumFilter(new FilterList(Blur, new ChainFilter(SobelY, PointwiseFilter.Absolute)), 0.75));
        yield return new("absolute", new ChainFilter(SobelX, PointwiseFilter.Absolute));
        yield return new("affine", new ChainFilter(SobelX, PointwiseFilter.Affine(0.75, 0.375)));
        yield return new("clamp", new ChainFilter(Blur, PointwiseFilter.Clamp(0.4375, 0.5625)));
        yield return new("threshold", new ChainFilter(Blur, PointwiseFilter.Threshold(0.5)));
        yield return new("strength", new BlendFilter(SobelX, 0.75));
        yield return new("light", Blur with { Light = LightMode.Linear }) { Formats = AllTypes };
        yield return new("alpha", Blur with { Bias = 0.0625 }) { Alpha = AlphaMode.Straight };
        yield return new("stored alpha", new ChainFilter(Blur, PointwiseFilter.Affine(0.75, 0.125))) { Alpha = AlphaMode.Premultiplied };
        yield return new("kept alpha", new ConvolveFilter(Uneven, Bias: 0.25) { Alpha = AlphaPolicy.Preserve }) { Alpha = AlphaMode.Straight };
    }

    /// <summary>What only the processor runs, so that only plans are changed: layers inside a frame, sums in fixed point.</summary>
    public static IReadOnlyDictionary<string, Scenario> OfTheProcessor { get; } = new Scenario[]
    {
        new("layers", new NetworkFilter(Layers())) { Width = 17, Height = 11 },
        new("fixed point", new ConvolveFilter(Positive(1, 5, 51) * Positive(5, 1, 52), Border: Border.Reflect101)) { Formats = Codes, Budget = ErrorBudget.EightBitSteps(0.25) },
    }.ToDictionary(s => s.Name);

    private static Network Layers()
    {
        var random = new Random(50);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.4))];
        var same = new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper };
        return new Network(3, [
            new ConvolutionNode(new ConvolutionLayer(4, 3, 3, 3, Numbers(108), Numbers(4), same), 0), new ActivationNode(ActivationKind.Relu, 1),
            new ConvolutionNode(new ConvolutionLayer(3, 4, 3, 3, Numbers(108), Numbers(3), same), 2),
        ]);
    }

    private static Kernel Waves(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => 2 * Math.PI * (i + 0.5) / taps).Select(a => 1 - 0.9 * Math.Cos(a) - 0.2 * Math.Cos(2 * a) + 0.3 * Math.Cos(3 * a))];
        return new Kernel(taps, 1, line, line.Sum()) * new Kernel(1, taps, line, line.Sum());
    }

    private static Kernel Bell(int taps)
    {
        double[] line = [.. Enumerable.Range(0, taps).Select(i => Math.Exp(-Math.Pow((i - taps / 2) * 6.0 / taps, 2) / 2))];
        return new Kernel(taps, 1, line, line.Sum());
    }

    private static KernelBank Matrix(int width, int height)
    {
        var kernels = new Kernel?[4, 4];
        for (int o = 0; o < 4; o++)
            for (int i = 0; i < 4; i++)
                kernels[o, i] = (o + 2 * i) % 5 == 4 ? null : 0.25 * Random(width - o % 2, height - i % 2, 40 + 4 * o + i);
        return KernelBank.Matrix(kernels);
    }

    private static Kernel Random(int width, int height, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => 2 * random.NextDouble() - 0.6)];
        return new Kernel(width, height, weights, weights.Sum(Math.Abs));
    }

    private static Kernel Positive(int width, int height, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => 0.25 + random.NextDouble())];
        return new Kernel(width, height, weights, weights.Sum());
    }
}
