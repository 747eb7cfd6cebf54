using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Demo.Tests.Apply;

namespace RealtimeConv.Demo.Tests.Signals;

/// <summary>Sounds and tables through the program; the expected numbers are SciPy's (scipy.ndimage.correlate1d and convolve1d, scipy.signal.correlate), whole and thus exact.</summary>
public sealed class SignalTests
{
    private const string Kernel = "5x1: 1 -2 3 5 -4";

    // Nine samples of two channels, interleaved.
    private static readonly float[] Samples = [-7, -7, 6, 0, 2, 2, 4, -9, 0, -7, -2, 8, 1, -8, 1, -7, 5, 9];

    // scipy.ndimage modes nearest, reflect, mirror, wrap, constant.
    private static readonly object[] Borders =
    [
        new object[] { "replicate", "correlate", new float[] { 8, -22, 19, 53, 7, -18, 22, -98, -20, 71, -1, 17, -8, -118, 4, 12, 19, 42 } },
        new object[] { "replicate", "convolve", new float[] { -38, -26, 11, -20, 56, 45, -4, 5, 17, -98, -23, 34, -4, 67, 11, -102, 11, 15 } },
        new object[] { "reflect", "correlate", new float[] { 21, -15, 19, 53, 7, -18, 22, -98, -20, 71, -1, 17, -8, -118, 4, 12, 35, 106 } },
        new object[] { "reflect101", "correlate", new float[] { -9, -27, 32, 60, 7, -18, 22, -98, -20, 71, -1, 17, -8, -118, 20, 76, 15, 30 } },
        new object[] { "wrap", "convolve", new float[] { -10, 54, -37, -84, 56, 45, -4, 5, 17, -98, -23, 34, -4, 67, -1, -118, 36, 38 } },
        new object[] { "constant:2", "correlate", new float[] { -1, -31, 28, 62, 7, -18, 22, -98, -20, 71, -1, 17, -8, -118, 16, 40, 16, 35 } },
    ];

    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [TestCaseSource(nameof(Borders))]
    public void Apply_SoundTableAndArray_GiveTheSameSciPyNumbers(string border, string operation, float[] expected)
    {
        string[] settings = ["--border", border, "--operation", operation];
        TestFiles.Apply(WriteSound("in.wav", WavSampleFormat.Float32), _files["out.wav"], Kernel, settings);
        TestFiles.Apply(WriteTable("in.csv"), _files["out.csv"], Kernel, settings);
        TestFiles.Apply(_files.WriteArray("in.npy", [1, 9, 2], Samples), _files["out.npy"], Kernel, settings);
        Assert.That(ReadSound("out.wav").Samples, Is.EqualTo(expected));
        Assert.That(ReadColumns("out.csv"), Is.EqualTo(expected));
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(expected));
    }

    [TestCase("compute")]
    [TestCase("fragment")]
    [TestCase("reference")]
    public void Apply_OnEveryBackend_GivesTheSameSound(string backend)
    {
        var (code, _, error) = TestFiles.Run("apply", WriteSound("in.wav", WavSampleFormat.Float32), "-o", _files["out.wav"], "--kernel", Kernel, "--border", "wrap", "--operation", "convolve", "--backend", backend);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        Assert.That(ReadSound("out.wav").Samples, Is.EqualTo((float[])((object[])Borders[4])[2]));
    }

    [Test]
    public void Apply_Sound_KeepsRateAndFormat([Values] WavSampleFormat format)
    {
        TestFiles.Apply(WriteSound("in.wav", format, 1 / 128f), _files["out.wav"], "identity");
        var result = ReadSound("out.wav");
        Assert.That((result.SampleRate, result.Channels, result.Format), Is.EqualTo((11025, 2, format)));
        Assert.That(result.Samples.Select(v => v * 128), Is.EqualTo(Samples), "every value is a code of every format");
    }

    [TestCase("left,right\n", ',')]
    [TestCase("\"a, b\";c\n", ';')]
    [TestCase("", '\t')]
    public void Apply_Table_KeepsHeaderAndSeparator(string header, char separator)
    {
        string input = _files.WriteText("in.csv", $"# made by hand\n{header}1{separator}-2\n0.25{separator}1e-3\n");
        TestFiles.Apply(input, _files["out.csv"], "identity");
        Assert.That(File.ReadAllText(_files["out.csv"]), Is.EqualTo($"{header}1{separator}-2\n0.25{separator}0.001\n"));
    }

    [Test]
    public void Apply_SoundOfOneChannelToAnArray_IsOneDimension()
    {
        using (var stream = File.Create(_files["in.wav"])) WavCodec.Write(new WavAudio(8000, 1, [0.5f, -0.25f, 0]), stream);
        TestFiles.Apply(_files["in.wav"], _files["out.npy"], "3x1: 0 0 1");
        Assert.That(_files.ReadArray("out.npy").Shape, Is.EqualTo(new[] { 3 }));
        Assert.That(_files.ReadArray("out.npy").Data, Is.EqualTo(new[] { -0.25f, 0, 0 }));
    }

    [TestCase("1,2\n3\n", "out.csv", "row 2 has 1 values, expected 2")]
    [TestCase("a,b\n1,2\n3,x\n", "out.csv", "line 3, column 3: 'x' is no number")]
    [TestCase("a,b,c\n1,2\n", "out.csv", "the header names 3 columns, the rows have 2")]
    [TestCase("a,b\n1,nan\n", "out.csv", "'nan' is not a finite number")]
    [TestCase("a,b\n", "out.csv", "no numbers")]
    [TestCase("1,2\n3,4\n", "out.wav", "the input states no sample rate")]
    [TestCase("1,1e300\n", "out.csv", "passes float32")]
    public void Apply_BadTable_IsOneLine(string text, string output, string message)
    {
        var (code, _, error) = TestFiles.Run("apply", _files.WriteText("in.csv", text), "-o", _files[output], "--kernel", "identity");
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(message).And.Contain(output == "out.wav" ? "out.wav" : "in.csv"));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(File.Exists(_files[output]), Is.False);
    }

    [Test]
    public void Read_RandomTables_EitherReadsOrSaysWhy()
    {
        const string letters = "0123456789.,;\t \n\"#-+eEnaxif\r\u00e9";
        var random = new Random(8);
        int read = 0;
        for (int k = 0; k < 4000; k++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => letters[random.Next(letters.Length)]));
            try
            {
                var (values, _) = SignalTable.Read(text);
                Assert.That(values.Values, Has.Length.EqualTo(values.Rows * values.Columns));
                read++;
            }
            catch (InvalidInputException e)
            {
                Assert.That(e.Message, Is.Not.Empty.And.Not.Contains("\n"));
            }
        }
        Assert.That(read, Is.InRange(20, 3900));
    }

    [Test]
    public void Apply_PictureToASound_IsRefusedBeforeItRuns()
    {
        var (code, _, error) = TestFiles.Run("apply", _files.WriteArray("in.npy", [2, 2], 1, 2, 3, 4), "-o", _files["out.wav"], "--kernel", "identity");
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("a signal is one row, the input has 2"));
    }

    // scipy.signal.correlate, mode valid, over the padded channels, every stride-th value, plus the bias.
    private static readonly object[] Layers =
    [
        new object[] { "1", "0", "1", new float[] { -1, 29, 27, 30, -7, 7, 42, 18, 43, 1, -28, 53, -9, -11, 8.5f, -9.5f, 8.5f, -8.5f, -12.5f, 10.5f, -16.5f } },
        new object[] { "2", "2,1", "1", new float[] { -20, -1, 27, -7, 42, -2, 18, 1, 53, -11, 14.5f, 8.5f, 8.5f, -12.5f, -16.5f } },
        new object[] { "1", "2", "2", new float[] { 14, 19, -15, 35, 22, 7, 40, 2, -1, -23, 43, 39, -46, 7, 54, -15, -31, 37, -17.5f, 4.5f, 4.5f, 6.5f, -1.5f, -18.5f, -14.5f, 12.5f, 1.5f } },
    ];

    [TestCaseSource(nameof(Layers))]
    public void Layer_OverOneDimension_GivesSciPysNumbersFromArraysSoundsAndTables(string stride, string padding, string dilation, float[] expected)
    {
        WriteLayer();
        // [C, L]: one channel after the other.
        _files.WriteArray("cl.npy", [2, 9], [.. Samples.Where((_, k) => k % 2 == 0), .. Samples.Where((_, k) => k % 2 == 1)]);
        string[] settings = ["--weights", _files["w.npy"], "--bias", _files["b.npy"], "--stride", stride, "--padding", padding, "--dilation", dilation];
        foreach (string backend in new[] { "cpu", "reference", "compute", "fragment" })
        {
            Run(["layer", "--input", _files["cl.npy"], "--output", _files["y.npy"], "--backend", backend, .. settings]);
            Assert.That(_files.ReadArray("y.npy").Shape, Is.EqualTo(new[] { 1, 3, expected.Length / 3 }));
            Assert.That(_files.ReadArray("y.npy").Data, Is.EqualTo(expected), backend);
        }
        Run(["layer", "--input", WriteTable("in.csv"), "--output", _files["y.csv"], .. settings]);
        int length = expected.Length / 3;
        Assert.That(ReadColumns("y.csv"), Is.EqualTo(Enumerable.Range(0, expected.Length).Select(k => expected[k % 3 * length + k / 3])));
    }

    [Test]
    public void Layer_OfStrideThreeOverASound_DividesTheRate()
    {
        WriteLayer();
        Run(["layer", "--input", WriteSound("in.wav", WavSampleFormat.Float32), "--output", _files["y.wav"], "--weights", _files["w.npy"], "--stride", "3"]);
        Assert.That((ReadSound("y.wav").SampleRate, ReadSound("y.wav").Channels, ReadSound("y.wav").Length), Is.EqualTo((3675, 3, 3)));
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["in.wav"], "--output", _files["z.wav"], "--weights", _files["w.npy"], "--stride", "2");
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: cannot write '{_files["z.wav"]}': the result has no whole sample rate; write .csv or .npy\n")));
    }

    [TestCase(new[] { 3, 3, 3 }, new[] { 2, 9 }, "1", "(3, 3, 3)", "2")]
    [TestCase(new[] { 3, 1, 3 }, new[] { 2, 9 }, "2", "3", "2")]
    [TestCase(new[] { 3, 2, 3 }, new[] { 9 }, "1", "(9,)", "[C, L]")]
    [TestCase(new[] { 3, 2, 12 }, new[] { 2, 9 }, "1", "12", "9")]
    public void Layer_ShapesThatDoNotFit_AreBothNamed(int[] weights, int[] input, string groups, string one, string other)
    {
        _files.WriteArray("w.npy", weights, new float[weights.Aggregate((a, b) => a * b)]);
        _files.WriteArray("x.npy", input, new float[input.Aggregate((a, b) => a * b)]);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--output", _files["y.npy"], "--weights", _files["w.npy"], "--groups", groups);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain(one).And.Contain(other));
        Assert.That(error.Trim().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void Layer_WeightsThatAreNoNumbers_AreRefused()
    {
        _files.WriteArray("w.npy", [1, 1, 3], 1, float.NaN, 1);
        _files.WriteArray("x.npy", [1, 9], new float[9]);
        var (code, _, error) = TestFiles.Run("layer", "--input", _files["x.npy"], "--output", _files["y.npy"], "--weights", _files["w.npy"]);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.Contain("NaN"));
    }

    private static void Run(string[] arguments)
    {
        var (code, _, error) = TestFiles.Run(arguments);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
    }

    private void WriteLayer()
    {
        _files.WriteArray("w.npy", [3, 2, 3], 3, 1, 3, -1, -2, 0, 0, 1, 3, -2, 2, -3, -1, 2, -2, 1, 0, 0);
        _files.WriteArray("b.npy", [3], 1, -2, 0.5f);
    }

    private string WriteSound(string name, WavSampleFormat format, float scale = 1)
    {
        using var stream = File.Create(_files[name]);
        WavCodec.Write(new WavAudio(11025, 2, [.. Samples.Select(v => v * scale)], format), stream);
        return _files[name];
    }

    private string WriteTable(string name) =>
        _files.WriteText(name, "left,right\n" + string.Concat(Enumerable.Range(0, 9).Select(k => $"{Samples[2 * k]},{Samples[2 * k + 1]}\n")));

    private WavAudio ReadSound(string name)
    {
        using var stream = File.OpenRead(_files[name]);
        return WavCodec.Read(stream);
    }

    private float[] ReadColumns(string name) =>
        [.. File.ReadAllLines(_files[name]).Where(l => !l.StartsWith("left", StringComparison.Ordinal)).SelectMany(l => l.Split(',').Select(v => float.Parse(v, System.Globalization.CultureInfo.InvariantCulture)))];
}
