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

    private static (double X, double Y) Centroid(Kernel kernel) =>
        (Expand(kernel).Sum(w => w.Value * w.Key.X), Expand(kernel).Sum(w => w.Value * w.Key.Y));

    private static double At(Kernel row, Func<double, double> curve) => Enumerable.Range(0, row.Width).Sum(i => row[i, 0] * curve(i - row.AnchorX));
}
