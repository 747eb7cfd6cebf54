using RealtimeConv.Filters;

namespace RealtimeConv.Reference;

/// <summary>A tree evaluated node by node in the space of its root.</summary>
/// <remarks>
/// With alpha (four channels and any handling but <see cref="AlphaHandling.None"/>) biases and pointwise functions act on colours. Premultiplied, a
/// node's bias u adds u * A, where A is the alpha that the node itself computed, so that it is u after the division. Opaque and preserved alpha
/// belong to every node: whatever a node gives for its fourth channel is replaced by 1 or by the source's.
/// </remarks>
internal sealed class ReferenceTree(AlphaHandling handling, Picture source)
{
    // The tree one frame earlier.
    private readonly ReferenceTree? _earlier = source.Earlier is { } before ? new ReferenceTree(handling, before) : null;

    public Picture Evaluate(Filter filter, Picture input)
    {
        int channels = filter.OutputChannels(input.Channels);
        switch (filter)
        {
            case ChainFilter chain:
                foreach (var stage in chain.Stages) input = Evaluate(stage, input);
                return input;
            case ConvolveFilter convolve:
                return Node(filter, input, channels, convolve.Bias, new ReferenceConvolution(convolve, input, Outside(convolve.Border, input.Channels)).Evaluate);
            case SumFilter sum:
                var terms = EvaluateAll(sum.Terms, input);
                return Node(filter, input, channels, sum.Bias, (x, y, result) => Sum(terms, sum.Weights, x, y, result));
            case MagnitudeFilter magnitude:
                var components = EvaluateAll(magnitude.Components, input);
                return Node(filter, input, channels, magnitude.Bias, (x, y, result) => Magnitude(components, magnitude.Scale, x, y, result));
            case MaximumFilter maximum:
                var candidates = EvaluateAll(maximum.Candidates, input);
                return Node(filter, input, channels, maximum.Bias, (x, y, result) => Maximum(candidates, maximum.Scale, x, y, result));
            case SpaceTimeFilter time:
                return Node(filter, input, channels, time.Bias, SpaceTime(time, input));
            case NetworkFilter network:
                return Node(filter, input, channels, default, Layers(network, input));
            case PointwiseFilter pointwise:
                return Node(filter, input, channels, default, (x, y, result) => Pointwise(pointwise, input, x, y, result));
            case BlendFilter blend:
                var inner = Evaluate(blend.Inner, input);
                return Node(filter, input, channels, default, (x, y, result) => Blend(input, inner, blend.Strength, x, y, result));
            default:
                throw new ArgumentException($"The reference has no rule for {filter.GetType().Name}.", nameof(filter));
        }
    }

    private Picture[] EvaluateAll(FilterList filters, Picture input) => [.. filters.Select(f => Evaluate(f, input))];

    private bool HasAlpha(int channels) => handling != AlphaHandling.None && channels == 4;

    private int Colours(int channels) => HasAlpha(channels) ? 3 : channels;

    private Picture Node(Filter filter, Picture input, int channels, ChannelValues bias, PixelRule value) => new(input.Width, input.Height, channels, (x, y, result) =>
    {
        value(x, y, result);
        if (HasAlpha(channels) && handling == AlphaHandling.Opaque) result[3] = 1;
        if (HasAlpha(channels) && handling == AlphaHandling.Preserve) result[3] = source[x, y][3];
        double unit = handling == AlphaHandling.Premultiplied ? result[3] : 1;
        for (int c = 0; c < Colours(channels); c++) result[c] += bias[c] * unit;
    })
    {
        EarlierRule = () => input.Earlier is { } before ? _earlier!.Evaluate(filter, before) : null,
    };

    // Constants are straight; a list of colours alone leaves alpha opaque.
    private double[] Outside(Border border, int channels)
    {
        var outside = new double[channels];
        if (border.Mode != BorderMode.Constant) return outside;
        var constant = border.Constant;
        for (int c = 0; c < Colours(channels); c++) outside[c] = constant[c];
        if (!HasAlpha(channels)) return outside;
        outside[3] = constant.Count == 3 ? 1 : constant[3];
        if (handling == AlphaHandling.Premultiplied)
            for (int c = 0; c < 3; c++) outside[c] *= outside[3];
        return outside;
    }

    // The sum over all frames of their sliding products, each from the picture of its own frame.
    private PixelRule SpaceTime(SpaceTimeFilter filter, Picture input)
    {
        var products = new ReferenceConvolution[filter.Kernel.Frames.Length];
        for (int t = 0; t < products.Length; t++)
            products[t] = new ReferenceConvolution(filter.Frame(t), Before(input, t, filter.FirstFrames), Outside(filter.Border, input.Channels));
        return (x, y, result) =>
        {
            foreach (var product in products) product.Evaluate(x, y, result);
        };
    }

    private static Picture Before(Picture input, int frames, FirstFrames first)
    {
        var picture = input;
        for (; frames > 0; frames--)
        {
            if (picture.Earlier is { } earlier) picture = earlier;
            else return first == FirstFrames.Replicate ? picture : new Picture(input.Width, input.Height, input.Channels, (_, _, _) => { });
        }
        return picture;
    }

    // One run over all its channels, or a run for each channel; a last channel may pass by.
    private PixelRule Layers(NetworkFilter filter, Picture input)
    {
        var use = filter.ChannelsFor(input.Channels, handling);
        var runs = new Picture[use.Runs];
        for (int run = 0; run < runs.Length; run++)
        {
            int first = run * use.Inputs;
            runs[run] = ReferenceLayers.Evaluate(filter.Network, new Picture(input.Width, input.Height, use.Inputs, (x, y, result) => input[x, y].Slice(first, use.Inputs).CopyTo(result)));
        }
        return (x, y, result) =>
        {
            for (int run = 0; run < runs.Length; run++) runs[run][x, y].CopyTo(result[(run * use.Outputs)..]);
            if (use.PassesLast) result[^1] = input[x, y][^1];
        };
    }

    private static void Sum(Picture[] terms, IReadOnlyList<double> weights, int x, int y, Span<double> result)
    {
        for (int k = 0; k < terms.Length; k++)
        {
            var term = terms[k][x, y];
            for (int c = 0; c < result.Length; c++) result[c] += weights[k] * term[c];
        }
    }

    private static void Magnitude(Picture[] components, double scale, int x, int y, Span<double> result)
    {
        foreach (var component in components)
        {
            var value = component[x, y];
            for (int c = 0; c < result.Length; c++) result[c] += value[c] * value[c];
        }
        for (int c = 0; c < result.Length; c++) result[c] = scale * Math.Sqrt(result[c]);
    }

    private static void Maximum(Picture[] candidates, double scale, int x, int y, Span<double> result)
    {
        result.Fill(double.NegativeInfinity);
        foreach (var candidate in candidates)
        {
            var value = candidate[x, y];
            for (int c = 0; c < result.Length; c++) result[c] = Math.Max(result[c], value[c]);
        }
        for (int c = 0; c < result.Length; c++) result[c] *= scale;
    }

    private void Pointwise(PointwiseFilter function, Picture input, int x, int y, Span<double> result)
    {
        input[x, y].CopyTo(result);
        for (int c = 0; c < Colours(result.Length); c++)
            result[c] = function.Kind switch
            {
                PointwiseKind.Absolute => Math.Abs(result[c]),
                PointwiseKind.Affine => function.A * result[c] + function.B,
                PointwiseKind.Clamp => Math.Min(Math.Max(result[c], function.A), function.B),
                PointwiseKind.Threshold => result[c] >= function.A ? 1 : 0,
                _ => throw new ArgumentException($"The reference has no rule for {function.Kind}."),
            };
    }

    private static void Blend(Picture original, Picture filtered, double strength, int x, int y, Span<double> result)
    {
        var before = original[x, y];
        var after = filtered[x, y];
        for (int c = 0; c < result.Length; c++) result[c] = before[c] + strength * (after[c] - before[c]);
    }
}
