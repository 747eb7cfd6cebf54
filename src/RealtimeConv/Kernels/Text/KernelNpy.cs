using System.Collections.Immutable;
using RealtimeConv.Codecs;

namespace RealtimeConv.Kernels.Text;

/// <summary>Kernels as NumPy arrays of float32: (H, W) is the matrix, (N,) one row, (T, H, W) a kernel over frames, the newest first. The anchor is (width / 2, height / 2).</summary>
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
            3 => FromFrames(array),
            _ => throw new InvalidInputException($"npy: an array of shape {array} is no kernel; shapes (H, W), (N,) and (T, H, W) are."),
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

    private static KernelDocument FromFrames(NpyArray array)
    {
        var (frames, height, width) = (array.Shape[0], array.Shape[1], array.Shape[2]);
        if (frames > SpaceTimeKernel.MaxFrames) throw new InvalidInputException($"npy: an array of shape {array} is a kernel over {frames} frames; the limit is {SpaceTimeKernel.MaxFrames}.");
        for (int k = 0; k < array.Data.Length; k++)
            if (!float.IsFinite(array.Data[k])) throw new InvalidInputException($"npy: the weight [{k / (height * width)}, {k / width % height}, {k % width}] is {array.Data[k]}; weights must be finite.");
        return new KernelDocument(SpaceTimeKernel.FromWeights(frames, height, width, Array.ConvertAll(array.Data, w => (double)w)));
    }

    /// <summary>Writes the weights, divided and rounded to float32, as an array (H, W), or (T, H, W) for a kernel over frames.</summary>
    /// <returns>What the array could not say.</returns>
    /// <exception cref="InvalidInputException">The document has several kernels.</exception>
    public static ImmutableArray<string> Write(KernelDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        bool isOverFrames = document.Arrangement == KernelArrangement.Frames;
        var newest = isOverFrames ? new KernelDocument(document.Kernels[0]) { Operation = document.Operation, Bias = document.Bias, Border = document.Border } : document;
        var kernel = PlainMatrix.Of(newest, "npy", out var warnings);
        var kernels = isOverFrames ? document.For(document.Operation ?? Operation.CrossCorrelation).Kernels : [kernel];
        float[] weights = [.. kernels.SelectMany(k => k.ToFloat32())];
        bool exact = weights.Select(w => (double)w).SequenceEqual(kernels.SelectMany(k => k.Coefficients.Select(c => c / k.Divisor)));
        NpyCodec.Write(new NpyArray(isOverFrames ? [kernels.Length, kernel.Height, kernel.Width] : [kernel.Height, kernel.Width], weights), stream);
        return exact ? warnings : warnings.Add("The weights are rounded to float32.");
    }
}
