using System.Numerics;
using RealtimeConv.Cpu.Fourier;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Tests.Cpu.Simd;

[TestFixture(128)]
[TestFixture(256)]
[TestFixture(512)]
public unsafe class DoubleKernelsTests(int width)
{
    private readonly DoubleKernels _kernels = DoubleKernels.Of(RowKernels.Create((RowKernels.Width)width).VectorBits);

    [Test]
    public void Forward_Noise_IsTheSumOfItsDefinitionInTheLinesOrderAndInverseLeadsBack([Values(16, 32, 128, 1024)] int length)
    {
        var line = FourierLine.Of(length);
        int lanes = _kernels.Lanes, pitch = lanes + 3;
        var random = new Random(length);
        double[] re = [.. Enumerable.Range(0, length * pitch).Select(_ => random.NextDouble() - 0.5)], im = [.. re.Select(_ => random.NextDouble() - 0.5)];
        double[] outRe = [.. re], outIm = [.. im];
        fixed (double* r = outRe, i = outIm) _kernels.Forward(r, i, pitch, line);
        double allowed = 1e-14 * Math.Log2(length) * Math.Sqrt(length);
        foreach (int lane in new[] { 0, lanes - 1 })
            for (int place = 0; place < length; place += 1 + length / 64)
            {
                var sum = Complex.Zero;
                for (int k = 0; k < length; k++) sum += new Complex(re[k * pitch + lane], im[k * pitch + lane]) * UnitRoots.At(k * (long)line.Frequencies[place], length);
                Assert.That((sum - new Complex(outRe[place * pitch + lane], outIm[place * pitch + lane])).Magnitude, Is.LessThan(allowed), $"lane {lane}, place {place}");
            }
        fixed (double* r = outRe, i = outIm) _kernels.Inverse(r, i, pitch, line);
        for (int k = 0; k < length * pitch; k++)
        {
            bool inside = k % pitch < lanes;
            Assert.That(outRe[k] / (inside ? length : 1), Is.EqualTo(re[k]).Within(inside ? 1e-14 : 0));
            Assert.That(outIm[k] / (inside ? length : 1), Is.EqualTo(im[k]).Within(inside ? 1e-14 : 0));
        }
    }

    [Test]
    public void Transpose_AnyBlock_ExchangesRowsAndColumns()
    {
        double[] source = [.. Enumerable.Range(0, 8 * 20).Select(k => (double)k)], target = new double[12 * 9];
        fixed (double* s = source, t = target) DoubleKernels.Transpose(s, 20, t, 9, 8, 12);
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 12; x++) Assert.That(target[x * 9 + y], Is.EqualTo(source[y * 20 + x]));
    }

    [Test]
    public void Largest_EveryLengthAndPlace_SeesEachMagnitudeAndWhatIsNotFinite([Values(1, 7, 8, 9, 33)] int count)
    {
        for (int place = 0; place < count; place++)
            foreach (float value in new[] { 5f, -5, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue })
            {
                float[] values = [.. Enumerable.Repeat(-1f, count)];
                values[place] = value;
                Assert.That(DoubleKernels.Largest(values), Is.EqualTo(float.IsFinite(value) ? Math.Abs(value) : float.PositiveInfinity), $"{value} at {place}");
            }
        Assert.That(DoubleKernels.Largest(new float[count]), Is.Zero);
    }

    [Test]
    public void IsAnyBelow_EveryLengthAndPlace_SeesEachNumber([Values(1, 3, 4, 5, 19)] int count)
    {
        double[] values = [.. Enumerable.Repeat(-2.0, count)];
        Assert.That(DoubleKernels.IsAnyBelow(values, 2), Is.False);
        for (int place = 0; place < count; place++)
            foreach (double value in new[] { 1.99, -1.99, 0, double.NaN })
            {
                double[] changed = [.. values];
                changed[place] = value;
                Assert.That(DoubleKernels.IsAnyBelow(changed, 2), Is.True, $"{value} at {place}");
            }
    }
}
