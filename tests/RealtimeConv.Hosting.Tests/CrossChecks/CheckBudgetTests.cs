using RealtimeConv.Hosting.CrossChecks;

namespace RealtimeConv.Hosting.Tests.CrossChecks;

public sealed class CheckBudgetTests
{
    [TestCase(1, 0.25, 4.0)]
    [TestCase(1, 5, 0.2)]
    [TestCase(0.1, 3, 1 / 30.0)]
    public void TryTake_OverManyFrames_SpendsWhatIsGranted(double grant, double cost, double perFrame)
    {
        var budget = new CheckBudget(grant);
        int tiles = 0;
        const int frames = 3000;
        for (int frame = 0; frame < frames; frame++)
        {
            budget.NextFrame(cost);
            while (budget.TryTake(cost)) tiles++;
        }
        Assert.That((double)tiles / frames, Is.EqualTo(perFrame).Within(0.02 * perFrame + 1.0 / frames));
    }

    [Test]
    public void Settle_TileThatCostMore_IsPaidByTheNextFrames()
    {
        var budget = new CheckBudget(1);
        Assert.That(budget.TryTake(1), Is.True);
        budget.Settle(1, 11);
        int frames = 0;
        do
        {
            budget.NextFrame(1);
            frames++;
        }
        while (!budget.TryTake(1));
        Assert.That(frames, Is.EqualTo(11));
    }

    [Test]
    public void Settle_TileDuringWhichTheMachineSlept_IsForgivenAfterAWhile()
    {
        var budget = new CheckBudget(1);
        budget.TryTake(1);
        budget.Settle(1, 1e9);
        for (int frame = 0; frame <= CheckBudget.MostFramesOfDebt; frame++) budget.NextFrame(1);
        Assert.That(budget.TryTake(1), Is.True);
    }

    [Test]
    public void TryTake_NothingGranted_NeverTakes() => Assert.That(new CheckBudget(0).TryTake(0), Is.False);
}
