using System.Numerics;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Frames;

public class FrameConversionTests
{
    [TestCase(SampleType.UNorm8, 255)]
    [TestCase(SampleType.UNorm16, 65535)]
    public void ConvertTo_EveryCodeAsFloat_RoundTrips(SampleType type, int max)
    {
        var values = Enumerable.Range(0, max + 1).Select(k => k / (float)max).ToArray();
        var codes = Row(values).ConvertTo(new PixelFormat(type, 1));
        Assert.That(Enumerable.Range(0, max + 1).Where(k => CodeOf(codes, k) != k), Is.Empty);
    }

    [TestCase(SampleType.UNorm8, 255)]
    [TestCase(SampleType.UNorm16, 65535)]
    public void ConvertTo_FloatsAroundEveryStep_RoundsAsExactArithmeticDoes(SampleType type, int max)
    {
        // Around (k + 1/2) / max lie the floats where a product rounded to float32 would pick the wrong code.
        int step = max == 255 ? 1 : 61;
        var values = new List<float>();
        for (int k = 0; k < max; k += step)
        {
            float middle = (float)((k + 0.5) / max);
            values.AddRange([MathF.BitDecrement(middle), middle, MathF.BitIncrement(middle)]);
        }
        var codes = Row([.. values]).ConvertTo(new PixelFormat(type, 1));
        Assert.That(Enumerable.Range(0, values.Count).Where(k => CodeOf(codes, k) != ExactCode(values[k], max)).Select(k => values[k]), Is.Empty);
    }

    [Test]
    public void ConvertTo_ExactTies_GoToTheEvenCode()
    {
        // 255 v is a tie only for v = 1/2 (127.5 -> 128); 65535 v for odd multiples of 1/2 (32767.5 -> 32768).
        Assert.That(Row([0.5f]).ConvertTo(PixelFormat.R8).UNorm8[0], Is.EqualTo(128));
        Assert.That(Row([0.5f]).ConvertTo(new PixelFormat(SampleType.UNorm16, 1)).UNorm16[0], Is.EqualTo(32768));
    }

    [Test]
    public void ConvertTo_OutsideOrNoNumber_IsClampedAndNaNIsZero([Values(1, 7, 16, 33)] int length)
    {
        float[] odd = [float.NaN, float.NegativeInfinity, -0f, -1f, 1f, 1.0001f, 1e30f, float.PositiveInfinity, float.Epsilon, -float.NaN];
        byte[] expected = [0, 0, 0, 0, 255, 255, 255, 255, 0, 0];
        var values = Enumerable.Range(0, length).Select(k => odd[k % odd.Length]).ToArray();
        var frame = Row(values);
        for (int k = 0; k < length; k++)
        {
            Assert.That(frame.ConvertTo(PixelFormat.R8).UNorm8[k], Is.EqualTo(expected[k % odd.Length]));
            Assert.That(frame.ConvertTo(new PixelFormat(SampleType.UNorm16, 1)).UNorm16[k], Is.EqualTo(expected[k % odd.Length] * 257));
        }
    }

    [Test]
    public void ConvertTo_UNorm16ToUNorm8_IsNearestForEveryCode()
    {
        var frame = new Frame(65536, 1, new PixelFormat(SampleType.UNorm16, 1));
        for (int k = 0; k < 65536; k++) frame.UNorm16[k] = (ushort)k;
        var bytes = frame.ConvertTo(PixelFormat.R8);
        Assert.That(Enumerable.Range(0, 65536).Where(k => Math.Abs(bytes.UNorm8[k] * 257 - k) > 128), Is.Empty);
    }

    [Test]
    public void ConvertTo_UNorm8ToUNorm16_IsTimes257()
    {
        var frame = Codes8();
        var wide = frame.ConvertTo(new PixelFormat(SampleType.UNorm16, 1));
        for (int k = 0; k < 256; k++) Assert.That(wide.UNorm16[k], Is.EqualTo(257 * k));
    }

    [Test]
    public void ConvertTo_CodesToHalf_IsTheNearestHalf()
    {
        var halves8 = Codes8().ConvertTo(new PixelFormat(SampleType.Float16, 1));
        Assert.That(Enumerable.Range(0, 256).Where(k => !IsNearestHalf(halves8.Float16[k], k, 255)), Is.Empty);
        var frame = new Frame(65536, 1, new PixelFormat(SampleType.UNorm16, 1));
        for (int k = 0; k < 65536; k++) frame.UNorm16[k] = (ushort)k;
        var halves16 = frame.ConvertTo(new PixelFormat(SampleType.Float16, 1));
        Assert.That(Enumerable.Range(0, 65536).Where(k => !IsNearestHalf(halves16.Float16[k], k, 65535)), Is.Empty);
    }

    [Test]
    public void ConvertTo_FloatToHalf_RoundsTiesToEven()
    {
        // Between 1 and 2 halves are 2^-10 apart.
        var halves = Row([1 + 1 / 2048f, 1 + 3 / 2048f, 65519.996f, 65520f, float.NaN]).ConvertTo(new PixelFormat(SampleType.Float16, 1));
        Assert.That((float)halves.Float16[0], Is.EqualTo(1f));
        Assert.That((float)halves.Float16[1], Is.EqualTo(1 + 4 / 2048f));
        Assert.That((float)halves.Float16[2], Is.EqualTo(65504f));
        Assert.That(Half.IsPositiveInfinity(halves.Float16[3]));
        Assert.That(Half.IsNaN(halves.Float16[4]));
    }

    [Test]
    public void ConvertTo_HalfToCodesAndFloat_EqualsTheWayThroughFloat()
    {
        var halves = new Frame(1025, 3, new PixelFormat(SampleType.Float16, 1));
        for (int k = 0; k < halves.Float16.Length; k++) halves.Float16[k] = BitConverter.UInt16BitsToHalf((ushort)(k * 21));
        var floats = halves.ConvertTo(PixelFormat.R32F);
        Assert.That(Enumerable.Range(0, 3 * 1025).Where(k => !floats.Float32[k].Equals((float)halves.Float16[k])), Is.Empty);
        Assert.That(halves.ConvertTo(PixelFormat.R8).Bytes.SequenceEqual(floats.ConvertTo(PixelFormat.R8).Bytes));
    }

    [Test]
    public void ConvertTo_OneToThreeAndFour_RepeatsAndIsOpaque([Values] SampleType type)
    {
        var grey = new Frame(300, 2, PixelFormat.R8);
        for (int k = 0; k < 600; k++) grey.UNorm8[k] = (byte)(k * 7);
        var source = grey.ConvertTo(new PixelFormat(type, 1));
        foreach (int channels in (int[])[3, 4])
        {
            var result = source.ConvertTo(PixelFormat.Rgb8.WithChannels(channels));
            Assert.That(result.Alpha, Is.EqualTo(AlphaMode.Opaque));
            for (int c = 0; c < channels; c++)
                Assert.That(Enumerable.Range(0, 600).Where(k => result.UNorm8[k * channels + c] != (c == 3 ? 255 : grey.UNorm8[k])), Is.Empty);
        }
    }

    [Test]
    public void ConvertTo_ThreeToFourAndBack_KeepsColours()
    {
        var rgb = new Frame(257, 3, PixelFormat.Rgb8);
        for (int k = 0; k < rgb.UNorm8.Length; k++) rgb.UNorm8[k] = (byte)(k * 31);
        var rgba = rgb.ConvertTo(PixelFormat.Rgba32F);
        Assert.That(rgba[256, 2, 3], Is.EqualTo(1));
        Assert.That(rgba[256, 2, 1], Is.EqualTo((double)(rgb.UNorm8[(2 * 257 + 256) * 3 + 1] / 255f)));
        Assert.That(rgba.ConvertTo(PixelFormat.Rgb8).Bytes.SequenceEqual(rgb.Bytes));
    }

    [Test]
    public void ConvertTo_FourToThreeWithRealAlpha_IsRefused()
    {
        var frame = new Frame(2, 2, PixelFormat.Rgba8, AlphaMode.Straight);
        Assert.That(() => frame.ConvertTo(PixelFormat.Rgb8), Throws.ArgumentException.With.Message.Contains("Straight"));
    }

    [TestCase(2, 1)]
    [TestCase(5, 4)]
    [TestCase(3, 1)]
    public void ConvertTo_OtherChannelCounts_AreRefused(int from, int to)
    {
        var frame = new Frame(2, 2, PixelFormat.R32F.WithChannels(from));
        Assert.That(() => frame.ConvertTo(PixelFormat.R32F.WithChannels(to)), Throws.ArgumentException);
    }

    [Test]
    public void CopyTo_OtherSizeOrAlpha_IsRefused()
    {
        var frame = new Frame(2, 2, PixelFormat.Rgba8, AlphaMode.Straight);
        Assert.That(() => frame.CopyTo(new Frame(2, 3, PixelFormat.Rgba8, AlphaMode.Straight)), Throws.ArgumentException);
        Assert.That(() => frame.CopyTo(new Frame(2, 2, PixelFormat.Rgba8)), Throws.ArgumentException);
    }

    [Test]
    public void CopyTo_WarmedUp_DoesNotAllocate()
    {
        var source = new Frame(640, 16, PixelFormat.Rgb8);
        var target = new Frame(640, 16, PixelFormat.Rgba16F);
        source.CopyTo(target);
        long before = GC.GetAllocatedBytesForCurrentThread();
        source.CopyTo(target);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void ToStraightAlpha_Premultiplied_DividesAndZeroAlphaIsBlack()
    {
        var frame = Frame.FromSamples(2, 1, 4, [0.25f, 0.125f, 0f, 0.5f, 0.3f, 0.2f, 0.1f, 0f], AlphaMode.Premultiplied);
        var straight = frame.ToStraightAlpha();
        Assert.That(straight.Alpha, Is.EqualTo(AlphaMode.Straight));
        Assert.That(straight.Float32.ToArray(), Is.EqualTo((float[])[0.5f, 0.25f, 0f, 0.5f, 0f, 0f, 0f, 0f]));
    }

    [Test]
    public void ToPremultipliedAlpha_Straight_MultipliesAndRounds()
    {
        var frame = Frame.Wrap(1, 1, PixelFormat.Rgba8, AlphaMode.Straight, [255, 100, 3, 128]);
        var premultiplied = frame.ToPremultipliedAlpha();
        Assert.That(premultiplied.UNorm8.ToArray(), Is.EqualTo((byte[])[128, 50, 2, 128]));
        Assert.That(premultiplied.ToPremultipliedAlpha(), Is.SameAs(premultiplied));
    }

    private static Frame Row(float[] values) => Frame.FromSamples(values.Length, 1, 1, values);

    private static Frame Codes8() => Frame.Wrap(256, 1, PixelFormat.R8, AlphaMode.Opaque, [.. Enumerable.Range(0, 256).Select(k => (byte)k)]);

    private static int CodeOf(Frame frame, int index) => frame.Format.Type == SampleType.UNorm8 ? frame.UNorm8[index] : frame.UNorm16[index];

    /// <summary>Round-half-even of max * v in whole numbers: v = m 2^-s exactly.</summary>
    private static int ExactCode(float value, int max)
    {
        const int scale = 149;
        var m = new BigInteger(Math.ScaleB(value, scale)) * max;
        var one = BigInteger.One << scale;
        var (quotient, rest) = BigInteger.DivRem(m, one);
        int order = (rest * 2).CompareTo(one);
        if (order > 0 || (order == 0 && !quotient.IsEven)) quotient++;
        return (int)quotient;
    }

    /// <summary>No neighbour of the half lies nearer to k / max: distances are compared in whole numbers.</summary>
    private static bool IsNearestHalf(Half half, int k, int max)
    {
        BigInteger Distance(Half h) => BigInteger.Abs(new BigInteger(Math.ScaleB((double)h, 24)) * max - ((BigInteger)k << 24));
        var distance = Distance(half);
        return distance <= Distance(Half.BitIncrement(half)) && (k == 0 || distance <= Distance(Half.BitDecrement(half)));
    }
}
