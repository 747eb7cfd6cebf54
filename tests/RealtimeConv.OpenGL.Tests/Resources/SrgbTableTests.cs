using RealtimeConv.Filters;
using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Tests.Resources;

/// <summary>The table that shaders decode and encode by: a slip in it may be smaller than what a bound grants the curve.</summary>
public sealed class SrgbTableTests
{
    [Test]
    public void Values_OfEachCode_AreTheCurveRoundedOnce()
    {
        float[] values = SrgbTable.Values();
        for (int code = 0; code < 256; code++) Assert.That(values[code], Is.EqualTo((float)SrgbCurve.Decode(code / 255.0)), $"code {code}");
    }

    // By the curve the other way: halfway between two codes, as near as a float lies to it.
    [Test]
    public void Thresholds_LieHalfwayBetweenTheCodes()
    {
        float[] values = SrgbTable.Values();
        for (int code = 1; code < 256; code++)
        {
            double below = 255 * SrgbCurve.Encode(MathF.BitDecrement(values[256 + code])), above = 255 * SrgbCurve.Encode(MathF.BitIncrement(values[256 + code]));
            Assert.That(below < code - 0.5 && above > code - 0.5, Is.True, $"code {code}: {below} to {above}");
        }
    }
}
