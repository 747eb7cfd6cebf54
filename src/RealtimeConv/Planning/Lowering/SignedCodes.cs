using RealtimeConv.Filters;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Sums of both signs as 16-bit codes about a zero of their own: stored = scale * sum + zero, half the bytes of floats.</summary>
/// <remarks>
/// The scale is a power of two, so that weights take it without a rounding, and the zero is a code, so that what was zero comes back as zero. Storage then costs half
/// a step of 1/65535 over the scale, as sums between 0 and 1 cost half a step.
/// </remarks>
/// <param name="Scale">Power of two.</param>
/// <param name="Zero">A whole number of steps of 1/65535.</param>
internal readonly record struct SignedCodes(double Scale, double Zero)
{
    private const double Codes = 65535;

    /// <summary>The scale and zero under which an interval fills the codes best, or null where there is none or the samples need neither.</summary>
    public static SignedCodes? For(Interval range)
    {
        double width = range.High - range.Low;
        if (range.IsWithinUnit || !double.IsFinite(width)) return null;
        // One step is left free, for the zero that is moved to a code.
        double scale = Math.ScaleB(1, (int)Math.Floor(Math.Log2((1 - 1 / Codes) / width)));
        double zero = Math.Ceiling(-range.Low * scale * Codes) / Codes;
        return zero is >= 0 and <= 1 ? new SignedCodes(scale, zero) : null;
    }

    /// <summary>What stands outside, stored as the samples are.</summary>
    public Border Stored(Border border)
    {
        var (scale, zero) = this;
        return border.Mode == BorderMode.Constant ? Border.Of(border.Constant.Select(c => scale * c + zero)) : border;
    }
}
