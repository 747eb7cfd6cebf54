namespace RealtimeConv.Cpu.Fourier;

/// <summary>A fast Fourier transform of one length, a power of two: its stages, their roots of unity and the order in which frequencies come out.</summary>
/// <remarks>
/// Decimation in frequency (Gentleman and Sande 1966) in stages of radix 4, with a last one of radix 4 or 8 that needs no roots beyond those of 8.
/// Samples in their order become frequencies in the order of reversed digits; the inverse takes them back, so nothing is ever sorted. Roots are computed in double and
/// rounded once.
/// </remarks>
internal sealed class FourierLine
{
    /// <summary>Shortest length.</summary>
    public const int Shortest = 16;

    private FourierLine(int length)
    {
        Length = length;
        var roots = new List<double>();
        int size = length;
        for (; size > 8; size /= 4)
        {
            Stages++;
            // Three factors for each place in a quarter, each as cosine and sine of a negative angle.
            for (int j = 0; j < size / 4; j++)
                for (int k = 1; k < 4; k++)
                {
                    var root = UnitRoots.At((long)j * k, size);
                    roots.AddRange([root.Real, root.Imaginary]);
                }
        }
        LastRadix = size;
        Roots = GC.AllocateArray<float>(Math.Max(1, roots.Count), pinned: true);
        for (int k = 0; k < roots.Count; k++) Roots[k] = (float)roots[k];
        DoubleRoots = GC.AllocateArray<double>(Roots.Length, pinned: true);
        roots.CopyTo(DoubleRoots);
        Frequencies = [.. Enumerable.Range(0, length).Select(FrequencyAt)];
    }

    /// <summary>Samples.</summary>
    public int Length { get; }

    /// <summary>Stages of radix 4 with factors, before the last stage.</summary>
    public int Stages { get; }

    /// <summary>4 or 8: the size of the last stage.</summary>
    public int LastRadix { get; }

    /// <summary>Factors of the stages one after the other; pinned.</summary>
    public float[] Roots { get; }

    /// <summary>The same factors in double; pinned.</summary>
    public double[] DoubleRoots { get; }

    /// <summary>The frequency that stands at each place after the transform.</summary>
    public int[] Frequencies { get; }

    /// <summary>The transform of a length.</summary>
    /// <exception cref="ArgumentException">The length is no power of two from 16 on.</exception>
    public static FourierLine Of(int length) => length >= Shortest && int.IsPow2(length)
        ? new FourierLine(length)
        : throw new ArgumentException($"A transform of {length} samples is not offered; its length is a power of two from {Shortest} on.", nameof(length));

    private int FrequencyAt(int place)
    {
        int frequency = 0, weight = 1, size = Length;
        for (int stage = 0; stage < Stages; stage++, weight *= 4)
        {
            size /= 4;
            frequency += place / size * weight;
            place %= size;
        }
        return frequency + place * weight;
    }
}
