using Silk.NET.Input;

namespace SilkNet.Tests.Input;

public class DeadzoneTests
{
    [Test]
    public void Apply_Traditional_KeepsWhatLiesOutside()
    {
        Deadzone zone = new(0.25f, DeadzoneMethod.Traditional);

        Assert.That(zone.Apply(0.125f), Is.Zero);
        Assert.That(zone.Apply(-0.5f), Is.EqualTo(-0.5f));
    }

    [Test]
    public void Apply_AdaptiveGradient_StartsAtZero()
    {
        Deadzone zone = new(0.5f, DeadzoneMethod.AdaptiveGradient);

        Assert.That(zone.Apply(0.75f), Is.EqualTo(0.5f));
        Assert.That(zone.Apply(-1f), Is.EqualTo(-1f));
    }
}
