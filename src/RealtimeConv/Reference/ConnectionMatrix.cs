using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Reference;

/// <summary>A convolution written out as the fully connected layer it is: one row per output pixel, one column per input pixel.</summary>
/// <remarks>With zeros outside the matrix is doubly block Toeplitz: blocks depend on the row displacement, entries on the column displacement. Small frames only.</remarks>
public sealed class ConnectionMatrix
{
    /// <summary>The most pixels a frame may have: the matrix has their square (4096^2 doubles are 128 MiB).</summary>
    public const int MaxPixels = 4096;

    private readonly double[] _entries;
    private readonly double[] _offset;

    /// <summary>Writes out a kernel on frames of one size.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="operation">Which operation runs.</param>
    /// <param name="border">How the frame continues; a constant other than 0 becomes an offset per output.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <exception cref="ArgumentException">The frame is empty or has more than <see cref="MaxPixels"/> pixels.</exception>
    public ConnectionMatrix(Kernel kernel, Operation operation, Border border, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        if (width < 1 || height < 1 || (long)width * height > MaxPixels)
            throw new ArgumentException($"A frame of {width} x {height} has {(long)width * height} pixels; its matrix can be written out for 1 to {MaxPixels}.");
        Pixels = width * height;
        _entries = new double[Pixels * Pixels];
        _offset = new double[Pixels];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                for (int j = 0; j < kernel.Height; j++)
                    for (int i = 0; i < kernel.Width; i++)
                    {
                        double weight = operation == Operation.Convolution ? kernel[kernel.Width - 1 - i, kernel.Height - 1 - j] : kernel[i, j];
                        int row = y * width + x;
                        int? sx = Inside(x + i - kernel.AnchorX, width, border.Mode), sy = Inside(y + j - kernel.AnchorY, height, border.Mode);
                        if (sx is null || sy is null) _offset[row] += weight * border.Constant[0];
                        else _entries[row * Pixels + sy.Value * width + sx.Value] += weight;
                    }
    }

    /// <summary>Rows and columns of the matrix.</summary>
    public int Pixels { get; }

    /// <summary>The weight from an input pixel to an output pixel, both counted row by row.</summary>
    public double this[int output, int input] => _entries[output * Pixels + input];

    /// <summary>Entries that are not 0.</summary>
    public int NonZeros => _entries.Count(v => v != 0);

    /// <summary>The matrix times a frame of one channel: what the fully connected layer computes.</summary>
    /// <exception cref="ArgumentException">The frame has another number of pixels.</exception>
    public double[] Apply(ReadOnlySpan<double> frame)
    {
        if (frame.Length != Pixels) throw new ArgumentException($"The matrix takes {Pixels} pixels; {frame.Length} were given.", nameof(frame));
        var result = new double[Pixels];
        for (int row = 0; row < Pixels; row++)
        {
            double sum = _offset[row];
            for (int column = 0; column < Pixels; column++) sum += _entries[row * Pixels + column] * frame[column];
            result[row] = sum;
        }
        return result;
    }

    // The index that a border rule reads for position p on an axis of n samples; null for the constant. Steps, so that it is plainly right.
    private static int? Inside(int p, int n, BorderMode mode)
    {
        while (p < 0 || p >= n)
            switch (mode)
            {
                case BorderMode.Constant: return null;
                case BorderMode.Replicate: return p < 0 ? 0 : n - 1;
                case BorderMode.Wrap: p += p < 0 ? n : -n; break;
                case BorderMode.Reflect: p = p < 0 ? -p - 1 : 2 * n - 1 - p; break;
                default:
                    if (n == 1) return 0;
                    p = p < 0 ? -p : 2 * n - 2 - p;
                    break;
            }
        return p;
    }
}
