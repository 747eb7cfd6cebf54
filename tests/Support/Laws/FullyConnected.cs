using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Support.Laws;

/// <summary>A convolution as the fully connected layer that it is, written from the definition: row r holds the weight of every input pixel in output pixel r.</summary>
public sealed class FullyConnected
{
    private readonly double[,] _matrix;
    private readonly double[] _constant;

    /// <summary>Writes out a filter of one kernel on frames of one size; a constant border of one value becomes an offset per output.</summary>
    public FullyConnected(ConvolveFilter filter, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Pixels = width * height;
        _matrix = new double[Pixels, Pixels];
        _constant = new double[Pixels];
        var kernel = filter.Kernels[0, 0]!;
        for (int row = 0; row < Pixels; row++)
            for (int j = 0; j < kernel.Height; j++)
                for (int i = 0; i < kernel.Width; i++)
                {
                    int x = BorderFormula.Index(filter.Border.Mode, row % width + i - kernel.AnchorX, width), y = BorderFormula.Index(filter.Border.Mode, row / width + j - kernel.AnchorY, height);
                    double weight = filter.Operation == Operation.Convolution ? kernel[kernel.Width - 1 - i, kernel.Height - 1 - j] : kernel[i, j];
                    if (x < 0 || y < 0) _constant[row] += weight * filter.Border.Constant[0];
                    else _matrix[row, y * width + x] += weight;
                }
    }

    /// <summary>Rows and columns.</summary>
    public int Pixels { get; }

    /// <summary>The weight of an input pixel in an output pixel.</summary>
    public double this[int output, int input] => _matrix[output, input];


    /// <summary>The matrix times one channel of interleaved samples, plus the offset.</summary>
    public double[] Apply(ReadOnlySpan<float> samples, int channel, int channels)
    {
        var result = new double[Pixels];
        for (int row = 0; row < Pixels; row++)
        {
            result[row] = _constant[row];
            for (int column = 0; column < Pixels; column++) result[row] += _matrix[row, column] * samples[column * channels + channel];
        }
        return result;
    }
}
