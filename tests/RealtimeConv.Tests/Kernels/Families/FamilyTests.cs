using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels.Families;

/// <summary>What the entries compute beyond the laws common to all: orientation, degenerate parameters, symmetry.</summary>
public class FamilyTests
{
    [TestCase("gaussian(sigma=0)")]
    [TestCase("gaussian(sigma=3, size=1)")]
    [TestCase("gaussian-ellipse(along=0, across=0)")]
    [TestCase("box(size=1)")]
    [TestCase("binomial(size=1)")]
    [TestCase("triangle(size=1)")]
    [TestCase("disk(radius=0)")]
    [TestCase("lens(radius=0)")]
    [TestCase("ring(radius=0)")]
    [TestCase("motion(length=1)")]
    [TestCase("motion(length=0)")]
    [TestCase("comet(sigma=0)")]
    [TestCase("unsharp(sigma=0)")]
    [TestCase("identity(size=1)")]
    [TestCase("moffat(size=1)")]
    public void Create_DegenerateParameters_GivesTheIdentity(string text) => Assert.That(Expand(Parse(text)), Is.EqualTo(Expand(Kernel.Identity)));

    [TestCase("gaussian(sigma=0, size=5)", 5)]
    [TestCase("lanczos(scale=1)", 5)]
    public void Create_NeutralParametersInALargerWindow_GiveTheIdentity(string text, int size) =>
        Assert.That(Parse(text), Is.EqualTo(Parse($"identity(size={size})")));

    [Test]
    public void Gaussian_TinySigma_HasNoNaN() => Assert.That(Parse("gaussian(sigma=1e-300, size=3)"), Is.EqualTo(Parse("identity(size=3)")));

    [TestCase(1, 7)]
    [TestCase(1.1, 9)]
    [TestCase(2, 13)]
    public void Gaussian_AutomaticSize_IsThreeSigma(double sigma, int size) => Assert.That(Parse($"gaussian(sigma={sigma})").Width, Is.EqualTo(size));

    [Test]
    public void Shift_MovesThePicture()
    {
        var kernel = Parse("shift(dx=2, dy=-1)");
        Assert.That((kernel.Width, kernel.Height, kernel.AnchorX, kernel.AnchorY), Is.EqualTo((3, 2, 0, 1)));
        Assert.That(kernel[2, 0], Is.EqualTo(1));
    }

    [TestCase("motion(length=5, angle=0)", 5, 1)]
    [TestCase("motion(length=5, angle=90)", 1, 5)]
    [TestCase("motion(length=5, angle=180)", 5, 1)]
    public void Motion_AlongAnAxis_IsABoxOfWholeNumbers(string text, int width, int height)
    {
        var kernel = Parse(text);
        Assert.That((kernel.Width, kernel.Height, kernel.Divisor), Is.EqualTo((width, height, 5.0)));
        Assert.That(kernel.Coefficients, Has.All.EqualTo(1));
    }

    [TestCase(30, 1, 1)]
    [TestCase(150, -1, 1)]
    [TestCase(-60, 1, -1)]
    public void Comet_AnyAngle_ReachesTowardsIt(double angle, int signX, int signY)
    {
        var (x, y) = Centroid(Parse($"comet(sigma=4, angle={angle})"));
        Assert.That((Math.Sign(x), Math.Sign(y)), Is.EqualTo((signX, signY)));
        Assert.That(Math.Atan2(y, x) * 180 / Math.PI, Is.EqualTo(angle).Within(Rounding));
    }

    [TestCase(0)]
    [TestCase(17)]
    [TestCase(45)]
    [TestCase(100)]
    public void Motion_AnyAngle_IsCentredOnThePixel(double angle)
    {
        var (x, y) = Centroid(Parse($"motion(length=12.5, angle={angle})"));
        Assert.That((x, y), Is.EqualTo((0.0, 0.0)).Using<(double X, double Y)>((a, b) => Math.Abs(a.X - b.X) < Rounding && Math.Abs(a.Y - b.Y) < Rounding));
    }

    [Test]
    public void Emboss_TurnedBy90_BrightensTowardsTheOtherSide()
    {
        Assert.That(Parse("emboss(angle=135)"), Is.EqualTo(Parse("emboss(angle=45)").TurnedBy45(2)));
        Assert.That(Parse("emboss-zero(angle=-45)"), Is.EqualTo(Parse("emboss-zero").TurnedBy45(-2)));
    }

    [Test]
    public void Lens_ManyBlades_LiesInsideTheDisk()
    {
        Kernel disk = Parse("lens(radius=9)"), hexagon = Parse("lens(radius=9, blades=6)"), triangle = Parse("lens(radius=9, blades=3)");
        Assert.That(disk.IsMirrorSymmetric);
        Assert.That(hexagon.Divisor / disk.Divisor, Is.EqualTo(3 * Math.Sqrt(3) / 2 / Math.PI).Within(0.01), "area of a hexagon in its circle");
        Assert.That(triangle.Divisor, Is.LessThan(hexagon.Divisor));
        Assert.That(new[] { disk, hexagon, triangle }.All(k => k.IsInteger));
    }

    [Test]
    public void SavitzkyGolay_Polynomial_IsReproducedAndDerived()
    {
        var smooth = Parse("savitzky-golay(size=9, order=3)");
        var second = Parse("savitzky-golay(size=7, order=3, derivative=2)");
        Assert.That(At(smooth, x => 2 + x - 3 * x * x + x * x * x), Is.EqualTo(2).Within(Rounding));
        Assert.That(At(second, x => 2 + x - 3 * x * x + x * x * x), Is.EqualTo(-6).Within(Rounding));
    }

    [Test]
    public void SavitzkyGolay_OrderOfTheWindow_IsTheIdentity() => Assert.That(Parse("savitzky-golay(size=3, order=6)"), Is.EqualTo(Kernel.Row([0, 1, 0])));

    [Test]
    public void FreiChen_Masks_AreOrthonormal()
    {
        for (int a = 1; a <= 9; a++)
            for (int b = 1; b <= 9; b++)
            {
                Kernel p = Parse($"frei-chen-{a}"), q = Parse($"frei-chen-{b}");
                double product = Enumerable.Range(0, 9).Sum(k => p.Coefficients[k] * q.Coefficients[k]) / (p.Divisor * q.Divisor);
                Assert.That(product, Is.EqualTo(a == b ? 1 : 0).Within(Rounding), $"{a} {b}");
            }
    }

    [TestCase("kirsch", 8)]
    [TestCase("robinson", 8)]
    [TestCase("prewitt-compass", 8)]
    public void Compass_Filter_TakesEveryDirectionOnce(string id, int directions)
    {
        var kernels = CatalogExpression.Parse(id).Filter.Convolutions().Select(c => c.Kernels[0, 0]).ToList();
        Assert.That(kernels, Has.Count.EqualTo(directions).And.Unique);
        Assert.That(kernels, Does.Contain(Parse($"{id}-n")).And.Contain(Parse($"{id}-sw")));
    }

    [Test]
    public void Sobel_Filter_IsTheLengthOfItsTwoKernels()
    {
        var filter = (MagnitudeFilter)CatalogExpression.Parse("sobel").Filter;
        Assert.That(filter, Is.EqualTo(new MagnitudeFilter(new FilterList(new ConvolveFilter(Parse("sobel-x")), new ConvolveFilter(Parse("sobel-y"))))));
    }

    [TestCase("sobel", "sobel-x", "sobel-y")]
    [TestCase("scharr", "scharr-x", "scharr-y")]
    [TestCase("prewitt", "prewitt-x", "prewitt-y")]
    [TestCase("roberts", "roberts-pos", "roberts-neg")]
    [TestCase("farid", "farid-x", "farid-y")]
    [TestCase("kayyali", "kayyali-nw", "kayyali-ne")]
    [TestCase("gradient", "central-diff-x", "central-diff-y")]
    [TestCase("gaussian-gradient", "gaussian-dx(sigma=1.5)", "gaussian-dy(sigma=1.5)")]
    [TestCase("frei-chen", "frei-chen-1", "frei-chen-2", "frei-chen-3", "frei-chen-4")]
    [TestCase("frei-chen-lines", "frei-chen-5", "frei-chen-6", "frei-chen-7", "frei-chen-8")]
    public void Gradient_Filter_IsTheScaledLengthOfItsKernels(string id, params string[] kernels) =>
        Assert.That(CatalogExpression.ParseFilter($"{id}(scale=0.5)"), Is.EqualTo(new MagnitudeFilter(new FilterList(kernels.Select(k => new ConvolveFilter(Parse(k)))), 0.5)));

    [Test]
    public void Filters_WithPointwiseSteps_EndInThem()
    {
        Assert.That(CatalogExpression.ParseFilter("laplacian-abs(scale=2)"), Is.EqualTo(new ChainFilter(new ConvolveFilter(2 * Parse("laplacian")), PointwiseFilter.Absolute)));
        Assert.That(CatalogExpression.ParseFilter("sobel-threshold(level=2)"), Is.EqualTo(new ChainFilter(CatalogExpression.ParseFilter("sobel"), PointwiseFilter.Threshold(2))));
        Assert.That(CatalogExpression.ParseFilter("relief"), Is.EqualTo(new ConvolveFilter(Parse("emboss-zero"), Bias: 0.5)));
    }

    [TestCase("high-pass(size=7)", "identity - box(7)")]
    [TestCase("high-boost(a=2)", "2*identity - box3")]
    [TestCase("unsharp(amount=0.5, sigma=1.5)", "1.5*identity - 0.5*gaussian(1.5)")]
    [TestCase("unsharp-binomial(amount=0.5, size=3)", "1.5*identity - 0.5*binomial3")]
    [TestCase("sharpen(amount=2)", "identity - 2*laplacian4")]
    [TestCase("sharpen(amount=0.25, neighbours=8)", "identity - 0.25*laplacian8")]
    [TestCase("dog(1, 2)", "gaussian(1, 13) - gaussian(2, 13)")]
    [TestCase("laplacian-cv5", "sobel-xx(5) + sobel-yy(5)")]
    [TestCase("triangle(size=5)", "box(3) * box(3)")]
    [TestCase("binomial(size=5)", "binomial-x(5) * binomial-y(5)")]
    [TestCase("gaussian(2)", "gaussian-x(2) * gaussian-y(2)")]
    [TestCase("gaussian-ellipse(along=2, across=2)", "gaussian(2)")]
    [TestCase("gaussian-ellipse(along=3, across=1, angle=90)", "gaussian-x(1, 7) * gaussian-y(3, 19)")]
    [TestCase("gaussian-dx(sigma=0.01)", "central-diff-x")]
    [TestCase("gaussian-dy(sigma=0)", "central-diff-y")]
    [TestCase("motion(length=4.242640687119286, angle=45)", "motion-diagonal(size=3)")]
    [TestCase("motion(length=4.242640687119286, angle=-45)", "shift(1, -1)/3 + shift(-1, 1)/3 + identity/3")]
    [TestCase("catmull-rom(scale=1)", "identity")]
    [TestCase("horizontal-edges", "prewitt-y/3")]
    [TestCase("vertical-edges(size=5)", "(box-y(5)/2) * (shift(1,0) + shift(2,0) - shift(-1,0) - shift(-2,0))")]
    public void Create_Entry_IsTheSumItsDescriptionStates(string text, string equivalent) => AssertSame(Parse(text), Parse(equivalent));

    [Test]
    public void Create_BSpline_HasTheTextbookTaps()
    {
        var row = Kernel.Row([1, 4, 1], 6);
        AssertSame(Parse("b-spline(scale=1)"), row.Transposed() * row);
    }

    [TestCase("lanczos(lobes=3, scale=4)")]
    [TestCase("mitchell(scale=4)")]
    [TestCase("catmull-rom(scale=4)")]
    public void Resampling_LowPass_KeepsWhatASmallerPictureCanHold(string text)
    {
        // Half of the new sampling rate is 0.125: little is lost well below it, little is left well above.
        Assert.That(Gain(0.03), Is.GreaterThan(0.9));
        Assert.That(Gain(0.25), Is.LessThan(0.1));
        double Gain(double frequency) => System.Numerics.Complex.Abs(KernelSpectrum.Response(Parse(text), frequency, 0));
    }

    [TestCase(0, 1, 0)]
    [TestCase(90, 0, 1)]
    [TestCase(180, -1, 0)]
    public void Lens_Corner_PointsTowardsItsAngle(double angle, int x, int y)
    {
        var weights = Expand(Parse($"lens(radius=8, blades=3, angle={angle})"));
        Assert.That(weights.ContainsKey((7 * x, 7 * y)));
        Assert.That(weights.ContainsKey((-7 * x, -7 * y)), Is.False);
    }

    [TestCase(30)]
    [TestCase(-70)]
    public void GaussianEllipse_LongSide_LiesAlongItsAngle(double angle)
    {
        var weights = Expand(Parse($"gaussian-ellipse(along=5, across=2, angle={angle})"));
        double xx = weights.Sum(w => w.Value * w.Key.X * w.Key.X), yy = weights.Sum(w => w.Value * w.Key.Y * w.Key.Y), xy = weights.Sum(w => w.Value * w.Key.X * w.Key.Y);
        // The window is cut at three sigma, which turns the axes by a little.
        Assert.That(Math.Atan2(2 * xy, xx - yy) * 90 / Math.PI, Is.EqualTo(angle).Within(1));
    }

    [Test]
    public void Gabor_Wave_RunsAlongItsAngle()
    {
        var kernel = Parse("gabor(angle=60, wavelength=6)");
        double Gain(double angle) => System.Numerics.Complex.Abs(KernelSpectrum.Response(kernel, Math.Cos(angle * Math.PI / 180) / 6, Math.Sin(angle * Math.PI / 180) / 6));
        Assert.That(Gain(60), Is.GreaterThan(10 * Gain(-60)).And.GreaterThan(10 * Gain(0)));
    }

    [Test]
    public void Ring_Width_IsRoundItsRadius()
    {
        var distances = Expand(Parse("ring(radius=6, width=2)")).Keys.Select(p => Math.Sqrt(p.X * p.X + p.Y * p.Y)).ToList();
        Assert.That(distances, Has.All.InRange(5, 7));
        Assert.That(distances, Does.Contain(5).And.Contain(7));
    }

    [TestCase("diamond(radius=3)", 25)]
    [TestCase("octagon(radius=3)", 37)]
    [TestCase("plus(radius=3)", 13)]
    [TestCase("cross(radius=3)", 13)]
    [TestCase("disk(radius=3)", 29)]
    [TestCase("disk(radius=2.5)", 21)]
    public void Shapes_Divisor_IsTheNumberOfTheirCells(string text, int cells)
    {
        var kernel = Parse(text);
        Assert.That((kernel.Divisor, kernel.Coefficients.Count(c => c == 1)), Is.EqualTo(((double)cells, cells)));
    }

    // Far above the rounding of a few dozen double operations on numbers of order one, far below any misplaced weight.
    private static readonly double Rounding = Math.ScaleB(1, -40);

    private static Kernel Parse(string text) => CatalogExpression.Parse(text).Kernel!;

    private static Dictionary<(int X, int Y), double> Expand(Kernel kernel)
    {
        var weights = new Dictionary<(int, int), double>();
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
                if (kernel[i, j] != 0) weights.Add((i - kernel.AnchorX, j - kernel.AnchorY), kernel[i, j]);
        return weights;
    }

    private static void AssertSame(Kernel actual, Kernel expected)
    {
        Dictionary<(int X, int Y), double> a = Expand(actual), b = Expand(expected);
        foreach (var place in a.Keys.Union(b.Keys))
            Assert.That(a.GetValueOrDefault(place), Is.EqualTo(b.GetValueOrDefault(place)).Within(Rounding), $"{place}");
    }

    private static (double X, double Y) Centroid(Kernel kernel) =>
        (Expand(kernel).Sum(w => w.Value * w.Key.X), Expand(kernel).Sum(w => w.Value * w.Key.Y));

    private static double At(Kernel row, Func<double, double> curve) => Enumerable.Range(0, row.Width).Sum(i => row[i, 0] * curve(i - row.AnchorX));
}
