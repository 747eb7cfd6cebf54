using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Finds the values at which a pass clamps its result, from noise that reaches far beyond 0..1.</summary>
/// <remarks>Noise has no two equal results; where many samples show exactly the smallest or the largest value, that value is a rail.</remarks>
internal static class RailFinder
{
    /// <summary>How far beyond 0..1 frames of floats are sent.</summary>
    public const double Loud = 16;

    // A picture's extremes are shared by a few pixels when a pass takes the largest of a window; a clamp gathers far more.
    private const double LeastShare = 0.05;

    /// <summary>The rails of each output channel: 0 and 1 of codes, infinite where floats are not clamped.</summary>
    public static Interval[] Find(ProbeSession session, ProbeView view, int width, int height)
    {
        bool isLoud = view.Pass.Format.IsFloat;
        var frame = view.Fill(width, height, (x, y, i) => isLoud ? Loud * (2 * view.Even(ProbeNoise.At(1, x, y, i)) - 1) : view.Even(ProbeNoise.At(1, x, y, i)));
        var response = session.RunUnchecked(frame);
        return [.. Enumerable.Range(0, response.Channels).Select(c => session.Output.IsFloat ? Of(response, c) : new Interval(0, 1))];
    }

    private static Interval Of(Response response, int channel)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        int lows = 0, highs = 0, samples = response.Width * response.Height;
        for (int k = channel; k < response.Values.Length; k += response.Channels)
        {
            double value = response.Values[k];
            if (value < low) (low, lows) = (value, 0);
            if (value > high) (high, highs) = (value, 0);
            if (value == low) lows++;
            if (value == high) highs++;
        }
        // A channel of one value is constant, not clamped.
        if (!(low < high)) return Interval.Everything;
        return new Interval(lows >= LeastShare * samples ? low : double.NegativeInfinity, highs >= LeastShare * samples ? high : double.PositiveInfinity);
    }
}
