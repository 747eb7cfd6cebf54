using System.CommandLine;
using System.CommandLine.Parsing;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>The program: reads a command line, runs its command, turns every error that a user can cause into one line and an exit code.</summary>
internal static class RtconvProgram
{
    /// <summary>Runs the program in this process.</summary>
    /// <param name="args">The command line without the program's name; nothing at all shows the live demo.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes messages.</param>
    /// <param name="cancellation">Cancelled when the user interrupts.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var root = RtconvCommands.Create();
        // No response files: '@' starts a kernel given as a file of ImageMagick text. No bundling: '-1,2' is a value.
        var result = root.Parse(args.Length == 0 && root.Subcommands.Any(c => c.Name == "live") ? ["live"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (CommandLineErrors.First(result) is { } message) return Fail(error, message);
        try
        {
            var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            int code = await result.InvokeAsync(invocation, cancellation);
            return cancellation.IsCancellationRequested ? ExitCode.Interrupted : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (UserErrors.Line(e) is { } line)
        {
            return Fail(error, line);
        }
    }

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine($"rtconv: {message}");
        return ExitCode.BadInput;
    }
}
