using System.Numerics;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Fourier;

/// <summary>What the frequencies of a tile are multiplied by to correlate it with a kernel: computed in double, rounded once to float32.</summary>
internal static class FourierSpectrum
{
    /// <summary>The factors in the order in which tiles are multiplied.</summary>
    /// <param name="kernel">A kernel in correlation form.</param>
    /// <param name="columns">The transform along rows.</param>
    /// <param name="rows">The transform along columns.</param>
    /// <param name="lanes">Rows that are transformed side by side.</param>
    /// <returns>For each group of rows, place in a row and vector: the real parts of the lanes, then their imaginary parts. Pinned.</returns>
    /// <remarks>The conjugate turns convolution into correlation; the division by the number of samples that the inverse transform lacks is contained, exactly, as it is a power of two.</remarks>
    public static float[] Of(Kernel kernel, FourierLine columns, FourierLine rows, int lanes)
    {
        var spectrum = Transform(kernel, columns.Length, rows.Length);
        double scale = 1.0 / ((double)columns.Length * rows.Length);
        var factors = GC.AllocateArray<float>(2 * columns.Length * rows.Length, pinned: true);
        int next = 0;
        for (int group = 0; group < rows.Length; group += lanes)
            foreach (int x in columns.Frequencies)
            {
                for (int lane = 0; lane < lanes; lane++) factors[next++] = (float)(scale * spectrum[rows.Frequencies[group + lane] * columns.Length + x].Real);
                for (int lane = 0; lane < lanes; lane++) factors[next++] = (float)(-scale * spectrum[rows.Frequencies[group + lane] * columns.Length + x].Imaginary);
            }
        return factors;
    }

    /// <summary>The transform of a kernel whose first weight lies at the first sample of a tile, row after row, in double.</summary>
    /// <param name="kernel">The kernel; no larger than the tile.</param>
    /// <param name="width">Columns of the tile, a power of two.</param>
    /// <param name="height">Rows of the tile, a power of two.</param>
    public static Complex[] Transform(Kernel kernel, int width, int height)
    {
        // Rows that hold weights first, then all columns.
        var values = new Complex[width * height];
        Complex[] roots = Roots(width), column = new Complex[height], parts = new Complex[Math.Max(width, height)];
        for (int j = 0; j < kernel.Height; j++)
        {
            for (int i = 0; i < kernel.Width; i++) values[j * width + i] = kernel[i, j];
            Transform(values.AsSpan(j * width, width), parts, roots);
        }
        roots = Roots(height);
        for (int x = 0; x < width; x++)
        {
            for (int y = 0; y < height; y++) column[y] = y < kernel.Height ? values[y * width + x] : Complex.Zero;
            Transform(column, parts, roots);
            for (int y = 0; y < height; y++) values[y * width + x] = column[y];
        }
        return values;
    }

    private static Complex[] Roots(int length) => [.. Enumerable.Range(0, length).Select(k => Complex.FromPolarCoordinates(1, -2 * Math.PI * k / length))];

    // Cooley and Tukey 1965, radix 2 by halves.
    private static void Transform(Span<Complex> values, Span<Complex> parts, Complex[] roots)
    {
        if (values.Length == 1) return;
        int half = values.Length / 2, step = roots.Length / values.Length;
        for (int k = 0; k < half; k++) (parts[k], parts[half + k]) = (values[2 * k], values[2 * k + 1]);
        parts[..values.Length].CopyTo(values);
        Transform(values[..half], parts, roots);
        Transform(values[half..], parts, roots);
        for (int k = 0; k < half; k++)
        {
            var turned = roots[k * step] * values[half + k];
            (values[k], values[half + k]) = (values[k] + turned, values[k] - turned);
        }
    }
}
