using System.Diagnostics;

namespace RealtimeConv.Demo.Bench.Rivals;

/// <summary>A program that runs once to its end.</summary>
internal static class Tool
{
    /// <summary>Runs it and returns what it said on stderr; stdout is dropped.</summary>
    /// <exception cref="RealtimeConvException">It takes too long.</exception>
    public static string Messages(string program, IEnumerable<string> arguments, TimeSpan patience)
    {
        var info = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) info.ArgumentList.Add(argument);
        using var process = Process.Start(info)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var messages = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience) || !Task.WaitAll([output, messages], patience))
        {
            process.Kill(entireProcessTree: true);
            throw new RealtimeConvException($"{Path.GetFileName(program)} was not done within {patience.TotalSeconds:0} s");
        }
        return messages.Result;
    }
}
