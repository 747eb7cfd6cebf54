using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="PointwisePass"/>.</summary>
internal static class PointwiseBound
{
    public static ErrorField Propagate(PointwisePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        var input = inputs[0];
        var field = new ErrorField(input.Width, input.Height, input.Channels);
        var pixel = new Approximation[input.Channels];
        bool table = input.Storage == SampleType.UNorm8 && !pass.Load.HasFlag(LoadSteps.Unpremultiply);
        for (int first = 0; first < field.Value.Length; first += pixel.Length)
        {
            for (int c = 0; c < pixel.Length; c++) pixel[c] = Load(input, first + c, table && IsDecoded(pass, c, pixel.Length), arithmetic);
            Convert(pass.Load, pixel, table, arithmetic);
            for (int c = 0; c < pixel.Length; c++) (field.Value[first + c], field.Error[first + c]) = pixel[c];
        }
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    // A table is read by the code itself, which an 8-bit texel gives exactly; only computed values carry the error of reading.
    private static Approximation Load(ErrorField input, int sample, bool byCode, ArithmeticModel arithmetic)
    {
        double value = input.Value[sample], error = input.Error[sample];
        if (!double.IsFinite(value)) return new Approximation(value, double.PositiveInfinity);
        return new Approximation(value, byCode ? error : error + StorageBound.Load(input.Storage, value, error, arithmetic));
    }

    private static bool IsDecoded(PointwisePass pass, int channel, int channels) => pass.Load.HasFlag(LoadSteps.Linearize) && channel < Colours(channels);

    private static int Colours(int channels) => channels == 4 ? 3 : channels;

    private static void Convert(LoadSteps load, Approximation[] pixel, bool table, ArithmeticModel arithmetic)
    {
        if (load.HasFlag(LoadSteps.Unpremultiply))
            for (int c = 0; c < 3; c++) pixel[c] = DivideByAlpha(pixel[c], pixel[3], arithmetic);
        if (load.HasFlag(LoadSteps.Linearize))
            for (int c = 0; c < Colours(pixel.Length); c++) pixel[c] = Decode(pixel[c], table, arithmetic);
        if (load.HasFlag(LoadSteps.Premultiply))
            for (int c = 0; c < 3; c++) pixel[c] = Approximation.Product(pixel[c], pixel[3], arithmetic);
        if (load.HasFlag(LoadSteps.OpaqueAlpha)) pixel[3] = new Approximation(1, 0);
    }

    private static Approximation DivideByAlpha(Approximation colour, Approximation alpha, ArithmeticModel arithmetic) =>
        alpha == default ? default : Approximation.Quotient(colour, alpha, arithmetic);

    private static Approximation Decode(Approximation encoded, bool table, ArithmeticModel arithmetic)
    {
        var linear = Approximation.Rising(encoded, SrgbCurve.Decode);
        double relative = table ? arithmetic.Gamma(1) : arithmetic.SrgbCurve;
        return linear.Plus(relative * linear.Magnitude + (linear.Value == 0 && linear.Error == 0 ? 0 : arithmetic.Underflow));
    }
}
