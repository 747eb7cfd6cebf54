using System.Diagnostics;
using RealtimeConv.Demo.Validate.Drivers;

namespace RealtimeConv.Demo.Tests.Validate.Drivers;

/// <summary>Processes that misbehave in every way a driver can; the caller always comes back.</summary>
[Platform("Linux")]
public sealed class DriverProcessTests
{
    private static readonly ChildLimits Short = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1));
    private static readonly ChildLimits Long = new(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30));

    private static (ChildOutcome Outcome, List<(int, int, string)> Progress) Run(string script, ChildLimits limits, CancellationToken cancellation = default)
    {
        var progress = new List<(int, int, string)>();
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", script } };
        return (DriverProcess.Run(start, limits, (done, total, what) => progress.Add((done, total, what)), cancellation), progress);
    }

    [Test]
    public void Run_ProcessThatEnds_GivesItsProgressCodeAndErrors()
    {
        var (outcome, progress) = Run("echo progress 1 3 a b; echo noise; echo progress x; echo broken >&2; echo progress 3 3; exit 7", Long);
        Assert.That((outcome.ExitCode, outcome.Problem, outcome.Errors), Is.EqualTo(((int?)7, (string?)null, "broken")));
        Assert.That(progress, Is.EqualTo(new[] { (1, 3, "a b"), (3, 3, "") }));
    }

    [Test]
    public void Run_ProcessThatHangs_IsEndedAfterTheSilence()
    {
        var (outcome, progress) = Run("echo progress 1 9; exec sleep 1000", Short);
        Assert.That((outcome.ExitCode, outcome.Problem), Is.EqualTo(((int?)null, "it hung: no progress for 1 s")));
        Assert.That(progress, Has.Count.EqualTo(1));
    }

    [Test]
    public void Run_ProcessWhoseChildHoldsThePipes_IsEndedWithIt()
    {
        long started = Stopwatch.GetTimestamp();
        var (outcome, _) = Run("sleep 1000 & echo progress 1 9; wait", Short);
        Assert.That(outcome.Problem, Does.StartWith("it hung"));
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void Run_ProcessThatNeverFinishes_IsEndedAfterTheWholeTime()
    {
        var (outcome, _) = Run("while :; do echo progress 1 9; sleep 0.1; done", Short with { Total = TimeSpan.FromSeconds(1.5) });
        Assert.That(outcome.Problem, Is.EqualTo("it was not done after 2 s"));
    }

    [Test]
    public void Run_ProcessThatClosesItsOutputAndStays_IsEnded()
    {
        var (outcome, _) = Run("exec >&-; exec sleep 1000", Short);
        Assert.That((outcome.ExitCode, outcome.Problem), Is.EqualTo(((int?)null, "it did not end within 1 s")));
    }

    [Test]
    public void Run_FloodOfErrors_KeepsTheEndOfIt()
    {
        var (outcome, _) = Run("i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done; echo last >&2", Long);
        Assert.That(outcome.Errors, Does.EndWith("last").And.Length.LessThan(10_000));
    }

    [Test]
    public void Run_Cancelled_EndsItsInputAndWaitsForTheFarewell()
    {
        using var cancelled = new CancellationTokenSource();
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "echo progress 1 9; cat >/dev/null; echo saved >&2; exit 5" } };
        var outcome = DriverProcess.Run(start, Long, (_, _, _) => cancelled.Cancel(), cancelled.Token);
        Assert.That((outcome.ExitCode, outcome.Problem, outcome.Errors), Is.EqualTo(((int?)5, "interrupted", "saved")));
    }
}
