using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Fourier;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Correlation by transforms of overlapping tiles in double (see <see cref="FourierBlocks"/>), with direct sums where results are dark beside their tile.</summary>
/// <remarks>
/// A block of four rows that holds a result too small for transforms to be within a rounding of it is summed directly whole, and so is a tile with a sample that is not finite: every
/// result is as good as a direct sum, whatever stands elsewhere in its tile.
/// </remarks>
internal sealed unsafe class DoubleFourierBlocks : BlockSource
{
    private readonly BorderedRows _rows;
    private readonly RowRing _ring;
    private readonly BlockSource _direct;
    private readonly FourierPass _pass;
    private readonly RowKernels _kernels;
    private readonly DoubleKernels _doubles;
    private readonly FourierLine _columnsLine;
    private readonly FourierLine _rowsLine;
    private readonly double[] _spectrum;
    private readonly double _least;
    private readonly int _planes;
    private readonly nint _pitch;
    private readonly nint _plane;
    private nint _start;
    private nint _pixels;
    private nint _floats;
    private nint _floatPlane;
    private nint _turned;
    private nint _flags;

    private DoubleFourierBlocks(RowSource source, FourierPass pass, RowRing ring, BlockSource direct, RowKernels kernels)
    {
        var reach = pass.Reach;
        _rows = new BorderedRows(source, pass.Border, reach.Left, reach.Right, source.One);
        _ring = ring;
        _direct = direct;
        _pass = pass;
        _kernels = kernels;
        _doubles = DoubleKernels.Of(kernels.VectorBits);
        _columnsLine = FourierLine.Of(pass.TileWidth);
        _rowsLine = FourierLine.Of(pass.TileHeight);
        _spectrum = FourierSpectrum.InDouble(pass.Kernel, _columnsLine, _rowsLine, _doubles.Lanes);
        _least = FourierBound.LeastInDouble(pass);
        _planes = (source.Channels + 1) / 2 * 2;
        // A whole number of cache lines, odd, so that the elements of a column do not fall into one set of the cache.
        _pitch = pass.TileWidth + 8;
        _plane = _pitch * pass.TileHeight;
    }

    /// <summary>The sums of a pass.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="pass">The pass.</param>
    /// <param name="ring">The rows under the windows of direct sums.</param>
    /// <param name="direct">The direct sums.</param>
    /// <param name="kernels">The loops.</param>
    public static DoubleFourierBlocks Of(RowSource source, FourierPass pass, RowRing ring, BlockSource direct, RowKernels kernels) =>
        new(source, pass, ring, direct, kernels) { Channels = source.Channels, One = source.One };

    private int Blocks => (_pass.ValidRows + Tile.BlockRows - 1) / Tile.BlockRows;

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _rows.Reserve(layout, _pass.ValidColumns);
        _ring.Reserve(layout);
        _direct.Reserve(layout, piecePixels);
        _pixels = layout.Reserve((long)_pass.TileWidth * Channels);
        _floatPlane = (_pass.TileWidth + RowKernels.Padding + 15) / 16 * 16;
        _floats = layout.Reserve(_floatPlane * _planes);
        _start = layout.Reserve(2 * _plane * _planes);
        _turned = layout.Reserve(4L * _pass.TileWidth * _doubles.Lanes);
        // One for each block, and one that says whether there is any.
        _flags = layout.Reserve(Blocks + 1);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        if (y == tile.Y0) Transform(tile);
        // The window of direct sums moves on from block to block.
        if (tile.Scratch[_flags] == 0) return;
        _ring.Prepare(tile, y);
        if (IsDirect(tile, y)) _direct.Prepare(tile, y, rows);
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        if (IsDirect(tile, y))
        {
            _direct.Produce(tile, y, rows, x, pixels, target, stride);
            return;
        }
        float* floats = tile.Scratch + _floats;
        for (int r = 0; r < rows; r++)
        {
            double* from = Planes(tile) + (y - tile.Y0 + r) * _pitch + (x - tile.X0);
            float* to = target + r * stride;
            for (int c = 0; c < Channels; c++) DoubleKernels.Narrow(from + c * _plane, floats + c * _floatPlane, pixels);
            if (Channels == 4)
            {
                _kernels.Join4(floats, _floatPlane, to, pixels);
                continue;
            }
            for (int c = 0; c < Channels; c++)
                for (int k = 0; k < pixels; k++) to[k * Channels + c] = floats[c * _floatPlane + k];
        }
    }

    private double* Planes(in Tile tile) => (double*)(tile.Scratch + _start);

    private bool IsDirect(in Tile tile, int y) => tile.Scratch[_flags + 1 + (y - tile.Y0) / Tile.BlockRows] != 0;

    private void Transform(in Tile tile)
    {
        var flags = new Span<float>(tile.Scratch + _flags, Blocks + 1);
        float largest = Load(tile);
        if (!float.IsFinite(largest))
        {
            flags.Fill(1);
            return;
        }
        for (int pair = 0; pair < _planes; pair += 2) Correlate(tile, Planes(tile) + pair * _plane, Planes(tile) + (pair + 1) * _plane);
        flags.Clear();
        double least = _least * largest;
        for (int row = 0; row < tile.Y1 - tile.Y0; row++)
            for (int c = 0; c < Channels; c++)
                if (DoubleKernels.IsAnyBelow(new ReadOnlySpan<double>(Planes(tile) + c * _plane + row * _pitch, tile.X1 - tile.X0), least)) flags[0] = flags[1 + row / Tile.BlockRows] = 1;
    }

    // Rows and columns that no output needs are 0. The largest magnitude, infinite where a sample is not finite.
    private float Load(in Tile tile)
    {
        var reach = _pass.Reach;
        float* pixels = tile.Scratch + _pixels;
        double* planes = Planes(tile);
        int needed = tile.Y1 - tile.Y0 + reach.Top + reach.Bottom, count = tile.X1 - tile.X0 + reach.Left + reach.Right;
        float largest = 0;
        for (int row = 0; row < _pass.TileHeight; row++, planes += _pitch)
        {
            if (row < needed)
            {
                _rows.Load(tile, tile.Y0 - reach.Top + row, tile.X0, tile.X1, pixels);
                largest = Math.Max(largest, DoubleKernels.Largest(new ReadOnlySpan<float>(pixels, count * Channels)));
                Separate(tile, pixels, planes, count);
            }
            int loaded = row < needed ? count : 0;
            for (int p = 0; p < _planes; p++)
            {
                int from = p < Channels ? loaded : 0;
                new Span<double>(planes + p * _plane + from, _pass.TileWidth - from).Clear();
            }
        }
        return largest;
    }

    private void Separate(in Tile tile, float* pixels, double* planes, int count)
    {
        float* floats = tile.Scratch + _floats;
        if (Channels == 4) _kernels.Separate4(pixels, floats, _floatPlane, count);
        else
            for (int c = 0; c < Channels; c++)
                for (int x = 0; x < count; x++) floats[c * _floatPlane + x] = pixels[x * Channels + c];
        for (int c = 0; c < Channels; c++) DoubleKernels.Widen(floats + c * _floatPlane, planes + c * _plane, count);
    }

    private void Correlate(in Tile tile, double* re, double* im)
    {
        int lanes = _doubles.Lanes, width = _pass.TileWidth, height = _pass.TileHeight;
        var reach = _pass.Reach;
        int read = tile.X1 - tile.X0 + reach.Left + reach.Right, written = tile.X1 - tile.X0;
        for (int x = 0; x < read; x += lanes) _doubles.Forward(re + x, im + x, _pitch, _rowsLine);
        double* turnedRe = (double*)(tile.Scratch + _turned), turnedIm = turnedRe + (nint)width * lanes;
        fixed (double* spectrum = _spectrum)
            for (int y = 0; y < height; y += lanes)
            {
                double* r = re + y * _pitch, i = im + y * _pitch;
                DoubleKernels.Transpose(r, _pitch, turnedRe, lanes, lanes, width);
                DoubleKernels.Transpose(i, _pitch, turnedIm, lanes, lanes, width);
                _doubles.Forward(turnedRe, turnedIm, lanes, _columnsLine);
                _doubles.Multiply(turnedRe, turnedIm, spectrum + 2L * y * width, width);
                _doubles.Inverse(turnedRe, turnedIm, lanes, _columnsLine);
                int back = (written + 1) / 2 * 2;
                DoubleKernels.Transpose(turnedRe, lanes, r, _pitch, back, lanes);
                DoubleKernels.Transpose(turnedIm, lanes, i, _pitch, back, lanes);
            }
        for (int x = 0; x < written; x += lanes) _doubles.Inverse(re + x, im + x, _pitch, _rowsLine);
    }
}
