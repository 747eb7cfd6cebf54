using System.Numerics;
using System.Runtime.CompilerServices;
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
        double[] exact = InDouble(kernel, columns, rows, lanes);
        var factors = GC.AllocateArray<float>(exact.Length, pinned: true);
        for (int k = 0; k < factors.Length; k++) factors[k] = (float)exact[k];
        return factors;
    }

    /// <summary>As <see cref="Of"/>, without the rounding to float32. Pinned.</summary>
    public static double[] InDouble(Kernel kernel, FourierLine columns, FourierLine rows, int lanes)
    {
        var spectrum = Transform(kernel, columns.Length, rows.Length);
        double scale = 1.0 / ((double)columns.Length * rows.Length);
        var factors = GC.AllocateArray<double>(2 * columns.Length * rows.Length, pinned: true);
        int next = 0;
        for (int group = 0; group < rows.Length; group += lanes)
            foreach (int x in columns.Frequencies)
            {
                for (int lane = 0; lane < lanes; lane++) factors[next++] = scale * spectrum[rows.Frequencies[group + lane] * columns.Length + x].Real;
                for (int lane = 0; lane < lanes; lane++) factors[next++] = -scale * spectrum[rows.Frequencies[group + lane] * columns.Length + x].Imaginary;
            }
        return factors;
    }

    /// <summary>The transform of a kernel whose first weight lies at the first sample of a tile, row after row, in double.</summary>
    /// <param name="kernel">The kernel; no larger than the tile.</param>
    /// <param name="width">Columns of the tile, a power of two.</param>
    /// <param name="height">Rows of the tile, a power of two.</param>
    /// <remarks>Optimised at its first call: the first picture of a kernel waits for it, once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Complex[] Transform(Kernel kernel, int width, int height)
    {
        // Weights are real, so that one half of the frequencies along rows gives the other. Rows go to the places of their numbers' bits in reverse.
        int columns = width / 2 + 1, shift = 32 - int.Log2(height);
        double[] real = new double[columns * height], imaginary = new double[columns * height];
        Complex[] roots = Roots(width), line = new Complex[width], parts = new Complex[width];
        for (int j = 0; j < kernel.Height; j++)
        {
            for (int i = 0; i < width; i++) line[i] = i < kernel.Width ? kernel[i, j] : Complex.Zero;
            Transform(line, parts, roots);
            int row = height == 1 ? 0 : (int)(Reversed((uint)j) >> shift) * columns;
            for (int x = 0; x < columns; x++) (real[row + x], imaginary[row + x]) = (line[x].Real, line[x].Imaginary);
        }
        TransformColumns(real, imaginary, columns, height);
        var values = new Complex[width * height];
        for (int y = 0; y < height; y++)
        {
            int row = y * columns, mirrored = (height - y) % height * columns;
            for (int x = 0; x < columns; x++) values[y * width + x] = new Complex(real[row + x], imaginary[row + x]);
            for (int x = columns; x < width; x++) values[y * width + x] = new Complex(real[mirrored + width - x], -imaginary[mirrored + width - x]);
        }
        return values;
    }

    // Cooley and Tukey 1965, radix 2 in place, all columns side by side.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TransformColumns(double[] real, double[] imaginary, int columns, int height)
    {
        var roots = Roots(height);
        for (int half = 1; half < height; half *= 2)
            for (int first = 0; first < height; first += 2 * half)
                for (int k = 0; k < half; k++)
                {
                    var root = roots[height / (2 * half) * k];
                    int a = (first + k) * columns, b = a + half * columns;
                    Butterflies(real.AsSpan(a, columns), imaginary.AsSpan(a, columns), real.AsSpan(b, columns), imaginary.AsSpan(b, columns), root.Real, root.Imaginary);
                }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Butterflies(Span<double> re, Span<double> im, Span<double> otherRe, Span<double> otherIm, double cosine, double sine)
    {
        int x = 0;
        for (; x <= re.Length - Vector<double>.Count; x += Vector<double>.Count)
        {
            Vector<double> a = new(re[x..]), b = new(im[x..]), c = new(otherRe[x..]), d = new(otherIm[x..]), turnedRe = c * cosine - d * sine, turnedIm = d * cosine + c * sine;
            (a + turnedRe).CopyTo(re[x..]);
            (b + turnedIm).CopyTo(im[x..]);
            (a - turnedRe).CopyTo(otherRe[x..]);
            (b - turnedIm).CopyTo(otherIm[x..]);
        }
        for (; x < re.Length; x++)
        {
            double turnedRe = otherRe[x] * cosine - otherIm[x] * sine, turnedIm = otherIm[x] * cosine + otherRe[x] * sine;
            (re[x], otherRe[x]) = (re[x] + turnedRe, re[x] - turnedRe);
            (im[x], otherIm[x]) = (im[x] + turnedIm, im[x] - turnedIm);
        }
    }

    private static uint Reversed(uint bits)
    {
        uint reversed = 0;
        for (int k = 0; k < 32; k++, bits >>= 1) reversed = (reversed << 1) | (bits & 1);
        return reversed;
    }

    private static Complex[] Roots(int length) => [.. Enumerable.Range(0, length).Select(k => UnitRoots.At(k, length))];

    // Cooley and Tukey 1965, radix 2 by halves.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
