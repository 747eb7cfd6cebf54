using RealtimeConv.Filters;
using RealtimeConv.Planning.Folding;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Lowers convolutions that follow each other, and what reduces several of them at the end: neighbours become one kernel where the builder asks for it, with their own passes along the edges where the two differ.</summary>
/// <param name="builder">Takes the passes.</param>
/// <param name="handling">How alpha is treated.</param>
/// <param name="lower">Lowers one link with weights that lack so much, its bias included.</param>
internal sealed class ChainLowering(PlanBuilder builder, AlphaHandling handling, Func<ChainStage, double, Value, Value> lower)
{
    // More small kernels in one than this cost more than they save.
    private const int LongestFold = 8;

    /// <summary>Lowers a chain.</summary>
    /// <param name="stages">The stages, first applied first.</param>
    /// <param name="input">What the first one reads.</param>
    public Value Lower(IReadOnlyList<ChainStage> stages, Value input)
    {
        bool countsKernels = builder.Folding == ChainFolding.Longest;
        var start = builder.Mark;
        // The cheapest way, or that of fewest kernels, to the input of each stage, by the stage before which its last kernel begins.
        double[] cost = [0, .. Enumerable.Repeat(double.PositiveInfinity, stages.Count)];
        int[] from = new int[stages.Count + 1];
        for (int first = 0; first < stages.Count; first++)
        {
            var value = LowerBy(from, first, stages, input);
            var here = builder.Mark;
            for (int end = first + 1; end <= Math.Min(stages.Count, first + LongestFold); end++)
            {
                if (LowerPart(stages, first, end, value) is null) continue;
                double total = cost[first] + (countsKernels ? 1 : builder.CostFrom(here.Passes));
                builder.Return(here);
                if (total >= cost[end]) continue;
                (cost[end], from[end]) = (total, first);
            }
            builder.Return(start);
        }
        return LowerBy(from, stages.Count, stages, input);
    }

    private Value LowerBy(int[] from, int end, IReadOnlyList<ChainStage> stages, Value input)
    {
        if (end == 0) return input;
        var value = LowerBy(from, from[end], stages, input);
        return LowerPart(stages, from[end], end, value)!.Value;
    }

    private Value? LowerPart(IReadOnlyList<ChainStage> stages, int first, int end, Value input) =>
        end == first + 1 ? lower(stages[first], 0, input) : LowerFolded([.. stages.Skip(first).Take(end - first)], input);

    private Value? LowerFolded(IReadOnlyList<ChainStage> stages, Value input)
    {
        if (FoldedChain.Of(stages, input.Channels, handling, builder.Products) is not { } fold) return null;
        if (fold.Rim.Covers(builder.Width, builder.Height) || (!fold.Rim.IsEmpty && !builder.HasRims)) return null;
        int firstPass = builder.Mark.Passes;
        var value = lower(fold.Whole, fold.Lack, input);
        if (!fold.Rim.IsEmpty) value = builder.WriteOver(value, fold.Rim, () => stages.Aggregate(input, (v, s) => lower(s, 0, v)));
        builder.Note(firstPass, fold.Text);
        return value;
    }
}
