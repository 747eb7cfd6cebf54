using RealtimeConv.Cpu.Layers;
using RealtimeConv.Networks;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Networks;

public class LayerConformanceTests
{
    private static IEnumerable<string> LayerIds => LayerCases.Layers;

    private static IEnumerable<string> NetworkIds => LayerCases.Networks;

    [TestCaseSource(nameof(LayerIds))]
    public void Reference_IndependentCase_Agrees(string id)
    {
        var (layer, input, expected, magnitude) = LayerCases.Layer(id);
        var (values, _) = ReferenceNetwork.Evaluate(layer, Array.ConvertAll(input.Data, v => (double)v), input.Shape);
        AssertWithin(values, expected, Math.ScaleB(1, -50) * magnitude * Terms(layer));
    }

    [TestCaseSource(nameof(LayerIds))]
    public void Cpu_IndependentCase_LiesInsideItsBound(string id)
    {
        var (layer, input, expected, magnitude) = LayerCases.Layer(id);
        foreach (int threads in new[] { 1, 2 })
        {
            var output = new CpuNetwork(new Network(layer.InputChannels, [new ConvolutionNode(layer, 0)]), threads).Run(input);
            AssertWithin(Array.ConvertAll(output.Data, v => (double)v), expected, Math.ScaleB(1, -24) * Terms(layer) * magnitude);
        }
    }

    [TestCaseSource(nameof(NetworkIds))]
    public void Reference_IndependentNetwork_Agrees(string id)
    {
        var (network, input, expected) = LayerCases.Network(id);
        var (values, _) = ReferenceNetwork.Evaluate(network, input);
        AssertWithin(values, expected, Math.ScaleB(1, -40) * expected.Max(Math.Abs));
    }

    private static int Terms(ConvolutionLayer layer) => layer.KernelHeight * layer.KernelWidth * layer.InputChannelsPerGroup + 2;

    private static void AssertWithin(double[] actual, double[] expected, double bound)
    {
        Assert.That(actual, Has.Length.EqualTo(expected.Length));
        for (int k = 0; k < expected.Length; k++)
            Assert.That(Math.Abs(actual[k] - expected[k]), Is.LessThanOrEqualTo(bound), $"value {k}: {actual[k]}, expected {expected[k]}");
    }
}
