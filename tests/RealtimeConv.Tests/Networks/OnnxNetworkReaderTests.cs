using System.Runtime.InteropServices;
using System.Text;
using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;
using RealtimeConv.Reference;

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

    // The wire format written by hand: the reader must not be tested by its own other half.
    private static byte[] Model(int opset, byte[][] nodes, byte[][] constants, string output)
    {
        byte[] Value(string name, params int[] dims) => Join(Bytes(1, name), Message(2, Message(1, Join(Number(1, 1), Message(2, Join([.. dims.Select(d => Message(1, Number(1, d)))]))))));
        byte[] graph = Join([.. nodes.Select(n => Message(1, n)), .. constants.Select(c => Message(5, c)), Message(11, Value("x", 1, 2, 5, 6)), Message(12, Value(output, 1, 1, 1, 1))]);
        return Join(Number(1, 8), Message(7, graph), Message(8, Join(Bytes(1, ""), Number(2, opset))));
    }

    private static byte[] Node(string op, string[] inputs, string output, params byte[][] attributes) =>
        Join([.. inputs.Select(i => Bytes(1, i)), Bytes(2, output), Bytes(4, op), .. attributes.Select(a => Message(5, a))]);

    private static byte[] Int(string name, int value) => Join(Bytes(1, name), Number(3, value));

    private static byte[] Single(string name, float value) => Join(Bytes(1, name), [5 | 2 << 3], BitConverter.GetBytes(value));

    private static byte[] Text(string name, string value) => Join(Bytes(1, name), Bytes(4, value));

    private static byte[] Ints(string name, params int[] values) => Join([Bytes(1, name), .. values.Select(v => Number(8, v))]);

    private static byte[] TensorAttribute(string name, byte[] tensor) => Join(Bytes(1, name), Message(5, tensor));

    private static byte[] Tensor(string name, int[] dims, float[] values) =>
        Join([.. dims.Select(d => Number(1, d)), Number(2, 1), Bytes(8, name), Message(9, MemoryMarshal.AsBytes(values.AsSpan()).ToArray())]);

    private static byte[] Bytes(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Message(int field, byte[] content) => Join(Varint(field << 3 | 2), Varint(content.Length), content);

    private static byte[] Number(int field, long value) => Join(Varint(field << 3), Varint(value));

    private static byte[] Varint(long value)
    {
        var bytes = new List<byte>();
        ulong rest = (ulong)value;
        for (; rest >= 0x80; rest >>= 7) bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
        return [.. bytes];
    }

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(p => p)];
}
