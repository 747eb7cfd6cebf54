using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Fourier;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Correlation by fast Fourier transforms of overlapping tiles (overlap-save): each tile is transformed, multiplied by the kernel's spectrum and taken back.</summary>
/// <remarks>
/// Two channels are the real and the imaginary part of one complex picture: the kernel is real, so the product keeps them apart. Columns are transformed in
/// strips of one vector; rows are turned into columns, a vector of them at a time, go there and back in the first-level cache, and are turned again.
/// </remarks>
internal sealed unsafe class FourierBlocks : BlockSource
{
    private readonly BorderedRows _rows;
    private readonly FourierPass _pass;
    private readonly RowKernels _kernels;
    private readonly FourierLine _columnsLine;
    private readonly FourierLine _rowsLine;
    private readonly float[] _spectrum;
    private readonly int _planes;
    private readonly nint _pitch;
    private readonly nint _plane;
    private nint _start;
    private nint _pixels;
    private nint _turned;

    private FourierBlocks(RowSource source, FourierPass pass, RowKernels kernels)
    {
        var reach = pass.Reach;
        _rows = new BorderedRows(source, pass.Border, reach.Left, reach.Right, source.One);
        _pass = pass;
        _kernels = kernels;
        _columnsLine = FourierLine.Of(pass.TileWidth);
        _rowsLine = FourierLine.Of(pass.TileHeight);
        _spectrum = FourierSpectrum.Of(pass.Kernel, _columnsLine, _rowsLine, kernels.Lanes);
        _planes = (source.Channels + 1) / 2 * 2;
        // A whole number of cache lines, odd, so that the elements of a column do not fall into one set of the cache.
        _pitch = pass.TileWidth + 16;
        _plane = _pitch * pass.TileHeight;
    }

    public static FourierBlocks Of(RowSource source, FourierPass pass, RowKernels kernels) => new(source, pass, kernels) { Channels = source.Channels, One = source.One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _rows.Reserve(layout, _pass.ValidColumns);
        _pixels = layout.Reserve((long)_pass.TileWidth * Channels);
        _start = layout.Reserve(_plane * _planes);
        _turned = layout.Reserve(2L * _pass.TileWidth * _kernels.Lanes);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        if (y != tile.Y0) return;
        Load(tile);
        for (int pair = 0; pair < _planes; pair += 2) Correlate(tile, tile.Scratch + _start + pair * _plane, tile.Scratch + _start + (pair + 1) * _plane);
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        for (int r = 0; r < rows; r++)
        {
            float* from = tile.Scratch + _start + (y - tile.Y0 + r) * _pitch + (x - tile.X0), to = target + r * stride;
            if (Channels == 4)
            {
                _kernels.Join4(from, _plane, to, pixels);
                continue;
            }
            for (int c = 0; c < Channels; c++)
                for (int k = 0; k < pixels; k++) to[k * Channels + c] = from[c * _plane + k];
        }
    }

    // Rows and columns that no output needs are 0.
    private void Load(in Tile tile)
    {
        var reach = _pass.Reach;
        float* pixels = tile.Scratch + _pixels, planes = tile.Scratch + _start;
        int needed = tile.Y1 - tile.Y0 + reach.Top + reach.Bottom, count = tile.X1 - tile.X0 + reach.Left + reach.Right;
        for (int row = 0; row < _pass.TileHeight; row++, planes += _pitch)
        {
            if (row < needed) LoadRow(tile, tile.Y0 - reach.Top + row, pixels, planes, count);
            int loaded = row < needed ? count : 0;
            for (int p = 0; p < _planes; p++)
            {
                int from = p < Channels ? loaded : 0;
                new Span<float>(planes + p * _plane + from, _pass.TileWidth - from).Clear();
            }
        }
    }

    private void LoadRow(in Tile tile, int row, float* pixels, float* planes, int count)
    {
        _rows.Load(tile, row, tile.X0, tile.X1, pixels);
        if (Channels == 4)
        {
            _kernels.Separate4(pixels, planes, _plane, count);
            return;
        }
        for (int c = 0; c < Channels; c++)
            for (int x = 0; x < count; x++) planes[c * _plane + x] = pixels[x * Channels + c];
    }

    private void Correlate(in Tile tile, float* re, float* im)
    {
        int lanes = _kernels.Lanes, width = _pass.TileWidth, height = _pass.TileHeight;
        var reach = _pass.Reach;
        int read = tile.X1 - tile.X0 + reach.Left + reach.Right, written = tile.X1 - tile.X0;
        for (int x = 0; x < read; x += lanes) _kernels.FourierForward(re + x, im + x, _pitch, _rowsLine);
        float* turnedRe = tile.Scratch + _turned, turnedIm = turnedRe + (nint)width * lanes;
        fixed (float* spectrum = _spectrum)
            for (int y = 0; y < height; y += lanes)
            {
                float* r = re + y * _pitch, i = im + y * _pitch;
                _kernels.Transpose(r, _pitch, turnedRe, lanes, lanes, width);
                _kernels.Transpose(i, _pitch, turnedIm, lanes, lanes, width);
                _kernels.FourierForward(turnedRe, turnedIm, lanes, _columnsLine);
                _kernels.MultiplySpectrum(turnedRe, turnedIm, spectrum + 2L * y * width, width);
                _kernels.FourierInverse(turnedRe, turnedIm, lanes, _columnsLine);
                int back = (written + 3) / 4 * 4;
                _kernels.Transpose(turnedRe, lanes, r, _pitch, back, lanes);
                _kernels.Transpose(turnedIm, lanes, i, _pitch, back, lanes);
            }
        for (int x = 0; x < written; x += lanes) _kernels.FourierInverse(re + x, im + x, _pitch, _rowsLine);
    }
}
