using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class ExplainCommandTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    // 64 x 48 through 3 -> 8 of 3x3 with stride 2 and a padding of 1, a ReLU, 8 -> 1 of 5x3, dilated by 2 along x: worked out by hand.
    [Test]
    public void Network_OfAnArchive_IsCountedLayerByLayer()
    {
        var first = new ConvolutionLayer(8, 3, 3, 3, new float[8 * 3 * 9], new float[8], new ConvolutionOptions { StrideX = 2, StrideY = 2, Padding = Padding.All(1) });
        var second = new ConvolutionLayer(1, 8, 3, 5, new float[8 * 15], null, new ConvolutionOptions { DilationX = 2, Padding = new Padding(1, 4, 1, 4) });
        using (var stream = File.Create(_files["net.npz"]))
            NpzNetwork.Write(new Network(3, [new ConvolutionNode(first, 0), new ActivationNode(ActivationKind.Relu, 1), new ConvolutionNode(second, 2)]), stream);
        var (code, output, error) = TestFiles.Run("explain", "--size", "64x48", "-D", "1", "--network", _files["net.npz"], "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var layers = JsonDocument.Parse(output).RootElement.GetProperty("network");
        Assert.That(Numbers(layers, "parameters"), Is.EqualTo(new double[] { 224, 0, 120 }));
        Assert.That(Numbers(layers, "multiplications"), Is.EqualTo(new double[] { 8 * 32 * 24 * 27, 0, 32 * 24 * 120 }));
        Assert.That(Pairs(layers, "receptive_field"), Is.EqualTo(new[] { (3.0, 3.0), (3, 3), (3 + 4 * 2 * 2, 3 + 2 * 2) }));
        Assert.That(Pairs(layers, "step"), Is.EqualTo(new[] { (2.0, 2.0), (2, 2), (2, 2) }));
    }

    [Test]
    public void Plans_OfADenseAndASeparableKernel_CountTheirMultiplications()
    {
        var (_, output, _) = TestFiles.Run("explain", "--size", "64x48", "-D", "5", "--json");
        var plans = JsonDocument.Parse(output).RootElement.GetProperty("plans");
        Assert.That(Numbers(plans, "multiplications_per_sample"), Is.EqualTo(new double[] { 121, 22 }));
        Assert.That(Numbers(plans, "milliseconds"), Is.All.GreaterThan(0));
    }

    [Test]
    public void Plans_OfAFrameThatWouldTakeSeconds_AreNotRun() =>
        Assert.That(TestFiles.Run("explain", "--size", "100000x100000").Output, Does.Contain("Not run here"));

    [Test]
    public void Network_ThatDoesNotFitTheFrame_NamesTheNode()
    {
        _files.WriteText("net.json", """[{"op": "conv", "c_out": 1, "kernel": [9, 9], "weights": []}]""");
        var (code, _, error) = TestFiles.Run("explain", "--network", _files["net.json"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.StartWith("rtconv: ").And.Contain("layer 1"));
    }

    private static double[] Numbers(JsonElement list, string name) => [.. list.EnumerateArray().Select(l => l.GetProperty(name).GetDouble())];

    private static (double, double)[] Pairs(JsonElement list, string name) => [.. list.EnumerateArray().Select(l => (l.GetProperty(name)[0].GetDouble(), l.GetProperty(name)[1].GetDouble()))];
}
