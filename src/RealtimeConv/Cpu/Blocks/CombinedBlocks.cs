using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Blocks;

/// <summary>Several sources of the same size reduced to one, sample by sample.</summary>
internal sealed unsafe class CombinedBlocks : BlockSource
{
    private readonly BlockSource[] _terms;
    private readonly float[] _weights;
    private readonly Reduction _reduction;
    private readonly float _scale;
    private readonly RowKernels _kernels;
    private nint _term;
    private nint _termStride;

    private CombinedBlocks(BlockSource[] terms, Reduction reduction, IReadOnlyList<double> weights, RowKernels kernels)
    {
        _terms = terms;
        _reduction = reduction;
        _kernels = kernels;
        // Terms may come in units of their own; all are brought to those of the first.
        double Unit(int k) => (double)terms[0].One / terms[k].One;
        double Weight(int k) => weights.Count == 0 ? 1 : weights[k];
        _weights = [.. terms.Select((_, k) => (float)(reduction == Reduction.Sum ? Weight(k) * Unit(k) : Unit(k)))];
        _scale = reduction is Reduction.Magnitude or Reduction.Maximum ? (float)Weight(0) : 1;
    }

    public static BlockSource Of(BlockSource[] terms, Reduction reduction, IReadOnlyList<double> weights, RowKernels kernels) =>
        reduction == Reduction.Single ? terms[0] : new CombinedBlocks(terms, reduction, weights, kernels) { Channels = terms[0].Channels, One = terms[0].One };

    /// <inheritdoc/>
    public override void Reserve(ScratchLayout layout, int piecePixels)
    {
        foreach (var term in _terms) term.Reserve(layout, piecePixels);
        _termStride = ((nint)piecePixels * Channels + RowKernels.Padding + 15) / 16 * 16;
        _term = layout.Reserve(_termStride * Tile.BlockRows);
    }

    /// <inheritdoc/>
    public override void Prepare(in Tile tile, int y, int rows)
    {
        foreach (var term in _terms) term.Prepare(tile, y, rows);
    }

    /// <inheritdoc/>
    public override void Produce(in Tile tile, int y, int rows, int x, int pixels, float* target, nint stride)
    {
        int count = pixels * Channels;
        _terms[0].Produce(tile, y, rows, x, pixels, target, stride);
        for (int r = 0; r < rows; r++) Start(target + r * stride, count);
        float* term = tile.Scratch + _term;
        for (int k = 1; k < _terms.Length; k++)
        {
            _terms[k].Produce(tile, y, rows, x, pixels, term, _termStride);
            for (int r = 0; r < rows; r++) Join(target + r * stride, term + r * _termStride, _weights[k], count);
        }
        for (int r = 0; r < rows; r++) Finish(target + r * stride, count);
    }

    private void Start(float* values, int count)
    {
        if (_weights[0] != 1) _kernels.Scale(values, _weights[0], count);
        if (_reduction == Reduction.Magnitude) _kernels.Square(values, count);
    }

    private void Join(float* values, float* term, float weight, int count)
    {
        if (_reduction == Reduction.Sum)
        {
            _kernels.AddScaled(values, term, weight, count);
            return;
        }
        if (weight != 1) _kernels.Scale(term, weight, count);
        if (_reduction == Reduction.Magnitude) _kernels.AddSquare(values, term, count);
        else _kernels.Maximum(values, term, count);
    }

    private void Finish(float* values, int count)
    {
        if (_reduction == Reduction.Magnitude) _kernels.ScaledSqrt(values, _scale, count);
        else if (_scale != 1) _kernels.Scale(values, _scale, count);
    }
}
