using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>A bank whose kernels differ: each output channel is summed over planes of the input channels and interleaved at the end.</summary>
internal sealed unsafe class PlanarBlocks : BlockSource
{
    private readonly CorrelationTaps[][] _tapsOfOutput;
    private nint _plane;
    private nint _planeStride;

    private PlanarBlocks(RowRing ring, KernelBank bank, int outputs, RowKernels kernels)
    {
        _tapsOfOutput = new CorrelationTaps[outputs][];
        for (int o = 0; o < outputs; o++)
        {
            int first = bank.IsDepthwise ? o : 0, end = bank.IsDepthwise ? o + 1 : ring.Channels;
            _tapsOfOutput[o] = [.. Enumerable.Range(first, end - first).Where(i => bank[o, i] is not null).Select(i => new CorrelationTaps(bank[o, i]!, ring, i, kernels))];
        }
    }

    public static PlanarBlocks Of(RowRing ring, KernelBank bank, RowKernels kernels)
    {
        int outputs = bank.OutputsFor(ring.Channels);
        return new PlanarBlocks(ring, bank, outputs, kernels) { Channels = outputs, One = ring.One };
    }

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        var lists = _tapsOfOutput.SelectMany(taps => taps).ToList();
        nint pointers = layout.ReservePointers(lists.Select(list => list.PointerCount).DefaultIfEmpty().Max());
        foreach (var list in lists) list.Pointers = pointers;
        _planeStride = (piecePixels + RowKernels.Padding + 15) / 16 * 16;
        _plane = layout.Reserve(_planeStride * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows) { }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        float* plane = tile.Scratch + _plane;
        for (int o = 0; o < Channels; o++)
        {
            bool accumulate = false;
            foreach (var list in _tapsOfOutput[o])
            {
                list.Resolve(tile, y);
                list.Run(tile, y, rows, x - tile.X0, pixels, plane, _planeStride, accumulate);
                accumulate = true;
            }
            if (!accumulate) new Span<float>(plane, (int)_planeStride * Tile.BlockRows).Clear();
            for (int r = 0; r < rows; r++) Interleave(plane + r * _planeStride, target + r * stride + o, pixels);
        }
    }

    private void Interleave(float* plane, float* target, int pixels)
    {
        for (int x = 0; x < pixels; x++, target += Channels) *target = plane[x];
    }
}
