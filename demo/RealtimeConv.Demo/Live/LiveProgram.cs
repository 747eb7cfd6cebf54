using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Live;

/// <summary>Decides between the window and the showcase.</summary>
internal static class LiveProgram
{
    private const string DefaultFolder = "rtconv-showcase";

    /// <summary>Runs the live demo.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(LiveOptions options, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        // Wrong kernels are refused before anything opens.
        var state = new LiveState(options.Kernel) { Backend = options.Backend };
        if (options.Network is { } file) state.Take(LiveNetwork.Read(file));
        if (options.Showcase is { } folder) return RunShowcase(folder, options, output, messages, cancellation);
        if (WhyNoWindow() is { } reason)
        {
            messages.WriteLine($"rtconv: {reason}: rendering the showcase to files instead of opening a window");
            return RunShowcase(DefaultFolder, options, output, messages, cancellation);
        }
        using var window = LiveWindow.TryOpen(options, state, out string? problem);
        if (window is null)
        {
            messages.WriteLine($"rtconv: no window can be opened ({problem}): rendering the showcase to files instead");
            return RunShowcase(DefaultFolder, options, output, messages, cancellation);
        }
        return window.Run(output, messages, cancellation);
    }

    private static int RunShowcase(string folder, LiveOptions options, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        if (options.Learns) messages.WriteLine("rtconv: without a window nothing is learned; 'rtconv learn' does it on files");
        return Showcase.Run(folder, options, output, messages, cancellation);
    }

    private static string? WhyNoWindow()
    {
        if (!OperatingSystem.IsLinux()) return null;
        bool hasDisplay = new[] { "DISPLAY", "WAYLAND_DISPLAY" }.Any(v => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(v)));
        return hasDisplay ? null : "there is no display (DISPLAY and WAYLAND_DISPLAY are empty)";
    }
}
