using System.Numerics;
using System.Runtime.CompilerServices;
using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Planning;

/// <summary>The numbers that transforms on OpenGL run with: computed in double, each rounded once to float32.</summary>
public static class FourierTables
{
    /// <summary>Rows of the table of roots of a pass: one for each stage, a power of two as its columns are, so that drivers take one program for all.</summary>
    public static int RootRows(FourierPass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        return (int)BitOperations.RoundUpToPowerOf2((uint)(FourierStages.Radices(pass.TileWidth).Length + FourierStages.Radices(pass.TileHeight).Length));
    }

    /// <summary>What each result of a stage is turned by: the roots exp(-2 pi i j q / S) of the q-th result of the j-th group of points.</summary>
    /// <param name="size">S: points of the stage's sub-transforms.</param>
    /// <param name="radix">Points that the stage combines.</param>
    /// <returns>Cosine and sine for each of the S places of a sub-transform, q * S / radix + j.</returns>
    public static float[] Roots(int size, int radix)
    {
        if (radix < 2 || size % radix != 0) throw new ArgumentException($"Stages of radix {radix} do not divide {size} points.", nameof(radix));
        int step = size / radix;
        var roots = new float[2 * size];
        for (int place = 0; place < size; place++)
        {
            var (sine, cosine) = Math.SinCos(-2 * Math.PI * ((long)(place / step) * (place % step) % size) / size);
            (roots[2 * place], roots[2 * place + 1]) = ((float)cosine, (float)sine);
        }
        return roots;
    }

    /// <summary>What the frequencies of a tile are multiplied by to correlate it with the kernel of a pass, in the places where <see cref="FourierStages"/> leaves them.</summary>
    /// <returns>Real and imaginary part, row after row of the tile.</returns>
    /// <remarks>The conjugate turns convolution into correlation; the division by the number of samples that the way back lacks is contained, exactly, as it is a power of two.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Spectrum(FourierPass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        int width = pass.TileWidth, height = pass.TileHeight;
        var spectrum = FourierSpectrum.Transform(pass.Kernel, width, height);
        var (columns, rows) = (FourierStages.Frequencies(width), FourierStages.Frequencies(height));
        double scale = 1.0 / ((double)width * height);
        var factors = new float[2 * width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                var value = spectrum[rows[y] * width + columns[x]];
                (factors[2 * (y * width + x)], factors[2 * (y * width + x) + 1]) = ((float)(scale * value.Real), (float)(-scale * value.Imaginary));
            }
        return factors;
    }
}
