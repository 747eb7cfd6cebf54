using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Reference;

/// <summary>The reference against results computed elsewhere (NumPy, SciPy, OpenCV) in float64.</summary>
public class OracleTests
{
    private static IEnumerable<string> All => OracleCases.Filters.Concat(OracleCases.Chains);

    [Test]
    public void Cases_AreAllThere() => Assert.That(All.Count(), Is.EqualTo(115));

    [TestCaseSource(nameof(All))]
    public void Evaluate_IndependentCase_AgreesUpToDoubleRounding(string id)
    {
        var c = OracleCases.Load(id);
        double[] actual = ReferenceFilter.Evaluate(c.Filter, c.Input);
        // Both sides round: products, additions and the bias; large kernels of the independent side went through a double Fourier transform.
        Assert.That(actual, Is.EqualTo(c.Expected).Within(2 * ErrorBound.Reference(c.Taps + 2, c.Magnitude)));
    }

    [TestCaseSource(typeof(OracleCases), nameof(OracleCases.ExactFilters))]
    public void Evaluate_SumsBelow24Bits_AreFloat32Numbers(string id)
    {
        var c = OracleCases.Load(id);
        double[] actual = ReferenceFilter.Evaluate(c.Filter, c.Input);
        Assert.That(Array.ConvertAll(actual, v => (double)(float)v), Is.EqualTo(actual));
    }

    [TestCaseSource(typeof(OracleCases), nameof(OracleCases.EightBitFilters))]
    public void Apply_WholeNumbersAs8BitCodes_GivesTheExpectedCodes(string id)
    {
        var c = OracleCases.Load(id);
        var format = new PixelFormat(SampleType.UNorm8, c.Input.Channels);
        var input = new Frame(c.Input.Width, c.Input.Height, format, c.Input.Alpha);
        for (int k = 0; k < input.UNorm8.Length; k++) input.UNorm8[k] = (byte)c.Input.Float32[k];
        var filter = (ConvolveFilter)c.Filter;
        filter = filter with { Bias = filter.Bias.Select(b => b / 255), Border = filter.Border with { Constant = filter.Border.Constant.Select(v => v / 255) } };
        byte[] actual = ReferenceFilter.Apply(filter, input, format).UNorm8.ToArray();
        for (int k = 0; k < actual.Length; k++)
        {
            // Codes divided by 255 are not exact in double, so a tie may go either way.
            bool tie = c.Expected[k] - Math.Floor(c.Expected[k]) == 0.5;
            Assert.That((int)actual[k], Is.EqualTo((int)c.ExpectedCodes![k]).Within(tie ? 1 : 0), $"sample {k} of {c.Expected[k]}");
        }
    }
}
