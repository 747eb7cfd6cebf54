using RealtimeConv.Filters;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>What is granted to implementations of the sRGB curve is enough for the plain ones and for thresholds.</summary>
public class SrgbPrecisionTests
{
    private static IEnumerable<float> Samples => Enumerable.Range(-2000, 6001).Select(k => k / 2000f);

    [Test]
    public void Relative_PlainFloat32Formulas_UseAFractionOfIt()
    {
        foreach (float v in Samples)
        {
            float m = MathF.Abs(v);
            float decoded = m <= 0.04045f ? m / 12.92f : MathF.Pow((m + 0.055f) / 1.055f, 2.4f), encoded = m <= 0.0031308f ? 12.92f * m : 1.055f * MathF.Pow(m, 1 / 2.4f) - 0.055f;
            double linear = SrgbCurve.Decode(m), code = SrgbCurve.Encode(m);
            Assert.That(Math.Abs(decoded - linear), Is.LessThanOrEqualTo(SrgbPrecision.Relative / 8 * linear));
            Assert.That(Math.Abs(encoded - code), Is.LessThanOrEqualTo(SrgbPrecision.Relative / 8 * (code + SrgbPrecision.EncodeOffset)));
        }
    }

    [Test]
    public void Relative_PowerThroughExpAndLogOfEs3Precision_Fits()
    {
        // ES 3.x: log2 within 3 ULP (2^-21 absolutely in 0.5..2), exp2 within 3 + 2|x| ULP, everything else rounded; all errors taken to one side.
        double ulp = Math.ScaleB(1, -23);
        foreach (float v in Samples.Where(v => v > 0.04045f))
        {
            double t = (v + 0.055) / 1.055 * (1 + 4 * ulp), log = Math.Log2(t);
            log += t is >= 0.5 and <= 2 ? Math.ScaleB(1, -21) : 3 * ulp * Math.Pow(2, Math.Floor(Math.Log2(Math.Abs(log))));
            double exponent = 2.4 * log + ulp * Math.Abs(2.4 * log), result = Math.Pow(2, exponent) * (1 + (3 + 2 * Math.Abs(exponent)) * ulp);
            Assert.That(Math.Abs(result - SrgbCurve.Decode(v)), Is.LessThanOrEqualTo(SrgbPrecision.Relative * SrgbCurve.Decode(v)), $"{v}");
        }
    }

    [Test]
    public void Thresholds_Float32_EncodeToTheNearestCode()
    {
        float[] thresholds = [.. Enumerable.Range(1, 255).Select(k => (float)SrgbCurve.Decode((k - 0.5) / 255))];
        foreach (float v in Samples)
        {
            int code = thresholds.Count(t => v >= t);
            double exact = 255 * Math.Clamp(SrgbCurve.Encode(v), 0, 1);
            Assert.That(Math.Abs(code - exact), Is.LessThanOrEqualTo(ArithmeticModel.Quality.CodeRounding(255)), $"{v}");
        }
    }
}
