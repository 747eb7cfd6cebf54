using RealtimeConv.Filters;
using RealtimeConv.Networks;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>Which parts of a frame stacks of layers treat as they treat the frame: those that begin where all strides meet and are padded alike.</summary>
internal sealed class LayerParts
{
    private readonly Network[] _networks;
    private readonly int _width;
    private readonly int _height;

    private LayerParts(Network[] networks, int width, int height) => (_networks, _width, _height) = (networks, width, height);

    /// <summary>Whether the filter holds no layers.</summary>
    public bool IsEmpty => _networks.Length == 0;

    /// <summary>For the layers in a filter, on frames of a size.</summary>
    public static LayerParts Of(Filter filter, int width, int height) => new([.. FilterReach.Networks(filter).Select(n => n.Network)], width, height);

    /// <summary>Columns widened to such a part.</summary>
    public (int Start, int Length) Columns((int Start, int Length) columns) =>
        Widened(columns, _width, f => f.StepX, (network, length) => Shapes(network, length, _height), s => s.Width, (l, s) => l.PaddingFor(s.Height, s.Width) is var p ? (p.Left, p.Right) : default);

    /// <summary>Rows widened to such a part.</summary>
    public (int Start, int Length) Rows((int Start, int Length) rows) =>
        Widened(rows, _height, f => f.StepY, (network, length) => Shapes(network, _width, length), s => s.Height, (l, s) => l.PaddingFor(s.Height, s.Width) is var p ? (p.Top, p.Bottom) : default);

    private (int Start, int Length) Widened(
        (int Start, int Length) part, int whole, Func<ReceptiveField, double> step, Func<Network, int, TensorShape[]?> shapes, Func<TensorShape, int> length, Func<ConvolutionLayer, TensorShape, (int, int)> padding)
    {
        if (IsEmpty) return part;
        // Where values of a layer lie between pixels, no corner but the frame's is one for all of them.
        double[] steps = [.. _networks.SelectMany(ReceptiveField.Of).Select(step).Where(s => s > 1)];
        if (!steps.All(double.IsInteger)) return (0, whole);
        long unit = steps.Aggregate(1L, (all, s) => all / Gcd(all, (long)s) * (long)s);
        long start = part.Start / unit * unit, end = Math.Min(whole, (part.Start + part.Length + unit - 1) / unit * unit);
        return _networks.All(IsAlike) ? ((int)start, (int)(end - start)) : (0, whole);

        bool IsAlike(Network network)
        {
            if (shapes(network, whole) is not { } frame || shapes(network, (int)(end - start)) is not { } cut || length(cut[^1]) != end - start) return false;
            return network.Nodes.OfType<ConvolutionNode>().All(n => padding(n.Layer, frame[n.Input]) == padding(n.Layer, cut[n.Input]));
        }
    }

    // Null where a layer's kernel does not fit.
    private static TensorShape[]? Shapes(Network network, int width, int height)
    {
        try
        {
            return [.. network.Shapes(new TensorShape(1, network.InputChannels, height, width))];
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static long Gcd(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
