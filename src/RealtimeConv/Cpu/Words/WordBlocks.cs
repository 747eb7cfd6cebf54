using RealtimeConv.Cpu.Blocks;
using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Words;

/// <summary>One kernel of whole numbers for every channel of 8-bit codes: sums in whole numbers, two rows of taps by one product of pairs.</summary>
/// <remarks>
/// Of the pairs under four output rows the first serves rows 0 and 1 alone and the last rows 2 and 3, so the two are walked as one step; the others serve all four.
/// A weight is 0 where a pair's half lies outside a row's window.
/// </remarks>
internal sealed unsafe class WordBlocks : BlockSource
{
    private const int Rows = Tile.BlockRows;

    private readonly RowPairs _pairs;
    private readonly RowKernels _kernels;
    private readonly List<nint> _ends = [];
    private readonly List<(int Pair, nint Offset)> _main = [];
    // Pinned: four pairs of words for each step.
    private readonly uint[] _weights;
    private readonly float _scale;
    private nint _pointers;

    private WordBlocks(RowPairs pairs, Kernel kernel, RowKernels kernels)
    {
        _pairs = pairs;
        _kernels = kernels;
        _scale = (float)(1 / kernel.Divisor);
        var quadruples = new List<uint>();
        uint Word(int row, int column) => row < 0 || row >= kernel.Height ? 0u : (ushort)(short)kernel.Coefficients[row * kernel.Width + column];
        bool Keep(int column, Func<int, int> pairOfRow)
        {
            uint[] four = [.. Enumerable.Range(0, Rows).Select(r => Word(2 * pairOfRow(r) - r, column) | Word(2 * pairOfRow(r) + 1 - r, column) << 16)];
            bool used = four.Any(w => w != 0);
            if (used) quadruples.AddRange(four);
            return used;
        }
        int last = pairs.Capacity - 1;
        for (int i = 0; i < kernel.Width; i++)
            if (Keep(i, r => r < 2 ? 0 : last)) _ends.Add((nint)i * pairs.Channels);
        for (int pair = 1; pair < last; pair++)
            for (int i = 0; i < kernel.Width; i++)
                if (Keep(i, _ => pair)) _main.Add((pair, (nint)i * pairs.Channels));
        _weights = GC.AllocateArray<uint>(Math.Max(1, quadruples.Count), pinned: true);
        quadruples.CopyTo(_weights);
    }

    /// <summary>The sums of a kernel over pairs of rows that reach as far as it does.</summary>
    /// <param name="pairs">The rows.</param>
    /// <param name="kernel">A kernel that <see cref="Planning.WordWeights.Fits"/>.</param>
    /// <param name="one">The float that stands for 1 in the sums.</param>
    /// <param name="kernels">The loops.</param>
    public static WordBlocks Of(RowPairs pairs, Kernel kernel, float one, RowKernels kernels) => new(pairs, kernel, kernels) { Channels = pairs.Channels, One = one };

    /// <inheritdoc/>
    public override int LeastWritten => _kernels.BlockSamples;

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        _pairs.Reserve(layout);
        _pointers = layout.ReservePointers(2 * _ends.Count + _main.Count);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        _pairs.Prepare(tile, y);
        int top = (y - tile.Y0) / 2;
        var pointers = (float**)(tile.Scratch + _pointers);
        float* first = _pairs.Pair(tile, top), last = _pairs.Pair(tile, top + _pairs.Capacity - 1);
        foreach (nint offset in _ends)
        {
            *pointers++ = first + offset;
            *pointers++ = last + offset;
        }
        foreach (var (pair, offset) in _main) *pointers++ = _pairs.Pair(tile, top + pair) + offset;
    }

    /// <inheritdoc/>
    public override void Write(in Tile tile, in RowTarget target)
    {
        fixed (uint* weights = _weights) _kernels.Convolve4(Block(tile, weights), 0, target, (tile.X1 - tile.X0) * Channels);
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        fixed (uint* weights = _weights) _kernels.Convolve4(Block(tile, weights), (nint)(x - tile.X0) * Channels, target, stride, pixels * Channels, accumulate: false);
    }

    private TapBlock Block(in Tile tile, uint* weights)
    {
        var pointers = (float**)(tile.Scratch + _pointers);
        return new TapBlock { Pairs = pointers, PairCount1 = _ends.Count, Main = pointers + 2 * _ends.Count, MainCount = _main.Count, Weights = (float*)weights, Scale = _scale };
    }
}
