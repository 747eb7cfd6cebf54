using RealtimeConv.Kernels;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Tests.Planning.Strategies;

/// <summary>Lines as a decimation and an interpolation: how near they come, what every phase keeps, and that the weights said to be those of both are.</summary>
public class PyramidFitTests
{
    [TestCase(5, 4, 4, 0.004)]
    [TestCase(10, 8, 4, 0.004)]
    [TestCase(20, 16, 4, 0.004)]
    [TestCase(20, 8, 3, 0.002)]
    [TestCase(5, 2, 2, 0.003)]
    [TestCase(7.3, 4, 5, 0.003)]
    public void Of_Gaussian_ComesNear(double sigma, int factor, int taps, double distance)
    {
        var line = Gaussian(sigma);
        var fit = PyramidFit.Of(line, factor, taps)!;
        Assert.That(fit.Distance(line), Is.LessThan(distance));
        Assert.That(fit.Distance(line), Is.LessThan(0.6 * Plain(line, factor, taps)), "better than sampling the line itself and interpolating by bells");
    }

    [Test]
    public void Of_PositiveLine_HasNoNegativeWeightAndKeepsFlatPictures([Values(2, 4, 8)] int factor, [Values(2, 3, 4, 5)] int taps)
    {
        var line = Gaussian(9);
        var fit = PyramidFit.Of(line, factor, taps)!;
        Assert.That(fit.Decimation, Has.All.GreaterThanOrEqualTo(0));
        Assert.That(fit.Decimation.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(fit.Phases, Has.Length.EqualTo(factor));
        foreach (var phase in fit.Phases)
        {
            Assert.That(phase, Has.Length.EqualTo(taps).And.All.GreaterThanOrEqualTo(0));
            Assert.That(phase.Sum(), Is.EqualTo(line.Sum).Within(1e-12));
        }
    }

    // The weights of each phase, found by sending an impulse through both steps place by place.
    [TestCase(4, 4, 0)]
    [TestCase(4, 3, 5)]
    [TestCase(2, 5, -3)]
    public void Effective_EachPhase_IsWhatBothStepsMakeOfAnImpulse(int factor, int taps, int anchorMoved)
    {
        var line = Gaussian(6, anchorMoved);
        var fit = PyramidFit.Of(line, factor, taps)!;
        for (int phase = 0; phase < factor; phase++)
        {
            double[] effective = fit.Effective(phase, fit.First, fit.Last);
            for (int n = fit.First; n <= fit.Last; n++)
            {
                // Output `phase` of group 0 reads coarse samples 0 to taps - 1; coarse sample u reads the input from factor * u + start on.
                double sum = 0;
                for (int u = 0; u < taps; u++)
                {
                    int place = phase + n - (factor * u + fit.Start);
                    if (place >= 0 && place < fit.Decimation.Length) sum += fit.Phases[phase][u] * fit.Decimation[place];
                }
                Assert.That(effective[n - fit.First], Is.EqualTo(sum).Within(1e-15), $"phase {phase}, place {n}");
            }
        }
    }

    [Test]
    public void Of_LineOfBothSigns_FitsItToo()
    {
        double[] weights = [.. Enumerable.Range(-30, 61).Select(i => -i * Math.Exp(-i * i / 200.0))];
        var line = Kernel.Row(weights);
        Assert.That(PyramidFit.Of(line, 4, 4)!.Distance(line), Is.LessThan(0.01 * line.AbsoluteSum));
    }

    [Test]
    public void Of_LineThatIsNotSmooth_StaysFarAway()
    {
        var box = Kernel.Row([.. Enumerable.Repeat(1 / 31.0, 31)]);
        Assert.That(PyramidFit.Of(box, 4, 4)!.Distance(box), Is.GreaterThan(0.02));
        var comb = Kernel.Row([.. Enumerable.Range(0, 31).Select(i => i % 2 / 15.0)]);
        Assert.That(PyramidFit.Of(comb, 2, 5)!.Distance(comb), Is.GreaterThan(0.5));
    }

    [Test]
    public void Of_LineShorterThanTwoSteps_IsNull() => Assert.That(PyramidFit.Of(Gaussian(1), 8, 4), Is.Null);

    // Both directions together against every product worked out one by one.
    [Test]
    public void Distance_OfColumnAndRow_IsTheLargestOfAllPairsOfPhases()
    {
        Kernel row = Gaussian(5), column = new(1, row.Width, row.Coefficients.AsSpan(), row.Divisor);
        PyramidLine rowFit = PyramidFit.Of(row, 4, 3)!, columnFit = PyramidFit.Of(column, 2, 2)!;
        double largest = 0;
        var (x0, x1) = rowFit.Span(row);
        var (y0, y1) = columnFit.Span(column);
        double[] askedRow = PyramidLine.Asked(row, x0, x1), askedColumn = PyramidLine.Asked(column, y0, y1);
        for (int p = 0; p < 2; p++)
            for (int q = 0; q < 4; q++)
            {
                double[] c = columnFit.Effective(p, y0, y1), r = rowFit.Effective(q, x0, x1);
                largest = Math.Max(largest, (from j in Enumerable.Range(0, c.Length) from i in Enumerable.Range(0, r.Length) select Math.Abs(c[j] * r[i] - askedColumn[j] * askedRow[i])).Sum());
            }
        var (distance, imbalance) = PyramidDistance.Of(columnFit, column, rowFit, row);
        Assert.That(distance, Is.EqualTo(largest).Within(1e-12));
        Assert.That(imbalance, Is.LessThan(1e-9));
    }

    private static double Plain(Kernel line, int factor, int taps)
    {
        var fit = PyramidFit.Of(line, factor, taps)!;
        double[] samples = PyramidLine.Asked(line, -line.AnchorX, line.Width - 1 - line.AnchorX);
        int start = (int)Math.Ceiling((2 * factor - 1 - factor * taps) / 2.0 - line.AnchorX);
        var phases = Enumerable.Range(0, factor).Select(p =>
        {
            double[] bell = [.. Enumerable.Range(0, taps).Select(u => Math.Exp(-Math.Pow(((factor - 1) / 2.0 + factor * (u - (taps - 1) / 2.0) - p) / (0.5 * factor), 2) / 2))];
            return bell.Select(b => b / bell.Sum());
        });
        return (fit with { Start = start, Decimation = [.. samples], Phases = [.. phases.Select(p => System.Collections.Immutable.ImmutableArray.CreateRange(p))] }).Distance(line);
    }

    private static Kernel Gaussian(double sigma, int anchorMoved = 0)
    {
        int radius = (int)Math.Ceiling(3 * sigma);
        double[] weights = [.. Enumerable.Range(-radius, 2 * radius + 1).Select(i => Math.Exp(-i * i / (2 * sigma * sigma)))];
        return new Kernel(weights.Length, 1, weights, weights.Sum()).WithAnchor(radius + anchorMoved, 0);
    }
}
