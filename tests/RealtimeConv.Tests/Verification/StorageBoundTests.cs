using RealtimeConv.Frames;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

public class StorageBoundTests
{
    private static readonly ArithmeticModel Quality = ArithmeticModel.Quality;

    [Test]
    public void Load_EveryCode_CoversTheUsualWaysToConvertIt()
    {
        for (int code = 0; code <= 65535; code++)
        {
            double value = code / 65535.0, bound = StorageBound.Load(SampleType.UNorm16, value, 0, Quality);
            Assert.That(Math.Abs(code * (1 / 65535f) - value), Is.LessThanOrEqualTo(bound));
            Assert.That(Math.Abs(code / 65535f - value), Is.LessThanOrEqualTo(bound));
        }
    }

    [Test]
    public void Load_Floats_IsExactButForDenormals()
    {
        Assert.That(StorageBound.Load(SampleType.Float32, 0.3, 0, Quality), Is.Zero);
        Assert.That(StorageBound.Load(SampleType.Float16, 0.3, 0, Quality), Is.Zero);
        Assert.That(StorageBound.Load(SampleType.Float16, Math.ScaleB(1, -15), 0, Quality), Is.EqualTo(Math.ScaleB(1, -15)));
        Assert.That(StorageBound.Load(SampleType.Float16, Math.ScaleB(1, -15), 0, Quality with { FlushesDenormals = false }), Is.Zero);
        Assert.That(StorageBound.Load(SampleType.Float32, Math.ScaleB(1, -130), 0, Quality), Is.EqualTo(Math.ScaleB(1, -130)));
        Assert.That(StorageBound.Load(null, 0.3, 0.1, Quality), Is.Zero);
    }

    [Test]
    public void Store_EveryHalfFloatAndBetween_CoversTruncationAndRounding()
    {
        var random = new Random(1);
        for (int k = 0; k < 100000; k++)
        {
            float value = (float)Math.ScaleB(random.NextDouble() - 0.5, random.Next(-26, 16));
            double bound = StorageBound.Store(SampleType.Float16, value, 0, Quality with { FlushesDenormals = false });
            var nearest = (Half)value;
            var truncated = MathF.Abs((float)nearest) <= MathF.Abs(value) ? nearest : value > 0 ? Half.BitDecrement(nearest) : Half.BitIncrement(nearest);
            Assert.That(Math.Abs((double)nearest - value), Is.LessThanOrEqualTo(bound));
            Assert.That(Math.Abs((double)truncated - value), Is.LessThanOrEqualTo(bound));
        }
    }

    [Test]
    public void Store_BeyondTheRange_IsUnbounded()
    {
        Assert.That(StorageBound.Store(SampleType.Float16, 65503, 2, Quality), Is.EqualTo(double.PositiveInfinity));
        Assert.That(StorageBound.Store(SampleType.Float16, 65503, 0.5, Quality), Is.LessThan(100));
        Assert.That(StorageBound.Store(SampleType.Float32, 4e38, 0, Quality), Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void Store_Codes_IsHalfAStepInQualityAndAStepInSpec()
    {
        Assert.That(StorageBound.Store(SampleType.UNorm8, 0.3, 0, Quality), Is.EqualTo((0.5 + 255 * Quality.UnitRoundoff) / 255));
        Assert.That(StorageBound.Store(SampleType.UNorm16, 0.3, 0, ArithmeticModel.Spec), Is.LessThan(1 / 65535.0).And.GreaterThan(0.999 / 65535));
        Assert.That(StorageBound.Store(SampleType.UNorm8, 0, 0, Quality), Is.Zero, "0 is a code");
    }

    [TestCase(-0.01)]
    [TestCase(1.01)]
    public void Store_ValueThatCodesWouldClamp_IsAMistakeOfThePlan(double value) =>
        Assert.That(() => StorageBound.Store(SampleType.UNorm8, value, 0, Quality), Throws.InvalidOperationException.With.Message.Contains("clamp"));

    [Test]
    public void Store_SumOfRoundedWeights_MayPassOneByItsOwnRounding() =>
        Assert.That(StorageBound.Store(SampleType.UNorm16, 1 + 1e-12, 0, Quality), Is.GreaterThan(1e-12));
}
