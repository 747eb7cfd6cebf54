using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class SeparabilityTests
{
    private static IEnumerable<NamedKernel> Named => NamedKernel.All;

    [TestCaseSource(nameof(Named))]
    public void Factor_NamedKernel_IsSeparableExactlyWhereItIs(NamedKernel named)
    {
        var factors = Separability.Factor(named.Kernel);
        Assert.That(factors is not null, Is.EqualTo(named.IsSeparable));
        if (factors is null) return;
        var product = factors.Column * factors.Row;
        Assert.That((product.Width, product.Height, product.AnchorX, product.AnchorY), Is.EqualTo((named.Kernel.Width, named.Kernel.Height, named.Kernel.AnchorX, named.Kernel.AnchorY)));
        Assert.That(Difference(product, named.Kernel), Is.LessThanOrEqualTo(named.Kernel.Coefficients.Length * Separability.Rounding * named.Kernel.AbsoluteSum));
        if (named.Kernel.IsInteger) Assert.That(factors.IsExact);
    }

    [TestCase("box", new double[] { 1, 1, 1 }, 3, new double[] { 1, 1, 1 }, 3)]
    [TestCase("binomial3", new double[] { 1, 2, 1 }, 4, new double[] { 1, 2, 1 }, 4)]
    [TestCase("sobel-x", new double[] { 1, 2, 1 }, 1, new double[] { -1, 0, 1 }, 1)]
    [TestCase("6*sobel-x", new double[] { 1, 2, 1 }, 1, new double[] { -6, 0, 6 }, 1)]
    [TestCase("sobel-y/8", new double[] { 1, 0, -1 }, 1, new double[] { -1, -2, -1 }, 8)]
    [TestCase("0.25*binomial3", new double[] { 1, 2, 1 }, 4, new double[] { 1, 2, 1 }, 16)]
    public void Factor_WholeKernel_GivesWholeFactorsWithoutCommonDivisor(string text, double[] column, double columnDivisor, double[] row, double rowDivisor)
    {
        var factors = Separability.Factor(CatalogExpression.Parse(text).Kernel!)!;
        Assert.That(factors, Is.EqualTo(new SeparableFactors(Kernel.Column(column, columnDivisor), Kernel.Row(row, rowDivisor), true, 0)));
    }

    [Test]
    public void Factor_DyadicKernel_IsExact()
    {
        var kernel = new Kernel(2, 2, [0.25, 0.5, 0.5, 1]);
        var factors = Separability.Factor(kernel)!;
        Assert.That((factors.IsExact, (factors.Column * factors.Row)[0, 0], (factors.Column * factors.Row)[1, 1]), Is.EqualTo((true, 0.25, 1.0)));
    }

    [Test]
    public void Factor_IdentityInAWindow_HasNoNaN()
    {
        var factors = Separability.Factor(CatalogExpression.Parse("identity(size=3)").Kernel!)!;
        Assert.That(factors.Column.Coefficients.Concat(factors.Row.Coefficients), Is.EqualTo(new double[] { 0, 1, 0, 0, 1, 0 }).AsCollection);
    }

    [Test]
    public void Factor_ZeroKernel_IsAProductOfZeros() =>
        Assert.That(Separability.Factor(new Kernel(3, 2, new double[6]))!.Remainder, Is.Zero);

    [Test]
    public void Factor_SmallLeadingEntry_DoesNotBlowUp()
    {
        double[] column = [1e-30, 1, 0.3], row = [1e-25, 0.7, 1];
        var kernel = Kernel.Column(column) * Kernel.Row(row);
        var factors = Separability.Factor(kernel)!;
        Assert.That(Difference(factors.Column * factors.Row, kernel), Is.LessThanOrEqualTo(9 * Separability.Rounding * kernel.AbsoluteSum));
    }

    [Test]
    public void Factor_FloatRoundedProduct_NeedsTheWiderTolerance()
    {
        var gaussian = KernelCatalog.Get("gaussian5-s1").Create().Kernel!;
        var rounded = new Kernel(5, 5, [.. gaussian.ToFloat32().Select(w => (double)w)]);
        Assert.That(Separability.Factor(rounded), Is.Null);
        var factors = Separability.Factor(rounded, Math.ScaleB(1, -22))!;
        Assert.That(factors.Remainder, Is.InRange(Difference(factors.Column * factors.Row, rounded) * 0.999, Math.ScaleB(1, -22)));
    }

    [Test]
    public void Factor_Column_SumsToOneSoThatTheMiddleStaysInRange()
    {
        var factors = Separability.Factor(KernelCatalog.Get("gaussian").Create().Kernel!)!;
        Assert.That(factors.Column.AbsoluteSum, Is.EqualTo(1).Within(Separability.Rounding));
    }

    [TestCaseSource(nameof(Named))]
    public void Decompose_FullRank_RebuildsTheKernel(NamedKernel named)
    {
        var factors = Separability.Decompose(named.Kernel, 0);
        var sum = factors.Terms.Aggregate(0 * named.Kernel, (k, t) => k + t.Column * t.Row);
        double rounding = named.Kernel.Coefficients.Length * Math.ScaleB(1, -50) * named.Kernel.AbsoluteSum;
        Assert.That(Difference(sum, named.Kernel), Is.LessThanOrEqualTo(rounding));
        Assert.That(factors.Remainder, Is.LessThanOrEqualTo(rounding));
        Assert.That(Separability.Rank(named.Kernel) == 1, Is.EqualTo(named.IsSeparable));
    }

    [TestCase("laplacian4", 2)]
    [TestCase("kirsch-ne", 3)]
    [TestCase("disk(radius=6)", 5)]
    [TestCase("gaussian(sigma=4)", 1)]
    [TestCase("motion-diagonal(size=9)", 9)]
    public void Rank_KnownKernels(string text, int rank) => Assert.That(Separability.Rank(CatalogExpression.Parse(text).Kernel!), Is.EqualTo(rank));

    [TestCase(0.5)]
    [TestCase(0.1)]
    [TestCase(0.01)]
    [TestCase(1e-6)]
    public void Decompose_Tolerance_IsKeptByTheFewestTerms(double tolerance)
    {
        var kernel = CatalogExpression.Parse("disk(radius=8)").Kernel!;
        var factors = Separability.Decompose(kernel, tolerance);
        Assert.That(factors.Remainder, Is.LessThanOrEqualTo(tolerance * kernel.AbsoluteSum));
        if (factors.Rank > 1) Assert.That(factors.Terms[^2].Remainder, Is.GreaterThan(tolerance * kernel.AbsoluteSum));
        Assert.That(factors.SingularValues, Is.Ordered.Descending);
    }

    [Test]
    public void Decompose_MostRank_IsKeptAndTheRemainderReported()
    {
        var kernel = CatalogExpression.Parse("disk(radius=8)").Kernel!;
        var factors = Separability.Decompose(kernel, 0, maxRank: 2);
        var sum = factors.Terms.Aggregate(0 * kernel, (k, t) => k + t.Column * t.Row);
        Assert.That(factors.Rank, Is.EqualTo(2));
        Assert.That(factors.Remainder, Is.EqualTo(Difference(sum, kernel)).Within(Math.ScaleB(1, -40)));
    }

    [TestCase(7, 3)]
    [TestCase(3, 7)]
    [TestCase(1, 5)]
    [TestCase(5, 1)]
    public void Decompose_AnyShape_HasOrthonormalTerms(int width, int height)
    {
        var random = new Random(width);
        var kernel = new Kernel(width, height, [.. Enumerable.Range(0, width * height).Select(_ => random.NextDouble() - 0.5)], -3, 0, height - 1);
        var factors = Separability.Decompose(kernel, 0);
        Assert.That(factors.Rank, Is.EqualTo(Math.Min(width, height)));
        Assert.That(Difference(factors.Terms.Aggregate(0 * kernel, (k, t) => k + t.Column * t.Row), kernel), Is.LessThan(Math.ScaleB(1, -45)));
        Assert.That(factors.Terms.Select(t => (t.Column.AnchorY, t.Row.AnchorX)), Has.All.EqualTo((height - 1, 0)));
    }

    [Test]
    public void Decompose_BadArguments_AreRefused()
    {
        Assert.That(() => Separability.Decompose(Kernel.Identity, -1), Throws.ArgumentException);
        Assert.That(() => Separability.Decompose(Kernel.Identity, double.NaN), Throws.ArgumentException);
        Assert.That(() => Separability.Decompose(Kernel.Identity, 0, 0), Throws.ArgumentException);
        Assert.That(() => Separability.Rank(Kernel.Row(new double[513])), Throws.ArgumentException.With.Message.Contains("512x512; this one is 513x1"));
    }

    private static double Difference(Kernel a, Kernel b) =>
        Enumerable.Range(0, a.Coefficients.Length).Sum(k => Math.Abs(a.Coefficients[k] / a.Divisor - b.Coefficients[k] / b.Divisor));
}
