using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class AllowedSetTests
{
    private static AllowedSet Codes(double value, double error = 0, ArithmeticModel? arithmetic = null) => AllowedSet.Of(value, error, SampleType.UNorm8, arithmetic ?? ArithmeticModel.Quality);

    private static int[] Allowed(AllowedSet set) => [.. Enumerable.Range(0, 256).Where(k => set.Contains(k))];

    [TestCase(0.3, new[] { 76, 77 })]
    [TestCase(100.4 / 255, new[] { 100 })]
    [TestCase(100.6 / 255, new[] { 101 })]
    [TestCase(100.5 / 255, new[] { 100, 101 })]
    [TestCase(100.0 / 255, new[] { 100 })]
    [TestCase(-0.3, new[] { 0 })]
    [TestCase(1.7, new[] { 255 })]
    public void Of_ExactValue_AllowsTheNearestCodeAndBothAtATie(double value, int[] codes) => Assert.That(Allowed(Codes(value)), Is.EqualTo(codes));

    [Test]
    public void Of_SpecTier_AllowsBothNeighboursButACodeOnlyItself()
    {
        Assert.That(Allowed(Codes(100.4 / 255, 0, ArithmeticModel.Spec)), Is.EqualTo([100, 101]));
        Assert.That(Allowed(Codes(100.0 / 255, 0, ArithmeticModel.Spec)), Is.EqualTo([100]));
    }

    [TestCase(-0.9, new[] { 100, 101 })]
    [TestCase(0.9, new[] { 100, 101 })]
    [TestCase(-1.1, new[] { 100 })]
    [TestCase(1.1, new[] { 101 })]
    public void Of_NearATie_AllowsBothAsFarAsTheProductMayRound(double productRoundings, int[] codes) =>
        Assert.That(Allowed(Codes((100.5 + productRoundings * 255 * ArithmeticModel.Quality.UnitRoundoff) / 255)), Is.EqualTo(codes));

    [Test]
    public void Of_Bound_WidensTheIntervalBeforeItIsRounded()
    {
        Assert.That(Allowed(Codes(100.4 / 255, 0.2 / 255)), Is.EqualTo([100, 101]));
        Assert.That(Allowed(Codes(100.0 / 255, 1.7 / 255)), Is.EqualTo([98, 99, 100, 101, 102]));
        Assert.That(Allowed(Codes(1.1, 0.102)), Is.EqualTo([254, 255]), "clamped after the bound, not before");
    }

    [Test]
    public void Of_SixteenBitCodes_CountsIn65535ths()
    {
        var set = AllowedSet.Of(1000.4 / 65535, 0, SampleType.UNorm16, ArithmeticModel.Quality);
        Assert.That(Enumerable.Range(990, 20).Where(k => set.Contains(k)), Is.EqualTo([1000]));
    }

    [Test]
    public void Of_HalfFloat_AllowsTruncationAndTheNearestNeighbourOnly()
    {
        // Half floats around 0.3 are 2^-12 apart.
        var set = AllowedSet.Of(0.3, 0, SampleType.Float16, ArithmeticModel.Quality);
        var below = (Half)0.3;
        if ((double)below > 0.3) below = Half.BitDecrement(below);
        Assert.That(set.Contains((double)below) && set.Contains((double)Half.BitIncrement(below)), Is.True);
        Assert.That(set.Contains((double)below - 2.0 / 4096) || set.Contains((double)below + 3.0 / 4096), Is.False);
    }

    [Test]
    public void Of_HalfFloatDenormal_MayBeFlushed()
    {
        double value = 1.0 / (1 << 15);
        Assert.That(AllowedSet.Of(value, 0, SampleType.Float16, ArithmeticModel.Quality).Contains(0), Is.True);
        Assert.That(AllowedSet.Of(value, 0, SampleType.Float16, ArithmeticModel.Quality with { FlushesDenormals = false }).Contains(0), Is.False);
        Assert.That(AllowedSet.Of(4 * value, 0, SampleType.Float16, ArithmeticModel.Quality).Contains(0), Is.False);
    }

    [TestCase(70000, 65504, true)]
    [TestCase(70000, double.PositiveInfinity, true)]
    [TestCase(70000, 65472, false)]
    [TestCase(70000, double.NaN, false)]
    [TestCase(-70000, double.NegativeInfinity, true)]
    [TestCase(-70000, -65504, true)]
    [TestCase(-70000, 65504, false)]
    public void Of_HalfFloatOverflow_AllowsSaturationAndInfinityOfThatSign(double value, double sample, bool allowed)
    {
        var set = AllowedSet.Of(value, 0, SampleType.Float16, ArithmeticModel.Quality);
        Assert.That(set.MayOverflow, Is.True);
        Assert.That(set.Contains(sample), Is.EqualTo(allowed));
    }

    [Test]
    public void Of_Float_IsTheClosedInterval()
    {
        var set = AllowedSet.Of(1, 0.25, SampleType.Float32, ArithmeticModel.Quality);
        Assert.That(set.Contains(0.75) && set.Contains(1.25), Is.True);
        Assert.That(set.Contains(Math.BitDecrement(0.75)) || set.Contains(Math.BitIncrement(1.25)) || set.Contains(double.NaN), Is.False);
    }

    [TestCase(double.NaN, 0)]
    [TestCase(double.PositiveInfinity, 0)]
    [TestCase(1, double.PositiveInfinity)]
    public void Of_NothingToHoldOnTo_AllowsAnything(double value, double error)
    {
        foreach (var type in Enum.GetValues<SampleType>())
        {
            var set = AllowedSet.Of(value, error, type, ArithmeticModel.Quality);
            Assert.That(set.IsUnbounded, Is.True);
            Assert.That(set.Contains(double.NaN) && set.Contains(0) && set.Contains(double.PositiveInfinity), Is.True);
            Assert.That(set.Ratio(17), Is.Zero);
        }
    }

    [Test]
    public void Ratio_EachSide_IsMeasuredByWhatThatSideAllows()
    {
        var set = AllowedSet.Of(1, 0.5, SampleType.Float32, ArithmeticModel.Quality);
        Assert.That(set.Ratio(1), Is.Zero);
        Assert.That(set.Ratio(1.25), Is.EqualTo(0.5));
        Assert.That(set.Ratio(0.5), Is.EqualTo(1));
        Assert.That(set.Ratio(2), Is.EqualTo(2));
        Assert.That(set.Ratio(double.NaN), Is.EqualTo(double.PositiveInfinity));
        var exact = AllowedSet.Exactly(3);
        Assert.That(exact.Ratio(3), Is.Zero);
        Assert.That(exact.Ratio(4), Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void Ratio_AnySample_IsAtMostOneExactlyWhereItIsAllowed()
    {
        foreach (double value in new[] { 0.1, 0.25, 100.5 / 255, 0.9999, -0.001, 1.002 })
            foreach (double error in new[] { 0, 1e-9, 0.003 })
                for (int code = 0; code < 256; code++)
                {
                    var set = Codes(value, error);
                    Assert.That(set.Ratio(code) <= 1, Is.EqualTo(set.Contains(code)), $"{value} {error} {code}");
                }
    }
}
