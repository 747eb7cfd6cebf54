using System.Numerics;
using System.Runtime.InteropServices;

namespace RealtimeConv.Learning;

/// <summary>Vector sums in double for the solvers.</summary>
internal static class SimdMath
{
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var wideA = MemoryMarshal.Cast<double, Vector<double>>(a);
        var wideB = MemoryMarshal.Cast<double, Vector<double>>(b);
        var sum = Vector<double>.Zero;
        for (int k = 0; k < wideA.Length; k++) sum += wideA[k] * wideB[k];
        double total = Vector.Sum(sum);
        for (int k = wideA.Length * Vector<double>.Count; k < a.Length; k++) total += a[k] * b[k];
        return total;
    }
}
