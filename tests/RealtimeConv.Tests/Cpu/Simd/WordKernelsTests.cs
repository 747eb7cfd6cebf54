using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Tests.Cpu.Simd;

public unsafe class WordKernelsTests
{
    [Test]
    public void SumToBytes_AnyCount_WritesSoManyBytes([Values(128, 256, 512)] int width)
    {
        var kernels = WordKernels.Of(Supported(width));
        short[] row = [.. Enumerable.Repeat((short)(200 << 6), 600 + WordKernels.Padding)];
        var bytes = new byte[700];
        short weight = 16384;
        fixed (short* start = row)
        fixed (byte* target = bytes)
        {
            short* first = start, second = start;
            var taps = new WordTaps { First = &first, Second = &second, Weights = &weight, Pairs = 1, Count = 1 };
            for (int count = 0; count <= 600; count += count < 140 ? 1 : 23)
            {
                Array.Fill(bytes, (byte)7);
                kernels.SumToBytes(taps, target + 50, count, 6);
                Assert.That(bytes.AsSpan(50, count).ToArray(), Has.All.EqualTo(200), $"{count}");
                Assert.That(bytes.AsSpan(0, 50).ToArray().Concat(bytes.AsSpan(50 + count).ToArray()), Has.All.EqualTo(7), $"{count}");
            }
        }
    }

    [Test]
    public void FromBytes_AnyCount_ReadsSoManyBytesAndScalesThem([Values(128, 256, 512)] int width)
    {
        var kernels = WordKernels.Of(Supported(width));
        for (int count = 0; count < 140; count++)
        {
            byte[] bytes = [.. Enumerable.Range(0, Math.Max(1, count)).Select(k => (byte)(3 * k))];
            var words = new short[count + WordKernels.Padding];
            fixed (byte* source = bytes)
            fixed (short* target = words) kernels.FromBytes(source, target, count, 6);
            Assert.That(words.Take(count), Is.EqualTo(bytes.Take(count).Select(b => (short)(b << 6))));
            Assert.That(words.Skip(count), Has.All.Zero);
        }
    }

    [Test]
    public void Sum_EveryProduct_IsRoundedHalfUp([Values(128, 256, 512)] int width)
    {
        var kernels = WordKernels.Of(Supported(width));
        short[] samples = [.. Enumerable.Range(-16000, 32000).Select(k => (short)k), .. new short[WordKernels.Padding]];
        var sums = new short[samples.Length];
        foreach (short weight in (short[])[1, -1, 16384, -16384, 12345, -32767, 32767])
        {
            short w = weight;
            fixed (short* start = samples, target = sums)
            {
                short* first = start;
                kernels.Sum(new WordTaps { First = &first, Second = &first, Weights = &w, Pairs = 0, Count = 1 }, target, 32000);
            }
            Assert.That(sums.Take(32000), Is.EqualTo(samples.Take(32000).Select(s => (short)Math.Floor((s * (double)weight + 16384) / 32768))), $"{weight}");
        }
    }

    private static int Supported(int width) => RowKernels.Create((RowKernels.Width)width).VectorBits;
}
