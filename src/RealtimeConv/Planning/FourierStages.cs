using System.Collections.Immutable;

namespace RealtimeConv.Planning;

/// <summary>How OpenGL passes divide the transform of a line, a power of two, into stages, and the order in which frequencies come out.</summary>
/// <remarks>
/// Decimation in frequency (Gentleman and Sande 1966): a stage of radix r over sub-transforms of S points combines r points that lie S / r apart and turns each result; its
/// sub-transforms have S / r points. What came out in the order of reversed digits, stages in the opposite order take back, so nothing is ever sorted.
/// </remarks>
public static class FourierStages
{
    /// <summary>Points that a stage combines at most: they stay in registers.</summary>
    public const int LargestRadix = 16;

    private const int LargestDigit = 4;

    /// <summary>The radices of a line, the first stage's first; their product is the length.</summary>
    /// <param name="length">Points of the line: a power of two from 16 on.</param>
    /// <exception cref="ArgumentException">The length is not such a number.</exception>
    public static ImmutableArray<int> Radices(int length)
    {
        if (length < 16 || !int.IsPow2(length)) throw new ArgumentException($"A transform of {length} points is not offered; its length is a power of two from 16 on.", nameof(length));
        int levels = int.Log2(length), stages = (levels + LargestDigit - 1) / LargestDigit;
        return [.. Enumerable.Range(0, stages).Select(k => 1 << (levels / stages + (k < levels % stages ? 1 : 0)))];
    }

    /// <summary>The frequency that stands at each place of a transformed line.</summary>
    /// <param name="length">Points of the line.</param>
    public static ImmutableArray<int> Frequencies(int length)
    {
        var radices = Radices(length);
        return [.. Enumerable.Range(0, length).Select(place => FrequencyAt(place, length, radices))];
    }

    private static int FrequencyAt(int place, int size, ImmutableArray<int> radices)
    {
        int frequency = 0, weight = 1;
        foreach (int radix in radices)
        {
            size /= radix;
            frequency += place / size * weight;
            place %= size;
            weight *= radix;
        }
        return frequency;
    }
}
