using System.Diagnostics;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Cpu;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.CrossChecks;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>--cross-check, and what it saves of a failure: jobs that the program itself can run again.</summary>
public sealed class CrossCheckTests
{
    private const int Width = 40, Height = 30;

    private TestFiles _files = null!;

    [SetUp]
    public void CreateFiles() => _files = new TestFiles();

    [TearDown]
    public void RemoveFiles() => _files.Delete();

    [TestCase("cpu")]
    [TestCase("fragment")]
    public void Apply_PictureWithCrossCheck_ReportsTilesInsideTheBound(string backend)
    {
        string input = _files.WritePng("in.png", Noise(PixelFormat.Rgba8, AlphaMode.Straight));
        var (code, output, error) = TestFiles.Run("apply", input, "-o", _files["out.png"], "--kernel", "gaussian(sigma=1)", "--backend", backend, "--cross-check", "20", "--json");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        using var report = JsonDocument.Parse(output);
        var check = report.RootElement.GetProperty("crossCheck");
        Assert.That((check.GetProperty("tiles").GetInt64() > 0, check.GetProperty("failedTiles").GetInt64(), check.GetProperty("worstRatio").GetDouble() <= 1), Is.EqualTo((true, 0L, true)));
    }

    [Test]
    public void Apply_WithoutCrossCheck_ChecksNothing()
    {
        string input = _files.WriteArray("in.npy", [2, 2], 1, 2, 3, 4);
        var (_, output, _) = TestFiles.Run("apply", input, "-o", _files["out.npy"], "--kernel", "box", "--json");
        Assert.That(output, Does.Not.Contain("crossCheck"));
    }

    [Test]
    public void JobCheck_WrongResult_IsCountedAndTold()
    {
        using var error = new StringWriter();
        string before = Environment.CurrentDirectory;
        var filter = CatalogExpression.ParseFilter("gaussian(sigma=1)");
        var (frame, wrong, plan) = Wrong(filter, PixelFormat.Rgb8, AlphaMode.Opaque);
        using var check = new JobCheck(new ApplyJob("in", "out", "gaussian(sigma=1)") { CrossCheck = 5 }, error, _files["saved"]);
        check.Still(filter, plan, frame, wrong);
        Assert.That(check.Report!.FailedTiles, Is.Positive);
        Assert.That(error.ToString(), Does.StartWith("rtconv: cross-check: frame 0, (").And.Contain("gaussian(sigma=1)"));
        Assert.That(Environment.CurrentDirectory, Is.EqualTo(before));
    }

    // The expression, frames with and without alpha, float frames; a kernel of one's own.
    [TestCase("sobel", "rgba8", AlphaMode.Opaque)]
    [TestCase("gaussian(sigma=1.5)", "rgba8", AlphaMode.Straight)]
    [TestCase("gaussian(sigma=1.5)", "rgba8", AlphaMode.Premultiplied)]
    [TestCase("unsharp", "rgb32f", AlphaMode.Opaque)]
    public void Failure_Saved_IsReplayedByTheProgram(string expression, string format, AlphaMode alpha)
    {
        var filter = CatalogExpression.ParseFilter(expression).With(new FilterOverrides { Border = new Border(BorderMode.Reflect101), Strength = 0.75 });
        var pixels = format == "rgba8" ? PixelFormat.Rgba8 : new PixelFormat(SampleType.Float32, 3);
        var (frame, wrong, plan) = Wrong(filter, pixels, alpha);
        using var check = new CrossCheck(null, new CrossCheckOptions { MillisecondsPerFrame = 1000, Seed = 3, Folder = _files["saved"], MostSaved = 1 });
        for (int k = 0; check.FailedTiles == 0 && k < 200; k++)
        {
            check.NextFrame(k);
            check.Observe(filter, plan, frame, wrong, expression);
            check.Flush();
        }
        Assert.That(check.Last?.Folder, Is.Not.Null, check.Problem ?? check.Last?.Message);
        string folder = check.Last!.Folder!;

        var (code, error) = RunIn(folder, "apply", "--jobs", "replay.jsonl");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "failure.json")));
        int[] tile = [.. facts.RootElement.GetProperty("tileInInput").EnumerateArray().Select(v => v.GetInt32())];
        var expected = Read(folder, "expected.npy");
        var actual = Read(folder, "actual.npy");
        var replayed = Read(folder, "cpu.npy");
        var reference = Read(folder, "reference.npy");
        var input = Read(folder, "input.npy");
        int channels = replayed.Shape[2], stored = expected.Shape[2];
        double[] errors = ErrorOfFloats(filter, Frame.FromSamples(input.Shape[1], input.Shape[0], channels, input.Data, channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque));
        bool elsewhere = false;
        for (int y = 0; y < tile[3]; y++)
            for (int x = 0; x < tile[2]; x++)
                for (int c = 0; c < channels; c++)
                {
                    int inTile = (y * tile[2] + x) * stored + c, pixel = ((tile[1] + y) * replayed.Shape[1] + tile[0] + x) * channels, inInput = pixel + c;
                    // The program's arrays hold straight values.
                    bool multiplies = alpha == AlphaMode.Premultiplied && c < 3;
                    double factor = multiplies ? reference.Data[pixel + 3] : 1, colour = Math.Abs(reference.Data[inInput]);
                    // The input was rounded to float once, which costs no more than one of the roundings of a run in floats; what is written, once more; so is a product.
                    double carried = factor * errors[inInput] + (multiplies ? (colour + errors[inInput]) * errors[pixel + 3] : 0), written = Math.ScaleB(4 * (colour * factor + carried), -24);
                    Assert.That(reference.Data[inInput] * factor, Is.EqualTo(expected.Data[inTile]).Within(carried + written), $"the reference at {x},{y},{c}");
                    Assert.That(replayed.Data[inInput] * factor, Is.EqualTo(expected.Data[inTile]).Within(2 * carried + written), $"the processor at {x},{y},{c}");
                    elsewhere |= Math.Abs(actual.Data[inTile] - expected.Data[inTile]) > 2 * carried + written + (pixels.IsFloat ? 0 : 0.5 / 255);
                }
        Assert.That(elsewhere, Is.True, "what was found does lie elsewhere");
    }

    // The past goes along: the last frame of the sequence that was saved shows it again, from a kernel of one's own and from the catalogue.
    [TestCase("")]
    [TestCase("motion-magnitude")]
    public void Failure_OverTime_IsReplayedWithItsPast(string expression)
    {
        var space = new Kernel(3, 3, [1, 2, 0, -1, 5, 3, 0.5, 2, 1], 13.5);
        Filter right = expression.Length > 0 ? CatalogExpression.ParseFilter(expression) : new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, 0.3, 0.2], space), Border: Border.Wrap);
        // The same with the weights of the frames turned round, or with a frame that is lost.
        Filter wrong = expression.Length > 0 ? new ChainFilter(new SpaceTimeFilter(SpaceTimeKernel.FromWeights(2, 1, 1, [0, 1])), right) : new SpaceTimeFilter(SpaceTimeKernel.Product([0.2, 0.3, 0.5], space), Border: Border.Wrap);
        FilterPlan Plan(Filter filter) => Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, Width, Height) { Backend = Backend.Cpu });
        var plan = Plan(right);
        using var cpu = new CpuFilter(Plan(wrong));
        using var check = new CrossCheck(null, new CrossCheckOptions { MillisecondsPerFrame = 1000, Seed = 3, Folder = _files["saved"], MostSaved = 1 });
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        for (int n = 0; check.FailedTiles == 0 && n < 60; n++)
        {
            var frame = Noise(PixelFormat.Rgba8, AlphaMode.Opaque, n);
            cpu.Apply(frame, result);
            check.NextFrame(n);
            // From the second frame on, so that a whole past is needed.
            if (n > 0) check.Observe(right, plan, frame, result, expression.Length > 0 ? expression : null);
            check.Flush();
        }
        Assert.That(check.Last?.Folder, Is.Not.Null, check.Problem ?? check.Last?.Message);
        string folder = check.Last!.Folder!;
        var (code, error) = RunIn(folder, "apply", "--jobs", "replay.jsonl");
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
        using var facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "failure.json")));
        int[] tile = [.. facts.RootElement.GetProperty("tileInInput").EnumerateArray().Select(v => v.GetInt32())];
        var (expected, actual, input, reference) = (Read(folder, "expected.npy"), Read(folder, "actual.npy"), Read(folder, "input.npy"), Read(folder, "reference.npy"));
        Assert.That(reference.Shape, Is.EqualTo(input.Shape).And.EqualTo((int[])[right.PastFrames() + 1, input.Shape[1], input.Shape[2], 3]));
        int last = (reference.Shape[0] - 1) * reference.Shape[1];
        bool elsewhere = false;
        for (int y = 0; y < tile[3]; y++)
            for (int x = 0; x < tile[2]; x++)
                for (int c = 0; c < 3; c++)
                {
                    float value = reference.Data[((last + tile[1] + y) * reference.Shape[2] + tile[0] + x) * 3 + c];
                    int inTile = (y * tile[2] + x) * expected.Shape[2] + c;
                    // Codes as floats are rounded once, by 2^-24 of at most 1, whatever the weights, which sum to less than 2 in magnitude; what is written, too.
                    Assert.That(value, Is.EqualTo(expected.Data[inTile]).Within(Math.ScaleB(4, -24)), $"{x},{y},{c}");
                    elsewhere |= Math.Abs(actual.Data[inTile] - value) > 2.0 / 255;
                }
        Assert.That(elsewhere, Is.True, "what was found does lie elsewhere");
    }

    [Test]
    public void JobCheck_FramesOfAVideo_AreJudgedWithTheirPast([Values] bool planted)
    {
        using var error = new StringWriter();
        Filter right = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.5, 0.3, 0.2])), wrong = new SpaceTimeFilter(SpaceTimeKernel.FromWeights(3, 1, 1, [0.2, 0.3, 0.5]));
        FilterPlan Plan(Filter filter) => Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba8, PixelFormat.Rgba8, Width, Height) { Backend = Backend.Cpu });
        var plan = Plan(right);
        using var cpu = new CpuFilter(Plan(planted ? wrong : right));
        using var check = new JobCheck(new ApplyJob("in", "out", "temporal") { CrossCheck = 500 }, error, _files["saved"]);
        var result = new Frame(Width, Height, PixelFormat.Rgba8);
        for (int n = 0; check.Report!.Tiles < 3 && n < 200; n++)
        {
            var frame = Noise(PixelFormat.Rgba8, AlphaMode.Opaque, n);
            cpu.Apply(frame, result);
            check.Frame(right, plan, frame, result);
            check.Finish();
        }
        Assert.That((check.Report!.Tiles >= 3, check.Report.FailedTiles > 0), Is.EqualTo((true, planted)), error.ToString());
    }

    // How far the processor's floats may lie off.
    private static double[] ErrorOfFloats(Filter filter, Frame frame)
    {
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Cpu, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha });
        return PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error;
    }

    // A frame, the result of the filter with every code a little off, and the filter's plan.
    private static (Frame Frame, Frame Wrong, FilterPlan Plan) Wrong(Filter filter, PixelFormat format, AlphaMode alpha)
    {
        var frame = Noise(format, alpha);
        var plan = Planner.Plan(new PlanRequest(filter, format, format, Width, Height) { Backend = Backend.Cpu, SourceAlpha = alpha, DestinationAlpha = alpha });
        using var cpu = new CpuFilter(plan);
        var wrong = new Frame(Width, Height, format, alpha);
        cpu.Apply(frame, wrong);
        if (format.Type == SampleType.UNorm8)
            for (int k = 0; k < wrong.Bytes.Length; k++) wrong.Bytes[k] = (byte)(wrong.Bytes[k] < 128 ? wrong.Bytes[k] + 3 : wrong.Bytes[k] - 3);
        else
            foreach (ref float v in wrong.Float32) v += 0.01f;
        return (frame, wrong, plan);
    }

    private static Frame Noise(PixelFormat format, AlphaMode alpha, int seed = 5)
    {
        var random = new Random(seed);
        var frame = new Frame(Width, Height, PixelFormat.Rgba8.WithChannels(format.Channels), alpha);
        for (int k = 0; k < frame.Bytes.Length; k++)
        {
            bool isAlpha = format.Channels == 4 && k % 4 == 3;
            frame.Bytes[k] = (byte)(!isAlpha ? random.Next(256) : alpha == AlphaMode.Opaque ? 255 : random.Next(128, 256));
            if (isAlpha && alpha == AlphaMode.Premultiplied)
                for (int c = 1; c <= 3; c++) frame.Bytes[k - c] = Math.Min(frame.Bytes[k - c], frame.Bytes[k]);
        }
        return format.Type == SampleType.UNorm8 ? frame : frame.ConvertTo(format);
    }

    private static (int Code, string Error) RunIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        start.ArgumentList.Add(typeof(RtconvProgram).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        Assert.That(process.WaitForExit(TimeSpan.FromSeconds(120)), Is.True);
        return (process.ExitCode, error + output.Result);
    }

    private static NpyArray Read(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return NpyCodec.Read(stream);
    }
}
