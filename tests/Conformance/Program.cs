using System.Diagnostics;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Tests.Conformance;

/// <summary>Runs the program: in this process through its entry point, or as a process of its own.</summary>
internal static class Program
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command line in this process.</summary>
    public static ProgramResult Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = RtconvProgram.RunAsync(args, output, error).GetAwaiter().GetResult();
        return new ProgramResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line as a process of its own, with variables added to its environment.</summary>
    public static ProgramResult RunProcess(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rtconv.dll"));
        foreach (string arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"rtconv {string.Join(' ', args)} did not end within {Patience}");
        }
        return new ProgramResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
