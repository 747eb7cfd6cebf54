using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>A kernel over a ring of rows: its taps without those of weight 0, and the better of two orders to walk them.</summary>
/// <remarks>
/// Four output rows at a time share every load; that pays where neighbouring rows have their taps in the same columns. Kernels of one or two rows and
/// sparse ones (a slanted line) run row by row.
/// </remarks>
internal sealed unsafe class CorrelationTaps
{
    private readonly RowKernels _kernels;
    private readonly TapList _single;
    private readonly FourRowTaps? _block;

    /// <summary>Prepares a kernel in correlation form.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="ring">The rows it will run on; their reach holds the kernel's.</param>
    /// <param name="plane">The plane of a planar ring.</param>
    /// <param name="kernels">The loops.</param>
    public CorrelationTaps(Kernel kernel, RowRing ring, int plane, RowKernels kernels)
    {
        _kernels = kernels;
        _single = new TapList(kernel, ring, plane);
        if (kernel.Height < FourRowTaps.LeastHeight) return;
        var block = new FourRowTaps(kernel, ring, plane);
        // One step of the block does sixteen multiply-adds in the time of about eight loads; a single row does one load per multiply-add.
        if (block.Count < 2 * _single.Count) _block = block;
    }

    /// <summary>Addresses that a block of rows needs.</summary>
    public int PointerCount => Math.Max(_single.Count, _block?.PointerCount ?? 0);

    /// <summary>Where the addresses lie in the scratch memory; kernels that run one after the other may share a place.</summary>
    public nint Pointers { get; set; }

    /// <summary>Looks up where the rows of a block lie; valid until the place is used again.</summary>
    public void Resolve(in Tile tile, int y)
    {
        if (_block is not null) _block.Resolve(tile, y, (float**)(tile.Scratch + Pointers));
    }

    /// <summary>Fewest floats of a row that <see cref="Write"/> takes; 0 where rows are computed one by one.</summary>
    public int LeastWritten => _block is null ? 0 : _kernels.BlockSamples;

    /// <summary>Computes the four output rows of a block from their first float on.</summary>
    public void Write(in Tile tile, int count, in RowTarget target) => _block!.Write(_kernels, (float**)(tile.Scratch + Pointers), count, target);

    /// <summary>Computes a block of output rows; each target row may be written up to the padding past the count.</summary>
    public void Run(in Tile tile, int y, int rows, nint offset, int count, float* target, nint stride, bool accumulate)
    {
        var pointers = (float**)(tile.Scratch + Pointers);
        if (_block is not null)
        {
            _block.Run(_kernels, pointers, offset, count, target, stride, accumulate);
            return;
        }
        for (int r = 0; r < rows; r++)
        {
            _single.Resolve(tile, y + r, pointers);
            fixed (float* weights = _single.Weights) _kernels.Convolve1(pointers, weights, _single.Count, offset, target + r * stride, count, accumulate);
        }
    }
}
