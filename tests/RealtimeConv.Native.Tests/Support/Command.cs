using System.Diagnostics;
using System.Text;

namespace RealtimeConv.Native.Tests.Support;

/// <summary>A program run to its end, with a limit on its time.</summary>
/// <param name="ExitCode">128 + n after signal n.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record Command(int ExitCode, string Output, string Errors)
{
    public static Command Run(string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, int seconds = 300)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        using var process = Started(start);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            throw new AssertionException($"{Describe(start)} did not end within {seconds} s.");
        }
        return new Command(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program that must end with 0.</summary>
    public static Command Demand(string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, int seconds = 300)
    {
        var result = Run(program, arguments, environment, seconds);
        return result.ExitCode == 0 ? result : throw new AssertionException($"{program} {string.Join(' ', arguments)}\n{result}");
    }

    public override string ToString() => new StringBuilder().Append("exit code ").Append(ExitCode).Append('\n').Append(Output).Append(Errors).ToString();

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new AssertionException($"{start.FileName} cannot be started ({e.Message}); these tests need bash, gcc, binutils, libc6-dev, zlib1g-dev and ffmpeg.");
        }
    }

    private static string Describe(ProcessStartInfo start) => $"{start.FileName} {string.Join(' ', start.ArgumentList)}";
}
