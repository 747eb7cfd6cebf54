namespace RealtimeConv.Verification.Probing;

/// <summary>All straight lines r(s) = t + w s that pass through a range at each s: what a response at several amplitudes says of a weight.</summary>
/// <remarks>
/// The exact projections of the polygon of all such (t, w), by Fourier and Motzkin's elimination: with two unknowns every bound comes from a pair of
/// places. So a clamped or rounded response gives as much as it can, and no more.
/// </remarks>
internal static class LineFit
{
    /// <summary>The ranges of t and w; empty where no line fits.</summary>
    public static (Interval T, Interval W) Solve(ReadOnlySpan<(double S, Interval R)> places)
    {
        Interval t = Interval.Everything, w = Interval.Everything;
        for (int a = 0; a < places.Length; a++)
        {
            if (places[a].S == 0) t = t.And(places[a].R);
            for (int b = 0; b < places.Length; b++)
            {
                var (s1, r1) = places[a];
                var (s2, r2) = places[b];
                if (!(s1 < s2)) continue;
                double span = s2 - s1;
                w = w.And(new Interval((r2.Low - r1.High) / span, (r2.High - r1.Low) / span));
                var fromFirst = Times(s2, r1);
                var fromSecond = Times(-s1, r2);
                t = t.And(new Interval((fromFirst.Low + fromSecond.Low) / span, (fromFirst.High + fromSecond.High) / span));
            }
        }
        return (t, w);
    }

    /// <summary>The range of w where t is known to lie in a range.</summary>
    public static Interval Slope(ReadOnlySpan<(double S, Interval R)> places, Interval t)
    {
        var w = Interval.Everything;
        foreach (var (s, r) in places)
            if (s != 0) w = w.And(Times(1 / s, new Interval(r.Low - t.High, r.High - t.Low)));
        return w;
    }

    private static Interval Times(double factor, Interval range) =>
        factor == 0 ? new Interval(0, 0) : factor > 0 ? new Interval(factor * range.Low, factor * range.High) : new Interval(factor * range.High, factor * range.Low);
}
