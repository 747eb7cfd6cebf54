using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.WholeNumbers;

/// <summary>A bank of whole coefficients over one whole divisor.</summary>
/// <param name="Bank">Kernels with whole coefficients and divisor 1, in correlation form.</param>
/// <param name="Divisor">At least 1; the weights are the coefficients divided by it.</param>
internal sealed record WholeBank(KernelBank Bank, long Divisor)
{
    private const int MostHalvings = 24;

    /// <summary>2^24: float32 holds every whole number up to it.</summary>
    public const double Limit = 1 << 24;

    /// <summary>Whether no coefficient is below 0.</summary>
    public bool HasNoNegative => IsPositive(Bank);

    /// <summary>Whether no coefficient of a bank is below 0.</summary>
    public static bool IsPositive(KernelBank bank) => bank.Kernels.All(k => k.Coefficients.All(c => c >= 0));

    /// <summary>The bank in whole numbers, or null where a weight is no quotient of small whole numbers.</summary>
    public static WholeBank? Of(KernelBank bank)
    {
        long common = 1;
        foreach (var kernel in bank.Kernels)
        {
            if (Fraction(kernel) is not { } fraction) return null;
            common = common / Gcd(common, fraction.Divisor) * fraction.Divisor;
            if (common >= Limit) return null;
        }
        return new WholeBank(bank.Select(k => Over(k, common)), common);
    }

    /// <summary>Largest sum of the coefficients' magnitudes that leads to one output sample.</summary>
    public double AbsoluteSum
    {
        get
        {
            if (Bank.IsDepthwise) return Bank.Kernels.Max(k => k.AbsoluteSum);
            double largest = 0;
            for (int o = 0; o < Bank.OutputChannels; o++) largest = Math.Max(largest, Enumerable.Range(0, Bank.InputChannels).Sum(i => Bank[o, i]?.AbsoluteSum ?? 0));
            return largest;
        }
    }

    private static Kernel Over(Kernel kernel, long common)
    {
        var (factor, divisor) = Fraction(kernel)!.Value;
        return new Kernel(kernel.Width, kernel.Height, [.. kernel.Coefficients.Select(c => c * factor * (common / divisor))], 1, kernel.AnchorX, kernel.AnchorY);
    }

    // weight = (coefficient * factor) / divisor with the least power of two as factor that makes all of them whole; lowest terms.
    private static (double Factor, long Divisor)? Fraction(Kernel kernel)
    {
        double factor = 1;
        for (int k = 0; k <= MostHalvings; k++, factor *= 2)
        {
            double divisor = kernel.Divisor * factor;
            if (!double.IsInteger(divisor) || kernel.Coefficients.Any(c => !double.IsInteger(c * factor))) continue;
            if (Math.Abs(divisor) >= Limit || kernel.Coefficients.Any(c => Math.Abs(c * factor) >= Limit)) return null;
            long gcd = kernel.Coefficients.Aggregate((long)Math.Abs(divisor), (g, c) => Gcd(g, (long)Math.Abs(c * factor)));
            return (factor / gcd * Math.Sign(divisor), (long)Math.Abs(divisor) / gcd);
        }
        return null;
    }

    private static long Gcd(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
