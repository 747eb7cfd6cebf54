using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Sources;

public class RationalTests
{
    [TestCase("25/2", 25, 2)]
    [TestCase("50/4", 25, 2)]
    [TestCase("30000/1001", 30000, 1001)]
    [TestCase("16:11", 16, 11)]
    [TestCase("12.5", 25, 2)]
    [TestCase("60", 60, 1)]
    public void TryParse_Text_IsReduced(string text, long numerator, long denominator)
    {
        Assert.That(Rational.TryParse(text, out var value));
        Assert.That((value.Numerator, value.Denominator), Is.EqualTo((numerator, denominator)));
    }

    [TestCase("0/0")]
    [TestCase("0/1")]
    [TestCase("-25/1")]
    [TestCase("25/0")]
    [TestCase("1/2/3")]
    [TestCase("abc")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("0")]
    [TestCase("99999999999999999999")]
    [TestCase("0.0000000001")]
    public void TryParse_NotPositive_IsRefused(string? text) => Assert.That(Rational.TryParse(text, out _), Is.False);

    [TestCase(1, 90000)]
    [TestCase(1, 1000)]
    [TestCase(1001, 30000)]
    [TestCase(1, 12800)]
    [TestCase(1, 1_000_000)]
    [TestCase(2, 25)]
    public void TimeToTicks_OfTicksToTime_IsTheSameTick(long numerator, long denominator)
    {
        var tick = new Rational(numerator, denominator);
        foreach (long n in (long[])[0, 1, 2, 3, 7, 1000, 123_456_789, -1, -5]) Assert.That(tick.TimeToTicks(tick.TicksToTime(n)), Is.EqualTo(n));
    }

    [Test]
    public void Construct_NotPositive_IsRefused() => Assert.That(() => new Rational(0, 1), Throws.ArgumentException);
}
