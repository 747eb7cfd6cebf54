using System.Collections.Immutable;
using RealtimeConv.Codecs;

namespace RealtimeConv.Kernels.Text;

/// <summary>Kernels as NumPy arrays of float32: (H, W) is the matrix, (N,) one row. The anchor is (width / 2, height / 2).</summary>
public static class KernelNpy
{
    /// <summary>Reads an array.</summary>
    /// <exception cref="InvalidInputException">No .npy file of float32, another rank, a value that is not finite, or too many.</exception>
    public static KernelDocument Read(Stream stream)
    {
        var array = NpyCodec.Read(stream, Kernel.MaxCoefficients);
        return array.Rank switch
        {
            1 => FromRows(array.Data, 1, array.Shape[0]),
            2 => FromRows(array.Data, array.Shape[0], array.Shape[1]),
            _ => throw new InvalidInputException($"npy: an array of shape {array} is no kernel; shapes (H, W) and (N,) are."),
        };
    }

    /// <summary>A kernel from weights in row-major order.</summary>
    /// <exception cref="InvalidInputException">A weight is not finite.</exception>
    /// <exception cref="ArgumentException">The count is not rows * columns.</exception>
    public static KernelDocument FromRows(ReadOnlySpan<float> weights, int rows, int columns)
    {
        var values = new double[weights.Length];
        for (int k = 0; k < values.Length; k++)
            values[k] = float.IsFinite(weights[k]) ? weights[k] : throw new InvalidInputException($"npy: the weight [{k / columns}, {k % columns}] is {weights[k]}; weights must be finite.");
        return new KernelDocument(new Kernel(columns, rows, values));
    }

    /// <summary>Writes the weights, divided and rounded to float32, as an array (H, W).</summary>
    /// <returns>What the array could not say.</returns>
    /// <exception cref="InvalidInputException">The document has several kernels.</exception>
    public static ImmutableArray<string> Write(KernelDocument document, Stream stream)
    {
        var kernel = PlainMatrix.Of(document, "npy", out var warnings);
        float[] weights = kernel.ToFloat32();
        bool exact = Enumerable.Range(0, weights.Length).All(k => weights[k] == kernel.Coefficients[k] / kernel.Divisor);
        NpyCodec.Write(new NpyArray([kernel.Height, kernel.Width], weights), stream);
        return exact ? warnings : warnings.Add("The weights are rounded to float32.");
    }
}
