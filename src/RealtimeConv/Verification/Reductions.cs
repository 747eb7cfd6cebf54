using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>Several sums per sample reduced to one value, with their bounds.</summary>
internal static class Reductions
{
    /// <summary>The reduced field; a trace where the result is still a plain sum.</summary>
    public static (ErrorField Field, SumTrace? Trace) Reduce(
        Reduction reduction, IReadOnlyList<LinearPart> parts, IReadOnlyList<double> weights, int width, int height, ArithmeticModel arithmetic)
    {
        if (reduction is Reduction.Single or Reduction.Sum) return LinearPart.WeightedSum(parts, weights).Finish(width, height, arithmetic);
        double scale = weights.Count == 0 ? 1 : weights[0];
        var field = new ErrorField(width, height, parts[0].Channels);
        var terms = new Approximation[parts.Count];
        for (int k = 0; k < field.Value.Length; k++)
        {
            for (int p = 0; p < terms.Length; p++) terms[p] = new Approximation(parts[p].Value[k], parts[p].Error(k, arithmetic));
            var value = reduction == Reduction.Magnitude ? Length(terms, arithmetic) : Largest(terms);
            value = Scaled(value, scale, arithmetic);
            field.Value[k] = value.Value;
            field.Error[k] = value.Error;
        }
        return (field, null);
    }

    // The length of a vector moves by at most the length of its error. Squares that underflow cost at most the root of what they lose.
    private static Approximation Length(Approximation[] terms, ArithmeticModel arithmetic)
    {
        double squares = 0, errors = 0;
        foreach (var term in terms)
        {
            squares += term.Value * term.Value;
            errors += term.Error * term.Error;
        }
        double length = Math.Sqrt(squares), carried = Math.Sqrt(errors), largest = length + carried;
        if (!(largest * largest <= float.MaxValue)) return new Approximation(length, double.PositiveInfinity);
        if (largest == 0) return default;
        double rounding = arithmetic.Gamma(terms.Length) / 2 + arithmetic.SquareRoot + ErrorBound.Reference(terms.Length + 2, 1);
        return Approximation.Of(length, carried + rounding * 1.001 * largest + Math.Sqrt(2 * terms.Length * arithmetic.Underflow));
    }

    private static Approximation Largest(Approximation[] terms)
    {
        double value = double.NegativeInfinity, error = 0;
        foreach (var term in terms)
        {
            value = Math.Max(value, term.Value);
            error = Math.Max(error, term.Error);
        }
        return new Approximation(value, error);
    }

    private static Approximation Scaled(Approximation value, double scale, ArithmeticModel arithmetic)
    {
        int roundings = LinearPart.RoundingsOf(scale);
        double error = Math.Abs(scale) * value.Error;
        if (!value.IsBounded) return new Approximation(scale * value.Value, double.PositiveInfinity);
        if (scale == 1) return value;
        return Approximation.Of(scale * value.Value, error + Approximation.Rounding(arithmetic, roundings, Math.Abs(scale) * value.Magnitude) + arithmetic.Underflow);
    }
}
