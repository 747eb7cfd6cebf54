using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Kernels;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>The taps of four output rows under each other, in the order of <see cref="TapBlock"/>.</summary>
internal sealed unsafe class FourRowTaps
{
    /// <summary>Below this height the paired rows would be the same.</summary>
    public const int LeastHeight = 3;

    private const int Rows = Tile.BlockRows;

    private readonly RowRing _ring;
    private readonly int _plane;
    private readonly int _anchorY;
    private readonly List<(int Upper, int Lower, nint Offset)> _pairs = [];
    private readonly List<(int Row, nint Offset)> _main = [];
    private readonly int[] _pairCounts = new int[Rows - 1];
    private readonly float[] _weights;
    private readonly bool _isFlat;

    public FourRowTaps(Kernel kernel, RowRing ring, int plane)
    {
        _ring = ring;
        _plane = plane;
        _anchorY = kernel.AnchorY;
        float[] weights = kernel.ToFloat32();
        float Weight(int row, int column) => weights[row * kernel.Width + column];
        nint Offset(int column) => (nint)(ring.Reach.Left - kernel.AnchorX + column) * ring.PixelStride;
        // Of a full rectangle of equal weights no tap is left out, so that the places in the lists tell the rows.
        _isFlat = weights[0] != 0 && weights.All(w => w == weights[0]);
        var quadruples = new List<float>();
        bool Keep(Func<int, float> weightOfRow)
        {
            float[] four = [weightOfRow(0), weightOfRow(1), weightOfRow(2), weightOfRow(3)];
            bool used = four.Any(w => w != 0);
            if (used) quadruples.AddRange(four);
            return used;
        }
        for (int j = 0; j < Rows - 1; j++)
            for (int i = 0; i < kernel.Width; i++)
            {
                if (!Keep(r => Weight(r <= j ? j - r : kernel.Height + j - r, i))) continue;
                _pairs.Add((j, kernel.Height + j, Offset(i)));
                _pairCounts[j]++;
            }
        for (int j = Rows - 1; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
                if (Keep(r => Weight(j - r, i))) _main.Add((j, Offset(i)));
        _weights = GC.AllocateArray<float>(Math.Max(1, quadruples.Count), pinned: true);
        quadruples.CopyTo(_weights);
    }

    /// <summary>Steps of the inner loop; one step serves all four rows.</summary>
    public int Count => _pairs.Count + _main.Count;

    /// <summary>Addresses that <see cref="Resolve"/> writes.</summary>
    public int PointerCount => 2 * _pairs.Count + _main.Count;

    /// <summary>Writes the addresses for the first pixel of the four output rows from y on.</summary>
    public void Resolve(in Tile tile, int y, float** pointers)
    {
        int top = y - _anchorY;
        foreach (var (upper, lower, offset) in _pairs)
        {
            *pointers++ = _ring.Row(tile, top + upper, _plane) + offset;
            *pointers++ = _ring.Row(tile, top + lower, _plane) + offset;
        }
        foreach (var (row, offset) in _main) *pointers++ = _ring.Row(tile, top + row, _plane) + offset;
    }

    /// <summary>Computes the four rows.</summary>
    public void Run(RowKernels kernels, float** pointers, nint offset, int count, float* target, nint stride, bool accumulate)
    {
        fixed (float* weights = _weights) kernels.Convolve4(Block(pointers, weights), offset, target, stride, count, accumulate);
    }

    /// <summary>Computes the four rows into pixels.</summary>
    public void Write(RowKernels kernels, float** pointers, int count, in RowTarget target)
    {
        fixed (float* weights = _weights) kernels.Convolve4(Block(pointers, weights), 0, target, count);
    }

    private TapBlock Block(float** pointers, float* weights) => new()
    {
        Pairs = pointers,
        PairCount0 = _pairCounts[0],
        PairCount1 = _pairCounts[1],
        PairCount2 = _pairCounts[2],
        Main = pointers + 2 * _pairs.Count,
        MainCount = _main.Count,
        Weights = weights,
        IsFlat = _isFlat,
    };
}
