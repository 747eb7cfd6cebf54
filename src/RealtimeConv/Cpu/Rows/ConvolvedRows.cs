using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows convolved along themselves with one kernel of one row for every channel.</summary>
internal sealed unsafe class ConvolvedRows : RowSource
{
    private readonly BorderedRows _source;
    private readonly RowKernels _kernels;
    private readonly float[] _weights;
    private readonly int[] _offsets;
    private nint _row;
    private nint _taps;

    private ConvolvedRows(BorderedRows source, Kernel kernel, RowKernels kernels)
    {
        _source = source;
        _kernels = kernels;
        float[] weights = kernel.ToFloat32();
        var used = Enumerable.Range(0, weights.Length).Where(i => weights[i] != 0).ToArray();
        _weights = GC.AllocateArray<float>(used.Length, pinned: true);
        for (int k = 0; k < used.Length; k++) _weights[k] = weights[used[k]];
        _offsets = [.. used.Select(i => (source.Left - kernel.AnchorX + i) * source.Channels)];
    }

    /// <summary>The convolved rows of a source that is extended by the kernel's reach.</summary>
    public static ConvolvedRows Of(BorderedRows extended, RowSource source, Kernel kernel, float one, RowKernels kernels) => new(extended, kernel, kernels)
    {
        Channels = source.Channels,
        Width = source.Width,
        Height = source.Height,
        One = one,
    };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int pixels)
    {
        _source.Reserve(layout, pixels);
        _row = layout.Reserve((long)(pixels + _source.Left + _source.Right) * Channels);
        _taps = layout.ReservePointers(_offsets.Length);
    }

    /// <inheritdoc/>
    public override void Load(in Tile tile, int y, int x0, int x1, float* target)
    {
        float* row = tile.Scratch + _row;
        _source.Load(tile, y, x0, x1, row);
        var taps = (float**)(tile.Scratch + _taps);
        for (int k = 0; k < _offsets.Length; k++) taps[k] = row + _offsets[k];
        fixed (float* weights = _weights) _kernels.Convolve1(taps, weights, _offsets.Length, 0, target, (x1 - x0) * Channels, accumulate: false);
    }
}
