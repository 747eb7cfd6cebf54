using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace RealtimeConv.Tests.Support;

/// <summary>
/// A screen in memory: an Xvfb of our own on a free display number, which is <c>DISPLAY</c> for this process until it is disposed.
/// A machine without Xvfb fails the tests that need it; it does not skip them.
/// </summary>
public sealed partial class VirtualDisplay : IDisposable
{
    // A program that opens a window on a busy machine takes its time.
    private static readonly TimeSpan s_startLimit = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan s_stopLimit = TimeSpan.FromSeconds(60);

    private readonly Process _server;
    private readonly string? _displayBefore = Environment.GetEnvironmentVariable("DISPLAY");

    private VirtualDisplay(Process server, string name)
    {
        _server = server;
        Name = name;
        SetDisplay(name);
    }

    /// <summary>The display's name, such as <c>:99</c>.</summary>
    public string Name { get; }

    /// <param name="width">Width of the screen in pixels.</param>
    /// <param name="height">Height of the screen in pixels.</param>
    public static VirtualDisplay Start(int width = 1280, int height = 1024)
    {
        // The server picks a free number and writes it to the descriptor named: its standard output.
        ProcessStartInfo start = new("Xvfb")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-displayfd", "1", "-screen", "0", $"{width}x{height}x24", "-nolisten", "tcp", "-noreset" },
        };
        Process server;
        try
        {
            server = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("These tests need a screen in memory: install Xvfb (package xvfb).", e);
        }

        server.ErrorDataReceived += static (_, _) => { };
        server.BeginErrorReadLine();
        var number = server.StandardOutput.ReadLineAsync();
        if (!number.Wait(s_startLimit) || !int.TryParse(number.Result, CultureInfo.InvariantCulture, out var display))
        {
            server.Kill();
            server.Dispose();
            throw new InvalidOperationException($"Xvfb named no display within {s_startLimit.TotalSeconds} s.");
        }

        return new VirtualDisplay(server, $":{display}");
    }

    /// <summary>Moves the pointer, presses keys: runs xdotool on this display, and waits for it.</summary>
    public void Input(params string[] arguments)
    {
        using var tool = Process.Start(new ProcessStartInfo("xdotool", arguments)) ?? throw new InvalidOperationException("xdotool did not start.");
        if (!tool.WaitForExit(s_startLimit))
        {
            tool.Kill();
            throw new TimeoutException($"xdotool {string.Join(' ', arguments)} did not end within {s_startLimit.TotalSeconds} s.");
        }

        if (tool.ExitCode != 0)
        {
            throw new InvalidOperationException($"xdotool {string.Join(' ', arguments)} failed with {tool.ExitCode}.");
        }
    }

    public void Dispose()
    {
        SetDisplay(_displayBefore);
        _server.Kill();
        _server.WaitForExit(s_stopLimit);
        _server.Dispose();
    }

    /// <summary>For this program and for native libraries, which do not see .NET's copy of the environment.</summary>
    private static void SetDisplay(string? value)
    {
        Environment.SetEnvironmentVariable("DISPLAY", value);
        if (value is null)
        {
            _ = UnsetNativeVariable("DISPLAY");
        }
        else
        {
            _ = SetNativeVariable("DISPLAY", value, 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetNativeVariable(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "unsetenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnsetNativeVariable(string name);
}
