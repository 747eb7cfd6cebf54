using System.Numerics;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class ErrorBoundTests
{
    private static readonly double U = ArithmeticModel.Quality.UnitRoundoff;

    [Test]
    public void Gamma_OfN_IsNRoundings()
    {
        Assert.That(ArithmeticModel.Quality.Gamma(0), Is.Zero);
        Assert.That(ArithmeticModel.Quality.Gamma(81), Is.EqualTo(81 * U / (1 - 81 * U)));
        Assert.That(ArithmeticModel.Spec.Gamma(81), Is.GreaterThan(2 * ArithmeticModel.Quality.Gamma(81)));
    }

    [Test]
    public void Gamma_Likely_GrowsWithTheRootAndNeverPassesTheCertainOne()
    {
        foreach (long n in new long[] { 1, 9, 35, 81, 225, 10000 })
            Assert.That(ArithmeticModel.Likely.Gamma(n), Is.LessThanOrEqualTo(ArithmeticModel.Quality.Gamma(n)));
        Assert.That(ArithmeticModel.Likely.Gamma(10000), Is.EqualTo(600 * U).Within(1).Percent);
    }

    [Test]
    public void Sum_KnownNumbers_IsGammaOfAllPlusWhatIsCarried() =>
        Assert.That(ErrorBound.Sum(ArithmeticModel.Quality, 10, 2, 0.5), Is.EqualTo(ArithmeticModel.Quality.Gamma(10) * 2.5 + 0.5));

    [Test]
    public void BilinearTaps_UnequalSamples_CostsTheirDifference() =>
        Assert.That(ErrorBound.BilinearTaps(0.2, 0.3, 1, 0.25, 1.0 / 512), Is.EqualTo(0.5 * 0.75 / 512));

    [Test]
    public void RankRemainder_OuterProduct_IsZeroAndElseTheSumOfDifferences()
    {
        double[] outer = [2, 4, 3, 6];
        (double[], double[])[] pair = [([2, 3], [1, 2])];
        Assert.That(ErrorBound.RankRemainder(outer, pair, 5), Is.Zero);
        outer[3] += 0.5;
        Assert.That(ErrorBound.RankRemainder(outer, pair, 5), Is.EqualTo(2.5));
    }

    [Test]
    public void RunningSum_Float32Prefixes_StayWithin()
    {
        var random = new Random(3);
        float[] samples = [.. Enumerable.Range(0, 4096).Select(_ => random.NextSingle())];
        float running = 0;
        var prefix = samples.Select(s => running += s).ToArray();
        double[] exact = [.. samples.Select((_, k) => samples.Take(k + 1).Sum(s => (double)s))];
        for (int k = 16; k < samples.Length; k++)
            Assert.That(Math.Abs(prefix[k] - prefix[k - 16] - (exact[k] - exact[k - 16])), Is.LessThanOrEqualTo(ErrorBound.RunningSum(ArithmeticModel.Quality, k + 1, exact[k])));
    }

    [TestCase(4)]
    [TestCase(8)]
    [TestCase(12)]
    public void Fourier_Float32Transforms_StayWithinTheBoundsAndNearTheModel(int levels)
    {
        var random = new Random(levels);
        int n = 1 << levels;
        Complex[] kernel = [.. Enumerable.Range(0, n).Select(k => new Complex(k < 9 ? random.NextDouble() - 0.3 : 0, 0))];
        Complex[] tile = [.. Enumerable.Range(0, n).Select(_ => new Complex(random.NextDouble(), 0))];
        kernel = Rounded(kernel);
        tile = Rounded(tile);
        double worst = 0;
        var actual = Convolve(kernel, tile, rounded: true);
        var exact = Convolve(kernel, tile, rounded: false);
        for (int k = 0; k < n; k++) worst = Math.Max(worst, Math.Abs(actual[k].Real - exact[k].Real));
        double kernelNorm = Math.Sqrt(kernel.Sum(z => z.Real * z.Real)), tileNorm = Math.Sqrt(tile.Sum(z => z.Real * z.Real)), twiddle = Math.Sqrt(0.5) * U;
        double bound = ErrorBound.Fourier(ArithmeticModel.Quality, levels, kernelNorm, tileNorm, twiddle);
        Assert.That(worst, Is.LessThanOrEqualTo(bound));
        Assert.That(worst, Is.LessThanOrEqualTo(ErrorBound.FourierLikely(ArithmeticModel.Quality, levels, kernelNorm, tileNorm)));
        Assert.That(worst, Is.LessThanOrEqualTo(ErrorBound.FourierWithSpectrum(ArithmeticModel.Quality, levels, kernel.Sum(z => Math.Abs(z.Real)), tileNorm, twiddle)));
        Assert.That(bound, Is.EqualTo(12.7 * levels * U * kernelNorm * tileNorm).Within(25).Percent, "the closed form's leading term");
    }

    private static Complex Round(Complex z) => new((float)z.Real, (float)z.Imaginary);

    private static Complex[] Rounded(Complex[] values) => Array.ConvertAll(values, Round);

    private static Complex[] Convolve(Complex[] kernel, Complex[] tile, bool rounded)
    {
        var a = Transform(kernel, -1, rounded);
        var b = Transform(tile, -1, rounded);
        var product = a.Zip(b, (x, y) => Multiply(x, y, rounded)).ToArray();
        return Array.ConvertAll(Transform(product, 1, rounded), z => z / tile.Length);
    }

    // Radix 2, decimation in time; every operation rounded to float32 where asked.
    private static Complex[] Transform(Complex[] values, int sign, bool rounded)
    {
        if (values.Length == 1) return values;
        var even = Transform([.. values.Where((_, k) => k % 2 == 0)], sign, rounded);
        var odd = Transform([.. values.Where((_, k) => k % 2 == 1)], sign, rounded);
        var result = new Complex[values.Length];
        for (int k = 0; k < even.Length; k++)
        {
            var twiddle = Complex.FromPolarCoordinates(1, sign * 2 * Math.PI * k / values.Length);
            var t = Multiply(rounded ? Round(twiddle) : twiddle, odd[k], rounded);
            result[k] = rounded ? Round(even[k] + t) : even[k] + t;
            result[k + even.Length] = rounded ? Round(even[k] - t) : even[k] - t;
        }
        return result;
    }

    private static Complex Multiply(Complex x, Complex y, bool rounded) => !rounded ? x * y : new Complex(
        (float)((float)(x.Real * y.Real) - (double)(float)(x.Imaginary * y.Imaginary)), (float)((float)(x.Real * y.Imaginary) + (double)(float)(x.Imaginary * y.Real)));
}
