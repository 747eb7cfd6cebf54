using RealtimeConv.Filters;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Filters;

public class SrgbCurveTests
{
    [TestCase(0, 0)]
    [TestCase(0.04045, 0.04045 / 12.92)]
    [TestCase(0.5, 0.21404114048223255)]
    [TestCase(1, 1)]
    public void Decode_KnownPoints_GivesTheirLight(double encoded, double linear) => Assert.That(SrgbCurve.Decode(encoded), Is.EqualTo(linear).Within(1).Ulps);

    [Test]
    public void Curve_NegativeValues_IsOdd()
    {
        foreach (double v in new[] { 0.01, 0.3, 1, 1.7 })
        {
            Assert.That(SrgbCurve.Decode(-v), Is.EqualTo(-SrgbCurve.Decode(v)));
            Assert.That(SrgbCurve.Encode(-v), Is.EqualTo(-SrgbCurve.Encode(v)));
        }
    }

    [Test]
    public void Encode_AfterDecode_GivesEveryCodeBack()
    {
        for (int code = 0; code <= 65535; code++) Assert.That(Math.Round(65535 * SrgbCurve.Encode(SrgbCurve.Decode(code / 65535.0))), Is.EqualTo(code));
    }

    [Test]
    public void Curve_AtTheKnees_StepsByLessThanTheGrantedPrecision()
    {
        // The standard's rounded constants do not quite meet.
        double light = SrgbCurve.Decode(SrgbCurve.EncodedKnee), code = SrgbCurve.Encode(SrgbCurve.LinearKnee);
        Assert.That(Math.Abs(SrgbCurve.Decode(Math.BitIncrement(SrgbCurve.EncodedKnee)) - light), Is.LessThan(SrgbPrecision.Relative * light));
        Assert.That(Math.Abs(SrgbCurve.Encode(Math.BitIncrement(SrgbCurve.LinearKnee)) - code), Is.LessThan(SrgbPrecision.Relative * code));
    }
}
