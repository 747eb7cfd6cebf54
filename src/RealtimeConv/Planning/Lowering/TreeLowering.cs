using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Folding;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Turns a tree into passes over values that are already in the space the filter runs in.</summary>
/// <param name="builder">Takes the passes.</param>
/// <param name="handling">How alpha is treated.</param>
/// <param name="mixesChannels">Whether some kernel reads alpha into colours: then opaque and kept alpha is put right after every node, not at the end alone.</param>
internal sealed class TreeLowering(PlanBuilder builder, AlphaHandling handling, bool mixesChannels)
{
    private readonly bool _premultiplied = handling == AlphaHandling.Premultiplied;

    public bool ColoursOnly => handling != AlphaHandling.None;

    /// <summary>Lowers a filter.</summary>
    /// <param name="filter">The tree.</param>
    /// <param name="input">Its input.</param>
    /// <param name="owned">Whether nobody else reads the input, so that steps may join the pass that makes it.</param>
    public Value Lower(Filter filter, Value input, bool owned) => filter switch
    {
        ChainFilter chain => Lower(chain.Stages, input, owned),
        PointwiseFilter pointwise => builder.Append(input, owned, new PointwiseStep(pointwise, ColoursOnly)),
        NetworkFilter network => LowerNetwork(network, input),
        SpaceTimeFilter time => AddBias(new SpaceTimeLowering(builder, SurfaceBorder).Lower(time, input), time.Bias),
        SumFilter sum => LowerSum(sum, input),
        MagnitudeFilter magnitude => LowerMagnitude(magnitude, input),
        MaximumFilter maximum => LowerMaximum(maximum, input),
        BlendFilter blend => builder.AppendBlend(Lower(blend.Inner, input, owned: false), input, blend.Strength, ColoursOnly),
        _ => Lower(Correlation.Of(filter, _premultiplied) ?? throw new ArgumentException($"{filter.GetType().Name} cannot be planned."), input),
    };

    /// <summary>Lowers filters that run one after the other.</summary>
    public Value Lower(IEnumerable<Filter> stages, Value input, bool owned)
    {
        if (builder.Folding == ChainFolding.None)
        {
            foreach (var stage in stages)
            {
                input = Lower(stage, input, owned);
                owned = true;
            }
            return input;
        }
        var open = new List<ChainStage>();
        foreach (var stage in FilterTree.Flattened(stages))
        {
            var link = ChainStage.Of(stage, _premultiplied);
            if (link is not null) open.Add(link);
            if (link is { IsLinear: true }) continue;
            (input, owned) = (Close(open, input), owned || open.Count > 0);
            open.Clear();
            if (link is not null) continue;
            input = Lower(stage, input, owned);
            owned = true;
        }
        return Close(open, input);
    }

    private Value Close(List<ChainStage> open, Value input) =>
        open.Count == 0 ? input : open.Count == 1 ? Lower(open[0], 0, input) : new ChainLowering(builder, handling, Lower).Lower(open, input);

    private Value Lower(ChainStage stage, double lack, Value input)
    {
        var draft = new ConvolveDraft(stage.Banks, SurfaceBorder(stage.Border, input.Channels), input, stage.Reduction, stage.IsLinear ? [] : [stage.Scale]) { Remainder = lack };
        return AddBias(builder.Convolve(draft), stage.Bias);
    }

    private Value Lower(Correlation correlation, Value input)
    {
        var value = builder.Convolve([correlation.Bank], SurfaceBorder(correlation.Border, input.Channels), input);
        return AddBias(value, correlation.Bias);
    }

    private Value LowerNetwork(NetworkFilter filter, Value input)
    {
        var value = builder.Layers(filter.Network, filter.ChannelsFor(input.Channels, handling), input);
        return mixesChannels ? SettleAlpha(value) : value;
    }

    private Value LowerSum(SumFilter sum, Value input)
    {
        if (Correlation.Of(sum, _premultiplied) is { } whole) return Lower(whole, input);
        var parts = new SumParts(sum, _premultiplied);
        var values = new List<Value>();
        var weights = ImmutableArray.CreateBuilder<double>();
        foreach (var (correlation, tree, weight) in parts.Parts)
        {
            bool untouched = correlation is { Border: null } && IsScaledIdentity(correlation, out _);
            if (untouched) values.Add(input);
            else values.Add(correlation is null ? Lower(tree!, input, owned: false) : Lower(correlation, input));
            weights.Add(untouched && IsScaledIdentity(correlation!, out double scale) ? weight * scale : weight);
        }
        return AddBias(builder.Combine(Reduction.Sum, values, weights.ToImmutable()), sum.Bias);
    }

    private Value LowerMagnitude(MagnitudeFilter filter, Value input)
    {
        var components = Correlations(filter.Components, out var border);
        var value = components is not null && components.All(c => c.Bias.IsZero)
            ? builder.Convolve([.. components.Select(c => c.Bank)], SurfaceBorder(border, input.Channels), input, Reduction.Magnitude, [filter.Scale])
            : builder.Combine(Reduction.Magnitude, [.. filter.Components.Select(c => LowerApart(c, input))], [filter.Scale]);
        return AddBias(value, filter.Bias);
    }

    private Value LowerMaximum(MaximumFilter filter, Value input)
    {
        var candidates = Correlations(filter.Candidates, out var border);
        if (candidates is null || candidates.Any(c => c.Bias != candidates[0].Bias))
            return AddBias(builder.Combine(Reduction.Maximum, [.. filter.Candidates.Select(c => LowerApart(c, input))], [filter.Scale]), filter.Bias);
        var value = builder.Convolve([.. candidates.Select(c => c.Bank)], SurfaceBorder(border, input.Channels), input, Reduction.Maximum, [filter.Scale]);
        return AddBias(value, ChannelMath.MultiplyAdd(filter.Scale, candidates[0].Bias, filter.Bias));
    }

    private Value LowerApart(Filter filter, Value input) => Lower(filter, input, owned: false);

    private List<Correlation>? Correlations(FilterList filters, out Border? border)
    {
        var parts = filters.Select(f => Correlation.Of(f, _premultiplied)).OfType<Correlation>().ToList();
        border = null;
        return parts.Count == filters.Count && Correlation.TryCommonBorder(parts, out border) ? parts : null;
    }

    private Value AddBias(Value value, ChannelValues bias) => mixesChannels ? SettleAlpha(AddColourBias(value, bias)) : AddColourBias(value, bias);

    /// <summary>Gives opaque and kept alpha its value after a node.</summary>
    public Value SettleAlpha(Value value)
    {
        if (value.Channels != 4) return value;
        if (handling == AlphaHandling.Opaque) return builder.Append(value, true, new OpaqueAlphaStep());
        return handling == AlphaHandling.Preserve ? builder.AppendCopyAlpha(value, builder.Source) : value;
    }

    private Value AddColourBias(Value value, ChannelValues bias)
    {
        if (bias.IsZero) return value;
        int listed = bias.Count, needed = ColoursOnly && value.Channels == 4 ? 3 : value.Channels;
        if (listed != 0 && listed < needed) throw new ArgumentException($"A bias lists {listed} channels; {needed} are needed.");
        return builder.Append(value, true, new BiasStep(bias, ColoursOnly, _premultiplied));
    }

    // The constant of a premultiplied surface is premultiplied by its own alpha; a list of colours alone leaves alpha opaque.
    private Border SurfaceBorder(Border? border, int channels)
    {
        if (border is not { Mode: BorderMode.Constant } constant) return border ?? Border.Replicate;
        int listed = constant.Constant.Count;
        if (listed == 3 && channels == 4 && ColoursOnly) return Border.Of(ChannelValues.PerChannel([.. ChannelMath.ToArray(constant.Constant, 3), 1]));
        if (listed != 0 && listed < channels) throw new ArgumentException($"A border constant lists {listed} channels; the frame has {channels}.");
        if (!_premultiplied) return constant;
        var values = ChannelMath.ToArray(constant.Constant, 4);
        return Border.Of(ChannelValues.PerChannel(values[0] * values[3], values[1] * values[3], values[2] * values[3], values[3]));
    }

    private static bool IsScaledIdentity(Correlation correlation, out double scale)
    {
        scale = 0;
        if (!correlation.Bank.IsUniform || !correlation.Bias.IsZero || correlation.Bank[0, 0] is not { Width: 1, Height: 1 } kernel) return false;
        scale = kernel[0, 0];
        return true;
    }
}
