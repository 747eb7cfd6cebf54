using RealtimeConv.Codecs;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Networks;

public class NpzNetworkTests
{
    [Test]
    public void WriteThenRead_EveryKind_ComputesTheSame()
    {
        var random = new Random(1);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)random.NextDouble() - 0.5f)];
        var network = new Network(2,
        [
            new ConvolutionNode(new ConvolutionLayer(8, 2, 3, 5, Numbers(8 * 15), Numbers(8), new ConvolutionOptions { Groups = 2, DilationX = 2, Padding = new Padding(1, 4, 1, 4) }), 0),
            new ActivationNode(ActivationKind.PRelu, 1, Slopes: [.. Numbers(8)]),
            new ActivationNode(ActivationKind.LeakyRelu, 2, 0.3f),
            new DepthToSpaceNode(2, true, 3),
            new ConvolutionNode(new ConvolutionLayer(2, 2, 2, 2, Numbers(16), null, new ConvolutionOptions { StrideX = 2, StrideY = 2 }), 4),
            new AddNode(5, 0),
            new UpsampleNode(2, 3, true, 6),
            new ActivationNode(ActivationKind.Clip, 7, -0.25f, 0.25f),
            new ActivationNode(ActivationKind.Silu, 8),
        ]);
        using var stream = new MemoryStream();
        NpzNetwork.Write(network, stream);
        stream.Position = 0;
        var read = NpzNetwork.Read(stream);
        var input = new Tensor(new TensorShape(1, 2, 6, 8), Numbers(96));
        Assert.That(ReferenceNetwork.Evaluate(read, input).Values, Is.EqualTo(ReferenceNetwork.Evaluate(network, input).Values));
    }

    [TestCase("0.relu 0.tanh", "relu and tanh share one number")]
    [TestCase("00.relu", "'00.relu' is not understood")]
    [TestCase("0.clip", "clip has 1 numbers; 2 are needed")]
    [TestCase("0.upsample", "upsample has 1 numbers; 3 are needed")]
    public void Read_EntriesThatDoNotFit_AreNamed(string names, string message)
    {
        using var stream = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            foreach (string name in names.Split(' '))
            {
                using var entry = zip.CreateEntry(name + ".npy").Open();
                NpyCodec.Write(new NpyArray([1], [0]), entry);
            }
        Assert.That(() => NpzNetwork.Read(stream), Throws.TypeOf<InvalidInputException>().With.Message.Contains(message));
    }

    [Test]
    public void Write_NoChain_NamesTheNode()
    {
        var node = new ActivationNode(ActivationKind.Relu, 0);
        var error = Assert.Throws<ArgumentException>(() => NpzNetwork.Write(new Network(1, [node, node]), Stream.Null));
        Assert.That(error!.Message, Does.Contain("Node 1"));
    }
}
