namespace RealtimeConv.Tests.Endurance.Soak;

public class SoakGrowthTests
{
    private const int Samples = 30;

    [Test]
    public void Least_SameAmountAllTheTime_IsWhatAPartAdds() => Assert.That(Least(k => 7 * k), Is.EqualTo(7 * Samples / 5));

    [TestCase(7)]
    [TestCase(13)]
    [TestCase(20)]
    [TestCase(29)]
    public void Least_OneStepAnywhere_IsNoGrowth(int step) => Assert.That(Least(k => k < step ? 0 : 1e9), Is.Zero);

    [Test]
    public void Least_WarmUpThatFadesAway_IsItsLastPart() => Assert.That(Least(k => -1000 * Math.Pow(0.8, k)), Is.InRange(0, 10));

    private static double Least(Func<int, double> bytes) =>
        SoakGrowth.Least([.. Enumerable.Range(0, Samples).Select(k => new SoakSample(k, (long)bytes(k), 0, 0, 0, 0, 0, 0))], s => s.ManagedBytes);
}
