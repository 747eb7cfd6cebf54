using RealtimeConv.Cpu.Layers;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Networks;

/// <summary>The processor computes rows in blocks of 64; at and about their ends every value is that of the reference, on whole numbers to the bit.</summary>
public class CpuNetworkWidthTests
{
    [Test]
    public void Run_WidthsAboutTheEndsOfBlocks_EqualsTheReference(
        [Values(1, 15, 16, 17, 63, 64, 65, 127, 128, 129)] int width, [Values(1, 2, 3)] int stride, [Values(1, 4)] int dilation)
    {
        var options = new ConvolutionOptions { StrideX = stride, DilationX = dilation, Padding = new Padding(1, 0, 1, 0) };
        // As many columns as such an output takes.
        int columns = (width - 1) * stride + 2 * dilation + 1;
        var random = new Random(width);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(-9, 10))];
        var network = new Network(3, [new ConvolutionNode(new ConvolutionLayer(5, 3, 3, 3, Numbers(135), Numbers(5), options), 0)]);
        var input = new Tensor(new TensorShape(1, 3, 6, columns), Numbers(18 * columns));
        var (expected, shape) = ReferenceNetwork.Evaluate(network, input);
        var output = new CpuNetwork(network, threads: 1).Run(input);
        Assert.That((output.Shape, shape.Width), Is.EqualTo((shape, width)));
        Assert.That(output.Data.Select(v => (double)v), Is.EqualTo(expected));
    }
}
