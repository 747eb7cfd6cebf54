using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Networks;

public class LectureTests
{
    [Test]
    public void ParameterCount_MillionPixelsAndReachFive_GivesTheLecturesNumbers()
    {
        var count = new ParameterCount(1000, 1000, 1, 1, 5);
        Assert.That(count.FullyConnected, Is.EqualTo(System.Numerics.BigInteger.Pow(10, 12)));
        Assert.That(count.TranslationInvariant, Is.EqualTo(new System.Numerics.BigInteger(3_996_001)));
        Assert.That(count.Local, Is.EqualTo(new System.Numerics.BigInteger(121)));
        Assert.That(count.LocalMultiplications, Is.EqualTo(new System.Numerics.BigInteger(121_000_000)));
    }

    [Test]
    public void ConnectionMatrix_ZerosOutside_IsDoublyBlockToeplitz()
    {
        const int w = 5, h = 4;
        var matrix = new ConnectionMatrix(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]), Operation.Convolution, Border.Of(0), w, h);
        for (int oy = 1; oy < h; oy++)
            for (int ox = 1; ox < w; ox++)
                for (int iy = 1; iy < h; iy++)
                    for (int ix = 1; ix < w; ix++)
                        Assert.That(matrix[oy * w + ox, iy * w + ix], Is.EqualTo(matrix[(oy - 1) * w + ox - 1, (iy - 1) * w + ix - 1]));
        // Full rows of the interior carry the rotated kernel.
        Assert.That(matrix[w + 1, 0], Is.EqualTo(9));
        Assert.That(matrix[w + 1, 2 * w + 2], Is.EqualTo(1));
    }

    [Test]
    public void ConnectionMatrix_TooManyPixels_NamesTheLimit() =>
        Assert.That(() => new ConnectionMatrix(Kernel.Identity, Operation.CrossCorrelation, default, 100, 100), Throws.ArgumentException.With.Message.Contains("4096"));

    [Test]
    public void ReceptiveField_StrideAndDilation_AddUp()
    {
        ConvolutionNode Conv(int size, int stride, int dilation, int input) => new(new ConvolutionLayer(1, 1, size, size, new float[size * size], null,
            new ConvolutionOptions { StrideX = stride, StrideY = stride, DilationX = dilation, DilationY = dilation, PaddingMode = PaddingMode.SameUpper }), input);
        var fields = ReceptiveField.Of(new Network(1, [Conv(3, 1, 1, 0), Conv(3, 2, 1, 1), Conv(3, 1, 2, 2)]));
        Assert.That(fields.Select(f => f.Width), Is.EqualTo(new double[] { 1, 3, 5, 13 }));
        Assert.That(fields[3].StepX, Is.EqualTo(2));
    }

    // Two groups of two channels each: every output channel reads two of the four.
    [Test]
    public void LayerCost_GroupsSlopesAndEnlargement_AreCounted()
    {
        var grouped = new ConvolutionLayer(6, 4, 3, 3, new float[6 * 2 * 9], new float[6], new ConvolutionOptions { Groups = 2, Padding = Padding.All(1) });
        var network = new Network(4, [new ConvolutionNode(grouped, 0), new ActivationNode(ActivationKind.PRelu, 1, Slopes: [.. new float[6]]), new UpsampleNode(2, 2, true, 2), new AddNode(3, 3)]);
        var costs = LayerCost.Of(network, new TensorShape(1, 4, 5, 7));
        Assert.That(costs.Select(c => c.Parameters), Is.EqualTo(new long[] { 6 * 18 + 6, 6, 0, 0 }));
        Assert.That(costs.Select(c => c.Multiplications), Is.EqualTo(new long[] { 6 * 35 * 18, 6 * 35, 4 * 6 * 140, 0 }));
        Assert.That(costs[2].Output, Is.EqualTo(new TensorShape(1, 6, 10, 14)));
    }
}
