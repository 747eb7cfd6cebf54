using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>One core's scratch and inner loop: a band of output rows of one group.</summary>
internal sealed class LayerBand
{
    private const int Lanes = 16;

    private readonly LayerGeometry _geometry;
    private readonly PackedWeights _weights;
    private readonly int _bandRows;
    private readonly int _scratchRows;
    private readonly float[] _scratch;
    private readonly int[] _tapOffsets;
    private readonly float[] _block = new float[PackedWeights.Outputs * LayerGeometry.BlockWidth];

    public LayerBand(LayerGeometry geometry, PackedWeights weights, int bandRows)
    {
        _geometry = geometry;
        _weights = weights;
        _bandRows = bandRows;
        var layer = geometry.Layer;
        _scratchRows = (bandRows - 1) * layer.Options.StrideY + geometry.ReachY;
        _scratch = new float[layer.InputChannelsPerGroup * _scratchRows * geometry.ScratchRow];
        _tapOffsets = new int[weights.Taps];
        int t = 0;
        for (int c = 0; c < layer.InputChannelsPerGroup; c++)
            for (int ky = 0; ky < layer.KernelHeight; ky++)
                for (int kx = 0; kx < layer.KernelWidth; kx++)
                {
                    int column = kx * layer.Options.DilationX;
                    _tapOffsets[t++] = (c * _scratchRows + ky * layer.Options.DilationY) * geometry.ScratchRow
                        + column % layer.Options.StrideX * geometry.PhaseWidth + column / layer.Options.StrideX;
                }
    }

    public void Run(int picture, int group, int firstRow, ReadOnlySpan<float> input, Span<float> output, ActivationNode? activation)
    {
        var layer = _geometry.Layer;
        int rows = Math.Min(_bandRows, _geometry.Output.Height - firstRow);
        Fill(picture, group, firstRow, rows, input);
        for (int row = 0; row < rows; row++)
            for (int block = 0; block < _weights.BlocksPerGroup; block++)
            {
                int firstOutput = block * PackedWeights.Outputs, outputs = Math.Min(PackedWeights.Outputs, layer.OutputChannelsPerGroup - firstOutput);
                int packed = group * _weights.BlocksPerGroup + block;
                for (int x = 0; x < _geometry.Output.Width; x += LayerGeometry.BlockWidth)
                {
                    Accumulate(packed, row * layer.Options.StrideY * _geometry.ScratchRow + x);
                    int count = Math.Min(LayerGeometry.BlockWidth, _geometry.Output.Width - x);
                    for (int o = 0; o < outputs; o++)
                    {
                        int channel = group * layer.OutputChannelsPerGroup + firstOutput + o;
                        var target = output.Slice(_geometry.Output.Index(picture, channel, firstRow + row, x), count);
                        _block.AsSpan(o * LayerGeometry.BlockWidth, count).CopyTo(target);
                        if (activation is not null) CpuActivation.Apply(activation, channel, target);
                    }
                }
            }
    }

    // Copies the band's input rows with zeros around, each stride phase contiguous.
    private void Fill(int picture, int group, int firstRow, int rows, ReadOnlySpan<float> input)
    {
        var layer = _geometry.Layer;
        var shape = _geometry.Input;
        int stride = layer.Options.StrideX, left = _geometry.Padding.Left;
        int needed = (rows - 1) * layer.Options.StrideY + _geometry.ReachY;
        for (int c = 0; c < layer.InputChannelsPerGroup; c++)
            for (int r = 0; r < needed; r++)
            {
                var target = _scratch.AsSpan((c * _scratchRows + r) * _geometry.ScratchRow, _geometry.ScratchRow);
                target.Clear();
                int y = firstRow * layer.Options.StrideY + r - _geometry.Padding.Top;
                if (y < 0 || y >= shape.Height) continue;
                var source = input.Slice(shape.Index(picture, group * layer.InputChannelsPerGroup + c, y, 0), shape.Width);
                if (stride == 1)
                {
                    source[..Math.Min(shape.Width, _geometry.ScratchRow - left)].CopyTo(target[left..]);
                    continue;
                }
                for (int x = 0; x < shape.Width; x++)
                {
                    int column = x + left, within = column / stride;
                    if (within < _geometry.PhaseWidth) target[column % stride * _geometry.PhaseWidth + within] = source[x];
                }
            }
    }

    private void Accumulate(int packed, int origin)
    {
        ref float scratch = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_scratch), origin);
        ref float weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights.Values), packed * _weights.Taps * PackedWeights.Outputs);
        ref float bias = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_weights.Bias), packed * PackedWeights.Outputs);
        var a0 = Vector512.Create(bias);
        var b0 = Vector512.Create(Unsafe.Add(ref bias, 1));
        var c0 = Vector512.Create(Unsafe.Add(ref bias, 2));
        var d0 = Vector512.Create(Unsafe.Add(ref bias, 3));
        Vector512<float> a1 = a0, a2 = a0, a3 = a0, b1 = b0, b2 = b0, b3 = b0, c1 = c0, c2 = c0, c3 = c0, d1 = d0, d2 = d0, d3 = d0;
        foreach (int offset in _tapOffsets)
        {
            ref float source = ref Unsafe.Add(ref scratch, offset);
            var s0 = Vector512.LoadUnsafe(ref source);
            var s1 = Vector512.LoadUnsafe(ref source, Lanes);
            var s2 = Vector512.LoadUnsafe(ref source, 2 * Lanes);
            var s3 = Vector512.LoadUnsafe(ref source, 3 * Lanes);
            var w = Vector512.Create(weight);
            a0 = MultiplyAdd(s0, w, a0); a1 = MultiplyAdd(s1, w, a1); a2 = MultiplyAdd(s2, w, a2); a3 = MultiplyAdd(s3, w, a3);
            w = Vector512.Create(Unsafe.Add(ref weight, 1));
            b0 = MultiplyAdd(s0, w, b0); b1 = MultiplyAdd(s1, w, b1); b2 = MultiplyAdd(s2, w, b2); b3 = MultiplyAdd(s3, w, b3);
            w = Vector512.Create(Unsafe.Add(ref weight, 2));
            c0 = MultiplyAdd(s0, w, c0); c1 = MultiplyAdd(s1, w, c1); c2 = MultiplyAdd(s2, w, c2); c3 = MultiplyAdd(s3, w, c3);
            w = Vector512.Create(Unsafe.Add(ref weight, 3));
            d0 = MultiplyAdd(s0, w, d0); d1 = MultiplyAdd(s1, w, d1); d2 = MultiplyAdd(s2, w, d2); d3 = MultiplyAdd(s3, w, d3);
            weight = ref Unsafe.Add(ref weight, PackedWeights.Outputs);
        }
        Store(0, a0, a1, a2, a3);
        Store(1, b0, b1, b2, b3);
        Store(2, c0, c1, c2, c3);
        Store(3, d0, d1, d2, d3);
    }

    private void Store(int output, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        ref float target = ref _block[output * LayerGeometry.BlockWidth];
        v0.StoreUnsafe(ref target);
        v1.StoreUnsafe(ref target, Lanes);
        v2.StoreUnsafe(ref target, 2 * Lanes);
        v3.StoreUnsafe(ref target, 3 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> MultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> sum) =>
        System.Runtime.Intrinsics.X86.Avx512F.IsSupported ? System.Runtime.Intrinsics.X86.Avx512F.FusedMultiplyAdd(a, b, sum) : a * b + sum;
}
