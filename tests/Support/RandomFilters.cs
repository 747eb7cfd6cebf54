using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Support;

/// <summary>Filters, frames and requests drawn at random from a seed: trees of every node, all borders, formats, alpha modes and policies.</summary>
public sealed class RandomFilters(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A request and a frame that fits it.</summary>
    public (PlanRequest Request, Frame Frame) Next()
    {
        int channels = Pick(1, 2, 3, 4, 4, 5);
        var alpha = channels == 4 ? Pick(AlphaMode.Opaque, AlphaMode.Straight, AlphaMode.Premultiplied) : AlphaMode.Opaque;
        var filter = Tree(channels, 2) with { Alpha = Pick(Enum.GetValues<AlphaPolicy>()), Light = Pick(LightMode.Encoded, LightMode.Encoded, LightMode.Linear) };
        int width = _random.Next(1, 34), height = _random.Next(1, 34);
        var source = new PixelFormat(Pick(Enum.GetValues<SampleType>()), channels);
        var destination = new PixelFormat(Pick(Enum.GetValues<SampleType>()), channels);
        var request = new PlanRequest(filter, source, destination, width, height)
        {
            SourceAlpha = alpha,
            DestinationAlpha = alpha == AlphaMode.Opaque ? alpha : Pick(AlphaMode.Straight, AlphaMode.Premultiplied),
        };
        return (request, Frame(width, height, source, alpha));
    }

    /// <summary>A tree over so many channels, at most so many nodes deep.</summary>
    public Filter Tree(int channels, int depth)
    {
        if (depth == 0 || _random.Next(3) == 0) return Convolve(channels);
        Filter Child() => Tree(channels, depth - 1);
        return _random.Next(7) switch
        {
            0 or 1 => new ChainFilter(Child(), Child()),
            2 => new SumFilter(new FilterList(Child(), Child()), 0.1) { Weights = [0.7, -0.4] },
            3 => new MagnitudeFilter(new FilterList(Child(), Child()), 0.5, 0.1),
            4 => new MaximumFilter(new FilterList(Child(), Child()), 0.5, 0.1),
            5 => new BlendFilter(Child(), _random.NextDouble()),
            _ => new ChainFilter(Child(), Pick(PointwiseFilter.Absolute, PointwiseFilter.Affine(0.8, 0.1), PointwiseFilter.Clamp(0.1, 0.8))),
        };
    }

    private ConvolveFilter Convolve(int channels)
    {
        KernelBank bank = _random.Next(5) switch
        {
            3 => KernelBank.PerChannel([.. Enumerable.Range(0, channels).Select(_ => Kernel())]),
            4 => KernelBank.Matrix(Matrix(channels)),
            _ => Kernel(),
        };
        return new ConvolveFilter(bank, Pick(Enum.GetValues<Operation>()), Border(channels), Pick(0, _random.NextDouble() - 0.5));
    }

    private Kernel?[,] Matrix(int channels)
    {
        var matrix = new Kernel?[channels, channels];
        for (int o = 0; o < channels; o++)
            for (int i = 0; i < channels; i++) matrix[o, i] = i != o && _random.Next(3) == 0 ? null : Kernel();
        return matrix;
    }

    // Dense, with many zeros, or a product of a column and a row.
    private Kernel Kernel()
    {
        int width = _random.Next(1, 8), height = _random.Next(1, 8);
        if (_random.Next(10) == 0) (width, height) = (_random.Next(1, 40), _random.Next(1, 12));
        int kind = _random.Next(4);
        double[] row = [.. Enumerable.Range(0, width).Select(_ => Weight())], column = [.. Enumerable.Range(0, height).Select(_ => Weight())];
        double[] weights = [.. Enumerable.Range(0, width * height).Select(k => kind == 0 ? row[k % width] * column[k / width] : kind == 1 && _random.Next(6) != 0 ? 0 : Weight())];
        return new Kernel(width, height, weights, Math.Max(1, weights.Sum(Math.Abs)), _random.Next(width), _random.Next(height));
    }

    private double Weight() => _random.NextDouble() * 2 - 0.7;

    private Border Border(int channels)
    {
        var mode = Pick(Enum.GetValues<BorderMode>());
        if (mode != BorderMode.Constant) return new Border(mode);
        return Filters.Border.Of(_random.Next(2) == 0 ? 0.25 : ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(_ => _random.NextDouble())]));
    }

    // Alpha is 0 here and there, and never so small that a quotient by it says nothing.
    private Frame Frame(int width, int height, PixelFormat format, AlphaMode alpha)
    {
        var noise = TestPatterns.Noise(width, height, format, _random.Next(), alpha: alpha);
        if (alpha == AlphaMode.Opaque) return noise;
        return TestPatterns.Fill(width, height, format, alpha, (x, y, c) =>
        {
            double opacity = (x * 7 + y * 5) % 11 == 0 ? 0 : 0.25 + 0.75 * noise[x, y, 3];
            return c == 3 ? opacity : alpha == AlphaMode.Premultiplied ? noise[x, y, c] * opacity : noise[x, y, c];
        });
    }

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
