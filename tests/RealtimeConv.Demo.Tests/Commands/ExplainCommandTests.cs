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

    // Rows of the lecture's table: weights, 4 bytes each, multiplications per frame.
    [TestCase(new string[] { }, "fully connected", "1,000,000,000,000", "3.64 TiB", "1,000,000,000,000")]
    [TestCase(new string[] { }, "+ translation invariance", "3,996,001", "15.24 MiB", "1,000,000,000,000")]
    [TestCase(new string[] { }, "+ locality, D = 5", "121", "484 B", "121,000,000")]
    [TestCase(new[] { "--size", "640x360", "--channels", "3,16", "-D", "2" }, "+ locality, D = 2", "1,200", "4.69 KiB", "276,480,000")]
    [TestCase(new[] { "--size", "640x360", "--channels", "3,16", "-D", "2" }, "+ one bias per channel", "16", "", "")]
    [TestCase(new[] { "--size", "20x10", "-D", "40" }, "+ locality, D = 40", "741", "2.89 KiB", "148,200")]
    [TestCase(new[] { "--size", "100000x100000", "-D", "3" }, "fully connected", "100,000,000,000,000,000,000", "346.94 EiB", "100,000,000,000,000,000,000")]
    public void Table_OfALayer_GivesWeightsMemoryAndMultiplications(string[] options, string row, string weights, string memory, string multiplications)
    {
        string line = TestFiles.Run(["explain", .. options]).Output.Split('\n').Single(l => l.StartsWith(row, StringComparison.Ordinal));
        Assert.That(System.Text.RegularExpressions.Regex.Split(line[row.Length..].Trim(), " {2,}|(?<=B) +"), Is.EqualTo(new[] { weights, memory, multiplications }.Where(t => t.Length > 0)));
    }

    [TestCase("12x9", "2")]
    [TestCase("5x4", "6")]
    public void Materialize_OfASmallFrame_AgreesAndCounts(string size, string reach)
    {
        var (code, output, error) = TestFiles.Run("explain", "--size", "64x48", "-D", reach, "--materialize", size, "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        var matrix = JsonDocument.Parse(output).RootElement.GetProperty("matrix");
        int[] sides = [.. size.Split('x').Select(int.Parse)];
        int d = int.Parse(reach);
        // Along an axis of n samples, n (2D + 1) displacements less those that leave it at both ends.
        int Inside(int n) => Enumerable.Range(0, n).Sum(x => Math.Min(n - 1, x + d) - Math.Max(0, x - d) + 1);
        Assert.That(matrix.GetProperty("non_zeros").GetInt32(), Is.EqualTo(Inside(sides[0]) * Inside(sides[1])));
        Assert.That(matrix.GetProperty("difference").GetDouble(), Is.LessThanOrEqualTo(matrix.GetProperty("bound").GetDouble()));
        Assert.That(matrix.GetProperty("bound").GetDouble(), Is.LessThan(1e-11));
    }

    [Test]
    public void Figures_IntoAFile_AreRefused()
    {
        string file = _files.WriteText("figures", "text");
        var (code, _, error) = TestFiles.Run("explain", "--figures", file);
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: cannot write to '{file}': it is a file; give a folder's name\n")));
    }

    [TestCase("--size", "0x5", "'0x5' is not understood")]
    [TestCase("--materialize", "500x500", "its matrix can be written out for 1 to 4096")]
    [TestCase("--channels", "3", "'3' is not understood")]
    [TestCase("--reach", "-1", "at least 0")]
    public void Option_OutOfRange_IsOneLine(string option, string value, string message)
    {
        var (code, _, error) = TestFiles.Run("explain", option, value);
        Assert.That((code, error.Trim().Split('\n').Length), Is.EqualTo((ExitCode.BadInput, 1)));
        Assert.That(error, Does.Contain(message));
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
