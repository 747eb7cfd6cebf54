using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

/// <summary>ImageMagick's own kernels against what its program prints or its functions answer (Data/kernels.json, measured with 6.9.11).</summary>
public class MagickNamesTests
{
    // Far above double rounding, far below the difference of any two of these kernels.
    private static readonly double Rounding = Math.ScaleB(1, -40);

    [TestCase("Unity", "identity", 1)]
    [TestCase("Binomial:1", "binomial3", 16)]
    [TestCase("Binomial:2", "binomial5", 256)]
    [TestCase("Binomial:3", "binomial7", 4096)]
    [TestCase("Gaussian:2x1", "gaussian5-s1", 1)]
    [TestCase("Gaussian:3x1.5", "gaussian7-s1.5", 1)]
    [TestCase("Gaussian:4x1.4", "gaussian9-s1.4", 1)]
    [TestCase("Sobel", "sobel-x", -1)]
    [TestCase("Laplacian:0", "laplacian8", -1)]
    [TestCase("Laplacian", "laplacian8", -1)]
    [TestCase("Laplacian:1", "laplacian4", -1)]
    [TestCase("Laplacian:3", "laplacian-diff", 1)]
    [TestCase("Laplacian:5", "magick-laplacian5", 1)]
    [TestCase("Laplacian:15", "log5", 1)]
    [TestCase("Laplacian:19", "log9-14", -1)]
    [TestCase("Laplacian:2", "frei-chen-8", 6)]
    [TestCase("FreiChen:11", "frei-chen-2", 2)]
    [TestCase("FreiChen:15", "frei-chen-5", -1)]
    [TestCase("FreiChen:16", "frei-chen-6", -1)]
    [TestCase("FreiChen:18", "frei-chen-8", 1)]
    [TestCase("FreiChen:19", "frei-chen-9", 1)]
    public void Create_Name_IsTheMeasuredKernel(string text, string id, double factor) => AssertSame(Read(text), factor * Get(id));

    [TestCase("Sobel", "sobel-x")]
    [TestCase("Sobel:90", "sobel-y")]
    [TestCase("Prewitt", "prewitt-x")]
    [TestCase("Roberts", "magick-roberts")]
    [TestCase("Kirsch", "kirsch-e")]
    [TestCase("Kirsch:45", "kirsch-se")]
    [TestCase("Compass", "prewitt-compass-e")]
    public void Create_NameUnderConvolution_IsTheMeasuredGradient(string text, string id) =>
        AssertSame(ImageMagickText.Read(text).For(Operation.Convolution).Kernels.Single().Rotated180(), Get(id));

    [TestCase("FreiChen:13", "frei-chen-3", -2)]
    [TestCase("FreiChen:14", "frei-chen-4", 2)]
    public void Create_FreiChenMask_IsTheMeasuredOneUpsideDown(string text, string id, double factor) => AssertSame(Read(text), (factor * Get(id)).FlippedVertically());

    [Test]
    public void Create_FreiChen10_IsTheListOfNine() => Assert.That(ImageMagickText.Read("FreiChen:10").Kernels, Has.Length.EqualTo(9));

    [Test]
    public void Create_Blur_IsThePrintedOversampledGaussian()
    {
        double[] printed = [0.0606, 0.2448, 0.3892, 0.2448, 0.0606];
        // Printed with four digits.
        Assert.That(Read("Blur:2x1").Coefficients, Is.EqualTo(printed).AsCollection.Within(0.00005));
        Assert.That(Read("Blur:2x1").Sum, Is.EqualTo(1).Within(Rounding));
    }

    [TestCase("Blur:0x1", 9, 1)]
    [TestCase("Blur:0x1+90", 1, 9)]
    [TestCase("Blur:3,2,180", 7, 1)]
    [TestCase("Gaussian:0x1", 9, 9)]
    [TestCase("Comet:0x1", 5, 1)]
    [TestCase("Comet:6x2+90", 1, 6)]
    [TestCase("LoG:0x2", 15, 15)]
    [TestCase("DoG:0,1,2", 15, 15)]
    public void Create_GaussianKinds_HaveTheWidthWhereASampleFallsBelowOneStep(string text, int width, int height) =>
        Assert.That((Read(text).Width, Read(text).Height), Is.EqualTo((width, height)));

    [TestCase("LoG:4x1.4")]
    [TestCase("DoG:3x1,1.6")]
    public void Create_ZeroSumKinds_AreScaledToPlusAndMinusOne(string text)
    {
        var kernel = Read(text);
        Assert.That(kernel.PositiveSum, Is.EqualTo(1).Within(Rounding));
        Assert.That(kernel.NegativeSum, Is.EqualTo(-1).Within(Rounding));
        Assert.That(kernel[kernel.AnchorX, kernel.AnchorY], Is.Positive);
    }

    [TestCase("Diamond", 3, 5)]
    [TestCase("Diamond:2", 5, 13)]
    [TestCase("Square:2", 5, 25)]
    [TestCase("Octagon", 5, 21)]
    [TestCase("Octagon:3", 7, 37)]
    [TestCase("Disk", 9, 61)]
    [TestCase("Disk:2.5", 5, 21)]
    [TestCase("Plus", 5, 9)]
    [TestCase("Cross:1", 3, 5)]
    [TestCase("Ring", 7, 16)]
    [TestCase("Ring:1,2", 5, 8)]
    public void Create_Shapes_CoverTheirCells(string text, int side, int cells)
    {
        var kernel = Read(text);
        Assert.That((kernel.Width, kernel.Height, kernel.Sum), Is.EqualTo((side, side, (double)cells)));
    }

    [TestCase("Disk:3,0.5", 0.5)]
    [TestCase("Square:1,2", 2)]
    public void Create_ShapeScale_IsTheValueOfItsCells(string text, double value) => Assert.That(Read(text)[Read(text).AnchorX, Read(text).AnchorY], Is.EqualTo(value));

    [Test]
    public void Create_Rectangle_TakesItsOrigin()
    {
        var kernel = Read("Rectangle:4x2+3+0");
        Assert.That((kernel.Width, kernel.Height, kernel.AnchorX, kernel.AnchorY), Is.EqualTo((4, 2, 3, 0)));
    }

    [TestCase("Chebyshev:2", 200)]
    [TestCase("Manhattan:2", 400)]
    [TestCase("Octagonal", 300)]
    [TestCase("Euclidean:2,1", 2.8284271247461903)]
    [TestCase("Manhattan:1,9!", 13107)]
    [TestCase("Chebyshev:1,10%", 6553.5)]
    public void Create_Distances_GrowFromTheCentre(string text, double corner)
    {
        Assert.That(Read(text)[0, 0], Is.EqualTo(corner));
        Assert.That(ImageMagickText.Read(text).Warnings, Has.Some.Contains("distance morphology"));
    }

    [TestCase("Sobel:45@", 8)]
    [TestCase("Kirsch@", 8)]
    [TestCase("Prewitt>", 4)]
    [TestCase("Sobel<", 4)]
    public void Create_Flags_AddRotations(string text, int count) => Assert.That(ImageMagickText.Read(text).Kernels, Has.Length.EqualTo(count));

    [TestCase(22.5, 0)]
    [TestCase(23, 1)]
    [TestCase(67.5, 1)]
    [TestCase(90, 2)]
    [TestCase(-45, 7)]
    [TestCase(337.5, 7)]
    [TestCase(720, 0)]
    public void Create_Angle_IsRoundedTo45Degrees(double angle, int eighths) =>
        AssertSame(Read($"Kirsch:{angle}"), Read("Kirsch").TurnedBy45(eighths));

    private static void AssertSame(Kernel actual, Kernel expected)
    {
        Assert.That((actual.Width, actual.Height, actual.AnchorX, actual.AnchorY), Is.EqualTo((expected.Width, expected.Height, expected.AnchorX, expected.AnchorY)));
        for (int j = 0; j < expected.Height; j++)
            for (int i = 0; i < expected.Width; i++)
                Assert.That(actual[i, j], Is.EqualTo(expected[i, j]).Within(Rounding), $"({i}, {j})");
    }

    private static Kernel Read(string text) => ImageMagickText.Read(text).Kernels.Single();

    private static Kernel Get(string id) => KernelCatalog.Get(id).Create().Kernel!;
}
