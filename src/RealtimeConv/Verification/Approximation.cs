namespace RealtimeConv.Verification;

/// <summary>An exact value and a bound on the error of its float32 counterpart, with the operations that store steps are made of.</summary>
/// <param name="Value">The exact value.</param>
/// <param name="Error">Bound on the error's magnitude; infinite where anything may stand.</param>
internal readonly record struct Approximation(double Value, double Error)
{
    /// <summary>Whether value and bound are finite.</summary>
    public bool IsBounded => double.IsFinite(Value) && double.IsFinite(Error);

    /// <summary>The largest magnitude that the computed value can have.</summary>
    public double Magnitude => Math.Abs(Value) + Error;

    /// <summary>A value computed with the given error, unbounded where float32 may overflow.</summary>
    public static Approximation Of(double value, double error) =>
        Math.Abs(value) + error <= float.MaxValue ? new(value, error) : new(value, double.PositiveInfinity);

    /// <summary>n roundings of terms of the given magnitude, in float32 and in the double that carries the exact value.</summary>
    public static double Rounding(ArithmeticModel arithmetic, int roundings, double magnitude) =>
        arithmetic.Gamma(roundings) * magnitude + ErrorBound.Reference(roundings, magnitude) + ErrorBound.Underflow(arithmetic, roundings, 1);

    /// <summary>x * y, rounded once.</summary>
    public static Approximation Product(Approximation x, Approximation y, ArithmeticModel arithmetic)
    {
        double value = x.Value * y.Value;
        if (!x.IsBounded || !y.IsBounded) return new(value, double.PositiveInfinity);
        double carried = Math.Abs(x.Value) * y.Error + Math.Abs(y.Value) * x.Error + x.Error * y.Error;
        return Of(value, carried + Rounding(arithmetic, 1, Math.Abs(value) + carried));
    }

    /// <summary>x / y by one division of <see cref="ArithmeticModel.Division"/>; unbounded where y may be 0.</summary>
    public static Approximation Quotient(Approximation x, Approximation y, ArithmeticModel arithmetic)
    {
        double value = x.Value / y.Value, smallest = Math.Abs(y.Value) - y.Error;
        if (!x.IsBounded || !y.IsBounded || !(smallest > arithmetic.Underflow)) return new(value, double.PositiveInfinity);
        double carried = (x.Error + Math.Abs(value) * y.Error) / smallest;
        return Of(value, carried + arithmetic.Division * (Math.Abs(value) + carried) + Rounding(arithmetic, 1, Math.Abs(value)));
    }

    /// <summary>A rising function of x, exact but for what the caller adds.</summary>
    public static Approximation Rising(Approximation x, Func<double, double> function)
    {
        double value = function(x.Value);
        if (!x.IsBounded) return new(value, double.PositiveInfinity);
        return Of(value, Math.Max(function(x.Value + x.Error) - value, value - function(x.Value - x.Error)));
    }

    /// <summary>The same value with more error.</summary>
    public Approximation Plus(double error) => Of(Value, Error + error);
}
