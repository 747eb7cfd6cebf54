using RealtimeConv.Networks;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>Errors of a layer go on through those behind it, each as its own mathematics says.</summary>
public class NetworkBoundTests
{
    private static readonly ArithmeticModel Quality = ArithmeticModel.Quality;

    private static readonly Tensor Input = new(new TensorShape(1, 8, 5, 6), Numbers(240, 1));

    private static readonly ConvolutionNode First = new(new ConvolutionLayer(3, 8, 3, 3, Numbers(216, 2), Numbers(3, 3), new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper }), 0);

    // A layer that only doubles adds nothing of its own: powers of two round nothing.
    [Test]
    public void Propagate_LayerBehindALayer_CarriesItsErrorsByItsWeights()
    {
        var doubled = new ConvolutionNode(new ConvolutionLayer(1, 3, 1, 1, [2, -2, 4]), 1);
        var fields = NetworkBound.Propagate(new Network(8, [First, doubled]), Input, Quality);
        int plane = 30;
        for (int k = 0; k < plane; k++)
        {
            double carried = 2 * fields[1].Error[k] + 2 * fields[1].Error[plane + k] + 4 * fields[1].Error[2 * plane + k];
            Assert.That(fields[1].Error[k], Is.GreaterThan(Math.ScaleB(1, -24)), "the first layer does err");
            Assert.That(fields[2].Error[k], Is.InRange(carried, 2 * carried), $"value {k}");
        }
    }

    [TestCase(ActivationKind.Relu, 0, 1)]
    [TestCase(ActivationKind.LeakyRelu, 2, 2)]
    [TestCase(ActivationKind.Clip, -100, 1)]
    public void Propagate_ActivationBehindALayer_CarriesItsErrorByItsSlope(ActivationKind kind, float a, double slope)
    {
        var fields = NetworkBound.Propagate(new Network(8, [First, new ActivationNode(kind, 1, a, 100)]), Input, Quality);
        for (int k = 0; k < fields[2].Error.Length; k++) Assert.That(fields[2].Error[k], Is.GreaterThanOrEqualTo(slope * fields[1].Error[k]), $"value {k}");
    }

    // Four products by weights that are no powers of two, in two steps: some sample of a run in floats is off by more than one rounding.
    [Test]
    public void Propagate_BilinearEnlargement_CountsItsRoundings()
    {
        var node = new UpsampleNode(3, 3, true, 0);
        var (value, error, _) = NetworkBound.Propagate(new Network(8, [node]), Input, Quality)[^1];
        for (int k = 0; k < value.Length; k++) Assert.That(error[k], Is.GreaterThanOrEqualTo(Math.ScaleB(Math.Abs(value[k]), -23)), $"value {k}");
        Assert.That(error.Zip(value).Max(p => p.First / Math.Abs(p.Second)), Is.LessThan(1), "nor does it hide anything");
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];
    }
}
