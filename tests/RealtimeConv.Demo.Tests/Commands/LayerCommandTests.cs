using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Networks;
using RealtimeConv.Tests.Support;

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

    // A model over one dimension takes signals [N, C, L] and gives them.
    [Test]
    public void Net_OfOneDimension_TakesAndGivesSignals()
    {
        byte[] model = OnnxBytes.Model([1, 1, 4], 13, [OnnxBytes.Node("Conv", ["x", "w"], "y", OnnxBytes.Ints("pads", 1, 1))], [OnnxBytes.Tensor("w", [1, 1, 3], [1, 10, 100])], "y");
        File.WriteAllBytes(_files["net.onnx"], model);
        _files.WriteArray("x.npy", [1, 1, 4], 1, 2, 3, 4);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--net", _files["net.onnx"], "--output", _files["y.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(_files.ReadArray("y.npy").Shape, Is.EqualTo(new[] { 1, 1, 4 }));
        Assert.That(_files.ReadArray("y.npy").Data, Is.EqualTo(new float[] { 210, 321, 432, 43 }));
    }

    [Test]
    public void Net_ThatEnlargesToASize_RefusesAnInputOfAnother()
    {
        byte[] model = OnnxBytes.Model([1, 1, 2, 2], 13, [OnnxBytes.Node("Resize", ["x", "", "", "z"], "y")], [OnnxBytes.Integers("z", [4], [1, 1, 4, 4])], "y");
        File.WriteAllBytes(_files["net.onnx"], model);
        _files.WriteArray("x.npy", [1, 1, 3, 2], 1, 2, 3, 4, 5, 6);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--net", _files["net.onnx"], "--output", _files["y.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("for inputs of 2 x 2; the input is 3 x 2"));
    }

    [TestCase("b.npy", "y.png", "cannot write", "feature maps are written as .npy, signals as .wav or .csv too")]
    [TestCase("w.npy", "y.npy", "w.npy' has shape (1, 1, 1, 2); the bias of 1 output channels is (1,)", "")]
    [TestCase("none.npy", "y.npy", "there is no such file", "")]
    public void Layer_WithFilesOfAWrongKind_IsRefused(string bias, string output, string part, string other)
    {
        _files.WriteArray("x.npy", [1, 1, 1, 4], 1, 2, 3, 4);
        _files.WriteArray("w.npy", [1, 1, 1, 2], 1, 2);
        _files.WriteArray("b.npy", [1], 1);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--weights", _files["w.npy"], "--bias", _files[bias], "--output", _files[output]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(part).And.Contain(other).And.Matches("^[^\n]*\n$"));
        Assert.That(File.Exists(_files[output]), Is.False);
    }

    [Test]
    public void Layer_OfAPicture_SaysWhatTakesPictures()
    {
        _files.WriteText("photo.png", "any");
        _files.WriteArray("w.npy", [1, 1, 1, 2], 1, 2);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["photo.png"], "--weights", _files["w.npy"], "--output", _files["y.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.EndWith("a layer takes arrays (.npy) and signals (.wav, .csv); pictures go through 'rtconv apply --network'\n"));
    }

    [TestCase("""[{"op": "conv", "kernel_height": 1, "kernel_width": 1, "weights": "w.npy"}]""", "layer 1: 'c_out' is missing")]
    [TestCase("""[{"op": "conv", "c_out": 1, "kernel_height": 1, "kernel_width": 2, "stride": [1.5, 1], "weights": "w.npy"}]""", "layer 1: 'stride' is 1.5; a whole number is needed")]
    [TestCase("""[{"op": "conv", "c_out": 1, "kernel_height": 1, "kernel_width": 2, "pads": [0, 1e99, 0, 0], "weights": "w.npy"}]""", "layer 1: 'pads' is 1E+99; a whole number is needed")]
    public void Net_OfAListWithAWrongNumber_NamesLayerAndKey(string list, string part)
    {
        _files.WriteArray("x.npy", [1, 1, 1, 4], 1, 2, 3, 4);
        _files.WriteArray("w.npy", [1, 1, 1, 2], 1, 2);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--net", _files.WriteText("net.json", list), "--output", _files["y.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(part).And.Matches("^[^\n]*\n$"));
    }
}
