using RealtimeConv.Cpu.Steps;
using RealtimeConv.Filters;

namespace RealtimeConv.Tests.Cpu.Steps;

public class SrgbBytesTests
{
    [Test]
    public void Encode_AroundEveryThreshold_RoundsTheExactCurve()
    {
        for (int code = 1; code < 256; code++)
        {
            float threshold = (float)SrgbCurve.Decode((code - 0.5) / 255);
            foreach (float linear in new[] { MathF.BitDecrement(threshold), threshold, MathF.BitIncrement(threshold) })
                Assert.That(SrgbBytes.Encode(linear), Is.EqualTo(linear >= SrgbCurve.Decode((code - 0.5) / 255) ? code : code - 1));
        }
    }

    [Test]
    public void Encode_DecodedCodes_GivesThemBack()
    {
        for (int code = 0; code < 256; code++) Assert.That(SrgbBytes.Encode(SrgbBytes.Decode(code)), Is.EqualTo(code));
    }

    [TestCase(float.NaN, 0)]
    [TestCase(-1f, 0)]
    [TestCase(0f, 0)]
    [TestCase(float.Epsilon, 0)]
    [TestCase(1.5f, 255)]
    [TestCase(float.PositiveInfinity, 255)]
    public void Encode_OutsideTheUnitRange_IsClamped(float linear, int code) => Assert.That(SrgbBytes.Encode(linear), Is.EqualTo(code));

    [Test]
    public void Encode_ManyValues_AgreesWithTheCurveBesideTies()
    {
        for (int k = 0; k <= 1 << 20; k++)
        {
            float linear = k / (float)(1 << 20);
            double exact = 255 * SrgbCurve.Encode(linear);
            if (Math.Abs(exact - Math.Floor(exact) - 0.5) > 1e-9) Assert.That(SrgbBytes.Encode(linear), Is.EqualTo((int)Math.Round(exact)));
        }
    }
}
