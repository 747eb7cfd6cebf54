using System.Collections.Immutable;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>A row or column of weights as a decimation and an interpolation: e_p(n) = sum over u of Phases[p][u] * Decimation[n + p - Factor * u - Start].</summary>
/// <param name="Factor">Samples that become one.</param>
/// <param name="Start">Where the first group reads its first sample.</param>
/// <param name="Decimation">The weights of the decimation; their magnitudes sum to 1.</param>
/// <param name="Phases">The weights of the interpolation for each place within a group.</param>
internal sealed record PyramidLine(int Factor, int Start, ImmutableArray<double> Decimation, ImmutableArray<ImmutableArray<double>> Phases)
{
    /// <summary>Samples that the interpolation reads.</summary>
    public int Taps => Phases[0].Length;

    /// <summary>The first place that some phase has a weight for, counted from the output's own.</summary>
    public int First => Start - Factor + 1;

    /// <summary>The last one.</summary>
    public int Last => Start + Decimation.Length - 1 + Factor * (Taps - 1);

    /// <summary>The weights that a phase has, at the places from one to another.</summary>
    public double[] Effective(int phase, int first, int last)
    {
        var weights = new double[last - first + 1];
        for (int u = 0; u < Taps; u++)
            for (int m = 0; m < Decimation.Length; m++)
            {
                int n = m + Start + Factor * u - phase - first;
                if ((uint)n < (uint)weights.Length) weights[n] += Phases[phase][u] * Decimation[m];
            }
        return weights;
    }

    /// <summary>The weights asked for, at the places from one to another.</summary>
    public static double[] Asked(Kernel line, int first, int last)
    {
        var weights = new double[last - first + 1];
        int anchor = line.Height > 1 ? line.AnchorY : line.AnchorX, length = line.Width * line.Height;
        for (int k = 0; k < length; k++)
            if (k - anchor >= first && k - anchor <= last) weights[k - anchor - first] = line.Coefficients[k] / line.Divisor;
        return weights;
    }

    /// <summary>The places that either the weights asked for or some phase has a weight for.</summary>
    public (int First, int Last) Span(Kernel line)
    {
        int anchor = line.Height > 1 ? line.AnchorY : line.AnchorX, length = line.Width * line.Height;
        return (Math.Min(First, -anchor), Math.Max(Last, length - 1 - anchor));
    }

    /// <summary>The largest sum of magnitudes of the difference from the weights asked for, over all phases.</summary>
    public double Distance(Kernel line)
    {
        var (first, last) = Span(line);
        double[] asked = Asked(line, first, last);
        double largest = 0;
        for (int p = 0; p < Factor; p++)
        {
            double sum = 0;
            double[] effective = Effective(p, first, last);
            for (int n = 0; n < asked.Length; n++) sum += Math.Abs(effective[n] - asked[n]);
            largest = Math.Max(largest, sum);
        }
        return largest;
    }
}
