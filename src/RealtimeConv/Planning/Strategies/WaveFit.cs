using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>A row or column of weights as its lowest waves.</summary>
internal static class WaveFit
{
    /// <summary>The waves of order 0 to <paramref name="orders"/>: the first of the discrete Fourier series, which no other factors approximate better in the mean of squares. Their sum is exact.</summary>
    public static ImmutableArray<RecursiveTerm> Of(Kernel line, int orders)
    {
        int length = line.Width * line.Height;
        var terms = ImmutableArray.CreateBuilder<RecursiveTerm>();
        for (int k = 0; k <= orders; k++)
        {
            double cosine = 0, sine = 0;
            for (int n = 0; n < length; n++)
            {
                var (s, c) = Math.SinCos(2 * Math.PI * ((long)k * n % length) / length);
                double weight = line.Coefficients[n] / line.Divisor;
                cosine += weight * c;
                sine += weight * s;
            }
            double share = k == 0 ? 1.0 / length : 2.0 / length;
            terms.Add(new RecursiveTerm(k, share * cosine, k == 0 ? 0 : share * sine));
        }
        return terms.ToImmutable();
    }
}
