using RealtimeConv.Cpu.Simd;

namespace RealtimeConv.Tests.Cpu.Simd;

/// <summary>Windows that share their sums: whole numbers show every sample that is missing or too much, exactly; NaN shows those of weight nothing.</summary>
[TestFixture(128)]
[TestFixture(256)]
[TestFixture(512)]
public unsafe class FlatSumsTests(int width)
{
    private readonly RowKernels _kernels = RowKernels.Create((RowKernels.Width)width);

    [Test]
    public void SumFlat1_EveryWindow_HoldsItsOwnSamplesAndNoOther([Range(4, 70, 3)] int taps, [Values(1, 2, 3, 4, 5)] int step)
    {
        const int most = 300;
        float[] row = new float[most + taps * step + 2 * RowKernels.Padding], fours = new float[row.Length], sixteens = new float[row.Length], target = new float[row.Length];
        for (int k = 0; k < row.Length; k++) row[k] = k * 37 % 101 - 50;
        int island = most / 2;
        row[island] = float.NaN;
        foreach (int count in new[] { 1, 5, 64, most })
        {
            fixed (float* r = row, f = fours, s = sixteens, t = target) _kernels.SumFlat1(r, taps, step, 2, f, s, t, count);
            for (int x = 0; x < count; x++)
            {
                float[] window = [.. Enumerable.Range(0, taps).Select(k => row[x + k * step])];
                if (target[x].CompareTo(2 * window.Sum()) != 0) Assert.Fail($"{taps} taps, step {step}, sum {x} of {count}: {target[x]} in the place of {2 * window.Sum()}");
            }
        }
    }

    [Test]
    public void Convolve4_EqualWeights_SumsTheRowsOfEachWindow([Range(3, 12)] int height, [Values(1, 3, 4)] int columns, [Values] bool intoPixels)
    {
        const int count = 300, stride = 512;
        var rows = new float[(height + 3) * stride];
        for (int k = 0; k < rows.Length; k++) rows[k] = k * 41 % 89 - 44;
        // One NaN in each row, apart, so that every row shows which windows read it.
        for (int j = 0; j < height + 3; j++) rows[j * stride + 20 * j + 9] = float.NaN;
        var target = new float[4 * stride];
        fixed (float* r = rows, t = target, w = new[] { 3f })
        {
            float** pairs = stackalloc float*[6 * columns];
            float** main = stackalloc float*[(height - 3) * columns + 1];
            for (int j = 0; j < 3; j++)
                for (int i = 0; i < columns; i++)
                {
                    pairs[2 * (j * columns + i)] = r + j * stride + i;
                    pairs[2 * (j * columns + i) + 1] = r + (height + j) * stride + i;
                }
            for (int j = 3; j < height; j++)
                for (int i = 0; i < columns; i++) main[(j - 3) * columns + i] = r + j * stride + i;
            var taps = new TapBlock { Pairs = pairs, PairCount0 = columns, PairCount1 = columns, PairCount2 = columns, Main = main, MainCount = (height - 3) * columns, Weights = w, IsFlat = true };
            if (intoPixels) _kernels.Convolve4(taps, 0, new RowTarget { Pixels = (byte*)t, RowBytes = 4 * stride, Kind = RowTargetKind.Floats }, count);
            else _kernels.Convolve4(taps, 0, t, stride, count, accumulate: false);
        }
        for (int r = 0; r < 4; r++)
            for (int x = 0; x < count; x++)
            {
                float expected = 0;
                for (int j = 0; j < height; j++)
                    for (int i = 0; i < columns; i++) expected += 3 * rows[(r + j) * stride + x + i];
                if (target[r * stride + x].CompareTo(expected) != 0) Assert.Fail($"row {r}, sample {x}: {target[r * stride + x]} in the place of {expected}");
            }
    }
}
