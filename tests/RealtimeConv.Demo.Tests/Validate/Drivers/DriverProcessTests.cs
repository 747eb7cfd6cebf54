using System.Diagnostics;
using RealtimeConv.Demo.Validate.Drivers;

namespace RealtimeConv.Demo.Tests.Validate.Drivers;

/// <summary>Processes that misbehave in every way a driver can; the caller always comes back.</summary>
[Platform("Linux")]
public sealed class DriverProcessTests
{
    // Longer than any limit: what ends before it was ended.
    private const int ForEver = 1000;

    // A busy machine may take longer to start a script than a short silence grants: the first of these in which it comes as far as the test is about.
    private static readonly double[] Silences = [1, 4, 15, 60];
    private static readonly ChildLimits Long = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(60));

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
        foreach (double silence in Silences)
        {
            var (outcome, progress) = Run($"echo progress 1 9; exec sleep {ForEver}", Short(silence));
            Assert.That((outcome.ExitCode, outcome.Problem), Is.EqualTo(((int?)null, $"it hung: no progress for {silence} s")));
            if (progress.Count == 1) return;
        }
        Assert.Fail("its progress was never seen");
    }

    [Test]
    public void Run_ProcessWhoseChildHoldsThePipes_IsEndedWithIt()
    {
        long started = Stopwatch.GetTimestamp();
        var (outcome, _) = Run($"sleep {ForEver} & echo progress 1 9; wait", Short(1));
        Assert.That(outcome.Problem, Does.StartWith("it hung"));
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(ForEver / 2.0)));
    }

    [Test]
    public void Run_ProcessThatNeverFinishes_IsEndedAfterTheWholeTime()
    {
        var (outcome, _) = Run("while :; do echo progress 1 9; sleep 0.1; done", Short(60) with { Total = TimeSpan.FromSeconds(1.5) });
        Assert.That(outcome.Problem, Is.EqualTo("it was not done after 2 s"));
    }

    [Test]
    public void Run_ProcessThatClosesItsOutputAndStays_IsEnded()
    {
        foreach (double silence in Silences)
        {
            var (outcome, _) = Run($"exec >&-; exec sleep {ForEver}", Short(silence));
            if (outcome.Problem!.StartsWith("it hung", StringComparison.Ordinal)) continue;
            Assert.That((outcome.ExitCode, outcome.Problem), Is.EqualTo(((int?)null, $"it did not end within {silence} s")));
            return;
        }
        Assert.Fail("it never closed its output");
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

    private static ChildLimits Short(double silence) => new(TimeSpan.FromSeconds(silence), TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(1));
}
