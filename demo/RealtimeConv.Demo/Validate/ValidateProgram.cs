using System.Diagnostics;
using System.Globalization;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Validate.Drivers;
using RealtimeConv.Verification.Reports;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>Runs a request and reports on it: the table, the files, the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Takes the table.</param>
/// <param name="error">Takes the progress bar, on a terminal.</param>
internal sealed class ValidateProgram(ValidateRequest request, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan Checkpoint = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Unlimited = TimeSpan.FromDays(7);

    /// <summary>Runs.</summary>
    /// <param name="cancellation">Ends the run; what was found until then is reported.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CapabilityMissingException">A backend or driver that was named is not there.</exception>
    public int Run(CancellationToken cancellation)
    {
        if (!request.Drivers.IsEmpty) return RunDrivers(cancellation);
        var (targets, missing) = ValidateTargets.Open(request.Options);
        try
        {
            return Run(targets, missing, cancellation);
        }
        finally
        {
            foreach (var target in targets) target.Dispose();
        }
    }

    /// <summary>Runs on given targets.</summary>
    public int Run(IReadOnlyList<IValidationTarget> targets, IReadOnlyList<string> missing, CancellationToken cancellation)
    {
        var session = new ValidationSession(request.Options, targets, missing);
        return request.IsChild ? RunAsChild(session, cancellation) : RunHere(session, cancellation);
    }

    private int RunHere(ValidationSession session, CancellationToken cancellation)
    {
        ValidationRun run;
        using (var bar = ProgressBar.On(error)) run = session.Run((done, what) => bar.Show(done, session.Total, what), cancellation);
        return Report(run, cancellation);
    }

    // A process that is ended must have left what it found until then.
    private int RunAsChild(ValidationSession session, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var parent = new Thread(() => WaitForEndOfInput(ended)) { IsBackground = true, Name = "rtconv parent" };
        parent.Start();
        long saved = Stopwatch.GetTimestamp();
        var run = session.Run((done, what) =>
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DriverProcess.Progress}{done} {session.Total} {what}"));
            output.Flush();
            if (Stopwatch.GetElapsedTime(saved) < Checkpoint) return;
            request.Reports.Write(session.Snapshot("its process was ended"));
            saved = Stopwatch.GetTimestamp();
        }, ended.Token);
        request.Reports.Write(run);
        return run.Passed ? ExitCode.Done : ExitCode.ValidationFailed;
    }

    private static void WaitForEndOfInput(CancellationTokenSource ended)
    {
        while (Console.In.Read() >= 0)
        {
            // Nothing is said there but that it ends.
        }
        try
        {
            ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The work was done before.
        }
    }

    private int RunDrivers(CancellationToken cancellation)
    {
        var total = request.Options.Time is { } time ? time + request.Silence : Unlimited;
        var matrix = new DriverMatrix(request.Drivers, Start, new ChildLimits(request.Silence, total, Farewell));
        ValidationRun run;
        using (var bar = ProgressBar.On(error)) run = matrix.Run((part, what) => bar.Show((long)(1000 * part), 1000, what), cancellation);
        int code = Report(run, cancellation);
        if (code == ExitCode.Done && request.DriversAreNamed && matrix.NotFound.Count > 0) throw new CapabilityMissingException($"not found: {string.Join(", ", matrix.NotFound)}; the others passed");
        return code;
    }

    private ProcessStartInfo Start(SoftwareDriver driver, string report)
    {
        // The host runs an assembly; a program of its own is run as it is.
        string assembly = typeof(ValidateProgram).Assembly.Location, host = Environment.ProcessPath ?? "dotnet";
        bool isDotnet = Path.GetFileNameWithoutExtension(host) == "dotnet", isRtconv = Path.GetFileNameWithoutExtension(host) == "rtconv";
        var start = new ProcessStartInfo(isDotnet || isRtconv ? host : "dotnet");
        if (!isRtconv) start.ArgumentList.Add(assembly);
        foreach (string argument in (string[])["validate", "--as-driver-process", $"--json={report}", .. request.ChildArguments]) start.ArgumentList.Add(argument);
        if (driver.Id == "cpu") start.ArgumentList.Add("--backend=cpu");
        else
        {
            foreach (var backend in request.Options.Backends.Where(b => b != Planning.Backend.Cpu)) start.ArgumentList.Add($"--backend={backend.ToString().ToLowerInvariant()}");
            start.ArgumentList.Add($"--api={(driver.Apis == "all" ? request.Apis : driver.Apis)}");
            start.ArgumentList.Add($"--expect-driver={driver.Expected}");
        }
        foreach (string variable in SoftwareDriver.Variables) start.Environment.Remove(variable);
        foreach (var (name, value) in driver.Environment) start.Environment[name] = value;
        return start;
    }

    private int Report(ValidationRun run, CancellationToken cancellation)
    {
        foreach (string line in ValidationText.Lines(run)) output.WriteLine(line);
        request.Reports.Write(run);
        if (cancellation.IsCancellationRequested) return ExitCode.Interrupted;
        return run.Passed ? ExitCode.Done : ExitCode.ValidationFailed;
    }
}
