using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Support;

/// <summary>Chains of convolutions: every border, kernels with and without mirrors, anchors off the centre, biases, mixes of channels.</summary>
public static class ChainCases
{
    /// <summary>Chains for three channels, each with a name.</summary>
    public static IEnumerable<(string Name, Filter Chain)> All()
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.25, 0.5, 1)) : new Border(mode);
            yield return ($"{mode}, two", Chain(Stage(Random(3, 3, 1), border, 0.1), Stage(Random(3, 3, 2), border, -0.2)));
            yield return ($"{mode}, anchors off the centre", Chain(Stage(Random(4, 2, 3, 3, 0), border, 0.1), Stage(Random(2, 5, 4, 0, 4), border)));
            yield return ($"{mode}, mirrors of themselves", Chain(Stage(Mirrored(5, 3), border, 0.2), Stage(Mirrored(3, 5), border), Stage(Random(4, 3, 8), border, 0.1)));
            yield return ($"{mode}, a mirror of itself in x alone", Chain(Stage(new Kernel(3, 2, [1, 2, 1, 3, -4, 3], 6), border), Stage(Random(3, 3, 9), border)));
            yield return ($"{mode}, row and column", Chain(Stage(Kernel.Row([0.5, -0.25, 0.75]), border), Stage(Kernel.Column([0.25, 0.5, 0.125, 1]), border, 0.2)));
            yield return ($"{mode}, mix and blur", Chain(Stage(Matrix(3, 3, 1, 1, 30), border, ChannelValues.PerChannel(0.1, 0.2, 0.3)), Stage(Mirrored(3, 3), border)));
        }
        yield return ("three", Chain(Stage(Random(3, 2, 5)), Stage(Random(2, 3, 6, 0, 2), default, 0.3), Stage(Random(3, 3, 7))));
        yield return ("a point first", Chain(Stage(new Kernel(1, 1, [0.75]), default, 0.1), Stage(Random(3, 3, 10))));
        yield return ("a point first, constant", Chain(Stage(new Kernel(1, 1, [0.75]), default, 0.1), Stage(Random(3, 3, 10), Border.Of(0.5))));
        yield return ("a point last", Chain(Stage(Random(3, 3, 11), Border.Reflect, 0.3), Stage(new Kernel(1, 1, [0.75]), default, 0.1)));
        yield return ("constant 0, row and column", Chain(Stage(Kernel.Row([0.5, -0.25, 0.75]), Border.Of(0)), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Of(0))));
        yield return ("constant 0, row with a bias and column", Chain(Stage(Kernel.Row([0.5, -0.25, 0.75]), Border.Of(0), 0.25), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Of(0))));
        yield return ("replicate, then wrap", Chain(Stage(Random(3, 3, 12)), Stage(Random(4, 3, 13), Border.Wrap)));
        yield return ("row, replicate, then column, reflect", Chain(Stage(Kernel.Row([0.5, -0.25, 0.75])), Stage(Kernel.Column([0.25, 0.5, 0.125]), Border.Reflect)));
        yield return ("wrap, reflect101, wrap", Chain(Stage(Random(3, 3, 14), Border.Wrap), Stage(Random(3, 4, 15), Border.Reflect101), Stage(Random(4, 3, 16), Border.Wrap)));
        yield return ("reflect, then reflect101", Chain(Stage(Mirrored(3, 3), Border.Reflect), Stage(Mirrored(3, 3), Border.Reflect101)));
        yield return ("a pointwise step between", Chain(Stage(Random(3, 3, 17)), Stage(Random(3, 3, 18)), PointwiseFilter.Absolute, Stage(Random(3, 3, 19)), Stage(Random(3, 3, 20), Border.Reflect)));
        yield return ("chains in a chain", Chain(Chain(Stage(Random(3, 3, 21)), Stage(Random(2, 2, 22))), Stage(Random(3, 3, 23))));
        yield return ("a sum first", Chain(new SumFilter(new FilterList(Stage(Random(3, 3, 24)), Stage(Random(5, 1, 25))), 0.1) { Weights = [0.5, 0.75] }, Stage(Random(3, 3, 26))));
        foreach (var border in (Border[])[Border.Replicate, Border.Reflect101])
        {
            var sobel = new FilterList(Stage(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1], 4), border), Stage(new Kernel(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1], 4), border));
            yield return ($"{border}, blur and gradient", Chain(Stage(Mirrored(3, 3), border, 0.25), new MagnitudeFilter(sobel, 0.5, 0.1), Stage(Random(3, 3, 29), border)));
            yield return ($"{border}, two and the largest of three", Chain(Stage(Random(2, 3, 32), border, border == Border.Replicate ? 0.2 : 0), Stage(Random(3, 3, 33), border), new MaximumFilter(new FilterList([.. sobel, Stage(Random(2, 4, 34), border)]), -0.5, 0.1)));
        }
        yield return ("blended behind", new BlendFilter(Chain(Stage(Random(3, 3, 27), default, 0.2), Stage(Random(3, 3, 28))), 0.25));
        yield return ("two matrices", Chain(Stage(Matrix(3, 3, 3, 2, 40), default, ChannelValues.PerChannel(0.1, -0.2, 0.3)), Stage(Matrix(3, 3, 2, 3, 50), default, 0.1)));
        yield return ("per channel", Chain(Stage(PerChannel(3, 60), Border.Reflect, 0.2), Stage(PerChannel(3, 70), Border.Wrap, ChannelValues.PerChannel(0.1, -0.2, 0.3))));
        yield return ("three channels to two to one", Chain(Stage(Matrix(2, 3, 3, 3, 80), default, ChannelValues.PerChannel(0.1, -0.2)), Stage(Matrix(1, 2, 3, 3, 85), default, 0.5)));
    }

    /// <summary>Chains for four channels, the last of which is alpha.</summary>
    public static IEnumerable<(string Name, Filter Chain)> WithAlpha()
    {
        yield return ("one kernel for all", Chain(Stage(Mirrored(3, 3), default, 0.1), Stage(Random(3, 3, 31, isPositive: true), Border.Reflect, 0.2)));
        yield return ("kernels per channel", Chain(Stage(PerChannel(4, 100)), Stage(Mirrored(3, 3), Border.Reflect, 0.1), PointwiseFilter.Clamp(0, 1)));
        yield return ("kernels per channel and a bias between", Chain(Stage(PerChannel(4, 100), default, 0.1), Stage(Mirrored(3, 3), Border.Reflect)));
        yield return ("a bias before kernels per channel", Chain(Stage(Mirrored(3, 3), default, 0.2), Stage(PerChannel(4, 120), Border.Wrap, 0.1)));
        yield return ("mixes of channels", Chain(Stage(Matrix(4, 4, 2, 3, 110), Border.Reflect, 0.1), Stage(Random(3, 3, 91)), Stage(Matrix(4, 4, 2, 2, 95), default, 0.2)));
        yield return ("mixes of channels, constant 0", Chain(Stage(Matrix(4, 4, 1, 1, 110), Border.Of(0)), Stage(Matrix(4, 4, 2, 2, 95), Border.Of(0))));
    }

    /// <summary>A chain.</summary>
    public static ChainFilter Chain(params Filter[] stages) => new(stages);

    /// <summary>One correlation.</summary>
    public static ConvolveFilter Stage(KernelBank bank, Border border = default, ChannelValues bias = default) => new(bank, Operation.CrossCorrelation, border, bias);

    /// <summary>Weights between -1 and 1, or 0 and 1, whose magnitudes sum to 1.</summary>
    public static Kernel Random(int width, int height, int seed, int? anchorX = null, int? anchorY = null, bool isPositive = false)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => isPositive ? random.NextDouble() : 2 * random.NextDouble() - 1)];
        return new Kernel(width, height, weights, weights.Sum(Math.Abs), anchorX ?? width / 2, anchorY ?? height / 2);
    }

    /// <summary>A kernel that is its own mirror image both ways and no outer product; odd sizes.</summary>
    public static Kernel Mirrored(int width, int height)
    {
        double[] weights = [.. Enumerable.Range(0, width * height).Select(k => 1 / (1.0 + Math.Abs(k % width - width / 2) + 2.5 * Math.Abs(k / width - height / 2)))];
        return new Kernel(width, height, weights, weights.Sum());
    }

    private static KernelBank PerChannel(int channels, int seed) => KernelBank.PerChannel([.. Enumerable.Range(0, channels).Select(c => Random(3 - c % 2, 2 + c % 2, seed + c, isPositive: true))]);

    private static KernelBank Matrix(int outputs, int inputs, int width, int height, int seed)
    {
        var kernels = new Kernel?[outputs, inputs];
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < inputs; i++) kernels[o, i] = (o + 2 * i) % 5 == 4 ? null : Random(width, height, seed + inputs * o + i);
        return KernelBank.Matrix(kernels);
    }
}
