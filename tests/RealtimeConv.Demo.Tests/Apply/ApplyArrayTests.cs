namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>The rules for arrays: shapes, operations, anchors, borders, scale, bias, strength, alpha, formats; results worked out by hand.</summary>
public sealed class ApplyArrayTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [TestCase(new[] { 6 })]
    [TestCase(new[] { 2, 3 })]
    [TestCase(new[] { 2, 3, 1 })]
    [TestCase(new[] { 1, 2, 3 })]
    public void Output_OfAnyShape_HasTheInputsShape(int[] shape)
    {
        float[] data = [1, 2, 3, 4, 5, 6];
        TestFiles.Apply(_files.WriteArray("in.npy", shape, data), _files["out.npy"], "identity");
        var result = _files.ReadArray("out.npy");
        Assert.That(result.Shape, Is.EqualTo(shape));
        Assert.That(result.Data, Is.EqualTo(data));
    }

    [TestCase("correlate", new float[] { 9, 8, 7, 6, 5, 4, 3, 2, 1 })]
    [TestCase("convolve", new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    public void Operation_OnAnImpulse_ShowsItsOrientation(string operation, float[] expected)
    {
        string input = _files.WriteArray("in.npy", [3, 3], 0, 0, 0, 0, 1, 0, 0, 0, 0);
        TestFiles.Apply(input, _files["out.npy"], "3x3: 1 2 3 4 5 6 7 8 9", "--operation", operation, "--border", "constant:0");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(expected));
    }

    // A row 1 2 3 4 through the kernel 10 1: out(x) = 10 E(x - ax) + E(x + 1 - ax) for correlation, E(x - ax) + 10 E(x + 1 - ax) for convolution.
    [TestCase("correlate", null, new float[] { 11, 12, 23, 34 })]
    [TestCase("correlate", "0,0", new float[] { 12, 23, 34, 44 })]
    [TestCase("convolve", null, new float[] { 11, 21, 32, 43 })]
    [TestCase("convolve", "0,0", new float[] { 21, 32, 43, 44 })]
    public void Anchor_OfAnEvenKernel_CountsInTheWindow(string operation, string? anchor, float[] expected)
    {
        string[] more = anchor is null ? [] : ["--anchor", anchor];
        TestFiles.Apply(_files.WriteArray("in.npy", [4], 1, 2, 3, 4), _files["out.npy"], "2x1: 10 1", ["--operation", operation, .. more]);
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(expected));
    }

    // ImageMagick's origin is a coefficient: +0+0 names the 10. Correlation keeps it; convolution turns the kernel, and the 10 lies at window column 1.
    [TestCase("correlate", new float[] { 12, 23, 34, 44 })]
    [TestCase("convolve", new float[] { 11, 21, 32, 43 })]
    public void Anchor_InImageMagicksText_IsACoefficient(string operation, float[] expected)
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [4], 1, 2, 3, 4), _files["out.npy"], "2x1+0+0: 10 1", "--operation", operation);
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(expected));
    }

    // Kernels for three planes double the first three of four channels; the fourth is nobody's, and stays.
    [Test]
    public void KernelFile_OfThreePlanes_LeavesAFourthChannelAsItIs()
    {
        string kernel = _files["planes.json"];
        File.WriteAllText(kernel, "[" + string.Join(",", new[] { 2, 3, 4 }.Select(w => $$"""{"width": 1, "height": 1, "weights": [{{w}}]}""")) + "]");
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 1, 4], 1, 1, 1, 1), _files["out.npy"], kernel);
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 2, 3, 4, 1 }));
    }

    [TestCase("replicate", new float[] { 1, 1, 1, 1 })]
    [TestCase("reflect", new float[] { 3, 2, 1, 1 })]
    [TestCase("reflect101", new float[] { 4, 3, 2, 1 })]
    [TestCase("wrap", new float[] { 2, 3, 4, 1 })]
    [TestCase("constant:-7", new float[] { -7, -7, -7, 1 })]
    public void Border_OfEachKind_ContinuesTheRow(string border, float[] expected)
    {
        // The kernel reads three to the left, so the first samples show what lies outside.
        TestFiles.Apply(_files.WriteArray("in.npy", [4], 1, 2, 3, 4), _files["out.npy"], "4x1: 1 0 0 0", "--anchor", "3,0", "--border", border);
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(expected));
    }

    [Test]
    public void Border_ConstantsPerChannel_ReachTheirChannels()
    {
        string input = _files.WriteArray("in.npy", [1, 1, 5], 10, 20, 30, 40, 50);
        TestFiles.Apply(input, _files["out.npy"], "2x1: 1 1", "--border", "constant:1,2,3,4,5");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 11, 22, 33, 44, 55 }));
    }

    [TestCase("none", new float[] { 3, 6 })]
    [TestCase("2", new float[] { 6, 12 })]
    [TestCase("1/2", new float[] { 1.5f, 3 })]
    [TestCase("sum", new float[] { 1, 2 })]
    public void Scale_MultipliesTheSumBeforeTheBias(string scale, float[] withoutBias)
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 1, 2], 1, 2), _files["out.npy"], "3x1: 1 1 1", "--scale", scale, "--bias", "-0.5");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(withoutBias.Select(v => v - 0.5f)));
    }

    [Test]
    public void Strength_OfAQuarter_MixesInputAndResult()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [2], 4, 8), _files["out.npy"], "1x1: 3", "--strength", "0.25");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 6, 12 }));
    }

    [Test]
    public void Alpha_OfAnArrayOfFourChannels_IsOneMoreChannelWithTheBias()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 1, 4], 1, 2, 3, 0.5f), _files["out.npy"], "1x1: 2", "--bias", "1");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 3, 5, 7, 2 }));
    }

    [Test]
    public void Alpha_Preserved_KeepsTheFourthChannel()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 1, 4], 1, 2, 3, 0.5f), _files["out.npy"], "1x1: 2", "--bias", "1", "--alpha", "preserve");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new float[] { 3, 5, 7, 0.5f }));
    }

    [Test]
    public void Data_OutsideZeroToOne_IsNotClamped()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [2], -1e6f, 1e6f), _files["out.npy"], "1x1: 2");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new[] { -2e6f, 2e6f }));
    }

    [Test]
    public void Format_Of8Bits_NamesAPrecisionForAnyNumberOfChannels()
    {
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 1, 2], 0.5f, 3), _files["out.npy"], "identity", "--format", "rgba8");
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new[] { 128 / 255f, 1 }));
    }

    [Test]
    public void KernelFile_WithAnchorBiasAndOperation_IsFollowedAndOverridden()
    {
        string kernel = _files.WriteText("k.json", """{"width": 2, "height": 1, "weights": [10, 1], "divisor": 2, "anchor": [0, 0], "bias": 0.25, "operation": "convolve"}""");
        string input = _files.WriteArray("in.npy", [4], 1, 2, 3, 4);
        TestFiles.Apply(input, _files["file.npy"], kernel);
        TestFiles.Apply(input, _files["flags.npy"], kernel, "--anchor", "1,0", "--bias", "0", "--operation", "correlate");
        Assert.That(_files.ReadArray("file.npy").Data, Is.EqualTo(new[] { 10.75f, 16.25f, 21.75f, 22.25f }));
        Assert.That(_files.ReadArray("flags.npy").Data, Is.EqualTo(new[] { 5.5f, 6, 11.5f, 17 }));
    }

    [Test]
    public void Json_OfAJob_NamesWhatRan()
    {
        string input = _files.WriteArray("in.npy", [2], 1, 2);
        var (code, output, error) = TestFiles.Run("apply", input, "-o", _files["out.npy"], "--kernel", "box", "--backend", "cpu", "--json");
        Assert.That((code, error), Is.EqualTo((0, "")));
        using var report = System.Text.Json.JsonDocument.Parse(output);
        var run = report.RootElement.GetProperty("run");
        Assert.That(new[] { "device", "driver", "backend", "plan", "shaders", "draws", "dispatches" }.Where(n => !run.TryGetProperty(n, out _)), Is.Empty);
        Assert.That(run.GetProperty("backend").GetString(), Is.EqualTo("cpu"));
    }
}
