using RealtimeConv.Kernels;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Tests.Planning.Strategies;

public class RankFactorsTests
{
    private static readonly double[] Row = [0.1, -0.7, 2, 0.3, 0], Column = [3, -1, 0.2];

    private static Kernel Outer(double[] column, double[] row, Func<double, double>? round = null) =>
        new(row.Length, column.Length, [.. column.SelectMany(v => row.Select(h => round is null ? v * h : round(v * h)))], 2, 1, 2);

    [Test]
    public void Of_OuterProduct_IsOnePairThatKeepsAnchorAndWeights()
    {
        var kernel = Outer(Column, Row);
        var factors = RankFactors.Of(kernel, 1)!;
        var (column, row) = factors.Pairs.Single();
        Assert.That((row.AnchorX, row.AnchorY, column.AnchorX, column.AnchorY), Is.EqualTo((1, 0, 0, 2)));
        for (int j = 0; j < 3; j++)
            for (int i = 0; i < 5; i++) Assert.That(column[0, j] * row[i, 0], Is.EqualTo(kernel[i, j]).Within(kernel.AbsoluteSum * Math.ScaleB(1, -50)));
        Assert.That(factors.Remainder, Is.LessThan(kernel.AbsoluteSum * Math.ScaleB(1, -50)));
    }

    [Test]
    public void Of_OuterProductRoundedToFloat32_IsOnePairAndSaysWhatItLoses()
    {
        var kernel = Outer(Column, Row, v => (float)v);
        var factors = RankFactors.Of(kernel, 1)!;
        Assert.That(factors.Remainder, Is.InRange(double.Epsilon, kernel.AbsoluteSum / (1 << 24)));
    }

    [Test]
    public void Of_OneWeightOffByMoreThanFloat32Rounding_IsNoOuterProduct()
    {
        var weights = Outer(Column, Row).Coefficients.ToArray();
        weights[7] *= 1 + 1e-5;
        Assert.That(RankFactors.Of(new Kernel(5, 3, weights), 1), Is.Null);
    }

    [Test]
    public void Of_SumOfThreeOuterProducts_HasThreePairs()
    {
        var random = new Random(5);
        double[] Numbers(int n) => [.. Enumerable.Range(0, n).Select(_ => random.NextDouble() - 0.5)];
        var terms = Enumerable.Range(0, 3).Select(_ => Outer(Numbers(9), Numbers(11))).ToList();
        var kernel = new Kernel(11, 9, [.. Enumerable.Range(0, 99).Select(k => terms.Sum(t => t.Coefficients[k]))]);
        Assert.That(RankFactors.Of(kernel, 2), Is.Null);
        Assert.That(RankFactors.Of(kernel, 8)!.Pairs, Has.Count.EqualTo(3));
    }

    [Test]
    public void Of_RowsOfAPositiveKernel_SumToOneSoThatTheRangeIsKept() =>
        Assert.That(RankFactors.Of(Outer([1, 2, 1], [1, 4, 6, 4, 1]), 1)!.Pairs[0].Row.Sum, Is.EqualTo(1).Within(1e-15));

    [Test]
    public void Of_KernelOfZeros_HasNoPairs() => Assert.That(RankFactors.Of(new Kernel(3, 3, new double[9]), 4), Is.Null);

    // What is left over must not be more than rounding the weights would cost, or the plan would need a budget.
    [TestCase(1e-9, 1)]
    [TestCase(1e-5, 2)]
    public void Of_NearlyAProduct_IsTakenForOneOnlyWhereFloatsCannotTell(double deviation, int pairs)
    {
        double[] weights = [.. Enumerable.Range(0, 25).Select(k => (1.0 + k % 5) * (1.0 + k / 5))];
        weights[12] += deviation * weights.Sum();
        Assert.That(RankFactors.Of(new Kernel(5, 5, weights, weights.Sum()), 8)!.Pairs, Has.Count.EqualTo(pairs));
    }
}
