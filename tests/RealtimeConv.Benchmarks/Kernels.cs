using RealtimeConv.Kernels;

namespace RealtimeConv.Benchmarks;

/// <summary>Kernels of a size, one for each way that a planner may take.</summary>
internal static class Kernels
{
    /// <summary>Full rank, sum 1.</summary>
    public static Kernel Dense(int size)
    {
        var random = new Random(size);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => 0.25 + random.NextDouble())];
        return new Kernel(size, size, weights, weights.Sum());
    }

    /// <summary>An outer product.</summary>
    public static Kernel Gaussian(int size)
    {
        double[] line = [.. Enumerable.Range(0, size).Select(i => Math.Exp(-Math.Pow((i - size / 2) * 6.0 / size, 2) / 2))];
        double[] weights = [.. line.SelectMany(_ => line, (y, x) => y * x)];
        return new Kernel(size, size, weights, weights.Sum());
    }

    /// <summary>All alike.</summary>
    public static Kernel Box(int size) => new(size, size, [.. Enumerable.Repeat(1.0, size * size)], size * size);
}
