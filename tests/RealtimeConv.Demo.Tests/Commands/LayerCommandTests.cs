using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Tests.Commands;

/// <summary>Networks from files; the layers themselves are judged in tests/Conformance.</summary>
public sealed class LayerCommandTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    // 2 x - 3, then ReLU.
    [TestCase("cpu")]
    [TestCase("reference")]
    [TestCase("compute")]
    [TestCase("fragment")]
    public void Net_OfAnArchive_Runs(string backend)
    {
        var layer = new ConvolutionLayer(1, 1, 1, 1, [2], [-3]);
        using (var stream = File.Create(_files["net.npz"]))
            NpzNetwork.Write(new Network(1, [new ConvolutionNode(layer, 0), new ActivationNode(ActivationKind.Relu, 1)]), stream);
        _files.WriteArray("x.npy", [1, 1, 4], 1, 2, 3, 4);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--net", _files["net.npz"], "--output", _files["y.npy"], "--backend", backend);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(_files.ReadArray("y.npy").Data, Is.EqualTo(new float[] { 0, 1, 3, 5 }));
    }

    [TestCase("net.onnx", "ONNX")]
    [TestCase("net.npz", "ZIP")]
    public void Net_OfADamagedFile_IsNamed(string name, string cause)
    {
        _files.WriteText(name, "damaged");
        _files.WriteArray("x.npy", [1, 1, 4], 1, 2, 3, 4);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--net", _files[name], "--output", _files["y.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.StartWith("rtconv: ").And.Contain(name).And.Contain(cause));
        Assert.That(File.Exists(_files["y.npy"]), Is.False);
    }
}
