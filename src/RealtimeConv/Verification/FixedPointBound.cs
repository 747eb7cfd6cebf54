using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="FixedPointPass"/>: what the weights were rounded by, times the samples, and half a unit for each product.</summary>
/// <remarks>
/// With row weights r + d and column weights c + e, the sum is off by (|d| * |x|) through |c + e|, by |e| times the largest exact row sum, and by half a unit for each
/// product of a row through |c + e| and for each of a column. A unit is 1 / (64 * 255) of full scale.
/// </remarks>
internal static class FixedPointBound
{
    // Half the unit between reading and writing, in units of full scale.
    private const double HalfUnit = 0.5 / (FixedPointPass.CodeUnit * byte.MaxValue);

    /// <summary>The error for samples and border constants from 0 to 1.</summary>
    public static double PerUnit(FixedPointPass pass) => Of(pass, 1);

    public static ErrorField Propagate(FixedPointPass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        if (!pass.StoresCodes) throw new ArgumentException($"{pass.Name} writes codes; the only store step it has sets alpha to 1.");
        // Values, and what errors of the input amount to, are those of the sum itself; whole numbers add none but these.
        var between = inputs[0];
        var rows = new ConvolvePass([KernelBank.Uniform(pass.Row)], pass.Border, pass.Inputs, pass.Output);
        var constants = pass.Border.Mode == BorderMode.Constant ? Border.Of(pass.Border.Constant.Select(c => c * pass.Row.Sum)) : pass.Border;
        var columns = new ConvolvePass([KernelBank.Uniform(pass.Column)], constants, pass.Inputs, pass.Output);
        var rowSums = ConvolveBound.Propagate(rows, inputs, arithmetic);
        var field = ConvolveBound.Propagate(columns, [rowSums], arithmetic);
        double largest = pass.Border.Mode == BorderMode.Constant ? Enumerable.Range(0, between.Channels).Max(c => pass.Border.Constant[c]) : 0;
        foreach (double value in between.Value) largest = Math.Max(largest, Math.Abs(value));
        double error = Of(pass, largest);
        for (int k = 0; k < field.Error.Length; k++) field.Error[k] += error;
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    private static double Of(FixedPointPass pass, double largest)
    {
        double rowDeviation = Sum(pass.RowWeights.Deviations), columnDeviation = Sum(pass.ColumnWeights.Deviations), columnGain = pass.ColumnWeights.AbsoluteSum;
        double rows = rowDeviation * largest + pass.RowWeights.Taps.Length * HalfUnit;
        return rows * columnGain + columnDeviation * pass.Row.AbsoluteSum * largest + pass.ColumnWeights.Taps.Length * HalfUnit + pass.Remainder * largest;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values) sum += value;
        return sum;
    }
}
