namespace RealtimeConv.Tests.Endurance.Limits;

/// <summary>Every limit that SECURITY.md states is a constant of that value, and acts: input at the limit is not refused for it, input just above is.</summary>
public class LimitTests
{
    private static IEnumerable<string> Constants => LimitTable.Rows.Select(r => r.Constant);

    [Test]
    public void Table_AndTrials_NameTheSameLimits() => Assert.That(LimitTrials.All.Keys, Is.EquivalentTo(Constants));

    [TestCaseSource(nameof(Constants))]
    public void Constant_HasTheStatedValue(string constant) => Assert.That(LimitTable.ValueOf(constant), Is.EqualTo(LimitTable.Rows.Single(r => r.Constant == constant).Value));

    [TestCaseSource(nameof(Constants))]
    public void Limit_ReachedAndPassed_OnlyThenIsRefused(string constant)
    {
        var trial = LimitTrials.All[constant];
        // Input at the limit may be refused for something else: nobody writes a gigabyte to see that a header is believed.
        Assert.That(Refusal(trial.At), Does.Not.Contain(trial.Says), $"at {constant}");
        Assert.That(Refusal(trial.Above), Does.Contain(trial.Says), $"above {constant}");
    }

    private static string Refusal(Action read)
    {
        try
        {
            read();
            return "";
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException or InvalidDataException or IOException)
        {
            return e.Message;
        }
    }
}
