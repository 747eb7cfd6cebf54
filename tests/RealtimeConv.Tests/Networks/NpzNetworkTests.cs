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

    [Test]
    public void Write_NoChain_NamesTheNode()
    {
        var node = new ActivationNode(ActivationKind.Relu, 0);
        var error = Assert.Throws<ArgumentException>(() => NpzNetwork.Write(new Network(1, [node, node]), Stream.Null));
        Assert.That(error!.Message, Does.Contain("Node 1"));
    }
}
