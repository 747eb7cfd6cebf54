using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>A row and a column for each rank of the kernel; one pair where the kernel is an outer product.</summary>
/// <remarks>
/// Exact with every border: a row pass extends rows, and the column pass extends what came out of it; where a constant c stands outside, rows of it give
/// c * sum(row), with which the column pass goes on.
/// </remarks>
/// <param name="largestRank">The most pairs.</param>
internal sealed class SeparableStrategy(int largestRank) : ConvolveStrategy
{
    /// <inheritdoc/>
    public override string Name => largestRank == 1 ? "separable" : "rank r";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (draft.Single is not { IsDepthwise: true } bank) return null;
        var kernels = bank.Kernels.ToList();
        if (kernels.All(k => k.Width == 1 || k.Height == 1)) return null;
        var factors = kernels.Select(k => builder.Factors(k, largestRank)).ToList();
        if (factors.Contains(null)) return null;
        int rank = factors.Max(f => f!.Pairs.Count);
        if (largestRank > 1 && (rank == 1 || factors.Any(f => f!.Pairs.Count != rank))) return null;
        var terms = new Value[rank];
        for (int r = 0; r < rank; r++) terms[r] = LowerPair(builder, draft, bank, factors!, r);
        return rank == 1 ? terms[0] : builder.Combine(Reduction.Sum, terms, []);
    }

    private static Value LowerPair(PlanBuilder builder, ConvolveDraft draft, KernelBank bank, IReadOnlyList<RankFactors> factors, int rank)
    {
        var rows = Bank(bank, [.. factors.Select(f => f.Pairs[rank].Row)]);
        var columns = Bank(bank, [.. factors.Select(f => f.Pairs[rank].Column)]);
        // The remainder enters with the first pair, so divided by the gain of the column that follows it.
        double remainder = rank > 0 ? 0 : factors.Max(f => (f.Remainder + draft.Remainder) / f.Pairs[0].Column.AbsoluteSum);
        var first = draft with { Banks = [rows], Remainder = remainder };
        var start = builder.Mark;
        var between = builder.ConvolveDirectly(first);
        var second = draft with { Banks = [columns], Remainder = 0, Input = between, Border = Extended(draft.Border, rows, between.Channels) };
        if (builder.SignedCodesOf(between, columns) is not { } codes) return builder.ConvolveDirectly(second);
        builder.Return(start);
        return InSignedCodes(builder, first, second, codes);
    }

    // Scale and zero enter with the first pass and leave with the second: both are in the weights and one bias each.
    private static Value InSignedCodes(PlanBuilder builder, ConvolveDraft first, ConvolveDraft second, SignedCodes codes)
    {
        var coded = first with { Banks = [first.Banks[0].Select(k => codes.Scale * k)], Remainder = first.Remainder * codes.Scale };
        var between = builder.Append(builder.ConvolveDirectly(coded), true, Bias(codes.Zero));
        var columns = second.Banks[0].Select(k => 1 / codes.Scale * k);
        var value = builder.ConvolveDirectly(second with { Banks = [columns], Input = between, Border = codes.Stored(second.Border) });
        double[] zeros = [.. (columns.IsUniform ? [columns[0, 0]!.Sum] : Enumerable.Range(0, columns.OutputChannels).Select(c => columns[c, c]!.Sum)).Select(sum => -codes.Zero * sum)];
        return zeros.All(z => z == 0) ? value : builder.Append(value, true, Bias(zeros));
    }

    private static BiasStep Bias(params double[] values) => new(ChannelValues.PerChannel(values), ColoursOnly: false, TimesAlpha: false);

    private static KernelBank Bank(KernelBank shape, IReadOnlyList<Kernel> kernels) => shape.IsUniform ? KernelBank.Uniform(kernels[0]) : KernelBank.PerChannel(kernels);

    /// <summary>What stands outside behind a first pass, where a constant does.</summary>
    public static Border Extended(Border border, KernelBank rows, int channels)
    {
        if (border.Mode != BorderMode.Constant) return border;
        if (rows.IsUniform) return Border.Of(border.Constant.Select(c => c * rows[0, 0]!.Sum));
        return Border.Of(ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => border.Constant[c] * rows[c, c]!.Sum)]));
    }
}
