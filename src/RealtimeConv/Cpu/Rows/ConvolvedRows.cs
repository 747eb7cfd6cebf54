using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows convolved along themselves with one kernel of one row for every channel.</summary>
internal sealed unsafe class ConvolvedRows : RowSource
{
    // A code is turned into a float for each tap that reads it; beyond a few taps turning it once, into scratch memory, is faster.
    private const int MostTapsOnCodes = 5;

    // Shorter windows share too little for the passes over scratch memory.
    private const int LeastSharedTaps = 12;

    private readonly BorderedRows _source;
    private readonly BorderedBytes? _codes;
    private readonly RowKernels _kernels;
    private readonly float[] _weights;
    private readonly int[] _offsets;
    private readonly bool _isFlat;
    private nint _row;
    private nint _taps;
    private nint _fours;
    private nint _sixteens;

    private ConvolvedRows(BorderedRows source, BorderedBytes? codes, Kernel kernel, RowKernels kernels)
    {
        _source = source;
        _kernels = kernels;
        float[] weights = kernel.ToFloat32();
        var used = Enumerable.Range(0, weights.Length).Where(i => weights[i] != 0).ToArray();
        _weights = GC.AllocateArray<float>(used.Length, pinned: true);
        for (int k = 0; k < used.Length; k++) _weights[k] = weights[used[k]];
        _isFlat = used.Length == weights.Length && used.Length >= LeastSharedTaps && weights.All(w => w == weights[0]);
        _codes = used.Length <= MostTapsOnCodes ? codes : null;
        _offsets = [.. used.Select(i => (source.Left - kernel.AnchorX + i) * source.Channels)];
    }

    /// <summary>The convolved rows of a source that is extended by the kernel's reach.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="border">How they continue outside.</param>
    /// <param name="reach">How far the kernel reaches.</param>
    /// <param name="kernel">A kernel of one row.</param>
    /// <param name="one">The float that stands for 1 in the samples that are summed.</param>
    /// <param name="kernels">The loops.</param>
    public static ConvolvedRows Of(RowSource source, Border border, Footprint reach, Kernel kernel, float one, RowKernels kernels) =>
        new(new BorderedRows(source, border, reach.Left, reach.Right, one), BorderedBytes.Of(source, border, reach.Left, reach.Right, one), kernel, kernels)
    {
        Channels = source.Channels,
        Width = source.Width,
        Height = source.Height,
        One = one,
    };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels)
    {
        _taps = layout.ReservePointers(_offsets.Length);
        if (_codes is not null)
        {
            _row = layout.Reserve((_codes.BytesOf(pixels) + 3) / 4);
            return;
        }
        _source.Reserve(layout, pixels);
        long floats = (long)(pixels + _source.Left + _source.Right) * Channels;
        _row = layout.Reserve(floats);
        if (!_isFlat) return;
        _fours = layout.Reserve(floats);
        _sixteens = layout.Reserve(floats);
    }

    /// <inheritdoc/>
    public override void Load(in Tile tile, int y, int x0, int x1, float* target)
    {
        if (_codes is not null)
        {
            LoadFromCodes(_codes, tile, y, x0, x1, target);
            return;
        }
        float* row = tile.Scratch + _row;
        _source.Load(tile, y, x0, x1, row);
        if (_isFlat)
        {
            _kernels.SumFlat1(row + _offsets[0], _offsets.Length, Channels, _weights[0], tile.Scratch + _fours, tile.Scratch + _sixteens, target, (x1 - x0) * Channels);
            return;
        }
        var taps = (float**)(tile.Scratch + _taps);
        for (int k = 0; k < _offsets.Length; k++) taps[k] = row + _offsets[k];
        fixed (float* weights = _weights) _kernels.Convolve1(taps, weights, _offsets.Length, 0, target, (x1 - x0) * Channels, accumulate: false);
    }

    // The middle is read where it lies; what reaches outside, and the last row, behind which loops may not read, through a copy.
    private void LoadFromCodes(BorderedBytes codes, in Tile tile, int y, int x0, int x1, float* target)
    {
        int first = Math.Clamp(codes.Left, x0, x1), end = y == Height - 1 ? first : Math.Clamp(Width - codes.Right, first, x1);
        // Sums may be written past their count, so from left to right.
        if (x0 < first) SumCopied(codes, tile, y, x0, first, target);
        if (first < end) Sum(codes.InPlace(tile, y, first), tile, (end - first) * Channels, target + (nint)(first - x0) * Channels);
        if (end < x1) SumCopied(codes, tile, y, end, x1, target + (nint)(end - x0) * Channels);
    }

    private void SumCopied(BorderedBytes codes, in Tile tile, int y, int x0, int x1, float* target)
    {
        var row = (byte*)(tile.Scratch + _row);
        codes.Load(tile, y, x0, x1, row);
        Sum(row, tile, (x1 - x0) * Channels, target);
    }

    private void Sum(byte* row, in Tile tile, int count, float* target)
    {
        var taps = (byte**)(tile.Scratch + _taps);
        for (int k = 0; k < _offsets.Length; k++) taps[k] = row + _offsets[k];
        fixed (float* weights = _weights) _kernels.Convolve1(taps, weights, _offsets.Length, target, count);
    }
}
