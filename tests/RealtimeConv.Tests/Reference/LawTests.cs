using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support.Laws;

namespace RealtimeConv.Tests.Reference;

/// <summary>The laws of convolution hold for the reference, and its matrix is the one of the definition.</summary>
public sealed class LawTests : ConvolutionLawTests
{
    protected override int Cases => 100;

    /// <summary>A mistake to be seen; null where the reference itself is tried.</summary>
    internal Func<Filter, Frame, LawResult>? Planted { get; init; }

    protected override LawResult Run(Filter filter, Frame frame) => Planted is not null ? Planted(filter, frame) : LawResult.Exactly(ReferenceFilter.Evaluate(filter, frame));

    [Test]
    public void ConnectionMatrix_IsTheMatrixOfTheDefinition_WithEveryBorder() => Hold(c =>
    {
        var expected = new FullyConnected(new ConvolveFilter(c.F, c.Operation, c.Border), c.Frame.Width, c.Frame.Height);
        var matrix = new ConnectionMatrix(c.F, c.Operation, c.Border, c.Frame.Width, c.Frame.Height);
        double[] samples = [.. Enumerable.Range(0, matrix.Pixels).Select(k => (double)c.Frame.Float32[2 * k])];
        for (int row = 0; row < matrix.Pixels; row++)
            for (int column = 0; column < matrix.Pixels; column++)
                if (matrix[row, column] != expected[row, column]) return false;
        return matrix.Apply(samples).SequenceEqual(expected.Apply(c.Frame.Float32, 0, 2));
    });

    [Test]
    public void ConnectionMatrix_ConstantBorder_IsDoublyBlockToeplitz() => Hold(c =>
    {
        var (w, h) = (c.Frame.Width, c.Frame.Height);
        var matrix = new ConnectionMatrix(c.F, c.Operation, Border.Of(0), w, h);
        for (int row = 0; row < w * h; row++)
            for (int column = 0; column < w * h; column++)
            {
                bool inside = row % w + 1 < w && column % w + 1 < w && row / w + 1 < h && column / w + 1 < h;
                if (inside && (matrix[row, column] != matrix[row + 1, column + 1] || matrix[row, column] != matrix[row + w, column + w])) return false;
            }
        return true;
    });

    // The conditions of folding are needed: without symmetry a reflection is not the same twice.
    [Test]
    public void FoldedChain_WithoutSymmetry_DiffersFromTheChainAtTheRim()
    {
        var kernel = new Kernel(3, 1, [1, 2, 4]);
        var frame = Frame.FromSamples(6, 1, 1, [1, 2, 3, 5, 8, 13]);
        double[] folded = ReferenceFilter.Evaluate(Correlate(kernel * kernel, Border.Reflect), frame);
        double[] chain = ReferenceFilter.Evaluate(new ChainFilter(Correlate(kernel, Border.Reflect), Correlate(kernel, Border.Reflect)), frame);
        Assert.That(folded[0], Is.Not.EqualTo(chain[0]));
        Assert.That(folded[1..5], Is.EqualTo(chain[1..5]));
    }
}
