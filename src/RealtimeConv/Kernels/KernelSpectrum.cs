using System.Numerics;

namespace RealtimeConv.Kernels;

/// <summary>What a kernel does to waves: its frequency response.</summary>
/// <remarks>
/// Cross-correlation with K answers the wave exp(2 pi i (fx x + fy y)) with the same wave times
/// H(fx, fy) = sum_{j, i} K[j, i] exp(2 pi i (fx (i - ax) + fy (j - ay))). Frequencies are in cycles per pixel, -0.5 to 0.5.
/// </remarks>
public static class KernelSpectrum
{
    /// <summary>The response at one frequency.</summary>
    public static Complex Response(Kernel kernel, double fx, double fy)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        Complex[] column = new Complex[kernel.Height];
        Complex[] waveX = Wave(kernel.Width, kernel.AnchorX, fx), waveY = Wave(kernel.Height, kernel.AnchorY, fy);
        for (int j = 0; j < kernel.Height; j++) column[j] = RowSum(kernel, j, waveX);
        return Combine(column, waveY) / kernel.Divisor;
    }

    /// <summary>Magnitudes of the response over all frequencies, [row, column]: fx from -0.5 in the first column to 0.5 in the last, fy likewise downwards.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="columns">Frequencies in x, at least 2; an odd number has 0 in its middle.</param>
    /// <param name="rows">Frequencies in y, at least 2.</param>
    /// <exception cref="ArgumentException">Fewer than 2 frequencies along an axis, or more than 4096.</exception>
    public static double[,] Magnitudes(Kernel kernel, int columns, int rows)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (columns is < 2 or > 4096 || rows is < 2 or > 4096) throw new ArgumentException($"A spectrum of {columns} x {rows} frequencies: 2 to 4096 are possible along each axis.");
        Complex[][] wavesY = [.. Enumerable.Range(0, rows).Select(r => Wave(kernel.Height, kernel.AnchorY, Frequency(r, rows)))];
        var magnitudes = new double[rows, columns];
        var column = new Complex[kernel.Height];
        for (int c = 0; c < columns; c++)
        {
            Complex[] waveX = Wave(kernel.Width, kernel.AnchorX, Frequency(c, columns));
            for (int j = 0; j < kernel.Height; j++) column[j] = RowSum(kernel, j, waveX);
            for (int r = 0; r < rows; r++) magnitudes[r, c] = Complex.Abs(Combine(column, wavesY[r])) / Math.Abs(kernel.Divisor);
        }
        return magnitudes;
    }

    /// <summary>The frequency of a place in a table of <see cref="Magnitudes"/>.</summary>
    public static double Frequency(int index, int count) => -0.5 + (double)index / (count - 1);

    private static Complex[] Wave(int length, int anchor, double frequency)
    {
        var wave = new Complex[length];
        for (int i = 0; i < length; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * frequency * (i - anchor));
            wave[i] = new Complex(cos, sin);
        }
        return wave;
    }

    private static Complex RowSum(Kernel kernel, int row, Complex[] wave)
    {
        double real = 0, imaginary = 0;
        for (int i = 0; i < wave.Length; i++)
        {
            double c = kernel.Coefficients[row * kernel.Width + i];
            real += c * wave[i].Real;
            imaginary += c * wave[i].Imaginary;
        }
        return new Complex(real, imaginary);
    }

    private static Complex Combine(Complex[] column, Complex[] wave)
    {
        var sum = Complex.Zero;
        for (int j = 0; j < wave.Length; j++) sum += column[j] * wave[j];
        return sum;
    }
}
