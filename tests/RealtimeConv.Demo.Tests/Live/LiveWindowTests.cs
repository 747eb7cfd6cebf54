using System.Diagnostics;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Demo.Tests.Live;

/// <summary>The program in a real window on a screen in memory, driven by keys; and without a screen.</summary>
public sealed class LiveWindowTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);
    private string _folder = null!;

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("rtconv-live").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Live_KeysInAWindow_SwitchKernelsSaveDifferentPicturesAndEscapeEnds()
    {
        using var display = VirtualDisplay.Start(640, 480);
        using var program = Start(display.Name, "live", "--size", "160x90", "--kernel", "box");
        var messages = program.StandardError.ReadToEndAsync();
        display.Input("search", "--sync", "--onlyvisible", "--name", "RealtimeConv", "windowfocus", "--sync");
        display.Input("key", "x");
        display.Input("key", "space");
        display.Input("key", "s");
        var first = WaitForPicture("rtconv-box*.png");
        display.Input("key", "k");
        display.Input("type", "--delay", "60", "identity");
        display.Input("key", "Return");
        display.Input("key", "s");
        var second = WaitForPicture("rtconv-identity*.png");
        display.Input("key", "w");
        var window = WaitForPicture("rtconv-window-identity*.png");
        display.Input("key", "Escape");
        Assert.That(program.WaitForExit(Limit), Is.True, "Escape ends the program");
        Assert.That(program.ExitCode, Is.EqualTo(ExitCode.Done), messages.Result);
        Assert.That(program.StandardOutput.ReadToEnd(), Does.Match("cross-check: [0-9]+ tiles, [0-9]+ samples, worst error/bound .*, 0 tiles failed"), "X has begun to check");
        Assert.That((first.Width, first.Height), Is.EqualTo((160, 90)));
        Assert.That(first.Bytes.SequenceEqual(second.Bytes), Is.False, "a blurred picture and one that is not");
        Assert.That(window.Bytes.SequenceEqual(second.Bytes), Is.False, "the window shows the display too");
    }

    // Three of the 3 x 3 weights are not 0, and it is neither symmetric nor its own reverse.
    private const string Asymmetric = "0.5*identity + 0.25*sobel-x + 0.25*box(size=3)";

    [TestCase("")]
    [TestCase("--learn-from")]
    public void Live_LearnMode_FindsTheKernelAndWritesIt(string option)
    {
        WriteNoise("before.png");
        var truth = CatalogExpression.Parse(Asymmetric).Kernel!;
        string[] more = ["--learn", "1", "--learn-size", "5", "--kernel", Asymmetric];
        if (option.Length > 0)
        {
            Assert.That(RtconvProgram.RunAsync(["apply", At("before.png"), "-o", At("after.png"), "--kernel", Asymmetric], TextWriter.Null, TextWriter.Null).GetAwaiter().GetResult(), Is.EqualTo(ExitCode.Done));
            more = ["--learn-size", "5", option, "after.png"];
        }
        using var display = VirtualDisplay.Start(640, 480);
        using var program = Start(display.Name, ["live", "before.png", "--size", "320x240", .. more]);
        var messages = program.StandardError.ReadToEndAsync();
        display.Input("search", "--sync", "--onlyvisible", "--name", "RealtimeConv", "windowfocus", "--sync");
        double distance = 1;
        var watch = Stopwatch.StartNew();
        for (int k = 1; distance > 0.01 && watch.Elapsed < Limit; k++)
        {
            display.Input("key", "e");
            Thread.Sleep(300);
            if (Directory.GetFiles(_folder, "rtconv-learned*.json").MaxBy(File.GetCreationTimeUtc) is not { } path) continue;
            var learned = KernelJson.Read(File.ReadAllText(path)).Kernels[0];
            distance = (learned - truth).Coefficients.Max(Math.Abs);
        }
        Assert.That(distance, Is.LessThan(0.01));
        display.Input("key", "l");
        display.Input("key", "Escape");
        Assert.That(program.WaitForExit(Limit), Is.True);
        Assert.That(program.ExitCode, Is.EqualTo(ExitCode.Done), messages.Result);
        Assert.That(program.StandardOutput.ReadToEnd(), Does.Match("learned a 5 x 5 kernel from [0-9]+ tiles, (held-out|training) risk [0-9.]+e-[0-9]+"));
    }

    [TestCase("--learn", "1.5", "--learn must be a share")]
    [TestCase("--learn-size", "4", "--learn-size 4 must be odd")]
    [TestCase("--learn-from", "a.png", "--learn-from needs a source of its own")]
    public void Live_BadLearnOption_IsOneLineAndExit2(string option, string value, string message)
    {
        using var error = new StringWriter();
        Assert.That(RtconvProgram.RunAsync(["live", option, value], TextWriter.Null, error).GetAwaiter().GetResult(), Is.EqualTo(ExitCode.BadInput));
        Assert.That(error.ToString().Trim().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(error.ToString(), Does.Contain(message));
    }

    [Test]
    public void Live_Frames_EndsAfterThem()
    {
        using var display = VirtualDisplay.Start(640, 480);
        using var program = Start(display.Name, "live", "--size", "64x48", "--frames", "3", "--backend", "cpu");
        var messages = program.StandardError.ReadToEndAsync();
        string output = program.StandardOutput.ReadToEnd();
        Assert.That(program.WaitForExit(Limit), Is.True);
        Assert.That(program.ExitCode, Is.EqualTo(ExitCode.Done), messages.Result);
        Assert.That(output, Does.StartWith("3 frames, "));
    }

    [Test]
    public void Live_WithoutADisplay_RendersTheContactSheetAndSaysWhere()
    {
        using var program = Start("", "live", "--size", "96x54");
        var messages = program.StandardError.ReadToEndAsync();
        string output = program.StandardOutput.ReadToEnd();
        Assert.That(program.WaitForExit(Limit), Is.True);
        Assert.That(program.ExitCode, Is.EqualTo(ExitCode.Done), messages.Result);
        Assert.That(messages.Result, Does.Contain("there is no display"));
        string sheet = Path.Combine(_folder, "rtconv-showcase", "contact-sheet.png");
        Assert.That(output, Does.Contain(sheet).And.Contain("15 kernels, 4 filters over time").And.Contain("ms per filter"));
        using var file = File.OpenRead(sheet);
        var frame = PngDecoder.Decode(file).Frame;
        Assert.That((frame.Width, frame.Height), Is.EqualTo((4 * 96 + 90, 3 * 46 + 9 * (54 + 44) + 108)), "three sections, nine rows of four");
        int second = 84 + 46 + 4 * (54 + 44) + 46;
        Assert.That(Brightness(frame, 24 + 2 * (96 + 14), second), Is.InRange(1, 100), "what moves is neither nothing nor everything");
        Assert.That(Brightness(frame, 24, second), Is.GreaterThan(100), "a mean of frames is a picture");
    }

    [TestCase("--size", "0x0", "--size '0x0' is not understood")]
    [TestCase("--kernel", "gausian", "no kernel or filter is called 'gausian'")]
    [TestCase("--cross-check", "-1", "--cross-check must be milliseconds per frame from 0")]
    [TestCase("--frames", "-1", "--frames is negative")]
    public async Task Live_BadOption_IsOneLineAndExit2(string option, string value, string message)
    {
        using var error = new StringWriter();
        int code = await RtconvProgram.RunAsync(["live", option, value], TextWriter.Null, error);
        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(error.ToString().Trim().Split('\n'), Has.Length.EqualTo(1));
        Assert.That(error.ToString(), Does.Contain(message));
    }

    private static double Brightness(Frames.Frame sheet, int left, int top) =>
        Enumerable.Range(top, 54).Average(y => sheet.Row(y).Slice(left * sheet.Channels, 96 * sheet.Channels).ToArray().Where((_, k) => k % sheet.Channels < 3).Average(v => v));

    private string At(string name) => Path.Combine(_folder, name);

    // Middle codes: sums of three weights of up to 1 stay inside 0..255 often enough.
    private void WriteNoise(string name)
    {
        var frame = new Frames.Frame(96, 96, Frames.PixelFormat.Rgb8);
        var random = new Random(3);
        foreach (ref byte v in frame.Bytes) v = (byte)random.Next(64, 192);
        using var file = File.Create(At(name));
        PngEncoder.Encode(frame, file);
    }

    private Process Start(string display, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        // A busy machine must not make the program choose a smaller kernel.
        foreach (string argument in (string[])[typeof(RtconvProgram).Assembly.Location, .. arguments, "--frame-budget", "0"]) start.ArgumentList.Add(argument);
        start.Environment["DISPLAY"] = display;
        start.Environment.Remove("WAYLAND_DISPLAY");
        return Process.Start(start)!;
    }

    private Frames.Frame WaitForPicture(string pattern)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Limit)
        {
            if (Directory.GetFiles(_folder, pattern) is [var path, ..])
            {
                using var file = File.OpenRead(path);
                return PngDecoder.Decode(file).Frame;
            }
            Thread.Sleep(50);
        }
        throw new TimeoutException($"no {pattern} within {Limit.TotalSeconds} s");
    }
}
