using RealtimeConv.Cpu.Simd;
using RealtimeConv.Tests.Support;

namespace RealtimeConv.Tests.Cpu.Simd;

[TestFixture(128)]
[TestFixture(256)]
[TestFixture(512)]
public unsafe class RowKernelsTests(int width)
{
    private readonly RowKernels _kernels = RowKernels.Create((RowKernels.Width)width);

    [Test]
    public void FromHalves_EveryHalf_IsExact()
    {
        var source = new ushort[65536];
        for (int k = 0; k < source.Length; k++) source[k] = (ushort)k;
        var target = new float[65536];
        fixed (ushort* s = source)
        fixed (float* t = target) _kernels.FromHalves(s, t, source.Length - 1);
        for (int k = 0; k < source.Length - 1; k++)
        {
            float expected = (float)BitConverter.UInt16BitsToHalf(source[k]);
            if (float.IsNaN(expected)) Assert.That(target[k], Is.NaN);
            else Assert.That(BitConverter.SingleToInt32Bits(target[k]), Is.EqualTo(BitConverter.SingleToInt32Bits(expected)), $"half {k:X4}");
        }
    }

    [Test]
    public void ToHalves_EveryHalfItsNeighboursAndTies_RoundsHalfToEven()
    {
        var values = new List<float>();
        for (int k = 0; k < 0x7C00; k++)
        {
            float half = (float)BitConverter.UInt16BitsToHalf((ushort)k), next = k == 0x7BFF ? 65536 : (float)BitConverter.UInt16BitsToHalf((ushort)(k + 1));
            float tie = (half + next) / 2;
            values.AddRange([half, -half, tie, MathF.BitIncrement(tie), MathF.BitDecrement(tie)]);
        }
        values.AddRange([float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e30f, float.Epsilon, -0f, 3]);
        var target = new ushort[values.Count];
        float[] source = [.. values];
        fixed (float* s = source)
        fixed (ushort* t = target) _kernels.ToHalves(s, t, source.Length);
        for (int k = 0; k < source.Length; k++)
        {
            var expected = (Half)source[k];
            if (Half.IsNaN(expected)) Assert.That(Half.IsNaN(BitConverter.UInt16BitsToHalf(target[k])));
            else Assert.That(target[k], Is.EqualTo(BitConverter.HalfToUInt16Bits(expected)), $"{source[k]:R}");
        }
    }

    [TestCase(255)]
    [TestCase(65535)]
    public void ToCodes_TiesLimitsAndNaN_FollowTheRule(int largest)
    {
        float[] source = [.. Enumerable.Range(0, 2 * 255).Select(k => k / 2f), -0.5f, -1e9f, 1e9f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, largest, largest + 0.5f, largest - 0.5f, 0.49999997f, 1.5f, 2.5f, float.NaN, 7];
        int[] target = Codes(source, largest);
        for (int k = 0; k < source.Length; k++)
        {
            double expected = float.IsNaN(source[k]) ? 0 : Math.Round(Math.Clamp((double)source[k], 0, largest), MidpointRounding.ToEven);
            Assert.That(target[k], Is.EqualTo(expected), $"{source[k]}");
        }
    }

    [Test]
    public void FromCodes_EveryLength_ReadsAndWritesExactlyTheCount()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100).Select(k => (byte)(255 - k))];
        ushort[] words = [.. Enumerable.Range(0, 100).Select(k => (ushort)(65535 - 600 * k))];
        for (int count = 0; count <= bytes.Length; count++)
        {
            float[] fromBytes = new float[101], fromWords = new float[101];
            fromBytes[count] = fromWords[count] = -7;
            fixed (byte* b = bytes)
            fixed (ushort* w = words)
            fixed (float* fb = fromBytes, fw = fromWords)
            {
                _kernels.FromBytes(b, fb, count);
                _kernels.FromWords(w, fw, count);
            }
            Assert.That(fromBytes.Take(count), Is.EqualTo(bytes.Take(count).Select(v => (float)v)));
            Assert.That(fromWords.Take(count), Is.EqualTo(words.Take(count).Select(v => (float)v)));
            Assert.That(fromBytes[count], Is.EqualTo(-7));
            Assert.That(fromWords[count], Is.EqualTo(-7));
        }
    }

    [Test]
    public void ToCodes_EveryLength_LeavesWhatFollowsAlone()
    {
        for (int count = 0; count <= 150; count++)
        {
            float[] source = [.. Enumerable.Range(0, count + RowKernels.Padding).Select(k => (float)(k % 251))];
            var bytes = new byte[count + 1];
            var words = new ushort[count + 1];
            bytes[count] = 99;
            words[count] = 99;
            fixed (float* s = source)
            fixed (byte* b = bytes)
            fixed (ushort* w = words)
            {
                _kernels.ToBytes(s, b, count);
                _kernels.ToWords(s, w, count);
            }
            Assert.That(bytes, Is.EqualTo(source.Take(count).Select(v => (byte)v).Append((byte)99)));
            Assert.That(words, Is.EqualTo(source.Take(count).Select(v => (ushort)v).Append((ushort)99)));
        }
    }

    [Test]
    public void RoundQuotient_AllNumeratorsAroundAllQuotients_RoundsHalfToEven([Values(1, 2, 3, 9, 16, 225, 255, 961, 3969, 65535, 1000001)] int divisor)
    {
        var numerators = new List<long>();
        for (int quotient = -1; quotient <= 256; quotient++)
            for (int beside = -3; beside <= 3; beside++)
            {
                numerators.Add((long)quotient * divisor + beside);
                numerators.Add((2L * quotient + 1) * divisor / 2 + beside);
            }
        float[] values = [.. numerators.Where(n => Math.Abs(n) + divisor < 1 << 24).Select(n => (float)n), .. new float[RowKernels.Padding]];
        float[] quotients = [.. values];
        fixed (float* q = quotients) _kernels.RoundQuotient(q, divisor, quotients.Length - RowKernels.Padding);
        for (int k = 0; k < values.Length; k++)
            Assert.That(quotients[k], Is.EqualTo(WholeNumberReference.RoundHalfToEven((long)values[k], divisor)), $"{values[k]} / {divisor}");
    }

    [TestCase(3, 255)]
    [TestCase(9, 255)]
    [TestCase(25, 255)]
    [TestCase(14, 255)]
    [TestCase(82, 255)]
    [TestCase(3969, 255)]
    [TestCase(32767, 255)]
    [TestCase(7, 65535)]
    [TestCase(127, 65535)]
    public void Quotient_EveryNumeratorUpToTheLargestCode_RoundsToTheRightCode(int divisor, int largest)
    {
        int count = (int)Math.Min(1L << 23, (long)divisor * (largest + 1)), step = Math.Max(1, count / 400_000 | 1);
        var numerators = new List<int>();
        for (int k = 0; k < count; k += step) numerators.Add(k);
        for (int code = 0; code <= largest; code += 1 + largest / 1000)
            for (int beside = -1; beside <= 1; beside++)
                if ((2L * code + 1) * divisor / 2 + beside < count) numerators.Add((int)((2L * code + 1) * divisor / 2 + beside));
        float[] values = [.. numerators.Select(n => (float)n), .. new float[RowKernels.Padding]];
        fixed (float* v = values) _kernels.Quotient(v, divisor, numerators.Count);
        for (int k = 0; k < numerators.Count; k++)
            if (Math.Round((double)values[k], MidpointRounding.ToEven) != WholeNumberReference.RoundHalfToEven(numerators[k], divisor)) Assert.Fail($"{numerators[k]} / {divisor} became {values[k]:R}");
    }

    [Test]
    public void Convolve4_IntoPixels_WritesExactlyTheSumsOfEveryLength([Values] bool isBytes, [Values(0, 1)] int alpha)
    {
        int block = _kernels.BlockSamples, longest = 3 * block + 7;
        float[] source = [.. Enumerable.Range(0, longest + RowKernels.Padding).Select(k => k % 97 * 5 - 60.25f)], weights = [1, -0.5f, 0.25f, 2];
        float[] sums = new float[4 * (longest + RowKernels.Padding)];
        int stride = longest + RowKernels.Padding, sample = isBytes ? 1 : 4;
        fixed (float* s = source, w = weights, t = sums)
        {
            // One sample serves the four rows, each with a weight of its own.
            float** main = stackalloc float*[1];
            main[0] = s;
            var taps = new TapBlock { Main = main, MainCount = 1, Weights = w };
            _kernels.Convolve4(taps, 0, t, stride, longest, accumulate: false);
            for (int count = block; count <= longest; count++)
            {
                var pixels = new byte[4 * (count + 1) * sample];
                Array.Fill(pixels, (byte)77);
                fixed (byte* p = pixels)
                    _kernels.Convolve4(taps, 0, new RowTarget { Pixels = p, RowBytes = (nint)(count + 1) * sample, Kind = isBytes ? RowTargetKind.Bytes : RowTargetKind.Floats, Alpha = alpha * 200 }, count);
                for (int r = 0; r < 4; r++)
                {
                    float[] expected = [.. Enumerable.Range(0, count).Select(k => alpha == 1 && k % 4 == 3 ? 200 : sums[r * stride + k])];
                    var row = pixels.AsSpan(r * (count + 1) * sample, count * sample);
                    if (isBytes) Assert.That(row.SequenceEqual(expected.Select(v => (byte)Math.Round(Math.Clamp(v, 0, 255), MidpointRounding.ToEven)).ToArray()), $"row {r} of {count}");
                    else Assert.That(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(row).SequenceEqual(expected), $"row {r} of {count}");
                    Assert.That(pixels.Skip(r * (count + 1) * sample + count * sample).Take(sample), Is.All.EqualTo(77), $"behind row {r} of {count}");
                }
            }
        }
    }

    [Test]
    public void Convolve4_StreamedFromAnyPlaceOfAVector_WritesExactlyTheSums([Values(0, 1)] int alpha)
    {
        const int width = 1024;
        float[] source = [.. Enumerable.Range(0, width + RowKernels.Padding).Select(k => k % 97 - 30f)], weights = [1, 2, 3, 4], target = new float[4 * width + 16];
        fixed (float* s = source, w = weights, t = target)
        {
            float** main = stackalloc float*[1];
            main[0] = s;
            var taps = new TapBlock { Main = main, MainCount = 1, Weights = w };
            for (int start = 0; start < 16; start++)
                foreach (int count in new[] { _kernels.BlockSamples, _kernels.BlockSamples + 1, 2 * _kernels.BlockSamples + 5, 8 * _kernels.BlockSamples, 9 * _kernels.BlockSamples + 7, 700 })
                {
                    Array.Fill(target, -7);
                    _kernels.Convolve4(taps, 0, new RowTarget { Pixels = (byte*)(t + start), RowBytes = 4 * width, Kind = RowTargetKind.StreamedFloats, Alpha = alpha }, count);
                    RowKernels.FinishStreaming();
                    for (int k = -start; k < 4 * width; k++)
                    {
                        int r = Math.Max(k, 0) / width, x = k - r * width;
                        float expected = x < 0 || x >= count ? -7 : alpha == 1 && x % 4 == 3 ? 1 : (r + 1) * source[x];
                        if (target[start + k] != expected) Assert.Fail($"start {start}, count {count}, row {r}, sample {x}: {target[start + k]} in the place of {expected}");
                    }
                }
        }
    }

    [Test]
    public void Convolve1_FromCodes_EqualsThatFromFloats([Values(1, 2, 3, 5)] int taps)
    {
        byte[] codes = [.. Enumerable.Range(0, 400 + RowKernels.Padding).Select(k => (byte)(k * 37 % 256))];
        float[] floats = [.. codes.Select(c => (float)c)], weights = [0.3f, -1.7f, 2.5f, 0.01f, -0.2f], fromCodes = new float[300 + RowKernels.Padding], fromFloats = new float[300 + RowKernels.Padding];
        fixed (byte* c = codes)
        fixed (float* f = floats, w = weights, a = fromCodes, b = fromFloats)
        {
            byte** ofCodes = stackalloc byte*[taps];
            float** ofFloats = stackalloc float*[taps];
            for (int k = 0; k < taps; k++)
            {
                ofCodes[k] = c + 7 * k;
                ofFloats[k] = f + 7 * k;
            }
            _kernels.Convolve1(ofCodes, w, taps, a, 299);
            _kernels.Convolve1(ofFloats, w, taps, 0, b, 299, accumulate: false);
        }
        Assert.That(fromCodes.Take(299), Is.EqualTo(fromFloats.Take(299)));
    }

    [Test]
    public void PairBytes_EveryLength_ReadsAndWritesExactlyTheCount()
    {
        byte[] upper = [.. Enumerable.Range(0, 80).Select(k => (byte)(255 - k))], lower = [.. Enumerable.Range(0, 80).Select(k => (byte)(7 * k))];
        for (int count = 0; count <= 80; count++)
        {
            var pairs = new float[81];
            pairs[count] = -7;
            fixed (byte* u = upper, l = lower)
            fixed (float* p = pairs) _kernels.PairBytes(u, l, p, count);
            for (int k = 0; k < count; k++) Assert.That(BitConverter.SingleToUInt32Bits(pairs[k]), Is.EqualTo(upper[k] | (uint)lower[k] << 16));
            Assert.That(pairs[count], Is.EqualTo(-7));
        }
    }

    [Test]
    public void SlideCodes_EveryLengthAndRows_MovesEachSumOnceForEachRow([Values(1, 2, 3, 4)] int rows)
    {
        const int most = 83;
        var random = new Random(rows);
        byte[] codes = new byte[8 * most];
        random.NextBytes(codes);
        byte** pointers = stackalloc byte*[8];
        for (int count = 0; count <= most; count++)
        {
            float[] sums = [.. Enumerable.Range(0, most + 1).Select(k => 1000f + k)], target = new float[4 * (most + 1)];
            Array.Fill(target, -7);
            fixed (byte* c = codes)
            fixed (float* s = sums, t = target)
            {
                for (int k = 0; k < 8; k++) pointers[k] = c + k * most;
                _kernels.SlideCodes(s, pointers, rows, t, most + 1, count);
            }
            for (int x = 0; x <= most; x++)
            {
                float sum = 1000 + x;
                for (int r = 0; r < 4; r++)
                {
                    bool isWritten = x < count && r < rows;
                    if (isWritten) sum += codes[2 * r * most + x] - codes[(2 * r + 1) * most + x];
                    Assert.That(target[r * (most + 1) + x], Is.EqualTo(isWritten ? sum : -7));
                }
                Assert.That(sums[x], Is.EqualTo(sum));
            }
        }
    }

    [Test]
    public void QuotientsToBytes_EveryLengthAndAlpha_AreTheCodesOfQuotients([Values(3, 9, 49, 961, 32768)] int divisor, [Values(0, 255)] int alpha)
    {
        const int most = 270;
        float[] values = [.. Enumerable.Range(0, most).Select(k => (float)((k - 6) * divisor + (k % 7 - 3) * (divisor / 6 + 1)))];
        for (int k = 0; k < most; k += 5) values[k] = MathF.Floor((k + 0.5f) * divisor);
        foreach (int count in Enumerable.Range(0, 140).Append(most))
        {
            byte[] codes = [.. Enumerable.Repeat((byte)77, most + 1)];
            float[] read = [.. values, .. new float[RowKernels.Padding]];
            fixed (float* v = read)
            fixed (byte* c = codes) _kernels.QuotientsToBytes(v, divisor, alpha, c, count);
            for (int k = 0; k < count; k++)
            {
                double expected = alpha != 0 && k % 4 == 3 ? alpha : Math.Clamp((double)Math.Round((decimal)values[k] / divisor, MidpointRounding.ToEven), 0, 255);
                Assert.That(codes[k], Is.EqualTo(expected), $"{values[k]} / {divisor}");
            }
            Assert.That(codes[count], Is.EqualTo(77));
        }
    }

    [Test]
    public void Maximum_WithNaNOnEitherSide_IsNaN()
    {
        float[] a = Padded(1, 5, float.NaN, 2, -1), b = Padded(3, 4, 1, float.NaN, -2);
        fixed (float* x = a, y = b) _kernels.Maximum(x, y, 5);
        Assert.That(a.Take(5), Is.EqualTo(new[] { 3, 5, float.NaN, float.NaN, -1 }));
    }

    private int[] Codes(float[] source, int largest)
    {
        byte[] bytes = new byte[source.Length];
        ushort[] words = new ushort[source.Length];
        fixed (float* s = source)
        fixed (byte* b = bytes)
        fixed (ushort* w = words)
        {
            if (largest == 255) _kernels.ToBytes(s, b, source.Length);
            else _kernels.ToWords(s, w, source.Length);
        }
        return largest == 255 ? [.. bytes.Select(v => (int)v)] : [.. words.Select(v => (int)v)];
    }

    private static float[] Padded(params float[] values) => [.. values, .. new float[RowKernels.Padding]];
}
