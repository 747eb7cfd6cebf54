using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Tests.Verification.Probing;

public class LineFitTests
{
    [Test]
    public void Solve_Points_GiveTheLine()
    {
        var (t, w) = LineFit.Solve([(0, new Interval(1, 1)), (2, new Interval(7, 7))]);
        Assert.That((t, w), Is.EqualTo((new Interval(1, 1), new Interval(3, 3))));
    }

    [Test]
    public void Solve_Ranges_GiveExactlyWhatSomeLineReaches()
    {
        // Against a fine grid of lines: the projections are neither too wide nor too narrow.
        (double S, Interval R)[] places = [(-0.5, new(0.2, 0.4)), (0, new(double.NegativeInfinity, 0.55)), (0.25, new(0.5, 0.7)), (0.5, new(0.6, double.PositiveInfinity))];
        var (t, w) = LineFit.Solve(places);
        double lowT = 9, highT = -9, lowW = 9, highW = -9;
        for (double a = 0; a <= 1; a += 1.0 / 512)
            for (double b = -1; b <= 2; b += 1.0 / 512)
            {
                if (!places.All(p => p.R.Contains(a + b * p.S))) continue;
                (lowT, highT, lowW, highW) = (Math.Min(lowT, a), Math.Max(highT, a), Math.Min(lowW, b), Math.Max(highW, b));
            }
        Assert.That(new[] { t.Low, t.High, w.Low, w.High }, Is.EqualTo(new[] { lowT, highT, lowW, highW }).Within(1.0 / 128));
        Assert.That(t.Low <= lowT && t.High >= highT && w.Low <= lowW && w.High >= highW);
    }

    [Test]
    public void Solve_Contradiction_IsEmpty() =>
        Assert.That(LineFit.Solve([(0, new Interval(0, 0)), (1, new Interval(1, 1)), (2, new Interval(3, 3))]).W.IsEmpty);

    [Test]
    public void Slope_KnownGround_BoundsWhatAClampHides()
    {
        // Nothing shows for heights above; from the ground alone the slope is at most 0.
        var w = LineFit.Slope([(0.5, new Interval(double.NegativeInfinity, 0)), (-0.5, new Interval(0.2, 0.2))], new Interval(0, 0));
        Assert.That(w, Is.EqualTo(new Interval(-0.4, -0.4)));
    }
}
