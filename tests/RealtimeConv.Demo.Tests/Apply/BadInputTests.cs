using System.Text.RegularExpressions;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>What users get wrong: one line that says what, where and what to do, exit code 2, and no file that was not there before.</summary>
public sealed class BadInputTests
{
    private TestFiles _files = null!;
    private string _input = "";

    [SetUp]
    public void CreateFiles()
    {
        _files = new TestFiles();
        _input = _files.WriteArray("in.npy", [2, 3], 1, 2, 3, 4, 5, 6);
    }

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [Test]
    public void Input_Missing_IsNamed() => AssertRefused($"cannot read '{_files["none.npy"]}'", input: _files["none.npy"]);

    [Test]
    public void Input_Folder_IsNamed() => AssertRefused($"cannot read '{_files.Folder}'", input: _files.Folder);

    [Test]
    [Platform("Linux")]
    public void Input_ThatCannotBeRead_IsNamed()
    {
        File.CreateSymbolicLink(_files["memory.npy"], "/proc/self/mem");
        AssertRefused($"cannot read '{_files["memory.npy"]}'", input: _files["memory.npy"]);
    }

    [Test]
    public void Input_Truncated_SaysWhatIsMissing()
    {
        byte[] bytes = File.ReadAllBytes(_input);
        File.WriteAllBytes(_files["short.npy"], bytes[..^4]);
        AssertRefused($"cannot read '{_files["short.npy"]}': ", input: _files["short.npy"]);
    }

    [Test]
    public void Input_NoFileOfItsKind_IsNamed() => AssertRefused("cannot read", input: _files.WriteText("text.png", "no picture"));

    [TestCase("<f8", "'<f8'")]
    [TestCase("|u1", "'|u1'")]
    [TestCase(">f4", "'>f4'")]
    public void Input_ArrayOfAnotherType_NamesTheType(string type, string expected) =>
        AssertRefused(expected, input: WriteHeader($"{{'descr': '{type}', 'fortran_order': False, 'shape': (2, 3), }}"));

    [Test]
    public void Input_FortranOrder_IsRefused() => AssertRefused("ortran", input: WriteHeader("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }"));

    [TestCase("(0, 3)")]
    [TestCase("(3, 0)")]
    [TestCase("(0,)")]
    public void Input_FrameWithoutPixels_NamesTheShape(string shape) => AssertRefused(shape, input: WriteHeader($"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}"));

    [TestCase("(1, 1, 1, 1, 1)")]
    [TestCase("(1, 1, 1025)")]
    [TestCase("(1, 1, 1, 1025)")]
    public void Input_ShapeThatIsNoFrame_NamesFileAndShape(string shape)
    {
        string input = WriteHeader($"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}", 1025);
        AssertRefused($"cannot read '{input}'", input: input);
        AssertRefused(shape, input: input);
    }

    [Test]
    public void Input_FiveDimensions_NamesEveryShapeThatIsTaken() =>
        AssertRefused("(N,), (H, W) and (H, W, C) are, and (frames, H, W, C)", input: WriteHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1), }"));

    [TestCase("1,2,3\n4,5\n", "row 2")]
    [TestCase("1,2\n3,nan\n", "line 2, column 3")]
    [TestCase("1,2\n3,4x\n", "line 2, column 3")]
    [TestCase("1,1e400\n", "line 1, column 3")]
    [TestCase("", "")]
    public void KernelCsv_Damaged_SaysWhere(string text, string where) => AssertRefused(where, kernel: _files.WriteText("k.csv", text));

    [TestCase("""{"width": 3, "height": 1, "weights": [1, 2]}""", "3")]
    [TestCase("""{"width": 1, "height": 1, "weights": [1, 2]}""", "1")]
    [TestCase("""{"width": 2, "height": 2, "weights": [[1, 2], [3]]}""", "row 2")]
    [TestCase("""{"width": 2, "height": 1, "weights": [1, 2], "divisor": 0}""", "divisor")]
    [TestCase("""{"width": 2, "height": 1, "weights": [1, 2], "anchor": [2, 0]}""", "anchor")]
    [TestCase("""{"width": 2, "height": 1, "weights": [1, 2""", "line 1")]
    public void KernelJson_Damaged_SaysWhat(string text, string what) => AssertRefused(what, kernel: _files.WriteText("k.json", text));

    [TestCase("3x3: 1 2 3 4 5 6 7 8", "9")]
    [TestCase("3x3: 1 2 3 4 5 6 7 8 9 10", "9")]
    [TestCase("2x1+2+0: 1 2", "2")]
    [TestCase("2x1: 1 two", "two")]
    public void KernelMagick_Damaged_SaysWhat(string text, string what) => AssertRefused(what, kernel: text);

    [Test]
    public void Kernel_FileMissing_IsNamed() => AssertRefused($"cannot read '{_files["none.json"]}'", kernel: _files["none.json"]);

    [Test]
    public void Kernel_Folder_IsNamed() => AssertRefused($"cannot read the kernel '{_files.Folder}': it is a folder", kernel: _files.Folder);

    [Test]
    public void Kernel_UnknownName_OffersTheNearest() => AssertRefused("no kernel or filter is called 'sobell'; near it: sobel,", kernel: "sobell");

    [Test]
    public void Kernel_FilterInsideAlgebra_IsRefused() => AssertRefused("sobel", kernel: "0.5*sobel + box");

    [Test]
    public void Anchor_Outside_NamesKernelAndAnchor() => AssertRefused("anchor 3,0 lies outside the 3x3 kernel; columns are 0 to 2, rows 0 to 2", more: ["--anchor", "3,0"]);

    [Test]
    public void Scale_SumOfZeroSum_IsRefused() => AssertRefused("the weights of the 3x3 kernel sum to 0", kernel: "sobel-x", more: ["--scale", "sum"]);

    [Test]
    public void Border_Unknown_ListsTheKnown() => AssertRefused("unknown border 'mirror'; it is one of replicate, reflect,", more: ["--border", "mirror"]);

    [Test]
    public void Border_ConstantsForOtherChannels_NamesBoth() =>
        AssertRefused($"border lists 2 constants; '{_input}' has 1 channels: give constant:V, or 1 values", more: ["--border", "constant:1,2"]);

    [Test]
    public void Backend_Unknown_ListsTheKnown() => AssertRefused("unknown backend 'gpu'; it is one of auto, compute, fragment, cpu, reference", more: ["--backend", "gpu"]);

    [Test]
    public void Alpha_PolicyForOtherThanFourChannels_IsRefused() =>
        AssertRefused($"alpha weighted needs 4 channels; '{_input}' has 1: leave alpha straight", more: ["--alpha", "weighted"]);

    [Test]
    public void Output_FolderMissing_IsNamed() => AssertRefused($"the folder '{_files["none"]}' does not exist", output: _files["none/out.npy"]);

    [Test]
    public void Output_Folder_IsRefused() => AssertRefused($"cannot write '{_files.Folder}'", output: _files.Folder);

    [Test]
    [Platform("Linux")]
    public void Output_ThatCannotBeWritten_IsNamed() => AssertRefused("cannot write '/proc/out.npy': no file can be made in the folder '/proc'", output: "/proc/out.npy");

    [Test]
    public void Output_UnknownExtension_IsRefused() => AssertRefused($"cannot write '{_files["out.xyz"]}'", output: _files["out.xyz"]);

    [Test]
    public void Output_PictureOfTwoChannels_IsRefused() =>
        AssertRefused("a picture holds 1, 3 or 4 channels, the result has 2", input: _files.WriteArray("two.npy", [1, 1, 2], 1, 2), output: _files["out.png"]);

    [Test]
    public void Output_OnePictureOfSeveral_IsRefusedBeforeAnythingIsWritten()
    {
        string older = _files.WriteText("out.png", "older");
        AssertRefused($"cannot write '{older}': a PNG holds one picture and there are 3", input: _files.WriteArray("frames.npy", [3, 1, 1, 1], 1, 2, 3), output: older);
        Assert.That(File.ReadAllText(older), Is.EqualTo("older"));
    }

    [Test]
    public void Number_WithAUnit_IsToldToLeaveItOut() => AssertRefused("strength '50%' is not a finite number such as 0.5, -2 or 1/9; leave out '%'", more: ["--strength", "50%"]);

    [Test]
    public void Network_ThatIsNone_SaysWhatNetworksAre()
    {
        var (code, _, error) = TestFiles.Run("apply", _input, "-o", _files["out.npy"], "--network", _files.WriteText("photo.png", "\u0089PNG"));
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: '{_files["photo.png"]}' is no network; networks are .onnx, .npz, or .json with a list of layers\n")));
    }

    [Test]
    public void Jobs_NoText_AreRefusedAsAWhole()
    {
        string jobs = _files.WriteText("photo.png", "\u0089PNG\n\0\n\0\n");
        var (code, _, error) = TestFiles.Run("apply", "--jobs", jobs);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error, Does.StartWith($"rtconv: the jobs '{jobs}' are no text; ").And.Matches("^[^\n]*\n$"));
    }

    [Test]
    public void Jobs_BadLine_IsReportedWithItsNumberAndTheRestRuns()
    {
        string jobs = _files.WriteText("jobs.jsonl", $$"""
            {"input": "{{_input}}", "output": "{{_files["1.npy"]}}", "kernel": "box"}
            {"input": "{{_input}}", "output": "{{_files["2.npy"]}}", "kernel": "boxx"}

            {"input": "{{_input}}", "output": "{{_files["4.npy"]}}", "kernel": "box", "blur": 3}
            {"input": "{{_input}}", "output": "{{_files["5.npy"]}}"
            {"input": "{{_input}}", "output": "{{_files["6.npy"]}}", "kernel": "box", "bias": 1}
            """);
        var (code, _, error) = TestFiles.Run("apply", "--jobs", jobs, "--backend", "cpu");
        // How far the jobs are is told now and then where they take long; that is no report.
        string[] lines = [.. error.TrimEnd().Split('\n').Where(l => !Regex.IsMatch(l, @": \d+ of 5 jobs, [\d.]+ per second"))];
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(lines, Has.Length.EqualTo(4), error);
        Assert.That(lines[0], Does.StartWith($"rtconv: {jobs} line 2: ").And.Contain("boxx"));
        Assert.That(lines[1], Does.StartWith($"rtconv: {jobs} line 4: unknown key 'blur'"));
        Assert.That(lines[2], Does.StartWith($"rtconv: {jobs} line 5: no valid JSON"));
        Assert.That(lines[3], Is.EqualTo($"{jobs}: 2 jobs done, 3 failed"));
        Assert.That(new[] { "1", "2", "4", "5", "6" }.Where(n => File.Exists(_files[$"{n}.npy"])), Is.EqualTo(new[] { "1", "6" }));
    }

    [Test]
    public void Jobs_FileMissing_IsNamed()
    {
        var (code, _, error) = TestFiles.Run("apply", "--jobs", _files["none.jsonl"]);
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: the jobs '{_files["none.jsonl"]}' do not exist\n")));
    }

    [Test]
    public void Jobs_Folder_IsNamed()
    {
        var (code, _, error) = TestFiles.Run("apply", "--jobs", _files.Folder);
        Assert.That((code, error), Is.EqualTo((ExitCode.BadInput, $"rtconv: the jobs '{_files.Folder}' are a folder; give a file with a job on each line\n")));
    }

    private string WriteHeader(string header, int values = 6)
    {
        // Version 1.0: magic, version, length of the header, header padded to 64 bytes and ended by a line feed, values.
        int padded = (10 + header.Length + 1 + 63) / 64 * 64 - 10;
        byte[] text = System.Text.Encoding.ASCII.GetBytes(header.PadRight(padded - 1) + "\n");
        File.WriteAllBytes(_files["header.npy"], [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 1, 0, (byte)padded, (byte)(padded >> 8), .. text, .. new byte[4 * values]]);
        return _files["header.npy"];
    }

    private void AssertRefused(string part, string? input = null, string? output = null, string kernel = "box", string[]? more = null)
    {
        string[] before = Directory.GetFiles(_files.Folder);
        var (code, stdout, error) = TestFiles.Run(["apply", input ?? _input, "-o", output ?? _files["out.npy"], "--kernel", kernel, .. more ?? []]);
        TestContext.Out.Write(error);
        Assert.That((code, stdout), Is.EqualTo((ExitCode.BadInput, "")), error);
        Assert.That(error, Does.StartWith("rtconv: ").And.Contain(part));
        Assert.That(error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1), error);
        Assert.That(Directory.GetFiles(_files.Folder), Is.EquivalentTo(before), "files left behind");
    }
}
