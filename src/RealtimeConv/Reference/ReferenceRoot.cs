using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Reference;

/// <summary>A whole filter on a frame: from stored samples into the space the tree runs in, through the tree, and back.</summary>
internal sealed class ReferenceRoot
{
    private readonly Filter _filter;
    private readonly AlphaMode _storage;
    private readonly AlphaHandling _handling;
    private readonly Picture _straight;

    /// <param name="filter">The filter.</param>
    /// <param name="frames">The sequence, oldest first; its last frame is filtered.</param>
    /// <param name="storage">How alpha is stored in the result.</param>
    public ReferenceRoot(Filter filter, IReadOnlyList<Frame> frames, AlphaMode storage)
    {
        var frame = frames[^1];
        _filter = filter;
        _storage = storage;
        _handling = AlphaRules.Resolve(filter, frame.Alpha, frame.Channels).Handling;
        _straight = Straight(frames, frames.Count - 1);
        var filtered = _handling == AlphaHandling.Premultiplied ? FilterPremultiplied() : FilterStraight();
        Result = Map(filtered, (x, y, pixel) => Encode(pixel));
    }

    /// <summary>The filtered frame as it would be stored, unrounded.</summary>
    public Picture Result { get; }

    /// <summary>How many of a pixel's channels are colours.</summary>
    public static int Colours(int channels) => channels == 4 ? 3 : channels;

    /// <summary>sum|K|: the largest factor by which a linear tree can enlarge a sample.</summary>
    public static double AbsoluteSum(Filter filter)
    {
        switch (filter)
        {
            case ConvolveFilter convolve:
                return convolve.Kernels.Kernels.Max(k => k.AbsoluteSum);
            case ChainFilter chain:
                double product = 1;
                foreach (var stage in chain.Stages) product *= AbsoluteSum(stage);
                return product;
            case SpaceTimeFilter time:
                return time.Kernel.AbsoluteSum;
            case SumFilter sum:
                double total = 0;
                for (int k = 0; k < sum.Terms.Count; k++) total += Math.Abs(sum.Weights[k]) * AbsoluteSum(sum.Terms[k]);
                return total;
            default:
                throw new ArgumentException($"{filter.GetType().Name} is not linear; it has no sum|K|.", nameof(filter));
        }
    }

    private Picture Straight(IReadOnlyList<Frame> frames, int index) => new(frames[index].Width, frames[index].Height, frames[index].Channels, (x, y, pixel) => LoadStraight(frames[index], x, y, pixel))
    {
        EarlierRule = () => index > 0 ? Straight(frames, index - 1) : null,
    };

    private void LoadStraight(Frame frame, int x, int y, Span<double> pixel)
    {
        for (int c = 0; c < pixel.Length; c++) pixel[c] = frame[x, y, c];
        if (_handling == AlphaHandling.Opaque) pixel[3] = 1;
        if (frame.Alpha == AlphaMode.Premultiplied)
            for (int c = 0; c < 3; c++) pixel[c] = pixel[3] == 0 ? 0 : pixel[c] / pixel[3];
        if (_filter.Light == LightMode.Linear)
            for (int c = 0; c < Colours(pixel.Length); c++) pixel[c] = SrgbCurve.Decode(pixel[c]);
    }

    private Picture FilterStraight() => new ReferenceTree(_handling, _straight).Evaluate(_filter, _straight);

    private Picture FilterPremultiplied()
    {
        var (spatial, pointwise) = AlphaRules.SplitPointwise(_filter);
        var premultiplied = Premultiplied(_straight);
        var tree = new ReferenceTree(_handling, _straight);
        var filtered = premultiplied;
        double guard = AlphaRules.Guard;
        foreach (var stage in spatial)
        {
            filtered = tree.Evaluate(stage, filtered);
            guard *= AbsoluteSum(stage);
        }
        var divided = Map(filtered, (_, _, pixel) => Divide(pixel, guard));
        foreach (var function in pointwise) divided = tree.Evaluate(function, divided);
        return BlendWithSource(_filter, divided);
    }

    private static Picture Premultiplied(Picture straight) => new(straight.Width, straight.Height, straight.Channels, (x, y, pixel) =>
    {
        straight[x, y].CopyTo(pixel);
        for (int c = 0; c < 3; c++) pixel[c] *= pixel[3];
    })
    {
        EarlierRule = () => straight.Earlier is { } before ? Premultiplied(before) : null,
    };

    private static void Divide(Span<double> pixel, double guard)
    {
        if (Math.Abs(pixel[3]) <= guard) pixel.Clear();
        else
            for (int c = 0; c < 3; c++) pixel[c] /= pixel[3];
    }

    // Blends at the root are strengths; the innermost acts first.
    private Picture BlendWithSource(Filter filter, Picture filtered)
    {
        if (filter is not BlendFilter blend) return filtered;
        var inner = BlendWithSource(blend.Inner, filtered);
        return Map(inner, (x, y, pixel) =>
        {
            var source = _straight[x, y];
            for (int c = 0; c < pixel.Length; c++) pixel[c] = source[c] + blend.Strength * (pixel[c] - source[c]);
        });
    }

    private void Encode(Span<double> pixel)
    {
        if (_filter.Light == LightMode.Linear)
            for (int c = 0; c < Colours(pixel.Length); c++) pixel[c] = SrgbCurve.Encode(pixel[c]);
        if (_storage == AlphaMode.Premultiplied && pixel.Length == 4)
            for (int c = 0; c < 3; c++) pixel[c] *= pixel[3];
    }

    private static Picture Map(Picture input, PixelRule change) => new(input.Width, input.Height, input.Channels, (x, y, result) =>
    {
        input[x, y].CopyTo(result);
        change(x, y, result);
    });
}
