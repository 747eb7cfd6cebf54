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
    /// <inheritdoc/>
    public override string ToString() => Id;
}
