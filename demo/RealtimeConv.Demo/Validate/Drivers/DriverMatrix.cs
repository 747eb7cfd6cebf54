using System.Diagnostics;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Verification.Reports;

namespace RealtimeConv.Demo.Validate.Drivers;

/// <summary>One validation on several drivers, each in a process of its own, gathered into one run.</summary>
/// <param name="drivers">The drivers, and the processor under the name "cpu".</param>
/// <param name="start">Makes the start of a driver's process, given where it shall leave its report.</param>
/// <param name="limits">How long each may take.</param>
internal sealed class DriverMatrix(IReadOnlyList<SoftwareDriver> drivers, Func<SoftwareDriver, string, ProcessStartInfo> start, ChildLimits limits)
{
    private readonly List<ValidationCase> _cases = [];
    private readonly List<(string, string)> _environment = [];

    /// <summary>Drivers that are not on this machine.</summary>
    public List<string> NotFound { get; } = [];

    /// <summary>Runs all drivers, one after the other.</summary>
    /// <param name="progress">Told how far it is: part of all, 0 to 1, and what is being done.</param>
    /// <param name="cancellation">Ends the driver that runs, and the whole.</param>
    public ValidationRun Run(Action<double, string> progress, CancellationToken cancellation)
    {
        var started = DateTimeOffset.Now;
        long clock = Stopwatch.GetTimestamp();
        var early = new List<string>();
        string folder = Directory.CreateTempSubdirectory("rtconv-validate-").FullName;
        try
        {
            for (int k = 0; k < drivers.Count && !cancellation.IsCancellationRequested; k++)
            {
                int number = k;
                var driver = drivers[k];
                void Tell(int done, int total, string what) => progress((number + done / (double)Math.Max(1, total)) / drivers.Count, $"{driver.Id}: {what}");
                Tell(0, 1, "");
                if (Run(driver, Path.Combine(folder, $"{driver.Id}.json"), Tell, cancellation) is { } reason) early.Add($"{driver.Id}: {reason}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        if (cancellation.IsCancellationRequested) early.Add("interrupted");
        return new ValidationRun("rtconv validate --drivers", started)
        {
            Cases = [.. _cases], Environment = [.. _environment.DistinctBy(e => e)], Duration = Stopwatch.GetElapsedTime(clock), EndedEarly = early.Count == 0 ? null : string.Join("; ", early),
        };
    }

    // Why the driver did not do all of it; null where it did.
    private string? Run(SoftwareDriver driver, string report, Action<int, int, string> progress, CancellationToken cancellation)
    {
        if (driver.Obstacle is { } obstacle)
        {
            Miss(driver, obstacle);
            return null;
        }
        var outcome = DriverProcess.Run(start(driver, report), limits, progress, cancellation);
        if (outcome.ExitCode == ExitCode.BadInput)
        {
            Miss(driver, outcome.Errors.Split('\n')[^1].Replace("rtconv: ", "", StringComparison.Ordinal).Trim());
            return null;
        }
        string? early = File.Exists(report) ? Take(driver, report) : null;
        if (cancellation.IsCancellationRequested) return early;
        if (outcome is { Problem: null, ExitCode: ExitCode.Done or ExitCode.ValidationFailed } && File.Exists(report)) return early;
        string problem = outcome.Problem ?? $"its process ended with code {outcome.ExitCode}";
        _cases.Add(new ValidationCase(driver.Id, "process") { Error = outcome.Errors.Length == 0 ? problem : $"{problem}: {outcome.Errors.ReplaceLineEndings(" ")}" });
        return problem;
    }

    private string? Take(SoftwareDriver driver, string report)
    {
        using var stream = File.OpenRead(report);
        var run = JsonReportReader.Read(stream);
        var groups = run.Cases.Select(c => c.Group).ToHashSet();
        // The processor needs no driver's name before its own.
        string Named(string group) => group.StartsWith(driver.Id, StringComparison.Ordinal) ? group : $"{driver.Id}: {group}";
        _cases.AddRange(run.Cases.Select(c => c with { Group = Named(c.Group) }));
        _environment.AddRange(run.Environment.Select(e => groups.Any(g => g == e.Key || g.StartsWith(e.Key + ",", StringComparison.Ordinal)) || e.Key == "not there" ? (Named(e.Key), e.Value) : e));
        return run.EndedEarly;
    }

    private void Miss(SoftwareDriver driver, string reason)
    {
        NotFound.Add(driver.Id);
        _cases.Add(new ValidationCase(driver.Id, "driver") { SkipReason = $"not found: {reason}" });
    }
}
