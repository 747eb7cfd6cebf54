using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Support;

/// <summary>One independent case: a filter, its input, and the output computed elsewhere in float64.</summary>
/// <param name="Id">Name in the manifest.</param>
/// <param name="Input">Float32 samples; four channels are data, so alpha is marked straight for the straight policy.</param>
/// <param name="Filter">The filter, with the straight alpha policy.</param>
/// <param name="Expected">Row-major, channels interleaved.</param>
/// <param name="Taps">Weights of one output sample, all passes together.</param>
/// <param name="Magnitude">Largest |bias| + sum |K||E| over the pixels.</param>
/// <param name="IsExact">Whether inputs and weights are dyadic and all sums below 2^24: float32 must give the expected bits.</param>
/// <param name="ExpectedCodes">8-bit result for inputs that are whole numbers 0 to 255, where the case has one.</param>
public sealed record OracleCase(
    string Id, Frame Input, Filter Filter, double[] Expected, int Taps, double Magnitude, bool IsExact, byte[]? ExpectedCodes)
{
    /// <summary>
    /// Bound that comes with the cases, on the error of float32 sums in any order: 2^-24 * (taps + 2) * magnitude. A chain is the sum of its passes' bounds, each at
    /// most the whole chain's magnitude.
    /// </summary>
    public double Bound => Math.ScaleB(1, -24) * (Taps + 2 * Passes) * Magnitude;

    /// <summary>
    /// The expected values of an exact case without the double rounding of whoever computed them: a sum of products of dyadic numbers is a multiple of the product of
    /// their units, and each value is moved to the nearest multiple.
    /// </summary>
    public float[] ExactExpected
    {
        get
        {
            var filter = (ConvolveFilter)Filter;
            int samples = FractionBits([.. Input.Float32.ToArray().Select(v => (double)v), filter.Border.Constant[0]]);
            int weights = FractionBits([.. filter.Kernels[0, 0]!.ToFloat32().Select(w => (double)w)]);
            double unit = Math.ScaleB(1, -Math.Max(samples + weights, FractionBits([filter.Bias[0]])));
            return Array.ConvertAll(Expected, v => (float)(Math.Round(v / unit) * unit));
        }
    }

    private static int FractionBits(double[] values)
    {
        int bits = 0;
        foreach (double value in values)
            while (Math.ScaleB(value, bits) % 1 != 0) bits++;
        return bits;
    }

    private int Passes => Filter is ChainFilter chain ? chain.Stages.Count : 1;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
