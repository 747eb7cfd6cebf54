using System.Text.Json;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>A random kernel of reach D on a small frame, computed as a convolution and as the fully connected matrix it is.</summary>
/// <param name="Pixels">Pixels of the frame.</param>
/// <param name="NonZeros">Entries of the matrix that are not 0.</param>
/// <param name="Difference">Largest difference between the two results.</param>
/// <param name="Bound">What rounding in double may cost: (n + 1) 2^-53 sum|w||x| for each of the two.</param>
internal sealed record MatrixCheck(int Pixels, int NonZeros, double Difference, double Bound)
{
    public bool Agrees => Difference <= Bound;

    public static MatrixCheck Run((int Width, int Height) size, int reach)
    {
        var random = new Random(1);
        int side = 2 * reach + 1;
        var kernel = new Kernel(side, side, [.. Enumerable.Range(0, side * side).Select(_ => random.NextDouble() * 2 - 1)]);
        float[] samples = [.. Enumerable.Range(0, size.Width * size.Height).Select(_ => (float)random.NextDouble())];
        var matrix = new ConnectionMatrix(kernel, Operation.Convolution, Border.Of(0), size.Width, size.Height);
        double[] connected = matrix.Apply(Array.ConvertAll(samples, v => (double)v));
        double[] convolved = ReferenceFilter.Evaluate(new ConvolveFilter(kernel, Operation.Convolution, Border.Of(0)), Frame.FromSamples(size.Width, size.Height, 1, samples));
        double difference = connected.Zip(convolved, (a, b) => Math.Abs(a - b)).Max();
        return new MatrixCheck(matrix.Pixels, matrix.NonZeros, difference, 2 * (side * side + 1) * Math.ScaleB(1, -53) * kernel.AbsoluteSum);
    }

    public IEnumerable<string> Lines()
    {
        yield return $"Written out for {Pixels} pixels of one channel: {(long)Pixels * Pixels} entries, {NonZeros} not 0; largest difference to the convolution {Difference:0.##e+0} (rounding in double allows {Bound:0.##e+0})";
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("matrix");
        json.WriteNumber("pixels", Pixels);
        json.WriteNumber("non_zeros", NonZeros);
        json.WriteNumber("difference", Difference);
        json.WriteNumber("bound", Bound);
        json.WriteEndObject();
    }
}
