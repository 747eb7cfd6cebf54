using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Folding;

/// <summary>A chain of convolutions as one: kernel, border and bias, and the rim in which it is not the chain.</summary>
/// <param name="Whole">What the chain amounts to.</param>
/// <param name="Lack">What its weights may lack by rounding in double, as a factor of the largest sample.</param>
/// <param name="Rim">Where the chain itself must run; empty where the two agree everywhere.</param>
/// <param name="Text">For people: "folded 3x3 * 3x3 -> 5x5, rim of 1".</param>
internal sealed record FoldedChain(ChainStage Whole, double Lack, FrameRim Rim, string Text)
{
    private const int Alpha = 3;

    /// <summary>Folds a chain, or returns null where that would not be the same filter, or a kernel too large.</summary>
    /// <param name="stages">The stages, first applied first; at least two, all but the last linear.</param>
    /// <param name="channels">Channels of the input.</param>
    /// <param name="handling">How alpha is treated.</param>
    /// <param name="banks">Remembers products.</param>
    public static FoldedChain? Of(IReadOnlyList<ChainStage> stages, int channels, AlphaHandling handling, FoldedBanks banks)
    {
        var last = stages[^1];
        var parts = new List<(FoldedBank Bank, ChannelValues Bias)>();
        FrameRim rim = default;
        bool mixes = stages.Any(s => s.Banks.Any(b => !b.IsDepthwise));
        // Alpha that every stage takes from the source anew is none of the chain's.
        if (mixes && handling == AlphaHandling.Preserve) return null;
        foreach (var end in last.Correlations)
        {
            Correlation[] line = [.. stages.SkipLast(1).SelectMany(s => s.Correlations), end];
            if (Fold(line, channels, handling, mixes && handling == AlphaHandling.Opaque, banks) is not { } part) return null;
            // A bias that would have to be added before the values are reduced.
            if (!last.IsLinear && !part.Bias.IsZero) return null;
            parts.Add(part);
            rim = FrameRim.Union(rim, ChainSeams.Rim(line, mixes && handling == AlphaHandling.Opaque));
        }
        var whole = last with { Banks = [.. parts.Select(p => p.Bank.Bank)], Border = ChainSeams.Common([.. stages.SelectMany(s => s.Correlations)]), Bias = last.IsLinear ? parts[0].Bias : last.Bias };
        string text = $"folded {string.Join(" * ", stages.Select(Size))} -> {Size(whole)}, {(rim.IsEmpty ? "no rim" : rim)}";
        return new FoldedChain(whole, Math.Abs(last.Scale) * parts.Sum(p => p.Bank.Lack), rim, text);
    }

    private static (FoldedBank Bank, ChannelValues Bias)? Fold(Correlation[] stages, int channels, AlphaHandling handling, bool setsAlpha, FoldedBanks banks)
    {
        // Biases count times the filtered alpha; a kernel for colours and another one for alpha part what belongs together.
        if (handling == AlphaHandling.Premultiplied && stages.SkipWhile(s => s.Bias.IsZero).Skip(1).Any(s => !s.Bank.IsUniform)) return null;
        bool coloursOnly = handling != AlphaHandling.None;
        var folded = FoldedBank.Of(stages[0].Bank);
        var bias = stages[0].Bias;
        foreach (var stage in stages.Skip(1))
        {
            int between = folded.Bank.OutputsFor(channels);
            // What is 1 whatever came in is no kernel but a bias.
            bool setsNow = setsAlpha && between == Alpha + 1;
            if (setsNow) folded = folded with { Bank = WithoutAlpha(folded.Bank) };
            bias = handling == AlphaHandling.Premultiplied ? ChannelMath.MultiplyAdd(1, bias, stage.Bias) : BiasAfter(stage, bias, between, coloursOnly && between == Alpha + 1, setsNow);
            if (banks.Product(folded, stage.Bank) is not { } product) return null;
            folded = product;
        }
        return (folded, bias);
    }

    // u_g + u_f * sum(g), summed over the channels that g reads.
    private static ChannelValues BiasAfter(Correlation stage, ChannelValues before, int channels, bool coloursOnly, bool setsAlpha)
    {
        if (before.IsZero && !setsAlpha) return stage.Bias;
        if (stage.Bank is { IsUniform: true } uniform) return ChannelMath.MultiplyAdd(uniform[0, 0]!.Sum, before, stage.Bias);
        int outputs = stage.Bank.OutputsFor(channels);
        var biases = new double[outputs];
        for (int o = 0; o < outputs; o++)
        {
            biases[o] = At(stage.Bias, o);
            for (int i = 0; i < channels; i++)
            {
                double bias = coloursOnly && i == Alpha ? (setsAlpha ? 1 : 0) : At(before, i);
                if (stage.Bank[o, i] is { } kernel) biases[o] += kernel.Sum * bias;
            }
        }
        return ChannelValues.PerChannel(biases);
    }

    private static double At(ChannelValues values, int channel) => values.Count == 0 || channel < values.Count ? values[channel] : 0;

    private static KernelBank WithoutAlpha(KernelBank bank)
    {
        int inputs = bank.IsUniform ? Alpha + 1 : bank.InputChannels;
        var matrix = new Kernel?[Alpha + 1, inputs];
        for (int o = 0; o < Alpha; o++)
            for (int i = 0; i < inputs; i++) matrix[o, i] = bank[o, i];
        return KernelBank.Matrix(matrix);
    }

    private static string Size(ChainStage stage) => $"{stage.Banks.Max(b => b.Kernels.Max(k => k.Width))}x{stage.Banks.Max(b => b.Kernels.Max(k => k.Height))}{(stage.IsLinear ? "" : $" {stage.Reduction.ToString().ToLowerInvariant()}")}";
}
