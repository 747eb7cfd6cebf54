using System.Diagnostics;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Frames;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Demo.Tests.Live;

/// <summary>The program over a picture of noise, in a window on a screen in memory of its own; what it saves is read back.</summary>
internal sealed class LiveSession : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly string _folder = Directory.CreateTempSubdirectory("rtconv-live").FullName;
    private readonly VirtualDisplay _display = VirtualDisplay.Start(640, 480);
    private readonly Process _program;
    private readonly Task<string> _messages;

    public LiveSession(int width, int height, params string[] arguments)
    {
        string picture = WriteNoise("before.png", width, height, 3);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        // A busy machine must not make the program choose a smaller kernel.
        foreach (string argument in (string[])[typeof(RtconvProgram).Assembly.Location, "live", picture, "--size", $"{width}x{height}", "--frame-budget", "0", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["DISPLAY"] = _display.Name;
        start.Environment.Remove("WAYLAND_DISPLAY");
        _program = Process.Start(start)!;
        _messages = _program.StandardError.ReadToEndAsync();
        _display.Input("search", "--sync", "--onlyvisible", "--name", "RealtimeConv", "windowfocus", "--sync");
    }

    public void Key(string key) => _display.Input("key", key);

    public void Input(params string[] arguments) => _display.Input(arguments);

    /// <summary>Moves the pointer to a place in the window.</summary>
    public void MoveTo(int x, int y) => _display.Input("search", "--onlyvisible", "--name", "RealtimeConv", "mousemove", "--sync", "--window", "%1", $"{x}", $"{y}");

    /// <summary>Drops a file on the window.</summary>
    public void Drop(string path) => DraggedFile.DropOn(_display.Name, "RealtimeConv", path);

    /// <summary>Presses S or W and reads what is saved.</summary>
    public Frame Save(string key)
    {
        var before = Directory.GetFiles(_folder, "rtconv-*.png").ToHashSet();
        Key(key);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Limit)
        {
            if (Directory.GetFiles(_folder, "rtconv-*.png").FirstOrDefault(f => !before.Contains(f)) is { } path) return Read(path);
            Thread.Sleep(30);
        }
        throw new TimeoutException($"{key} saved nothing within {Limit.TotalSeconds} s.");
    }

    /// <summary>Leaves by Escape; the exit code.</summary>
    public int Leave()
    {
        Key("Escape");
        Assert.That(_program.WaitForExit(Limit), Is.True, "Escape ends the program");
        Assert.That(_messages.Result, Is.Empty.Or.Not.Contain("Unhandled"));
        return _program.ExitCode;
    }

    public Frame Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(_folder, name));
        return PngDecoder.Decode(file).Frame;
    }

    public string WriteNoise(string name, int width, int height, int seed)
    {
        var frame = new Frame(width, height, PixelFormat.Rgb8);
        new Random(seed).NextBytes(frame.Bytes);
        string path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        PngEncoder.Encode(frame, file);
        return path;
    }

    public void Dispose()
    {
        if (!_program.HasExited) _program.Kill();
        _program.Dispose();
        _display.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
