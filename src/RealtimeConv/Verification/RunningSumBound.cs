using System.Collections.Immutable;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="RunningSumPass"/>: that of the same window summed directly, which is exact for whole numbers.</summary>
internal static class RunningSumBound
{
    public static ErrorField Propagate(RunningSumPass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        double[] ones = [.. Enumerable.Repeat(1.0, pass.Length)];
        var window = pass.AlongColumns ? new Kernel(1, pass.Length, ones, 1, 0, pass.Before) : new Kernel(pass.Length, 1, ones, 1, pass.Before, 0);
        var direct = new ConvolvePass([KernelBank.Uniform(window)], pass.Border, pass.Inputs, pass.Output) { InCodes = true, StoredMaximum = pass.StoredMaximum, Store = pass.Store };
        return ConvolveBound.Propagate(direct, inputs, arithmetic);
    }
}
