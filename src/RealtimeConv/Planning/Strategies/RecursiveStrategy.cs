using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Long rows and columns of smooth weights by recursion over a few waves. Their weights are not those asked for: only under a budget.</summary>
/// <param name="orders">Waves beside the sum of the window.</param>
internal sealed class RecursiveStrategy(int orders) : ConvolveStrategy
{
    /// <summary>More waves cost as much as the taps of the kernels they are for.</summary>
    public const int MostOrders = 5;

    // Shorter lines are summed as fast.
    private const int LeastLength = 21;

    /// <inheritdoc/>
    public override string Name => "recursive";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!builder.HasRecursion(draft.Input) || draft.Single is not { IsUniform: true } bank) return null;
        var kernel = bank[0, 0]!;
        if (Math.Max(kernel.Width, kernel.Height) < LeastLength) return null;
        if (kernel.Width == 1 || kernel.Height == 1) return builder.ConvolveRecursively(draft, kernel, orders);
        if (builder.Factors(kernel, 1) is not { Pairs: [var (column, row)], Remainder: var remainder }) return null;
        var (first, second) = builder.ColumnsFirst ? (column, row) : (row, column);
        var between = Line(builder, draft with { Remainder = (draft.Remainder + remainder) / second.AbsoluteSum }, first);
        return Line(builder, draft with { Remainder = 0, Input = between, Border = SeparableStrategy.Extended(draft.Border, KernelBank.Uniform(first), between.Channels) }, second);
    }

    private Value Line(PlanBuilder builder, ConvolveDraft draft, Kernel line) => line.Width * line.Height < LeastLength
        ? builder.ConvolveDirectly(draft with { Banks = [KernelBank.Uniform(line)] })
        : builder.ConvolveRecursively(draft, line, orders);
}
