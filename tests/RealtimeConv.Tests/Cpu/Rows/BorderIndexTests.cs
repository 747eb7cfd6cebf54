using RealtimeConv.Cpu.Rows;
using RealtimeConv.Filters;

namespace RealtimeConv.Tests.Cpu.Rows;

public class BorderIndexTests
{
    // What stands at -5 .. 8 around the samples a b c d.
    [TestCase(BorderMode.Replicate, "aaaaa abcd ddddd")]
    [TestCase(BorderMode.Reflect, "ddcba abcd dcbaa")]
    [TestCase(BorderMode.Reflect101, "bcdcb abcd cbabc")]
    [TestCase(BorderMode.Wrap, "dabcd abcd abcda")]
    [TestCase(BorderMode.Constant, "##### abcd #####")]
    public void Map_FourSamples_ContinuesAsNamed(BorderMode mode, string expected)
    {
        var letters = Enumerable.Range(-5, 14).Select(k => BorderIndex.Map(mode, k, 4)).Select(k => k < 0 ? '#' : "abcd"[k]);
        Assert.That(string.Concat(letters), Is.EqualTo(expected.Replace(" ", "")));
    }

    [Test]
    public void Map_OneSample_RepeatsItEverywhere([Values(BorderMode.Replicate, BorderMode.Reflect, BorderMode.Reflect101, BorderMode.Wrap)] BorderMode mode)
    {
        for (int k = -9; k < 10; k++) Assert.That(BorderIndex.Map(mode, k, 1), Is.Zero);
    }

    [Test]
    public void Map_FarIndices_DoNotOverflow()
    {
        Assert.That(BorderIndex.Map(BorderMode.Reflect, int.MinValue, int.MaxValue), Is.EqualTo(int.MaxValue - 1));
        Assert.That(BorderIndex.Map(BorderMode.Reflect101, -5, int.MaxValue), Is.EqualTo(5));
        Assert.That(BorderIndex.Map(BorderMode.Wrap, int.MinValue, 3), Is.InRange(0, 2));
    }
}
