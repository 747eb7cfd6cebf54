namespace RealtimeConv.Kernels;

public sealed partial class Kernel
{
    /// <summary>Sum of the positive weights: the response to white where they are and black elsewhere.</summary>
    public double PositiveSum => Accumulate(w => w > 0);

    /// <summary>Sum of the negative weights; 0 or below.</summary>
    public double NegativeSum => Accumulate(w => w < 0);

    /// <summary>Whether the sum of the weights cannot be told from 0.</summary>
    /// <remarks>
    /// Weights that were rounded to float32 carry an error of up to 2^-24 each, relative, and adding n of them in double up to n * 2^-53:
    /// a sum below (2^-24 + n * 2^-53) * sum|w| may be nothing but rounding.
    /// </remarks>
    public bool HasZeroSum => Math.Abs(Sum) <= (Math.ScaleB(1, -24) + Coefficients.Length * Math.ScaleB(1, -53)) * AbsoluteSum;

    /// <summary>The kernel divided by the sum of its weights, so that a constant frame stays as it is. Coefficients are kept; the divisor becomes their sum.</summary>
    /// <exception cref="InvalidInputException">The sum is 0, see <see cref="HasZeroSum"/>.</exception>
    public Kernel Normalized()
    {
        if (HasZeroSum)
            throw new InvalidInputException($"The weights of the {Width}x{Height} kernel sum to {Sum:G3}, which cannot be told from 0, so they cannot be scaled by their sum; scale by a number or not at all.");
        return WithDivisor(Coefficients.Sum());
    }

    /// <summary>The positive weights scaled to sum to 1 and the negative ones to sum to -1, each where there are any.</summary>
    public Kernel NormalizedBySign()
    {
        double positive = PositiveSum, negative = NegativeSum;
        var scaled = new double[Coefficients.Length];
        for (int k = 0; k < scaled.Length; k++)
        {
            double weight = Coefficients[k] / Divisor;
            scaled[k] = weight > 0 ? weight / positive : weight < 0 ? weight / -negative : 0;
        }
        return new Kernel(Width, Height, scaled, 1, AnchorX, AnchorY);
    }

    /// <summary>Every weight multiplied by a number, with whole coefficients kept whole where the number allows it.</summary>
    /// <remarks>A whole number multiplies the coefficients; a number that divides the divisor exactly changes only the divisor.</remarks>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public Kernel Scaled(double scale)
    {
        if (!double.IsFinite(scale)) throw new ArgumentException($"A kernel cannot be scaled by {scale}.");
        if (double.IsInteger(scale)) return scale * this;
        double divisor = Divisor / scale;
        return double.IsInteger(divisor) && divisor * scale == Divisor ? WithDivisor(divisor) : scale * this;
    }

    /// <summary>Whether every coefficient and the divisor are whole numbers that double holds exactly.</summary>
    public bool IsInteger => double.IsInteger(Divisor) && Math.Abs(Divisor) <= MaxExactInteger && Coefficients.All(c => double.IsInteger(c) && Math.Abs(c) <= MaxExactInteger);

    internal const double MaxExactInteger = 9007199254740992;

    private double Accumulate(Func<double, bool> take)
    {
        double sum = 0;
        foreach (double c in Coefficients)
            if (take(c / Divisor)) sum += c;
        return sum / Divisor;
    }
}
