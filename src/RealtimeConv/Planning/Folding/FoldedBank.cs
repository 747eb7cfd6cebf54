using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning.Folding;

/// <summary>The bank that several banks one after the other amount to, in double, and what its weights may lack by their own rounding.</summary>
/// <param name="Bank">The kernels, in correlation form; weights are rounded to float32 once, when they run.</param>
/// <param name="Lack">Bound on sum |K - exact K| of any output channel; 0 where no product and no sum is rounded.</param>
internal sealed record FoldedBank(KernelBank Bank, double Lack)
{
    private const double Roundoff = 1.0 / (1L << 53);
    private const double LargestWhole = 1L << 53;

    // Some milliseconds of work: a product of larger kernels is planned stage by stage.
    private const long MostProducts = 1 << 22;

    /// <summary>A single bank, which lacks nothing.</summary>
    public static FoldedBank Of(KernelBank bank) => new(bank, 0);

    /// <summary>This bank and then another one, or null where the product is too large to be of use, or nothing.</summary>
    /// <remarks>
    /// Kernel [o, i] is the sum over m of next[o, m] * this[m, i]. A coefficient of it sums n products, n the lesser count of coefficients, over all m; with the product of the
    /// divisors each term meets at most n + m + 2 roundings: Higham's gamma, once for the whole.
    /// </remarks>
    public FoldedBank? Then(KernelBank next)
    {
        long first = Largest(Bank), second = Largest(next);
        int channels = Math.Max(1, next.InputChannels);
        if (first * second * Math.Max(1, next.OutputChannels) * Math.Max(1, Bank.InputChannels) > MostProducts) return null;
        var bank = BankAlgebra.Product(next, Bank);
        if (!bank.Kernels.Any()) return null;
        double gain = AbsoluteSum(next), roundings = (Math.Min(first, second) + channels + 2) * Roundoff;
        bool isWhole = WholeSum(Bank) * WholeSum(next) * channels < LargestWhole;
        return new FoldedBank(bank, gain * Lack + (isWhole ? 0 : roundings / (1 - roundings) * gain * AbsoluteSum(Bank)));
    }

    /// <summary>Largest sum of the weights' magnitudes that leads to one output sample.</summary>
    public static double AbsoluteSum(KernelBank bank)
    {
        if (bank.IsDepthwise) return bank.Kernels.Max(k => k.AbsoluteSum);
        return Enumerable.Range(0, bank.OutputChannels).Max(o => Enumerable.Range(0, bank.InputChannels).Sum(i => bank[o, i]?.AbsoluteSum ?? 0));
    }

    private static long Largest(KernelBank bank) => bank.Kernels.Select(k => (long)k.Coefficients.Length).DefaultIfEmpty(1).Max();

    // The coefficients' magnitudes, as multiples of the largest power of two that divides all of them: sums of such multiples round nothing below 2^53. Kernels that are added keep
    // their coefficients where all have one divisor.
    private static double WholeSum(KernelBank bank)
    {
        double divisor = bank.Kernels.First().Divisor, sum = 0, unit = double.PositiveInfinity;
        if (!double.IsInteger(divisor) || Math.Abs(divisor) >= LargestWhole || bank.Kernels.Any(k => !k.Divisor.Equals(divisor))) return double.PositiveInfinity;
        foreach (var kernel in bank.Kernels)
        {
            sum = Math.Max(sum, kernel.Coefficients.Sum(Math.Abs));
            foreach (double c in kernel.Coefficients) unit = Math.Min(unit, Dyadic.Unit(c));
        }
        return Math.Max(Math.Abs(divisor), sum == 0 ? 0 : sum / unit);
    }
}
