using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RealtimeConv.Learning;

/// <summary>Sums the moments of all windows of a frame pair: runs of pixels are rows of shifted planes, so X is never built.</summary>
/// <remarks>X^T X is a symmetric rank-k update in 4 x 4 register blocks of double; rows of tiles, or parts of them where there are few (a signal is one row), go to the cores.</remarks>
internal sealed class WindowAccumulator(double[][] inputs, double[][] outputs, int frameWidth, int frameHeight, int width, int height, bool clipped)
{
    private const int Block = 4;
    private const int FewestParts = 8;
    private const int MostRows = 8;

    private readonly int _unknowns = inputs.Length * width * height + 1;

    public void Accumulate(Moments training, Moments heldOut, Func<int, int, bool> isHeldOut)
    {
        const int tile = NormalEquations.TileSize;
        int rows = frameHeight - height + 1, columns = frameWidth - width + 1;
        int tilesDown = (rows + tile - 1) / tile, tilesAcross = (columns + tile - 1) / tile;
        int parts = Math.Min(tilesAcross, (FewestParts + tilesDown - 1) / tilesDown);
        var gate = new object();
        Parallel.For(0, tilesDown * parts, () => new Run(this, Math.Min(MostRows, rows)), (part, _, run) =>
        {
            int tileY = part / parts, first = part % parts * tilesAcross / parts, end = (part % parts + 1) * tilesAcross / parts;
            for (int tileX = first; tileX < end; tileX++)
                for (int y = tileY * tile; y < Math.Min(rows, (tileY + 1) * tile); y += run.Rows)
                    run.Add(isHeldOut(tileX, tileY), tileX * tile, y, Math.Min(tile, columns - tileX * tile), Math.Min(run.Rows, Math.Min(rows, (tileY + 1) * tile) - y));
            return run;
        }, run =>
        {
            lock (gate)
            {
                training.Add(run.Training);
                heldOut.Add(run.HeldOut);
            }
        });
    }

    /// <summary>One core's share: a few rows of a tile at a time, saturated pixels set to zero rows of X and y.</summary>
    private sealed class Run(WindowAccumulator owner, int rowsAtOnce)
    {
        private readonly int _length = NormalEquations.TileSize * rowsAtOnce;
        private readonly double[] _features = new double[(owner._unknowns + Block) * NormalEquations.TileSize * rowsAtOnce];
        private readonly double[] _keep = new double[NormalEquations.TileSize * rowsAtOnce];
        private readonly double[] _target = new double[NormalEquations.TileSize * rowsAtOnce];
        private readonly Moments _training = new(owner._unknowns, owner.OutputCount);
        private readonly Moments _heldOut = new(owner._unknowns, owner.OutputCount);

        public int Rows => rowsAtOnce;

        public Moments Training => Mirrored(_training);

        public Moments HeldOut => Mirrored(_heldOut);

        public void Add(bool heldOut, int x, int y, int count, int rows)
        {
            var moments = heldOut ? _heldOut : _training;
            int kept = Mask(x, y, count, rows);
            if (kept == 0) return;
            Gather(x, y, count, rows, kept);
            Update(moments.Gram);
            for (int o = 0; o < moments.Cross.Length; o++)
            {
                Array.Clear(_target);
                for (int r = 0; r < rows; r++)
                {
                    var plane = owner.OutputRow(o, x, y + r);
                    for (int k = 0, at = r * NormalEquations.TileSize; k < count; k++, at++) _target[at] = _keep[at] == 0 ? 0 : plane[k];
                }
                for (int i = 0; i < owner._unknowns; i++) moments.Cross[o][i] += SimdMath.Dot(_features.AsSpan(i * _length, _length), _target);
                moments.Squares[o] += SimdMath.Dot(_target, _target);
            }
            moments.Pixels += kept;
        }

        private int Mask(int x, int y, int count, int rows)
        {
            int kept = 0;
            Array.Clear(_keep);
            for (int r = 0; r < rows; r++)
                for (int k = 0; k < count; k++)
                {
                    bool usable = true;
                    for (int o = 0; o < owner.OutputCount && usable; o++)
                    {
                        double v = owner.OutputRow(o, x, y + r)[k];
                        usable = double.IsFinite(v) && !(owner.Clipped && (v <= 0 || v >= 1));
                    }
                    if (!usable) continue;
                    _keep[r * NormalEquations.TileSize + k] = 1;
                    kept++;
                }
            return kept;
        }

        private void Gather(int x, int y, int count, int rows, int kept)
        {
            Array.Clear(_features);
            int feature = 0;
            foreach (double[] plane in owner.Inputs)
                for (int j = 0; j < owner.WindowHeight; j++)
                    for (int i = 0; i < owner.WindowWidth; i++, feature++)
                        for (int r = 0; r < rows; r++)
                        {
                            int at = r * NormalEquations.TileSize;
                            var target = _features.AsSpan(feature * _length + at, count);
                            plane.AsSpan((y + r + j) * owner.FrameWidth + x + i, count).CopyTo(target);
                            if (kept == count * rows) continue;
                            for (int k = 0; k < count; k++) if (_keep[at + k] == 0) target[k] = 0;
                        }
            _keep.CopyTo(_features.AsSpan(feature * _length, _length));
        }

        // The update fills the lower triangle only.
        private static Moments Mirrored(Moments moments)
        {
            int n = moments.Unknowns;
            for (int i = 0; i < n; i++)
                for (int j = 0; j < i; j++) moments.Gram[j * n + i] = moments.Gram[i * n + j];
            return moments;
        }

        private void Update(double[] gram)
        {
            int n = owner._unknowns;
            ref double f = ref MemoryMarshal.GetArrayDataReference(_features);
            for (int i = 0; i < n; i += Block)
                for (int j = 0; j <= i; j += Block)
                    UpdateBlock(ref Unsafe.Add(ref f, i * _length), ref Unsafe.Add(ref f, j * _length), _length, gram, n, i, j);
        }

        private static void UpdateBlock(ref double a, ref double b, int length, double[] gram, int n, int row, int column)
        {
            Vector512<double> s00 = default, s01 = default, s02 = default, s03 = default, s10 = default, s11 = default, s12 = default, s13 = default;
            Vector512<double> s20 = default, s21 = default, s22 = default, s23 = default, s30 = default, s31 = default, s32 = default, s33 = default;
            for (int k = 0; k < length; k += Vector512<double>.Count)
            {
                var b0 = Vector512.LoadUnsafe(ref b, (nuint)k);
                var b1 = Vector512.LoadUnsafe(ref b, (nuint)(k + length));
                var b2 = Vector512.LoadUnsafe(ref b, (nuint)(k + 2 * length));
                var b3 = Vector512.LoadUnsafe(ref b, (nuint)(k + 3 * length));
                var a0 = Vector512.LoadUnsafe(ref a, (nuint)k);
                s00 += a0 * b0; s01 += a0 * b1; s02 += a0 * b2; s03 += a0 * b3;
                var a1 = Vector512.LoadUnsafe(ref a, (nuint)(k + length));
                s10 += a1 * b0; s11 += a1 * b1; s12 += a1 * b2; s13 += a1 * b3;
                var a2 = Vector512.LoadUnsafe(ref a, (nuint)(k + 2 * length));
                s20 += a2 * b0; s21 += a2 * b1; s22 += a2 * b2; s23 += a2 * b3;
                var a3 = Vector512.LoadUnsafe(ref a, (nuint)(k + 3 * length));
                s30 += a3 * b0; s31 += a3 * b1; s32 += a3 * b2; s33 += a3 * b3;
            }
            Store(gram, n, row, column, s00, s01, s02, s03);
            Store(gram, n, row + 1, column, s10, s11, s12, s13);
            Store(gram, n, row + 2, column, s20, s21, s22, s23);
            Store(gram, n, row + 3, column, s30, s31, s32, s33);
        }

        private static void Store(double[] gram, int n, int row, int column, Vector512<double> s0, Vector512<double> s1, Vector512<double> s2, Vector512<double> s3)
        {
            if (row >= n) return;
            int at = row * n + column;
            gram[at] += Vector512.Sum(s0);
            if (column + 1 < n) gram[at + 1] += Vector512.Sum(s1);
            if (column + 2 < n) gram[at + 2] += Vector512.Sum(s2);
            if (column + 3 < n) gram[at + 3] += Vector512.Sum(s3);
        }
    }

    private int OutputCount => outputs.Length;

    private bool Clipped => clipped;

    private double[][] Inputs => inputs;

    private int WindowWidth => width;

    private int WindowHeight => height;

    private int FrameWidth => frameWidth;

    // The output pixel of a window lies under its centre (anchor width / 2, height / 2).
    private ReadOnlySpan<double> OutputRow(int output, int x, int y) => outputs[output].AsSpan((y + height / 2) * frameWidth + x + width / 2);
}
