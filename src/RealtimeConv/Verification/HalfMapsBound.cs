using RealtimeConv.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>What feature maps stored as float16 may add to the result of a stack of layers, for any frame whose samples lie in an interval.</summary>
/// <remarks>
/// Intervals and errors are carried from layer to layer, channel by channel: a layer turns errors e into sum|w| e, with the roundings of its own sums on top, an
/// activation into its Lipschitz constant times e, and each store adds 2^-10 of the largest magnitude (any rounding) and 2^-24, as <see cref="NetworkBound"/> does for one frame.
/// </remarks>
internal static class HalfMapsBound
{
    private const double Relative = 1.0 / 1024;

    // Values may be larger than the exact ones by float32's own errors.
    private const double Slack = 1 + 1.0 / 1024;

    // v / (1 + e^-v) falls until here.
    private const double LowestSilu = -1.2784645427610738;

    /// <summary>The bound on every sample of every channel; infinite where a map may pass the largest half float.</summary>
    /// <param name="pass">The stack.</param>
    /// <param name="low">The least sample of a frame.</param>
    /// <param name="high">The largest sample of a frame.</param>
    public static double Of(NetworkPass pass, double low, double high)
    {
        var fields = new List<MapRange[]> { Stored([.. Enumerable.Repeat(new MapRange(low, high, 0), pass.Channels.Inputs)]) };
        foreach (var node in pass.Network.Nodes) fields.Add(Stored(After(node, fields)));
        return fields[^1].Max(r => r.Error);
    }

    private static MapRange[] After(NetworkNode node, List<MapRange[]> fields) => node switch
    {
        ConvolutionNode c => Convolved(c.Layer, fields[c.Input]),
        ActivationNode a => [.. fields[a.Input].Select((r, channel) => Activated(a, channel, r))],
        AddNode a => [.. fields[a.Left].Zip(fields[a.Right], (l, r) => new MapRange(l.Low + r.Low, l.High + r.High, (l.Error + r.Error) * Slack))],
        ConcatNode c => [.. c.Parts.SelectMany(p => fields[p])],
        // Which channel a pixel comes from depends on its place: all of them stand for each.
        DepthToSpaceNode d => [.. Enumerable.Repeat(fields[d.Input].Aggregate(Hull), fields[d.Input].Length / (d.BlockSize * d.BlockSize))],
        // Means of neighbours.
        UpsampleNode u => [.. fields[u.Input].Select(r => r with { Error = r.Error * Slack })],
        _ => throw new ArgumentException($"No range is known of {node.GetType().Name}."),
    };

    private static MapRange[] Convolved(ConvolutionLayer layer, MapRange[] input)
    {
        double rounding = 1 + ArithmeticModel.Quality.Gamma((long)layer.InputChannelsPerGroup * layer.KernelHeight * layer.KernelWidth + 1);
        var result = new MapRange[layer.OutputChannels];
        for (int o = 0; o < result.Length; o++)
        {
            double low = layer.Bias.Length > 0 ? layer.Bias[o] : 0, high = low, error = 0;
            for (int i = 0; i < layer.InputChannelsPerGroup; i++)
            {
                // Zeros stand outside.
                var from = input[o / layer.OutputChannelsPerGroup * layer.InputChannelsPerGroup + i];
                double least = Math.Min(0, from.Low), largest = Math.Max(0, from.High);
                for (int y = 0; y < layer.KernelHeight; y++)
                    for (int x = 0; x < layer.KernelWidth; x++)
                    {
                        double w = layer.Weight(o, i, y, x);
                        low += Math.Min(w * least, w * largest);
                        high += Math.Max(w * least, w * largest);
                        error += Math.Abs(w) * from.Error;
                    }
            }
            result[o] = new MapRange(low, high, error * rounding);
        }
        return result;
    }

    private static MapRange Activated(ActivationNode node, int channel, MapRange range)
    {
        double At(double v) => Reference.ReferenceNetwork.Activate(node, channel, v);
        double[] values = [At(range.Low), At(range.High), At(Math.Clamp(0, range.Low, range.High)), At(Math.Clamp(LowestSilu, range.Low, range.High))];
        return new MapRange(values.Min(), values.Max(), range.Error * NetworkBound.Slope(node, channel) * Slack);
    }

    private static MapRange[] Stored(MapRange[] ranges) =>
        [.. ranges.Select(r => r with { Error = Slack * r.Magnitude < StorageBound.LargestHalf ? r.Error + Relative * Slack * r.Magnitude + Math.ScaleB(1, -24) : double.PositiveInfinity })];

    private static MapRange Hull(MapRange a, MapRange b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High), Math.Max(a.Error, b.Error));

    // The exact values of a channel and the error that storing has added so far.
    private readonly record struct MapRange(double Low, double High, double Error)
    {
        public double Magnitude => Math.Max(Math.Abs(Low), Math.Abs(High)) + Error;
    }
}
