using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace RealtimeConv.Demo.Validate.Drivers;

/// <summary>A process that validates on a driver of its own: it tells its progress line by line, and ends when its stdin does.</summary>
internal static class DriverProcess
{
    /// <summary>What a line of progress begins with: "progress 12 345 what comes next".</summary>
    public const string Progress = "progress ";

    private const int LongestErrors = 4096;

    /// <summary>Runs a process under limits. Whatever the driver does, this returns.</summary>
    /// <param name="start">The program and its environment.</param>
    /// <param name="limits">How long it may take.</param>
    /// <param name="progress">Told how many items are done, of how many, and what comes next.</param>
    /// <param name="cancellation">Tells the process to end; what it found until then it still writes.</param>
    public static ChildOutcome Run(ProcessStartInfo start, ChildLimits limits, Action<int, int, string> progress, CancellationToken cancellation)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        using var process = Process.Start(start)!;
        var errors = new StringBuilder();
        var reading = Task.Run(() => Collect(process.StandardError, errors), CancellationToken.None);
        string? problem = Follow(process, limits, progress, cancellation);
        Farewell(process, problem is null ? limits.Silence : limits.Farewell);
        bool ended = process.HasExited;
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit(limits.Farewell);
        // A grandchild may hold the pipe for ever.
        reading.Wait(limits.Farewell, CancellationToken.None);
        lock (errors) return new ChildOutcome(ended ? process.ExitCode : null, problem ?? (ended ? null : $"it did not end within {Seconds(limits.Silence)}"), errors.ToString().Trim());
    }

    // Null where the process closed its output by itself; else why it is to end.
    private static string? Follow(Process process, ChildLimits limits, Action<int, int, string> progress, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            var left = limits.Total - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero) return $"it was not done after {Seconds(limits.Total)}";
            var patience = left < limits.Silence ? left : limits.Silence;
            var line = process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask();
            try
            {
                if (!line.Wait((int)patience.TotalMilliseconds, cancellation))
                    return left < limits.Silence ? $"it was not done after {Seconds(limits.Total)}" : $"it hung: no progress for {Seconds(limits.Silence)}";
            }
            catch (OperationCanceledException)
            {
                return "interrupted";
            }
            if (line.Result is not { } text) return null;
            if (text.StartsWith(Progress, StringComparison.Ordinal)) Tell(text[Progress.Length..].Split(' ', 3), progress);
        }
    }

    private static void Tell(string[] words, Action<int, int, string> progress)
    {
        if (words.Length >= 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int done)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int total))
            progress(done, total, words.Length > 2 ? words[2] : "");
    }

    // The end of its stdin tells a process to write what it has; its output must go somewhere meanwhile.
    private static void Farewell(Process process, TimeSpan patience)
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It is gone already.
        }
        process.WaitForExit(patience);
    }

    private static void Collect(StreamReader from, StringBuilder errors)
    {
        var buffer = new char[1024];
        int count;
        while ((count = from.Read(buffer)) > 0)
            lock (errors)
            {
                errors.Append(buffer, 0, count);
                if (errors.Length > 2 * LongestErrors) errors.Remove(0, errors.Length - LongestErrors);
            }
    }

    private static string Seconds(TimeSpan time) => $"{Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture)} s";
}
