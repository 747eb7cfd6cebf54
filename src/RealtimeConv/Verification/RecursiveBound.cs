using System.Collections.Immutable;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="RecursivePass"/>: what its input carries, the weights that its waves lack, and rounding that gathers along a line.</summary>
/// <remarks>
/// Values are those of the weights asked for; how far the waves' weights lead away from them is worked out sample by sample. Rounding: one step S' = rho (S + d) of a wave, |rho| = 1,
/// costs at most k (|S| + e) + l with k = sqrt(2) gamma_3 + gamma_1 for the products with rounded factors and the sum that comes before them, and l = gamma_1 |d|; a rotation
/// enlarges no error. After T steps that is (M + l / k) ((1 + k)^T - 1), M the largest |S|. T counts the line and the window that starts it.
/// </remarks>
internal static class RecursiveBound
{
    public static ErrorField Propagate(RecursivePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        ConvolvePass Direct(Kernel kernel) => new([KernelBank.Uniform(kernel)], pass.Border, pass.Inputs, pass.Output);
        var field = ConvolveBound.Propagate(Direct(pass.Asked), inputs, arithmetic);
        var waves = ConvolveBound.Propagate(Direct(pass.Effective), inputs, arithmetic);
        // Samples may lie beyond what was planned by as much as they may be wrong.
        double slack = inputs[0].Error.Where(double.IsFinite).DefaultIfEmpty().Max();
        double rounding = Rounding(pass, arithmetic, pass.Largest + 2 * slack);
        for (int k = 0; k < field.Error.Length; k++)
            field.Error[k] = pass.Remainder * (pass.Largest + 2 * slack) + waves.Error[k] + Math.Abs(field.Value[k] - waves.Value[k]) + rounding;
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    /// <summary>The rounding error of any sample where inputs are at most <paramref name="largest"/> in magnitude.</summary>
    public static double Rounding(RecursivePass pass, ArithmeticModel arithmetic, double largest)
    {
        double steps = (double)pass.Line + pass.Length, sum = largest * pass.Length;
        double change = 2 * largest * arithmetic.Gamma(1), wave = Math.Sqrt(2) * arithmetic.Gamma(3) + arithmetic.Gamma(1);
        double Gathered(double perStep) => (sum + change / perStep) * (Math.Pow(1 + perStep, steps) - 1);
        double error = 0, magnitude = 0;
        foreach (var term in pass.Terms)
        {
            double factor = Math.Sqrt(term.Cosine * term.Cosine + term.Sine * term.Sine), gathered = Gathered(term.Order == 0 ? arithmetic.Gamma(1) : wave);
            error += factor * gathered;
            magnitude += Math.Sqrt(2) * factor * (sum + gathered);
        }
        // The waves' real and imaginary parts are weighted, with one rounding of the factor, and summed.
        return error + arithmetic.Gamma(2 * pass.Terms.Length + 1) * magnitude + ErrorBound.Underflow(arithmetic, 10 * (pass.Line + pass.Length) * pass.Terms.Length, Math.Max(1, largest));
    }
}
