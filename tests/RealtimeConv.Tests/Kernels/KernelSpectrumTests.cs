using System.Numerics;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class KernelSpectrumTests
{
    private static readonly double Rounding = Math.ScaleB(1, -45);

    [TestCase("gaussian", 1)]
    [TestCase("sobel-x", 0)]
    [TestCase("laplacian", 0)]
    [TestCase("high-boost", 0.5)]
    public void Response_FrequencyZero_IsTheSum(string text, double sum) =>
        Assert.That(Complex.Abs(KernelSpectrum.Response(Parse(text), 0, 0)), Is.EqualTo(sum).Within(Rounding));

    [Test]
    public void Response_CentralDifference_IsISineOfTheFrequency()
    {
        var response = KernelSpectrum.Response(Parse("central-diff-x"), 0.1, 0.3);
        Assert.That(response.Real, Is.Zero.Within(Rounding));
        Assert.That(response.Imaginary, Is.EqualTo(Math.Sin(2 * Math.PI * 0.1)).Within(Rounding));
    }

    [Test]
    public void Response_Shift_IsAPureWave()
    {
        var response = KernelSpectrum.Response(Parse("shift(dx=2, dy=-1)"), 0.1, 0.25);
        var expected = Complex.FromPolarCoordinates(1, 2 * Math.PI * (2 * 0.1 - 0.25));
        Assert.That(Complex.Abs(response - expected), Is.LessThan(Rounding));
    }

    [Test]
    public void Response_OfAProduct_IsTheProductOfResponses()
    {
        Kernel f = Parse("sobel-x"), g = Parse("motion(length=7, angle=30)");
        var expected = KernelSpectrum.Response(f, 0.13, -0.4) * KernelSpectrum.Response(g, 0.13, -0.4);
        Assert.That(Complex.Abs(KernelSpectrum.Response(f * g, 0.13, -0.4) - expected), Is.LessThan(Rounding));
    }

    [Test]
    public void Magnitudes_EveryPlace_IsTheResponseThere()
    {
        var kernel = Parse("gabor(size=9)/3");
        var table = KernelSpectrum.Magnitudes(kernel, 5, 4);
        Assert.That((table.GetLength(0), table.GetLength(1)), Is.EqualTo((4, 5)));
        for (int r = 0; r < 4; r++)
            for (int c = 0; c < 5; c++)
                Assert.That(table[r, c], Is.EqualTo(Complex.Abs(KernelSpectrum.Response(kernel, KernelSpectrum.Frequency(c, 5), KernelSpectrum.Frequency(r, 4)))).Within(Rounding));
        Assert.That((KernelSpectrum.Frequency(0, 5), KernelSpectrum.Frequency(2, 5), KernelSpectrum.Frequency(4, 5)), Is.EqualTo((-0.5, 0.0, 0.5)));
    }

    [TestCase(1, 5)]
    [TestCase(5, 5000)]
    public void Magnitudes_BadSize_IsRefused(int columns, int rows) => Assert.That(() => KernelSpectrum.Magnitudes(Kernel.Identity, columns, rows), Throws.ArgumentException);

    private static Kernel Parse(string text) => CatalogExpression.Parse(text).Kernel!;
}
