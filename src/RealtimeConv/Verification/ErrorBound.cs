namespace RealtimeConv.Verification;

/// <summary>The derived bounds as formulas: how far a float32 result may lie from the mathematics.</summary>
/// <remarks>
/// Notation of Higham, "Accuracy and Stability of Numerical Algorithms": u is the unit roundoff, gamma_n = n u / (1 - n u). A sum may be evaluated in any
/// order, by any tree, with or without fused multiply-add, with common factors taken out; each term then meets at most one rounding of its weight, one of
/// its product and n - 1 of the additions.
/// </remarks>
public static class ErrorBound
{
    private const double DoubleRoundoff = 1.0 / (1L << 53);

    /// <summary>
    /// A sum of weighted samples: gamma_m * (A + C) + C, where A = sum |w||x| over the exact samples and C = sum |w| e over their errors.
    /// </summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="roundings">m: the most roundings one term meets; n + 1 for n terms with weights rounded to float32, n with exact weights.</param>
    /// <param name="magnitude">A.</param>
    /// <param name="carried">C.</param>
    public static double Sum(ArithmeticModel arithmetic, long roundings, double magnitude, double carried) =>
        arithmetic.Gamma(roundings) * (magnitude + carried) + carried;

    /// <summary>What underflow may cost a sum of n terms: an operand, a weight, a product and an addition each.</summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="terms">n.</param>
    /// <param name="largest">The largest magnitude among the weights and the samples.</param>
    public static double Underflow(ArithmeticModel arithmetic, long terms, double largest) => 4 * terms * arithmetic.Underflow * Math.Max(1, largest);

    /// <summary>The error of the double evaluation itself, for n roundings: n 2^-53 A.</summary>
    public static double Reference(long roundings, double magnitude) => roundings * DoubleRoundoff * magnitude;

    /// <summary>
    /// Two taps read by one bilinear fetch at t = w_b / (w_a + w_b): the sampler's weight is off by up to tau, which costs |w_a + w_b| |x_a - x_b| tau.
    /// </summary>
    /// <param name="weightA">w_a.</param>
    /// <param name="weightB">w_b.</param>
    /// <param name="sampleA">x_a.</param>
    /// <param name="sampleB">x_b.</param>
    /// <param name="weightError">tau: 2^-9 for samplers with 8 sub-texel bits.</param>
    public static double BilinearTaps(double weightA, double weightB, double sampleA, double sampleB, double weightError) =>
        Math.Abs(weightA + weightB) * Math.Abs(sampleA - sampleB) * weightError;

    /// <summary>
    /// Convolution by fast Fourier transforms, everything in float32 (Percival 2003; Brent, Percival, Zimmermann 2007): the largest error of any sample of a
    /// transformed tile. It does not shrink in dark places.
    /// </summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="levels">T: log2 of the transform's length, in 2-D of the product of its sides.</param>
    /// <param name="kernelNorm">Euclidean norm of the weights.</param>
    /// <param name="tileNorm">Euclidean norm of the tile's samples.</param>
    /// <param name="twiddleError">Largest error of a twiddle factor; one rounding of each part of an exact table gives sqrt(1/2) u.</param>
    public static double Fourier(ArithmeticModel arithmetic, int levels, double kernelNorm, double tileNorm, double twiddleError)
    {
        double u = arithmetic.UnitRoundoff;
        double growth = Math.Pow(1 + u, 3 * levels) * Math.Pow(1 + Math.Sqrt(5) * u, 3 * levels + 1) * Math.Pow(1 + twiddleError, 3 * levels);
        return kernelNorm * tileNorm * (growth - 1);
    }

    /// <summary>As <see cref="Fourier"/>, with the kernel's spectrum computed in double and rounded once: bounds the Euclidean norm of a tile's errors, so every sample.</summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="levels">T.</param>
    /// <param name="kernelAbsoluteSum">sum|w|.</param>
    /// <param name="tileNorm">Euclidean norm of the tile's samples.</param>
    /// <param name="twiddleError">Largest error of a twiddle factor.</param>
    public static double FourierWithSpectrum(ArithmeticModel arithmetic, int levels, double kernelAbsoluteSum, double tileNorm, double twiddleError)
    {
        double u = arithmetic.UnitRoundoff;
        double transform = Math.Pow((1 + u) * (1 + Math.Sqrt(5) * u) * (1 + twiddleError), levels) - 1;
        double product = (1 + transform) * (1 + transform) * (1 + Math.Sqrt(2) * arithmetic.Gamma(2)) * (1 + u) - 1;
        return product * kernelAbsoluteSum * tileNorm;
    }

    /// <summary>
    /// What the error of <see cref="Fourier"/> is like where rounding errors are independent: 12 sqrt(T) u |w| |x| / sqrt(N). A model, measured at most 0.61 of
    /// it; for warnings and for ranking plans, never for a verdict.
    /// </summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="levels">T; the transform has N = 2^T points.</param>
    /// <param name="kernelNorm">Euclidean norm of the weights.</param>
    /// <param name="tileNorm">Euclidean norm of the tile's samples.</param>
    public static double FourierLikely(ArithmeticModel arithmetic, int levels, double kernelNorm, double tileNorm) =>
        12 * Math.Sqrt(levels) * arithmetic.UnitRoundoff * kernelNorm * tileNorm / Math.Sqrt(Math.Pow(2, levels));

    /// <summary>
    /// A difference of two running sums (box filters, summed-area tables) in float32: 2 gamma_N * S, where S is the sum of the magnitudes of all N samples
    /// summed so far. Integers below 2^24 are exact instead.
    /// </summary>
    /// <param name="arithmetic">The arithmetic it ran in.</param>
    /// <param name="samples">N.</param>
    /// <param name="absoluteSum">S.</param>
    public static double RunningSum(ArithmeticModel arithmetic, long samples, double absoluteSum) => 2 * arithmetic.Gamma(samples) * absoluteSum;

    /// <summary>What a kernel loses by being replaced with a sum of R outer products: sum |K - sum_r v_r h_r| times the largest sample.</summary>
    /// <param name="weights">K, row-major.</param>
    /// <param name="pairs">v_r (one weight per row) and h_r (one per column).</param>
    /// <param name="largestSample">max |x|.</param>
    public static double RankRemainder(ReadOnlySpan<double> weights, IReadOnlyList<(double[] Column, double[] Row)> pairs, double largestSample)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        double remainder = 0;
        for (int k = 0; k < weights.Length; k++)
        {
            double approximation = 0;
            foreach (var (column, row) in pairs) approximation += column[k / row.Length] * row[k % row.Length];
            remainder += Math.Abs(weights[k] - approximation);
        }
        return remainder * largestSample;
    }
}
