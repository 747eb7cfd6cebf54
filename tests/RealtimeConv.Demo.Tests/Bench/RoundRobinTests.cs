using RealtimeConv.Demo.Bench;

namespace RealtimeConv.Demo.Tests.Bench;

public sealed class RoundRobinTests
{
    private readonly List<string> _order = [];
    private readonly List<string> _missing = [];

    [Test]
    public void Run_SeveralRounds_WarmsAllThenAlternates()
    {
        var measurements = Run(3, 0, Planted("a", 2), Planted("b", 3));
        Assert.That(_order, Is.EqualTo(new[] { "a1", "a1", "b1", "b1", "a1", "b1", "a1", "b1", "a1", "b1" }));
        Assert.That(measurements.Select(m => (m.Subject.Path, m.Rounds)), Is.EqualTo(new[] { ("a", 3), ("b", 3) }));
    }

    [Test]
    public void Run_FastContestant_RepeatsUntilTheSampleIsLongEnoughAndIsRehearsed()
    {
        var measurements = Run(1, 10, Planted("fast", 0.5), Planted("slow", 50));
        Assert.That(_order.Skip(4), Is.EqualTo(new[] { "fast20", "fast20", "fast20", "slow1" }));
        Assert.That(measurements.Select(m => m.Rounds), Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public void Run_ContestantFails_SaysSoAndGoesOnWithoutIt()
    {
        var measurements = Run(2, 0, Planted("a", 1), new Fake("lame", _order, _ => throw new CapabilityMissingException("no such thing")), Planted("b", 1));
        Assert.That(_missing, Is.EqualTo(new[] { "lame: no such thing" }));
        Assert.That(measurements.Select(m => m.Subject.Path), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(_order.TakeLast(4), Is.EqualTo(new[] { "a1", "b1", "a1", "b1" }));
    }

    [Test]
    public void Run_ContestantFailsInALaterRound_LosesItsTimes()
    {
        int calls = 0;
        var measurements = Run(3, 0, Planted("a", 1), new Fake("dies", _order, _ => ++calls > 3 ? throw new RealtimeConvException("gone") : 1));
        Assert.That((_missing.Single(), measurements.Single().Subject.Path), Is.EqualTo(("dies: gone", "a")));
    }

    [Test]
    public void Run_VerySlowContestant_TakesPartInThreeRoundsOnly()
    {
        var measurements = Run(6, 0, Planted("quick", 1), Planted("endless", 5000));
        Assert.That(measurements.Select(m => m.Rounds), Is.EqualTo(new[] { 6, 3 }));
    }

    [Test]
    public void Run_Cancelled_EndsAtOnce()
    {
        using var source = new CancellationTokenSource();
        var contestant = new Fake("a", _order, _ =>
        {
            source.Cancel();
            return 1;
        });
        Assert.That(() => new RoundRobin(5, 0).Run([contestant, contestant], (_, _) => { }, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(_order, Has.Count.EqualTo(2));
    }

    [TearDown]
    public void Forget()
    {
        _order.Clear();
        _missing.Clear();
    }

    private IReadOnlyList<Measurement> Run(int rounds, double leastMs, params Contestant[] contestants) =>
        new RoundRobin(rounds, leastMs).Run(contestants, (subject, reason) => _missing.Add($"{subject.Path}: {reason}"));

    private Fake Planted(string name, double wallMs) => new(name, _order, _ => wallMs);

    // Tells the times that it is given, so that nothing here depends on a clock.
    private sealed class Fake(string name, List<string> order, Func<int, double> wallMs) : Contestant(new Subject(name, "plan"))
    {
        public override BenchTime Sample(int repeats)
        {
            order.Add($"{name}{repeats}");
            return new BenchTime(1, wallMs(repeats));
        }
    }
}
