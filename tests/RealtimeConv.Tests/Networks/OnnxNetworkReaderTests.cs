using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;
using RealtimeConv.Reference;
using static RealtimeConv.Tests.Support.OnnxBytes;

namespace RealtimeConv.Tests.Networks;

public class OnnxNetworkReaderTests
{
    [Test]
    public void Read_EverySupportedOperator_ComputesWhatItSays()
    {
        float[] weights = [.. Enumerable.Range(0, 4 * 2 * 9).Select(k => (k % 7 - 3) / 8f)], bias = [0.5f, -0.25f, 0, 1];
        byte[] model = Model(13, [
            Node("Conv", ["x", "w", "b"], "c", Ints("pads", 1, 1, 1, 1), Ints("kernel_shape", 3, 3)),
            Node("Identity", ["c"], "i"),
            Node("LeakyRelu", ["i"], "l", Single("alpha", 0.125f)),
            Node("Constant", [], "slope", TensorAttribute("value", Tensor("", [4, 1, 1], [0.5f, 0.25f, 2, 1]))),
            Node("PRelu", ["l", "slope"], "p"),
            Node("Add", ["p", "c"], "a"),
            Node("Concat", ["a", "c"], "k", Int("axis", 1)),
            Node("DepthToSpace", ["k"], "d", Int("blocksize", 2), Text("mode", "CRD")),
            Node("Resize", ["d", "", "scales"], "r", Text("mode", "linear"), Text("coordinate_transformation_mode", "half_pixel")),
            Node("Clip", ["r", "low", "high"], "q"),
            Node("Sigmoid", ["q"], "s"),
            Node("Tanh", ["s"], "t"),
            Node("Relu", ["t"], "y"),
        ], [Tensor("w", [4, 2, 3, 3], weights), Tensor("b", [4], bias), Tensor("scales", [4], [1, 1, 2, 3]), Tensor("low", [], [-1]), Tensor("high", [], [1])], "y");
        var network = OnnxNetworkReader.Read(model);
        var input = new Tensor(new TensorShape(1, 2, 5, 6), [.. Enumerable.Range(0, 60).Select(k => (k % 11 - 5) / 4f)]);
        var layer = new ConvolutionLayer(4, 2, 3, 3, weights, bias, new ConvolutionOptions { Padding = Padding.All(1) });
        var expected = new Network(2,
        [
            new ConvolutionNode(layer, 0), new ActivationNode(ActivationKind.LeakyRelu, 1, 0.125f), new ActivationNode(ActivationKind.PRelu, 2, Slopes: [0.5f, 0.25f, 2, 1]),
            new AddNode(3, 1), new ConcatNode([4, 1]), new DepthToSpaceNode(2, true, 5), new UpsampleNode(2, 3, true, 6), new ActivationNode(ActivationKind.Clip, 7, -1, 1),
            new ActivationNode(ActivationKind.Sigmoid, 8), new ActivationNode(ActivationKind.Tanh, 9), new ActivationNode(ActivationKind.Relu, 10),
        ]);
        Assert.That(ReferenceNetwork.Evaluate(network, input).Values, Is.EqualTo(ReferenceNetwork.Evaluate(expected, input).Values));
    }

    [Test]
    public void Read_AutoPadAndGroups_AreKept()
    {
        byte[] model = Model(11, [Node("Conv", ["x", "w"], "y", Text("auto_pad", "SAME_LOWER"), Int("group", 2), Ints("strides", 2, 1), Ints("dilations", 1, 2))],
            [Tensor("w", [2, 1, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8])], "y");
        var layer = ((ConvolutionNode)OnnxNetworkReader.Read(model).Nodes[0]).Layer;
        Assert.That(layer.Options, Is.EqualTo(new ConvolutionOptions { PaddingMode = PaddingMode.SameLower, Groups = 2, StrideY = 2, DilationX = 2 }));
        Assert.That(layer.InputChannels, Is.EqualTo(2));
    }

    [Test]
    public void Read_UnknownOperator_IsRefusedByName() =>
        Assert.That(() => OnnxNetworkReader.Read(Model(13, [Node("MaxPool", ["x"], "y")], [], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains("MaxPool"));

    [Test]
    public void Read_OldOpset_IsRefusedByNumber() =>
        Assert.That(() => OnnxNetworkReader.Read(Model(9, [Node("Relu", ["x"], "y")], [], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains("opset 9"));

    [Test]
    public void Read_TruncatedAnywhere_IsRefusedWithoutHarm()
    {
        byte[] model = Model(13, [Node("Conv", ["x", "w"], "y", Ints("pads", 1, 1, 1, 1))], [Tensor("w", [2, 2, 3, 3], new float[36])], "y");
        for (int length = 0; length < model.Length; length++)
        {
            byte[] part = model[..length];
            Assert.That(() => OnnxNetworkReader.Read(part), Throws.TypeOf<InvalidInputException>(), $"{length} of {model.Length} bytes");
        }
    }

    [Test]
    public void Read_FlippedBytes_NeverCrashes()
    {
        byte[] model = Model(13, [Node("Conv", ["x", "w"], "c", Ints("pads", 1, 1, 1, 1)), Node("Relu", ["c"], "y")], [Tensor("w", [2, 2, 3, 3], new float[36])], "y");
        var random = new Random(5);
        for (int round = 0; round < 3000; round++)
        {
            byte[] damaged = [.. model];
            for (int k = random.Next(1, 4); k > 0; k--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try { OnnxNetworkReader.Read(damaged); }
            catch (InvalidInputException) { }
        }
    }
}
