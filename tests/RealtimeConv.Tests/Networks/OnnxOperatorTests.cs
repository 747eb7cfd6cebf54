using RealtimeConv.Networks;
using RealtimeConv.Networks.Onnx;
using RealtimeConv.Reference;
using static RealtimeConv.Tests.Support.OnnxBytes;

namespace RealtimeConv.Tests.Networks;

/// <summary>Models of one operator, with the shapes and attributes that the operators' own conformance tests use, against the operators' formulas written out here.</summary>
public sealed class OnnxOperatorTests
{
    // x of [n, c, ...], w of [o, i, ...]: y[p] = b + sum x[p * stride + q * dilation - begin] * w[q], zeros outside.
    [TestCase(new[] { 1, 1, 5, 5 }, new[] { 1, 1, 3, 3 }, new[] { 1, 1 }, new[] { 1, 1, 1, 1 }, new[] { 1, 1 }, 1, false)]
    [TestCase(new[] { 1, 1, 5, 5 }, new[] { 1, 1, 3, 3 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 }, new[] { 1, 1 }, 1, false)]
    [TestCase(new[] { 1, 1, 7, 5 }, new[] { 1, 1, 3, 3 }, new[] { 2, 2 }, new[] { 1, 1, 1, 1 }, new[] { 1, 1 }, 1, false)]
    [TestCase(new[] { 1, 1, 7, 5 }, new[] { 1, 1, 3, 3 }, new[] { 2, 2 }, new[] { 1, 0, 1, 0 }, new[] { 1, 1 }, 1, false)]
    [TestCase(new[] { 2, 3, 6, 5 }, new[] { 4, 3, 3, 2 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 }, new[] { 1, 1 }, 1, true)]
    [TestCase(new[] { 2, 3, 8, 8 }, new[] { 4, 3, 3, 2 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 }, new[] { 2, 3 }, 1, true)]
    [TestCase(new[] { 2, 4, 6, 5 }, new[] { 6, 2, 3, 2 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 }, new[] { 1, 1 }, 2, true)]
    [TestCase(new[] { 2, 4, 6, 6 }, new[] { 4, 1, 3, 3 }, new[] { 2, 2 }, new[] { 1, 1, 1, 1 }, new[] { 1, 1 }, 4, true)]
    [TestCase(new[] { 2, 4, 6, 6 }, new[] { 8, 1, 3, 3 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 }, new[] { 1, 1 }, 4, true)]
    [TestCase(new[] { 2, 4, 10 }, new[] { 5, 4, 3 }, new[] { 1 }, new[] { 0, 0 }, new[] { 1 }, 1, true)]
    [TestCase(new[] { 2, 4, 10 }, new[] { 5, 4, 3 }, new[] { 2 }, new[] { 1, 2 }, new[] { 1 }, 1, true)]
    [TestCase(new[] { 2, 4, 10 }, new[] { 6, 2, 3 }, new[] { 1 }, new[] { 0, 1 }, new[] { 2 }, 2, false)]
    public void Conv_OfEveryAttribute_SlidesAsTheFormulaSays(int[] shape, int[] weights, int[] strides, int[] pads, int[] dilations, int groups, bool hasBias)
    {
        float[] x = Numbers(shape, 1), w = Numbers(weights, 2), b = hasBias ? Numbers([weights[0]], 3) : [];
        byte[] node = Node("Conv", hasBias ? ["x", "w", "b"] : ["x", "w"], "y", Ints("strides", strides), Ints("pads", pads), Ints("dilations", dilations), Int("group", groups), Ints("kernel_shape", weights[2..]));
        AssertComputes(Model(shape, 11, [node], Constants(weights, w, b), "y"), shape, x, Convolved(Wide(shape), x, Wide(weights), w, b, WideSteps(strides), WidePads(pads), WideSteps(dilations), groups));
    }

    // The output has ceil(n / stride) samples; the odd zero goes to the end (upper) or the start (lower).
    [TestCase("SAME_UPPER", new[] { 1, 1, 5, 6 }, new[] { 3, 3 }, new[] { 2, 2 }, new[] { 1, 1 }, new[] { 1, 0, 1, 1 })]
    [TestCase("SAME_LOWER", new[] { 1, 1, 5, 6 }, new[] { 3, 3 }, new[] { 2, 2 }, new[] { 1, 1 }, new[] { 1, 1, 1, 0 })]
    [TestCase("SAME_LOWER", new[] { 1, 1, 5, 5 }, new[] { 3, 3 }, new[] { 2, 2 }, new[] { 1, 1 }, new[] { 1, 1, 1, 1 })]
    [TestCase("SAME_UPPER", new[] { 1, 1, 6, 7 }, new[] { 2, 4 }, new[] { 1, 1 }, new[] { 1, 2 }, new[] { 0, 3, 1, 3 })]
    [TestCase("SAME_LOWER", new[] { 1, 1, 6, 7 }, new[] { 2, 4 }, new[] { 1, 1 }, new[] { 1, 1 }, new[] { 1, 2, 0, 1 })]
    [TestCase("VALID", new[] { 1, 1, 6, 7 }, new[] { 2, 4 }, new[] { 1, 2 }, new[] { 1, 1 }, new[] { 0, 0, 0, 0 })]
    [TestCase("SAME_UPPER", new[] { 1, 1, 7 }, new[] { 4 }, new[] { 2 }, new[] { 1 }, new[] { 1, 2 })]
    [TestCase("SAME_LOWER", new[] { 1, 1, 7 }, new[] { 4 }, new[] { 2 }, new[] { 1 }, new[] { 2, 1 })]
    public void Conv_OfAutoPad_PadsAsTheFormulaSays(string auto, int[] shape, int[] kernel, int[] strides, int[] dilations, int[] pads)
    {
        int[] weights = [2, 1, .. kernel];
        float[] x = Numbers(shape, 4), w = Numbers(weights, 5);
        byte[] node = Node("Conv", ["x", "w"], "y", Text("auto_pad", auto), Ints("strides", strides), Ints("dilations", dilations));
        AssertComputes(Model(shape, 21, [node], Constants(weights, w, []), "y"), shape, x, Convolved(Wide(shape), x, Wide(weights), w, [], WideSteps(strides), WidePads(pads), WideSteps(dilations), 1));
    }

    [Test]
    public void Activations_OnMapsAndSignals_FollowTheirFormulas([Values(11, 24)] int opset, [Values(1, 2, 3, 4)] int rank)
    {
        int[] shape = rank switch { 1 => [5], 2 => [3, 4], 3 => [3, 4, 5], _ => [2, 4, 3, 5] };
        int[] perChannel = [4, .. Enumerable.Repeat(1, Math.Max(0, rank - 2))];
        float[] slopes = [0.25f, -0.5f, 2, 0];
        int channels = rank == 1 ? 1 : shape[1], inner = rank == 1 ? 5 : shape[2..].Aggregate(1, (a, b) => a * b);
        byte[] slopesConstant = Tensor("s", perChannel, slopes);
        var cases = new (byte[] Node, byte[][] Constants, Func<double, int, double> Formula)[]
        {
            (Node("Relu", ["x"], "y"), [], (v, _) => Math.Max(v, 0)),
            (Node("LeakyRelu", ["x"], "y", Single("alpha", 0.1f)), [], (v, _) => v < 0 ? 0.1f * v : v),
            (Node("LeakyRelu", ["x"], "y"), [], (v, _) => v < 0 ? 0.01f * v : v),
            (Node("PRelu", ["x", "s"], "y"), [slopesConstant], (v, c) => v < 0 ? slopes[c] * v : v),
            (Node("PRelu", ["x", "s"], "y"), [Tensor("s", [1], [0.75f])], (v, _) => v < 0 ? 0.75 * v : v),
            (Node("Clip", ["x", "l", "h"], "y"), [Tensor("l", [], [-1]), Tensor("h", [], [0.5f])], (v, _) => Math.Clamp(v, -1, 0.5)),
            (Node("Clip", ["x", "l"], "y"), [Tensor("l", [], [0])], (v, _) => Math.Max(v, 0)),
            (Node("Clip", ["x", "", "h"], "y"), [Tensor("h", [], [0])], (v, _) => Math.Min(v, 0)),
            (Node("Clip", ["x"], "y"), [], (v, _) => v),
            (Node("Sigmoid", ["x"], "y"), [], (v, _) => 1 / (1 + Math.Exp(-v))),
            (Node("Tanh", ["x"], "y"), [], (v, _) => Math.Tanh(v)),
            (Node("Add", ["x", "x"], "y"), [], (v, _) => 2 * v),
            (Node("Add", ["x", "s"], "y"), [slopesConstant], (v, c) => v + slopes[c]),
            (Node("Add", ["s", "x"], "y"), [Tensor("s", [], [0.5f])], (v, _) => v + 0.5),
            (Node("Identity", ["x"], "y"), [], (v, _) => v),
        };
        float[] x = Numbers(shape, 6, 2);
        foreach (var (node, constants, formula) in cases.Where(c => rank > 1 || c.Constants.All(t => t != slopesConstant)))
            AssertComputes(Model(shape, opset, [node], constants, "y"), shape, x, [.. x.Select((v, k) => formula(v, k / inner % channels))]);
    }

    [TestCase(1)]
    [TestCase(-3)]
    public void Concat_OfTheChannels_Appends(int axis)
    {
        float[] x = Numbers([1, 2, 2, 2], 7);
        byte[] model = Model([1, 2, 2, 2], 13, [Node("Relu", ["x"], "r"), Node("Concat", ["x", "r", "x"], "y", Int("axis", axis))], [], "y");
        AssertComputes(model, [1, 2, 2, 2], x, [.. x, .. x.Select(v => Math.Max(v, 0f)), .. x]);
    }

    // [1, 8, 2, 3] with blocks of 2 is [1, 2, 4, 6].
    [TestCase("DCR")]
    [TestCase("CRD")]
    [TestCase(null)]
    public void DepthToSpace_OfEachMode_FollowsItsFormula(string? mode)
    {
        const int block = 2, channels = 2, height = 2, width = 3;
        int[] shape = [1, 8, height, width];
        float[] x = Numbers(shape, 8);
        var expected = new double[x.Length];
        for (int c = 0; c < channels; c++)
            for (int y = 0; y < height * block; y++)
                for (int column = 0; column < width * block; column++)
                {
                    int by = y % block, bx = column % block, from = mode == "CRD" ? c * 4 + by * 2 + bx : (by * 2 + bx) * channels + c;
                    expected[(c * height * block + y) * width * block + column] = x[(from * height + y / block) * width + column / block];
                }
        byte[][] attributes = mode is null ? [Int("blocksize", 2)] : [Int("blocksize", 2), Text("mode", mode)];
        AssertComputes(Model(shape, 13, [Node("DepthToSpace", ["x"], "y", attributes)], [], "y"), shape, x, expected);
    }

    // A place of the output lies at x = (y + 1/2) / f - 1/2 (half pixel) or y / f (asymmetric); nearest rounds it, linear weighs its two neighbours, edges clamped.
    [TestCase("nearest", null, null, false)]
    [TestCase("nearest", "half_pixel", "round_prefer_ceil", false)]
    [TestCase("nearest", "half_pixel_symmetric", null, false)]
    [TestCase("nearest", "asymmetric", "floor", false)]
    [TestCase("nearest", "asymmetric", "floor", true)]
    [TestCase("nearest", null, null, true)]
    [TestCase("linear", null, null, false)]
    [TestCase("linear", "half_pixel_symmetric", null, true)]
    [TestCase("linear", "pytorch_half_pixel", null, true)]
    public void Resize_ByWholeFactors_FollowsItsFormula(string mode, string? coordinates, string? rounding, bool bySizes)
    {
        const int height = 2, width = 4, fy = 2, fx = 3;
        int[] shape = [1, 2, height, width];
        float[] x = Numbers(shape, 9);
        double Place(int y, int f) => coordinates == "asymmetric" ? (double)y / f : (y + 0.5) / f - 0.5;
        double Nearest(double place) => rounding switch { "floor" => Math.Floor(place), "round_prefer_ceil" => Math.Floor(place + 0.5), _ => Math.Ceiling(place - 0.5) };
        var expected = new List<double>();
        for (int c = 0; c < 2; c++)
            for (int y = 0; y < height * fy; y++)
                for (int column = 0; column < width * fx; column++)
                {
                    double At(double row, double place) => x[(c * height + (int)Math.Clamp(row, 0, height - 1)) * width + (int)Math.Clamp(place, 0, width - 1)];
                    double py = Place(y, fy), px = Place(column, fx), top = Math.Floor(py), left = Math.Floor(px), ty = py - top, tx = px - left;
                    expected.Add(mode == "nearest" ? At(Nearest(py), Nearest(px))
                        : (1 - ty) * ((1 - tx) * At(top, left) + tx * At(top, left + 1)) + ty * ((1 - tx) * At(top + 1, left) + tx * At(top + 1, left + 1)));
                }
        List<byte[]> attributes = [Text("mode", mode)];
        if (coordinates is not null) attributes.Add(Text("coordinate_transformation_mode", coordinates));
        if (rounding is not null) attributes.Add(Text("nearest_mode", rounding));
        byte[][] constants = bySizes ? [Integers("z", [4], [1, 2, height * fy, width * fx])] : [Tensor("s", [4], [1, 1, fy, fx])];
        byte[] model = Model(shape, 19, [Node("Resize", bySizes ? ["x", "", "", "z"] : ["x", "", "s"], "y", [.. attributes])], constants, "y");
        AssertComputes(model, shape, x, [.. expected]);
    }

    // Since opset 18: factors or sizes of the named axes alone, in any order.
    [TestCase(true)]
    [TestCase(false)]
    public void Resize_OfSomeAxes_LeavesTheOthers(bool bySizes)
    {
        int[] shape = [1, 1, 2, 2];
        float[] x = [1, 2, 3, 4];
        byte[][] constants = bySizes ? [Integers("z", [2], [6, 4])] : [Tensor("s", [2], [3, 2])];
        byte[] model = Model(shape, 18, [Node("Resize", bySizes ? ["x", "", "", "z"] : ["x", "", "s"], "y", Ints("axes", 3, 2))], constants, "y");
        AssertComputes(model, shape, x, [1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 3, 3, 3, 4, 4, 4]);
    }

    [Test]
    public void Constants_OfEveryKindOfAttribute_AreRead()
    {
        byte[][] nodes =
        [
            Node("Constant", [], "low", Single("value_float", -0.5f)), Node("Constant", [], "scales", Floats("value_floats", 1, 1, 2, 1)),
            Node("Clip", ["x", "low"], "c"), Node("Resize", ["c", "", "scales"], "y"),
        ];
        AssertComputes(Model([1, 1, 1, 2], 13, nodes, [], "y"), [1, 1, 1, 2], [-1, 1], [-0.5, 1, -0.5, 1]);
    }

    [TestCase("cubic", "half_pixel", "cubic")]
    [TestCase("linear", "align_corners", "align_corners")]
    [TestCase("nearest", "asymmetric", "asymmetric/round_prefer_floor")]
    public void Resize_OfOtherKinds_IsRefusedByName(string mode, string coordinates, string named) =>
        Assert.That(
            () => OnnxNetworkReader.Read(Model([1, 1, 2, 2], 13, [Node("Resize", ["x", "", "s"], "y", Text("mode", mode), Text("coordinate_transformation_mode", coordinates))], [Tensor("s", [4], [1, 1, 2, 2])], "y")),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains(named));

    [Test]
    public void Resize_ToSizesThatAreNoMultiples_IsRefusedWithBoth() =>
        Assert.That(
            () => OnnxNetworkReader.Read(Model([1, 1, 2, 2], 13, [Node("Resize", ["x", "", "", "z"], "y")], [Integers("z", [4], [1, 1, 7, 8])], "y")),
            Throws.TypeOf<InvalidInputException>().With.Message.Contains("[1, 1, 7, 8]").And.Message.Contains("2"));

    [Test]
    public void Resize_ToSizes_TakesInputsOfThatSizeAlone()
    {
        var model = OnnxNetworkReader.ReadModel(Model([1, 1, 2, 2], 13, [Node("Resize", ["x", "", "", "z"], "y")], [Integers("z", [4], [1, 1, 4, 4])], "y"));
        Assert.That(() => model.CheckSize(2, 2), Throws.Nothing);
        Assert.That(() => model.CheckSize(3, 2), Throws.TypeOf<InvalidInputException>().With.Message.Contains("2 x 2; the input is 3 x 2"));
    }

    // [5] aligns with the last dimension, which is no channel.
    [TestCase("PRelu")]
    [TestCase("Add")]
    public void Constant_AlongTheWidth_IsRefusedByShape(string op) =>
        Assert.That(() => OnnxNetworkReader.Read(Model([1, 5, 5, 5], 13, [Node(op, ["x", "s"], "y")], [Tensor("s", [5], new float[5])], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains("is [5]; one number"));

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(99)]
    public void Opset_ThatIsNotKnown_IsRefusedByNumber(int opset) =>
        Assert.That(() => OnnxNetworkReader.Read(Model([1, 1, 2, 2], opset, [Node("Relu", ["x"], "y")], [], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains($"opset {opset}; opset 11 to 26"));

    [Test]
    public void Input_OfTooFewOrTooManyDimensions_IsRefusedByNumber()
    {
        Assert.That(() => OnnxNetworkReader.Read(Model([3, 4], 13, [Node("Conv", ["x", "w"], "y")], [Tensor("w", [1, 4], new float[4])], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains("has 2 dimensions; this operator needs 4 (NCHW) or 3"));
        Assert.That(() => OnnxNetworkReader.Read(Model([1, 2, 3, 4, 5], 13, [Node("Relu", ["x"], "y")], [], "y")), Throws.TypeOf<InvalidInputException>().With.Message.Contains("5 dimensions"));
    }

    private static void AssertComputes(byte[] bytes, int[] shape, float[] x, double[] expected)
    {
        var model = OnnxNetworkReader.ReadModel(bytes);
        Assert.That(model.Rank, Is.EqualTo(shape.Length));
        int[] s = Wide(shape);
        double[] values = ReferenceNetwork.Evaluate(model.Network, new Tensor(new TensorShape(s[0], s[1], s[2], s[3]), x)).Values;
        Assert.That(values, Has.Length.EqualTo(expected.Length));
        for (int k = 0; k < values.Length; k++) Assert.That(values[k], Is.EqualTo(expected[k]).Within(1e-12), $"value {k}");
    }

    private static double[] Convolved(int[] shape, float[] x, int[] weights, float[] w, float[] b, int[] strides, int[] pads, int[] dilations, int groups)
    {
        int rows = (shape[2] + pads[0] + pads[2] - ((weights[2] - 1) * dilations[0] + 1)) / strides[0] + 1, columns = (shape[3] + pads[1] + pads[3] - ((weights[3] - 1) * dilations[1] + 1)) / strides[1] + 1;
        var result = new List<double>();
        for (int n = 0; n < shape[0]; n++)
            for (int o = 0; o < weights[0]; o++)
                for (int y = 0; y < rows; y++)
                    for (int column = 0; column < columns; column++)
                    {
                        double sum = b.Length > 0 ? b[o] : 0;
                        for (int i = 0; i < weights[1]; i++)
                            for (int j = 0; j < weights[2]; j++)
                                for (int k = 0; k < weights[3]; k++)
                                {
                                    int sy = y * strides[0] + j * dilations[0] - pads[0], sx = column * strides[1] + k * dilations[1] - pads[1], c = o / (weights[0] / groups) * weights[1] + i;
                                    if (sy >= 0 && sx >= 0 && sy < shape[2] && sx < shape[3]) sum += (double)x[((n * shape[1] + c) * shape[2] + sy) * shape[3] + sx] * w[((o * weights[1] + i) * weights[2] + j) * weights[3] + k];
                                }
                        result.Add(sum);
                    }
        return [.. result];
    }

    // Signals as pictures of one row, lists as one signal.
    private static int[] Wide(int[] shape) => shape.Length switch { 1 => [1, 1, 1, shape[0]], 2 => [.. shape, 1, 1], 3 => [shape[0], shape[1], 1, shape[2]], _ => shape };

    private static int[] WideSteps(int[] steps) => steps.Length == 1 ? [1, steps[0]] : steps;

    private static int[] WidePads(int[] pads) => pads.Length == 2 ? [0, pads[0], 0, pads[1]] : pads;

    private static byte[][] Constants(int[] shape, float[] w, float[] b) => b.Length > 0 ? [Tensor("w", shape, w), Tensor("b", [b.Length], b)] : [Tensor("w", shape, w)];

    private static float[] Numbers(int[] shape, int seed, double scale = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, shape.Aggregate((a, b) => a * b)).Select(_ => (float)(scale * (2 * random.NextDouble() - 1)))];
    }
}
