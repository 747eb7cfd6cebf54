using System.Diagnostics;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
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
        Assert.That(output, Does.Contain(sheet).And.Contain("ms per filter"));
        using var file = File.OpenRead(sheet);
        Assert.That(PngDecoder.Decode(file).Frame.Width, Is.GreaterThan(4 * 96));
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

    private Process Start(string display, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
        };
        start.ArgumentList.Add(typeof(RtconvProgram).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
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
