namespace RealtimeConv.Verification;

/// <summary>What every implementation of the sRGB curve must keep, shader or CPU; the one place that says so.</summary>
/// <remarks>
/// 8-bit codes are decoded by a table of 256 float32 entries, each rounded once: one unit roundoff. Everything else is computed, and
/// <see cref="Relative"/> is what ES 3.x leaves of pow as exp2(y * log2(x)) on the curve's range (2^-18.1) with the division and the offset before it.
/// Encoding into 8-bit codes may compare with thresholds instead, the code k being taken where the linear value is at least the decoded (k - 1/2) / 255,
/// thresholds rounded once to float32: that lies well inside.
/// </remarks>
public static class SrgbPrecision
{
    /// <summary>
    /// Decoding v: at most this times |Decode(v)| away. Encoding v: at most this times (|Encode(v)| + <see cref="EncodeOffset"/>) away.
    /// </summary>
    public const double Relative = 1.0 / (1 << 17);

    /// <summary>The constant that the power segment subtracts, whose rounding shows where the result is small.</summary>
    public const double EncodeOffset = 0.055;
}
