using System.Diagnostics;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Support;

/// <summary>Runs this program in a process of its own: some drivers can only be chosen by the environment a process starts with.</summary>
internal static class ChildProcess
{
    private const int MostSeconds = 600;

    /// <summary>Whether the driver is Mesa, whose variables choose others.</summary>
    public static bool IsMesa { get; } = AskVendor();

    /// <summary>Runs it and returns what it printed; fails where it fails.</summary>
    /// <param name="environment">"NAME=value;NAME=value".</param>
    /// <param name="arguments">What <see cref="Program"/> takes.</param>
    public static string Run(string environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["exec", typeof(Program).Assembly.Location, .. arguments]) start.ArgumentList.Add(argument);
        foreach (string variable in environment.Split(';'))
        {
            int split = variable.IndexOf('=', StringComparison.Ordinal);
            start.Environment[variable[..split]] = variable[(split + 1)..];
        }
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(MostSeconds)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"not done after {MostSeconds} s: {output.Result}{errors.Result}");
        }
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output.Result;
    }

    private static bool AskVendor()
    {
        using var thread = new GlThread();
        return thread.Run(gl => gl.GetStringS(StringName.Version).Contains("Mesa", StringComparison.Ordinal));
    }
}
