using RealtimeConv.OpenGL.Tuning;

namespace RealtimeConv.OpenGL.Tests.Tuning;

/// <summary>Contests with made-up times: nothing here depends on a clock.</summary>
public sealed class HeadToHeadTests
{
    private const double Allowed = 1.1;

    [Test]
    public void Judge_ClearlyFaster_IsWithinAfterTheFirstLook()
    {
        var contest = Contest(1e9, Steady(10), Steady(12));
        var standing = contest.Judge(0);
        Assert.That((standing.Verdict, contest.Rounds, standing.Rival), Is.EqualTo((ChoiceVerdict.Within, 8, 1)));
        Assert.That(standing.Ratios[1].Median, Is.EqualTo(10 / 12.0).Within(0.02));
    }

    [Test]
    public void Judge_ClearlySlower_IsAbove()
    {
        var standing = Contest(1e9, Steady(12), Steady(30), Steady(10)).Judge(0);
        Assert.That((standing.Verdict, standing.Rival), Is.EqualTo((ChoiceVerdict.Above, 2)));
        Assert.That(standing.Ratios[2].Median, Is.EqualTo(1.2).Within(0.03));
    }

    // Who takes the least time of each calls the second one faster: one lucky sample takes half the time.
    [Test]
    public void Judge_RivalWithLuckySamples_IsNotTakenAtItsLuckiest()
    {
        var random = new Random(3);
        int calls = 0;
        Func<FrameTime> lucky = () => Time(calls++ == 3 ? 5 : 10 * (1 + 0.05 * random.NextDouble()));
        Assert.That(Contest(1e9, Steady(10), lucky).Judge(0).Verdict, Is.EqualTo(ChoiceVerdict.Within));
    }

    // Of six plans alike in all but luck the least of a few samples each makes one look far better; paired rounds of their own do not.
    [Test]
    public void Judge_ManyAlike_RarelyFindsOneAbove()
    {
        var random = new Random(5);
        Func<FrameTime> noisy = () => Time(10 * Math.Exp(0.5 * Normal(random)));
        int above = 0, within = 0;
        for (int trial = 0; trial < 200; trial++)
        {
            var verdict = Contest(1e9, [.. Enumerable.Repeat(noisy, 4)]).Judge(0).Verdict;
            if (verdict == ChoiceVerdict.Above) above++;
            if (verdict == ChoiceVerdict.Within) within++;
        }
        Assert.That(above, Is.LessThan(10), "5 % together over all looks and rivals, of contests whose true ratio is 1");
        Assert.That(within, Is.LessThan(100), "and noise of a half is not called settled");
    }

    [Test]
    public void Judge_SlowPhasesOfTheMachine_LeaveTheRatioAlone()
    {
        int round = 0;
        double Phase() => (round++ / 2 / 3) % 2 == 0 ? 1 : 3;
        var standing = Contest(1e9, () => Time(10 * Phase()), () => Time(10.5 * Phase())).Judge(0);
        Assert.That(standing.Verdict, Is.EqualTo(ChoiceVerdict.Within));
        Assert.That(standing.Ratios[1].High, Is.EqualTo(10 / 10.5).Within(1e-9));
    }

    [Test]
    public void Judge_TimeIsUp_IsUndecidedWithAMedian()
    {
        var contest = Contest(45, Steady(10), Steady(10));
        var standing = contest.Judge(0);
        Assert.That((standing.Verdict, contest.Rounds, standing.Ratios[1].Low), Is.EqualTo((ChoiceVerdict.Undecided, 3, 0.0)));
        Assert.That(standing.Ratios[1].Median, Is.EqualTo(1).Within(0.05));
    }

    [Test]
    public void Judge_OnTheLimit_GivesUpAfterSixLooks()
    {
        var contest = Contest(1e9, Steady(11), Steady(10));
        Assert.That((contest.Judge(0).Verdict, contest.Rounds), Is.EqualTo((ChoiceVerdict.Undecided, 62)), "8, 12, 18, 27, 41, 62: each look half as many rounds again");
    }

    [Test]
    public void FindFastest_LuckyFirstSample_DoesNotWin()
    {
        int calls = 0;
        var order = Contest(1e9, Steady(10), () => Time(calls++ == 0 ? 1 : 13), Steady(11.5)).FindFastest(isOnProcessor: false);
        Assert.That(order.Select(o => o.Contestant), Is.EqualTo(new[] { 0, 2, 1 }));
        Assert.That(order.Select(o => o.Ratio), Is.EqualTo(new[] { 1, 1.15, 1.3 }).Within(0.03));
    }

    // Wall times that spread by a factor of ten tell nothing in so few rounds; processor times do.
    [TestCase(true, 1)]
    [TestCase(false, 0)]
    public void FindFastest_BusyMachine_ProcessorTimeDecidesWhereItDoesTheWork(bool isOnProcessor, int expected)
    {
        var random = new Random(4);
        Func<FrameTime> Busy(double wall, double cpu) => () => new FrameTime(wall * Math.Exp(2 * Normal(random)), cpu * (1 + 0.1 * random.NextDouble()), 1);
        var order = Contest(1e9, Busy(10, 14), Busy(16, 10)).FindFastest(isOnProcessor);
        Assert.That(order[0].Contestant, Is.EqualTo(expected));
        if (isOnProcessor) Assert.That(order[1].Ratio, Is.EqualTo(1.4).Within(0.1));
    }

    // Twice the processor time on four cores instead of one is half the wall time.
    [Test]
    public void FindFastest_QuietMachine_WallTimeDecides()
    {
        var order = Contest(1e9, () => new FrameTime(10, 10, 10), () => new FrameTime(5, 20, 5)).FindFastest(isOnProcessor: true);
        Assert.That((order[0].Contestant, order[1].Ratio), Is.EqualTo((1, 2.0)));
    }

    [Test]
    public void FindFastest_RoundsInTurns_ChangeWhoComesFirst()
    {
        var order = new List<int>();
        Func<FrameTime> Named(int name) => () => { order.Add(name); return Time(1 + name); };
        Contest(1e9, Named(0), Named(1)).FindFastest(isOnProcessor: true);
        Assert.That(order.Take(8), Is.EqualTo(new[] { 0, 1, 1, 0, 0, 1, 1, 0 }));
    }

    [Test]
    public void Judge_Alone_IsWithin()
    {
        var standing = Contest(1e9, Steady(10)).Judge(0);
        Assert.That((standing.Verdict, standing.Rival, standing.Ratios[0].Median), Is.EqualTo((ChoiceVerdict.Within, 0, 1.0)));
    }

    [Test]
    public void Judge_Cancelled_Ends() => Assert.That(() => Contest(1e9, Steady(1), Steady(1)).Judge(0, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    private static HeadToHead Contest(double mostMs, params Func<FrameTime>[] contestants) => new(contestants, Allowed, mostMs);

    private static Func<FrameTime> Steady(double ms)
    {
        var random = new Random((int)(10 * ms));
        return () => Time(ms * (1 + 0.02 * random.NextDouble()));
    }

    private static FrameTime Time(double ms) => new(ms, 2 * ms, ms);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
