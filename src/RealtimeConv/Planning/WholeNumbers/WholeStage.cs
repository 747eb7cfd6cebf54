using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.WholeNumbers;

/// <summary>One convolution in whole numbers, and the passes it may become. Surfaces are counted from the one read, 0.</summary>
/// <param name="Bank">Whole kernels.</param>
/// <param name="Border">Border with its constant in whole numbers.</param>
/// <param name="InputLimit">Largest magnitude of a sample read, border constants included.</param>
/// <param name="Channels">Channels read.</param>
/// <param name="InputIsPositive">Whether no sample read is below 0, border constants included.</param>
internal sealed record WholeStage(KernelBank Bank, Border Border, double InputLimit, int Channels, bool InputIsPositive)
{
    /// <summary>All taps in one pass.</summary>
    public ImmutableArray<PlannedPass> Direct() => [new ConvolvePass([Bank], Border, [0], 1) { InCodes = true }];

    /// <summary>A row and a column with whole coefficients, or null where there are none.</summary>
    public ImmutableArray<PlannedPass>? Separable()
    {
        if (!Bank.IsDepthwise || Bank.Kernels.All(k => k.Width == 1 || k.Height == 1)) return null;
        var factors = Bank.Kernels.Select(k => Separability.Factor(k, 0)).ToList();
        if (factors.Any(f => f is not { IsExact: true } || f.Row.Divisor != 1 || f.Column.Divisor != 1)) return null;
        if (factors.Max(f => f!.Row.AbsoluteSum) * InputLimit >= WholeBank.Limit) return null;
        var rows = Shaped([.. factors.Select(f => f!.Row)]);
        return
        [
            new ConvolvePass([rows], Border, [0], 1) { InCodes = true },
            new ConvolvePass([Shaped([.. factors.Select(f => f!.Column)])], After(rows), [1], 2) { InCodes = true },
        ];
    }

    /// <summary>Running sums for kernels of one coefficient, or null.</summary>
    /// <param name="rowsFirst">Which of two passes comes first. The CPU filter fuses columns into rows; compute writes wide sums along rows, where its stores meet in cache lines.</param>
    /// <param name="factor">The coefficient, which the sums leave out.</param>
    public ImmutableArray<PlannedPass>? RunningSums(bool rowsFirst, out long factor)
    {
        factor = 0;
        if (!Bank.IsUniform || Bank[0, 0] is not { } kernel || kernel.Width * kernel.Height == 1) return null;
        double coefficient = kernel.Coefficients[0];
        if (coefficient <= 0 || kernel.Coefficients.Any(c => c != coefficient)) return null;
        factor = (long)coefficient;
        var columns = new RunningSumPass(true, kernel.AnchorY, kernel.Height - 1 - kernel.AnchorY, Border, [0], 1);
        var rows = new RunningSumPass(false, kernel.AnchorX, kernel.Width - 1 - kernel.AnchorX, Border, [0], 1);
        if (kernel.Width == 1) return [columns];
        if (kernel.Height == 1) return [rows];
        var (first, second) = rowsFirst ? (rows, columns) : (columns, rows);
        return [first, new RunningSumPass(second.AlongColumns, second.Before, second.After, After(Ones(first)), [1], 2)];
    }

    private static KernelBank Ones(RunningSumPass pass) => KernelBank.Uniform(new Kernel(1, pass.Length, [.. Enumerable.Repeat(1.0, pass.Length)]));

    private KernelBank Shaped(IReadOnlyList<Kernel> kernels) => Bank.IsUniform ? KernelBank.Uniform(kernels[0]) : KernelBank.PerChannel(kernels);

    // Where a constant stands outside, the first of two passes makes its sum stand there.
    private Border After(KernelBank first)
    {
        if (Border.Mode != BorderMode.Constant) return Border;
        return Border.Of(ChannelValues.PerChannel([.. Enumerable.Range(0, Channels).Select(c => Border.Constant[c] * first[first.IsUniform ? 0 : c, first.IsUniform ? 0 : c]!.Sum)]));
    }
}
