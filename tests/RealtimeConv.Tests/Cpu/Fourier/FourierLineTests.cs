using System.Numerics;
using RealtimeConv.Cpu.Fourier;
using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Tests.Cpu.Fourier;

[TestFixture(128)]
[TestFixture(256)]
[TestFixture(512)]
public unsafe class FourierLineTests(int width)
{
    private readonly RowKernels _kernels = RowKernels.Create((RowKernels.Width)width);

    [Test]
    public void Forward_Noise_IsTheSumOfItsDefinitionInTheLinesOrderAndInverseLeadsBack([Values(16, 32, 64, 128, 256, 512, 1024)] int length)
    {
        var line = FourierLine.Of(length);
        int lanes = _kernels.Lanes, pitch = lanes + 3;
        var random = new Random(length);
        float[] re = [.. Enumerable.Range(0, length * pitch).Select(_ => random.NextSingle() - 0.5f)], im = [.. re.Select(_ => random.NextSingle() - 0.5f)];
        float[] outRe = [.. re], outIm = [.. im];
        fixed (float* r = outRe, i = outIm) _kernels.FourierForward(r, i, pitch, line);
        // sqrt(sum |x|^2) is about sqrt(length / 6) on each side; every level adds at most about 4 u of it.
        double scale = Math.Sqrt(length / 6.0), allowed = 4 * Math.Log2(length) * Math.ScaleB(1, -24) * scale * Math.Sqrt(length);
        foreach (int lane in new[] { 0, lanes - 1 })
            for (int place = 0; place < length; place += 1 + length / 64)
            {
                var sum = Complex.Zero;
                for (int k = 0; k < length; k++)
                    sum += new Complex(re[k * pitch + lane], im[k * pitch + lane]) * Complex.FromPolarCoordinates(1, -2 * Math.PI * (k * (long)line.Frequencies[place] % length) / length);
                Assert.That((sum - new Complex(outRe[place * pitch + lane], outIm[place * pitch + lane])).Magnitude, Is.LessThan(allowed), $"lane {lane}, place {place}");
            }
        fixed (float* r = outRe, i = outIm) _kernels.FourierInverse(r, i, pitch, line);
        for (int k = 0; k < length * pitch; k++)
        {
            bool inside = k % pitch < lanes;
            Assert.That(outRe[k] / (inside ? length : 1), Is.EqualTo(re[k]).Within(inside ? 2e-6 : 0));
            Assert.That(outIm[k] / (inside ? length : 1), Is.EqualTo(im[k]).Within(inside ? 2e-6 : 0));
        }
    }

    [Test]
    public void Frequencies_OfEveryLength_AreEachOnce([Values(16, 32, 64, 128, 256, 512, 1024)] int length) =>
        Assert.That(FourierLine.Of(length).Frequencies.Order(), Is.EqualTo(Enumerable.Range(0, length)));

    [TestCase(8)]
    [TestCase(48)]
    [TestCase(0)]
    public void Of_LengthThatIsNotOffered_IsRefusedByItsNumber(int length) => Assert.That(() => FourierLine.Of(length), Throws.ArgumentException.With.Message.Contains($"{length}"));

    [Test]
    public void Transpose_AnyBlock_ExchangesRowsAndColumns()
    {
        float[] source = [.. Enumerable.Range(0, 8 * 20).Select(k => (float)k)], target = new float[12 * 9];
        fixed (float* s = source, t = target) _kernels.Transpose(s, 20, t, 9, 8, 12);
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 12; x++) Assert.That(target[x * 9 + y], Is.EqualTo(source[y * 20 + x]));
    }

    [Test]
    public void Separate4AndJoin4_AnyCount_AreInverse()
    {
        float[] pixels = [.. Enumerable.Range(0, 4 * 16).Select(k => (float)k)], planes = new float[4 * 20], back = new float[4 * 16];
        fixed (float* s = pixels, t = planes, b = back)
        {
            _kernels.Separate4(s, t, 20, 13);
            _kernels.Join4(t, 20, b, 13);
        }
        for (int x = 0; x < 13; x++)
            for (int c = 0; c < 4; c++) Assert.That((planes[c * 20 + x], back[4 * x + c]), Is.EqualTo((pixels[4 * x + c], pixels[4 * x + c])));
    }
}
