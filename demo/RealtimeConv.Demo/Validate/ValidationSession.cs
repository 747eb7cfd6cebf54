using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using RealtimeConv.Filters;
using RealtimeConv.Verification.Reports;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>A validation run in this process: settings and cases one after the other, until all are done, time is up or the user ends it.</summary>
/// <param name="options">What is run.</param>
/// <param name="targets">What is judged.</param>
/// <param name="missing">Targets that are not there, a line each.</param>
internal sealed class ValidationSession(ValidateOptions options, IReadOnlyList<IValidationTarget> targets, IReadOnlyList<string> missing)
{
    private readonly DateTimeOffset _started = DateTimeOffset.Now;
    private readonly long _clock = Stopwatch.GetTimestamp();
    private readonly Validator _validator = new(targets, options.Selection.Seed);
    private int _done;

    /// <summary>Settings and cases that there are.</summary>
    public int Total => options.Selection.Count + options.Cases.Length;

    /// <summary>Runs.</summary>
    /// <param name="progress">Told after each setting or case: how many are done, and what comes next.</param>
    /// <param name="cancellation">Ends the run; what was found until then is returned.</param>
    public ValidationRun Run(Action<int, string> progress, CancellationToken cancellation)
    {
        progress(0, "");
        try
        {
            var oracle = new OracleJudge(targets, _validator.Found);
            foreach (var one in options.Cases)
            {
                if (Ended(cancellation) is { } reason) return Snapshot(reason);
                progress(_done, $"case {one.Id}");
                oracle.Run(one, cancellation);
                _done++;
            }
            foreach (var setting in options.Selection.Settings())
            {
                if (Ended(cancellation) is { } reason) return Snapshot(reason);
                progress(_done, setting.ToString());
                _validator.Run(setting, cancellation);
                _done++;
            }
        }
        catch (OperationCanceledException)
        {
            return Snapshot(Interruption);
        }
        progress(_done, "");
        return Snapshot(null);
    }

    /// <summary>What was found so far.</summary>
    /// <param name="endedEarly">Why not all was done; null where it was.</param>
    public ValidationRun Snapshot(string? endedEarly) => new("rtconv validate", _started)
    {
        Cases = [.. _validator.Found.Cases],
        Duration = Stopwatch.GetElapsedTime(_clock),
        EndedEarly = endedEarly,
        Environment = [.. Describe()],
    };

    private string Interruption => $"interrupted after {Count()}";

    private string? Ended(CancellationToken cancellation) => cancellation.IsCancellationRequested ? Interruption
        : options.Time is { } time && Stopwatch.GetElapsedTime(_clock) >= time ? $"the time given was up after {Count()}" : null;

    private string Count() => $"{_done} of {Total} settings and cases";

    private IEnumerable<(string Key, string Value)> Describe()
    {
        var selection = options.Selection;
        yield return ("rtconv", typeof(ValidationSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");
        yield return (".NET", RuntimeInformation.FrameworkDescription);
        yield return ("system", $"{RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture}), {Environment.ProcessorCount} cores");
        foreach (var target in targets) yield return (target.Name, target.Backend == Planning.Backend.Cpu ? "the CPU filter" : $"{target.Device.Driver}; {target.Device.Name}");
        foreach (string line in missing) yield return ("not there", line);
        yield return ("filters", selection.Subjects.Count(s => s.Filter is not NetworkFilter).ToString(CultureInfo.InvariantCulture));
        yield return ("networks", selection.Subjects.Count(s => s.Filter is NetworkFilter).ToString(CultureInfo.InvariantCulture));
        yield return ("borders", string.Join(", ", selection.Borders));
        yield return ("formats", string.Join(", ", selection.Formats.Select(f => f.Source == f.Destination ? f.Source.ToString() : $"{f.Source} to {f.Destination}")));
        yield return ("sizes", string.Join(", ", selection.Sizes.Select(s => $"{s.Width}x{s.Height}")));
        yield return ("inputs", string.Join(", ", InputPattern.All.Select(p => p.Id)));
        yield return ("seed", selection.Seed.ToString(CultureInfo.InvariantCulture));
        yield return ("settings and cases", $"{_done} of {Total}{(selection.IsQuick ? ", the quick cut" : "")}");
    }
}
