using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Tests.Sinks;

public class OutputClockTests
{
    private static readonly Rational Ntsc = new(30000, 1001);

    [Test]
    public void Next_FineTicks_AreKeptAsTheyAre()
    {
        var tick = new Rational(1, 90000);
        var clock = new OutputClock(tick, Ntsc, int.MaxValue, constant: false);
        Assert.That(clock.Tick, Is.EqualTo(tick));
        foreach (long pts in (long[])[0, 3003, 6006, 9100, 9101, 12012]) Assert.That(clock.Next(tick.TicksToTime(pts)), Is.EqualTo(pts));
    }

    [Test]
    public void Next_TimesInMillisecondsNearTheRate_AreExactAgain([Values(0, 524)] int delay)
    {
        var clock = new OutputClock(new Rational(1, 1000), Ntsc, int.MaxValue, constant: false);
        var times = Enumerable.Range(0, 200).Select(n => clock.Next(TimeSpan.FromMilliseconds(delay + Math.Round(n * 1001 / 30.0)))).ToArray();
        long step = times[1] - times[0];
        Assert.That(step * clock.Tick.Value, Is.EqualTo(1001 / 30000.0).Within(1e-9));
        Assert.That(times.Zip(times.Skip(1), (a, b) => b - a), Is.All.EqualTo(step));
    }

    [Test]
    public void Next_TimesInMillisecondsOffTheRate_StayWithinAQuarterOfAMillisecond()
    {
        var clock = new OutputClock(new Rational(1, 1000), new Rational(25, 1), int.MaxValue, constant: false);
        foreach (int ms in (int[])[0, 17, 55, 140, 141, 142, 900])
            Assert.That(clock.Next(TimeSpan.FromMilliseconds(ms)) * clock.Tick.Value * 1000, Is.EqualTo(ms).Within(0.25));
    }

    [Test]
    public void Next_EqualOrBackwardTimes_StillGrow()
    {
        var clock = new OutputClock(new Rational(1, 25), null, int.MaxValue, constant: false);
        Assert.That(((double[])[0, 0.04, 0.04, 0.02, 0.2]).Select(t => clock.Next(TimeSpan.FromSeconds(t))), Is.EqualTo((long[])[0, 1, 2, 3, 5]));
    }

    [Test]
    public void Tick_EncoderOfFewTicks_GetsTheFrameLength()
    {
        Assert.That(new OutputClock(new Rational(1, 90000), new Rational(25, 2), 65535, constant: false).Tick, Is.EqualTo(new Rational(2, 25)));
        Assert.That(new OutputClock(new Rational(1, 90000), null, 65535, constant: false).Tick, Is.EqualTo(new Rational(1, 60000)));
        Assert.That(new OutputClock(null, null, int.MaxValue, constant: false).Tick, Is.EqualTo(new Rational(1, 90000)));
        Assert.That(new OutputClock(new Rational(1, 90000), new Rational(25, 2), int.MaxValue, constant: true).Tick, Is.EqualTo(new Rational(2, 25)));
    }

    [TestCase("ffmpeg version 5.1.9-0+deb12u1 Copyright (c) 2000-2026", 5, 1)]
    [TestCase("ffmpeg version 4.2.7-0ubuntu0.1 Copyright", 4, 2)]
    [TestCase("ffmpeg version 8.0 Copyright", 8, 0)]
    [TestCase("ffmpeg version n6.1.1 Copyright", 6, 1)]
    public void FfmpegVersion_IsRead(string line, int major, int minor) => Assert.That(FfmpegVersion.Parse(line), Is.EqualTo((major, minor)));

    [TestCase("ffmpeg version N-112345-gabcdef Copyright")]
    [TestCase("git-2024")]
    [TestCase("")]
    public void FfmpegVersion_OfAnotherKind_IsUnknown(string line) => Assert.That(FfmpegVersion.Parse(line), Is.Null);
}
