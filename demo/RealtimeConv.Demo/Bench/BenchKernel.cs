using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Bench;

/// <summary>A kernel that is timed.</summary>
/// <param name="Name">As it was written on the command line.</param>
/// <param name="Filter">The filter.</param>
internal sealed record BenchKernel(string Name, Filter Filter)
{
    private const string Dense = "dense:";
    private const int MostTaps = 255;

    /// <summary>Its one kernel, the same for all channels; null where the filter is more than that.</summary>
    public Kernel? Single => Filter is ConvolveFilter { Kernels.IsUniform: true } convolve ? convolve.Kernels[0, 0] : null;

    /// <summary>Columns or rows, whichever are more.</summary>
    public int Size => Single is { } kernel ? Math.Max(kernel.Width, kernel.Height) : 0;

    /// <summary>Name without the numbers, by which measurements of several sizes make a curve.</summary>
    public string Family => new([.. Name.TakeWhile(c => c is not (':' or '('))]);

    /// <summary>Reads a kernel: dense:N, a full matrix of N x N without structure, or whatever apply --kernel takes.</summary>
    /// <exception cref="InvalidInputException">There is no such kernel.</exception>
    public static BenchKernel Read(string text, TextWriter warnings)
    {
        if (!text.StartsWith(Dense, StringComparison.OrdinalIgnoreCase)) return new BenchKernel(text, KernelSource.Read(text, null, 720, 4, warnings));
        if (!int.TryParse(text[Dense.Length..], out int size) || size is < 1 or > MostTaps)
            throw new InvalidInputException($"kernel '{text}' is not understood; write dense:N with N from 1 to {MostTaps}");
        return new BenchKernel(text, new ConvolveFilter(DenseKernel(size)));
    }

    /// <summary>A name of a family at a size: the Gaussian's sigma is a sixth of its taps.</summary>
    public static string Sized(string family, int size) => family switch
    {
        "dense" => FormattableString.Invariant($"dense:{size}"),
        "gaussian" or "gaussian-dx" => FormattableString.Invariant($"{family}(sigma={size / 6.0:0.###}, size={size})"),
        _ => FormattableString.Invariant($"{family}(size={size})"),
    };

    // Positive, no two alike, of full rank, sum 1: nothing that a planner could make use of.
    private static Kernel DenseKernel(int size)
    {
        var random = new Random(size);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => 0.25 + random.NextDouble())];
        return new Kernel(size, size, weights, weights.Sum());
    }
}
