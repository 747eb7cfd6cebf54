using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>Weights as whole numbers of 16 bits over one divisor, with which the processor sums 8-bit codes in whole numbers, two taps by one product of pairs.</summary>
/// <remarks>
/// Such sums are exact: no product or sum leaves 32 bits. Nothing else is lost but what weights are rounded by, which <see cref="ConvolvePass.Rounding"/> carries into the bound;
/// the one conversion to float32 and the one product at the end stay within the bound of direct sums (<see cref="KeepsBound"/>).
/// </remarks>
internal static class WordWeights
{
    /// <summary>Below this height too many products have a weight of 0 in one of their halves: 3 rows take as long either way.</summary>
    public const int LeastHeight = 5;

    // Divisors that are tried, from the largest that fits down to three quarters of it: rounding is luck.
    private const int Divisors = 64;
    private const double LeastShare = 0.75;

    /// <summary>Whether sums over a surface run in whole numbers: one kernel for every channel of 8-bit codes, mostly full, with whole coefficients that fit, and border constants that are codes.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="source">The format of the surface that it filters.</param>
    public static bool Serve(ConvolvePass pass, PixelFormat source)
    {
        if (source.Type != SampleType.UNorm8 || pass.Rim is not null || pass.Reduction != Reduction.Single || !pass.Banks[0].IsUniform) return false;
        return BorderCodes.Are(pass.Border, source.Channels, pass.InCodes ? 1 : byte.MaxValue) && pass.Banks[0][0, 0] is { } kernel && IsFull(kernel) && Fits(kernel) && KeepsBound(kernel);
    }

    /// <summary>Whether a kernel is high and full enough for pairs of rows to pay; sums of equal weights share more as floats.</summary>
    public static bool IsFull(Kernel kernel) => kernel.Height >= LeastHeight && kernel.Coefficients.Any(c => c != kernel.Coefficients[0]) && 4 * kernel.Coefficients.Count(c => c != 0) >= 3 * kernel.Width * kernel.Height;

    /// <summary>Whether coefficients are whole numbers of 16 bits, and all sums of codes times them of 32.</summary>
    public static bool Fits(Kernel kernel) =>
        kernel.Coefficients.All(c => Math.Abs(c) <= short.MaxValue && c == Math.Truncate(c)) && byte.MaxValue * kernel.Coefficients.Sum(Math.Abs) <= int.MaxValue;

    /// <summary>Whether sums stay within the bound of direct sums where but one sample or two are not 0.</summary>
    /// <remarks>
    /// The bound counts a product for each sample that is not 0, and another rounding where float32 cannot hold a weight. Sums in whole numbers end in 1 / divisor rounded and in a product,
    /// two roundings, which one sample alone has only in the second case; a power of two costs none. The factor must be a normal float, or it loses more than a rounding.
    /// </remarks>
    public static bool KeepsBound(Kernel kernel)
    {
        double factor = Math.Abs(1 / kernel.Divisor);
        return float.IsNormal((float)factor) && (double.IsPow2(factor) || kernel.Coefficients.Any(c => (float)(c / kernel.Divisor) != c / kernel.Divisor));
    }

    /// <summary>A kernel with its weights rounded to whole numbers of 16 bits over a divisor, the same one where it is such a kernel.</summary>
    /// <returns>The kernel, and sum |rounded - weight|; null for weights so small or large that no divisor does.</returns>
    public static (Kernel Kernel, double Rounding)? Of(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (Fits(kernel)) return (kernel, 0);
        double[] weights = [.. kernel.Coefficients.Select(c => c / kernel.Divisor)];
        // Rounding may add half to each magnitude.
        double largest = weights.Max(Math.Abs), sum = weights.Sum(Math.Abs);
        double most = Math.Min(short.MaxValue / largest, ((double)int.MaxValue / byte.MaxValue - weights.Length) / sum);
        if (!double.IsFinite(most) || most == 0) return null;
        double best = most, least = double.PositiveInfinity;
        for (int k = 0; k < Divisors; k++)
        {
            double divisor = most * (1 - (1 - LeastShare) * k / Divisors), rounding = Rounding(weights, divisor);
            if (rounding >= least) continue;
            least = rounding;
            best = divisor;
        }
        double[] whole = [.. weights.Select(w => Math.Round(w * best))];
        return (new Kernel(kernel.Width, kernel.Height, whole, best, kernel.AnchorX, kernel.AnchorY), least);
    }

    private static double Rounding(ReadOnlySpan<double> weights, double divisor)
    {
        double sum = 0;
        foreach (double weight in weights) sum += Math.Abs(Math.Round(weight * divisor) / divisor - weight);
        return sum;
    }
}
