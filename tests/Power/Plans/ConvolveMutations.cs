using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="ConvolvePass"/>: its weights, its window, its border, its reduction.</summary>
internal static class ConvolveMutations
{
    private const double Slight = 1 + 1.0 / 2048;

    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(ConvolvePass pass, int channels)
    {
        for (int b = 0; b < pass.Banks.Length; b++)
        {
            var bank = pass.Banks[b];
            foreach (var (kind, place, changed) in OfBank(bank, channels)) yield return (kind, $"bank {b}{place}", With(pass, pass.Banks.SetItem(b, changed), pass.Border));
        }
        foreach (var (kind, border) in OfBorder(pass.Border)) yield return (kind, "", With(pass, pass.Banks, border));
        if (pass.Banks.Length > 1) yield return ("last bank left out", "", With(pass, pass.Banks.RemoveAt(pass.Banks.Length - 1), pass.Border));
        foreach (var (kind, place, reduction, weights) in OfReduction(pass.Reduction, pass.ReductionWeights, pass.Banks.Length))
            yield return (kind, place, With(pass, pass.Banks, pass.Border) with { Reduction = reduction, ReductionWeights = weights });
    }

    /// <summary>Mistakes of a reduction, for combine passes as well.</summary>
    public static IEnumerable<(string Kind, string Place, Reduction Reduction, ImmutableArray<double> Weights)> OfReduction(Reduction reduction, ImmutableArray<double> weights, int terms)
    {
        for (int k = 0; k < weights.Length; k++)
        {
            yield return ("reduction weight off by 2^-11", $"weight {k}", reduction, weights.SetItem(k, weights[k] * Slight));
            yield return ("reduction weight left out", $"weight {k}", reduction, weights.SetItem(k, 1));
        }
        if (terms < 2) yield break;
        foreach (var other in (Reduction[])[Reduction.Sum, Reduction.Magnitude, Reduction.Maximum])
            if (other != reduction) yield return ($"reduction {other} instead", "", other, other == Reduction.Sum && weights.Length < terms ? [.. Enumerable.Repeat(weights.Length > 0 ? weights[0] : 1, terms)] : weights);
    }

    private static IEnumerable<(string Kind, string Place, KernelBank Bank)> OfBank(KernelBank bank, int channels)
    {
        yield return ("kernel not flipped", "", bank.Select(k => k.Rotated180()));
        yield return ("kernel mirrored", "", bank.Select(k => Rearranged(k, (i, j) => (k.Width - 1 - i, j))));
        yield return ("kernel transposed", "", bank.Select(k => k.Width == k.Height ? Rearranged(k, (i, j) => (j, i)) : k));
        yield return ("gain off by 2^-11", "", bank.Select(k => k.WithDivisor(k.Divisor * Slight)));
        yield return ("window one to the left", "", bank.Select(k => k.AnchorX + 1 < k.Width ? k.WithAnchor(k.AnchorX + 1, k.AnchorY) : k));
        yield return ("window one to the right", "", bank.Select(k => k.AnchorX > 0 ? k.WithAnchor(k.AnchorX - 1, k.AnchorY) : k));
        yield return ("window one up", "", bank.Select(k => k.AnchorY + 1 < k.Height ? k.WithAnchor(k.AnchorX, k.AnchorY + 1) : k));
        yield return ("window one down", "", bank.Select(k => k.AnchorY > 0 ? k.WithAnchor(k.AnchorX, k.AnchorY - 1) : k));
        foreach (int tap in Taps(bank))
        {
            yield return ("tap dropped", $", tap {tap}", bank.Select(k => Changed(k, tap, _ => 0)));
            yield return ("weight off by 2^-11", $", tap {tap}", bank.Select(k => Changed(k, tap, w => w * Slight)));
            yield return ("weight negated", $", tap {tap}", bank.Select(k => Changed(k, tap, w => -w)));
        }
        if (channels >= 3) yield return ("channels swapped", "", Swapped(bank, channels));
    }

    private static IEnumerable<(string Kind, Border Border)> OfBorder(Border border)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != border.Mode) yield return ($"border {mode} instead", mode == BorderMode.Constant ? Border.Of(0) : new Border(mode));
        if (border.Mode != BorderMode.Constant) yield break;
        yield return ("border constant off by 2^-11", Border.Of(border.Constant.Select(v => v * Slight)));
        if (border.Constant.Count >= 3) yield return ("border constant's channels swapped", Border.Of(ChannelValues.PerChannel([border.Constant[2], border.Constant[1], border.Constant[0], .. Rest(border.Constant)])));
    }

    private static IEnumerable<double> Rest(ChannelValues values) => Enumerable.Range(3, Math.Max(0, values.Count - 3)).Select(c => values[c]);

    // All of a small kernel; corners and middle of a large one.
    private static IEnumerable<int> Taps(KernelBank bank)
    {
        int most = bank.Kernels.Max(k => k.Width * k.Height), width = bank.Kernels.First().Width;
        return most <= 25 ? Enumerable.Range(0, most) : [0, width - 1, most / 2, most - width, most - 1];
    }

    private static Kernel Changed(Kernel kernel, int tap, Func<double, double> change)
    {
        if (tap >= kernel.Width * kernel.Height) return kernel;
        double[] weights = [.. kernel.Coefficients];
        weights[tap] = change(weights[tap]);
        return new Kernel(kernel.Width, kernel.Height, weights, kernel.Divisor, kernel.AnchorX, kernel.AnchorY);
    }

    private static Kernel Rearranged(Kernel kernel, Func<int, int, (int I, int J)> source)
    {
        var weights = new double[kernel.Width * kernel.Height];
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
            {
                var (si, sj) = source(i, j);
                weights[j * kernel.Width + i] = kernel.Coefficients[sj * kernel.Width + si];
            }
        return new Kernel(kernel.Width, kernel.Height, weights, kernel.Divisor, kernel.AnchorX, kernel.AnchorY);
    }

    private static KernelBank Swapped(KernelBank bank, int channels)
    {
        int outputs = bank.OutputsFor(channels);
        var kernels = new Kernel?[outputs, channels];
        for (int o = 0; o < outputs; o++)
            for (int i = 0; i < channels; i++)
                kernels[o, i] = bank[o, i == 0 ? 2 : i == 2 ? 0 : i];
        return KernelBank.Matrix(kernels);
    }

    private static ConvolvePass With(ConvolvePass pass, ImmutableArray<KernelBank> banks, Border border) => new(banks, border, pass.Inputs, pass.Output)
    {
        InCodes = pass.InCodes,
        StoredMaximum = pass.StoredMaximum,
        Store = pass.Store,
        Reduction = pass.Reduction,
        ReductionWeights = pass.ReductionWeights,
        Remainder = pass.Remainder,
        Rounding = pass.Rounding,
        Rim = pass.Rim,
    };
}
