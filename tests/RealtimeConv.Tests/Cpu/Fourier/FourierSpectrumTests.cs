using System.Numerics;
using RealtimeConv.Cpu.Fourier;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Cpu.Fourier;

public sealed class FourierSpectrumTests
{
    // Against the sum that defines it. Wide and high tiles, lines shorter than a vector, a kernel as large as its tile.
    [TestCase(5, 3, 16, 32)]
    [TestCase(3, 7, 64, 8)]
    [TestCase(16, 4, 16, 4)]
    [TestCase(1, 1, 2, 1)]
    [TestCase(2, 2, 4, 2)]
    public void Transform_AnyKernel_IsItsDiscreteFourierTransform(int columns, int rows, int width, int height)
    {
        var kernel = new Kernel(columns, rows, [.. Enumerable.Range(0, columns * rows).Select(k => (k * 37 + 11) % 23 / 23.0 - 0.3)]);
        var spectrum = FourierSpectrum.Transform(kernel, width, height);
        Assert.That(spectrum, Has.Length.EqualTo(width * height));
        double worst = 0;
        for (int v = 0; v < height; v++)
            for (int u = 0; u < width; u++)
            {
                var sum = Complex.Zero;
                for (int j = 0; j < rows; j++)
                    for (int i = 0; i < columns; i++) sum += kernel[i, j] * Complex.FromPolarCoordinates(1, -2 * Math.PI * ((double)u * i / width + (double)v * j / height));
                worst = Math.Max(worst, (spectrum[v * width + u] - sum).Magnitude);
            }
        Assert.That(worst, Is.LessThan(1e-13));
    }
}
