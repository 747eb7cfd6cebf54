using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Frames;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>apply --network: layers as a filter of pictures and arrays.</summary>
public sealed class ApplyNetworkTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    // 1 -> 1: each channel by itself; 2 v - 1, then ReLU.
    [TestCase("compute")]
    [TestCase("fragment")]
    [TestCase("cpu")]
    [TestCase("reference")]
    [TestCase("auto")]
    public void Network_OfOneChannel_RunsOnEachOfAnArrays(string backend)
    {
        Save(new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 1, 1, [2], [-1]), 0), new ActivationNode(ActivationKind.Relu, 1)]));
        Apply(_files.WriteArray("in.npy", [1, 2, 3], 0, 0.25f, 0.5f, 0.75f, 1, 2), _files["out.npy"], "--backend", backend);
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 0, 0, 0, 0.5f, 1, 3 }));
        Assert.That(_files.ReadArray("out.npy").Shape, Is.EqualTo(new[] { 1, 2, 3 }));
    }

    // Red and blue change places; alpha stays.
    [Test]
    public void Network_OfThreeChannels_TakesTheColoursOfAPicture()
    {
        Save(new Network(3, [new ConvolutionNode(new ConvolutionLayer(3, 3, 1, 1, [0, 0, 1, 0, 1, 0, 1, 0, 0]), 0)]));
        var frame = Frame.Wrap(2, 1, PixelFormat.Rgba8, AlphaMode.Straight, [10, 20, 30, 40, 50, 60, 70, 80]);
        Apply(_files.WritePng("in.png", frame), _files["out.png"]);
        Assert.That(_files.ReadPng("out.png").Frame.Bytes.ToArray(), Is.EqualTo(new byte[] { 30, 20, 10, 40, 70, 60, 50, 80 }));
    }

    [TestCase("cpu")]
    [TestCase("reference")]
    [TestCase("compute")]
    [TestCase("fragment")]
    public void Network_ThatEnlarges_ChangesTheSizeOfAPicture(string backend)
    {
        Save(new Network(1, [new UpsampleNode(2, 3, false, 0)]), "net.npz", new ConvolutionNode(new ConvolutionLayer(1, 1, 1, 1, [1]), 0));
        var frame = Frame.Wrap(2, 1, new PixelFormat(SampleType.UNorm8, 3), AlphaMode.Opaque, [1, 2, 3, 4, 5, 6]);
        Apply(_files.WritePng("in.png", frame), _files["out.png"], "--backend", backend);
        var result = _files.ReadPng("out.png").Frame;
        Assert.That((result.Width, result.Height, result.Channels), Is.EqualTo((6, 2, 3)));
        Assert.That(result.Bytes.ToArray(), Is.EqualTo(Enumerable.Repeat(new byte[] { 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 4, 5, 6 }, 2).SelectMany(r => r).ToArray()));
    }

    [Test]
    public void Strength_OfANetwork_BlendsItWithTheInput()
    {
        Save(new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 1, 1, [3]), 0)]));
        Apply(_files.WriteArray("in.npy", [2], 1, 2), _files["out.npy"], "--strength", "0.5", "--backend", "cpu");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 2, 4 }));
    }

    [TestCase("kernel and network exclude each other", "--kernel", "box")]
    [TestCase("border belongs to a kernel", "--border", "wrap")]
    public void Network_BesideAKernelsSettings_IsRefused(string message, params string[] more)
    {
        Save(new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 1, 1, [3]), 0)]));
        var (code, _, error) = TestFiles.Run(["apply", _files.WriteArray("in.npy", [1], 1), "-o", _files["out.npy"], "--network", _files["net.npz"], .. more]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.StartWith($"rtconv: {message}"));
    }

    [Test]
    public void Network_ForOtherChannels_NamesBoth()
    {
        Save(new Network(2, [new ConvolutionNode(new ConvolutionLayer(2, 2, 1, 1, new float[4]), 0)]));
        var (code, _, error) = TestFiles.Run("apply", _files.WriteArray("in.npy", [1, 1, 3], 1, 2, 3), "-o", _files["out.npy"], "--network", _files["net.npz"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("takes 2 channels and gives 2; the frame has 3"));
    }

    // A map of 1 beside one of -1: amber and blue, on one row of the sheet.
    [Test]
    public void Maps_OfALayer_AreDrawnAsASheet()
    {
        Save(new Network(1, [new ConvolutionNode(new ConvolutionLayer(2, 1, 1, 1, [1, -1]), 0), new ConvolutionNode(new ConvolutionLayer(1, 2, 1, 1, [1, 1]), 1)]));
        var frame = Frame.Wrap(40, 20, new PixelFormat(SampleType.UNorm8, 1), AlphaMode.Opaque, [.. Enumerable.Repeat((byte)255, 800)]);
        Apply(_files.WritePng("in.png", frame), _files["maps.png"], "--maps", "1");
        var colours = Colours(_files.ReadPng("maps.png").Frame);
        Assert.That(colours, Does.Contain((255, 194, 84)).And.Contain((84, 158, 255)));
        Apply(_files["in.png"], _files["last.png"], "--maps", "2");
        var (_, output, error) = TestFiles.Run("apply", _files["in.png"], "-o", _files["cpu.png"], "--network", _files["net.npz"], "--maps", "2", "--backend", "cpu");
        Assert.That(output + error, Does.Contain("feature maps by cpu on processor"));
        Assert.That(Colours(_files.ReadPng("last.png").Frame), Does.Not.Contain((255, 194, 84)).And.Not.Contain((84, 158, 255)));
    }

    [TestCase("3", "maps '3' names no layer; the network has 2: 1 conv 1->2 1x1, 2 conv 2->1 1x1; or write all")]
    [TestCase("1", "maps are written as a picture", "out.npy")]
    public void Maps_ThatCannotBe_AreRefused(string maps, string message, string output = "out.png")
    {
        Save(new Network(1, [new ConvolutionNode(new ConvolutionLayer(2, 1, 1, 1, [1, -1]), 0), new ConvolutionNode(new ConvolutionLayer(1, 2, 1, 1, [1, 1]), 1)]));
        var (code, _, error) = TestFiles.Run("apply", _files.WriteArray("in.npy", [2, 2], 1, 2, 3, 4), "-o", _files[output], "--network", _files["net.npz"], "--maps", maps);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.StartWith($"rtconv: {message}"));
    }

    [Test]
    public void Maps_WithoutANetwork_AreRefused()
    {
        var (code, _, error) = TestFiles.Run("apply", _files.WriteArray("in.npy", [2, 2], 1, 2, 3, 4), "-o", _files["out.png"], "--kernel", "box", "--maps", "1");
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: maps belongs to a network; give --network FILE{Environment.NewLine}")));
    }

    private static HashSet<(int, int, int)> Colours(Frame frame) =>
        [.. Enumerable.Range(0, frame.Width * frame.Height).Select(k => ((int)frame.Bytes[k * frame.Format.BytesPerPixel], (int)frame.Bytes[k * frame.Format.BytesPerPixel + 1], (int)frame.Bytes[k * frame.Format.BytesPerPixel + 2]))];

    private void Apply(string input, string output, params string[] more)
    {
        var (code, _, error) = TestFiles.Run(["apply", input, "-o", output, "--network", _files["net.npz"], .. more]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
    }

    private void Save(Network network, string name = "net.npz", ConvolutionNode? first = null)
    {
        // An archive begins with a convolution.
        if (first is not null) network = new Network(network.InputChannels, [first, .. network.Nodes.Select(n => n is UpsampleNode u ? u with { Input = u.Input + 1, Inputs = [u.Input + 1] } : n)]);
        using var stream = File.Create(_files[name]);
        NpzNetwork.Write(network, stream);
    }
}
