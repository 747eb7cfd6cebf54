using RealtimeConv.Frames;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification;

/// <summary>How far a conversion from Y'CbCr in float32 may lie from the mathematics.</summary>
/// <remarks>
/// Codes minus their offsets, and chroma interpolated between codes in sixteenths, are whole numbers below 2^15 and exact in float32. What rounds, per channel:
/// each coefficient once, each of the up to three products once, the sum of them twice: |error| &lt;= gamma_4 (|cY Y| + |cb Cb| + |cr Cr|), the terms
/// taken as they stand in the sum (Higham, Accuracy and Stability, 3.1: a term takes part in at most two of the sum's roundings). One more is granted to results
/// that are scaled to codes by the processor that converts, so gamma_5. The reference's own error in double is added, and what flushed denormals cost.
/// </remarks>
public static class YuvBound
{
    private const int Roundings = 5;

    /// <summary>Exact values and bounds of a frame, four channels: alpha is 1, exactly.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="arithmetic">The roundings relied on.</param>
    public static ErrorField Of(YuvFrame frame, ArithmeticModel arithmetic)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var field = new ErrorField(frame.Width, frame.Height, 4);
        ReferenceYuv.Convert(frame).CopyTo(field.Value, 0);
        var (kr, kb) = frame.Colour.Weights;
        var exact = YuvCoefficients.Of(frame.Layout.Format, frame.Colour);
        double rounding = arithmetic.Gamma(Roundings) + ArithmeticModel.Double.Gamma(32);
        for (int k = 0; k < field.Value.Length; k += 4)
        {
            double red = field.Value[k], green = field.Value[k + 1], blue = field.Value[k + 2];
            // The terms, back from the result: Y' by the luminance weights, the differences by what they add to red and blue.
            double luma = kr * red + (1 - kr - kb) * green + kb * blue, cr = red - luma, cb = blue - luma;
            double greenFromCb = cb * exact.GreenFromCb / exact.BlueFromCb, greenFromCr = cr * exact.GreenFromCr / exact.RedFromCr;
            field.Error[k] = rounding * (Math.Abs(luma) + Math.Abs(cr)) + 3 * arithmetic.Underflow;
            field.Error[k + 1] = rounding * (Math.Abs(luma) + Math.Abs(greenFromCb) + Math.Abs(greenFromCr)) + 3 * arithmetic.Underflow;
            field.Error[k + 2] = rounding * (Math.Abs(luma) + Math.Abs(cb)) + 3 * arithmetic.Underflow;
        }
        return field;
    }
}
