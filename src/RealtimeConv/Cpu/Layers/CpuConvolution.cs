using RealtimeConv.Cpu.Execution;
using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Runs one convolution layer with SIMD and all cores; any channels, stride, dilation, padding and groups.</summary>
/// <remarks>
/// Bands of output rows: a band's input rows are copied once, zero-padded, with the columns of each stride phase side by side, so that every tap is a
/// contiguous load. Blocks of four output channels by 64 columns stay in registers over all taps. One float32 sum per output in the order channel,
/// row, column, starting from the bias: at most n + 1 roundings of n products, n = kernel size * channels per group.
/// </remarks>
internal sealed class CpuConvolution : IParallelJob
{
    private const int BandBytes = 384 * 1024;

    private readonly LayerGeometry _geometry;
    private readonly PackedWeights _weights;
    private readonly ActivationNode? _activation;
    private readonly int _bandRows;
    private readonly int _bands;
    private readonly int _jobs;
    private readonly LayerBand?[] _workers;
    private float[] _input = [];
    private float[] _output = [];

    /// <summary>Prepares a layer for one input shape, with an activation on top where one is given.</summary>
    public CpuConvolution(ConvolutionLayer layer, TensorShape input, TensorShape output, ActivationNode? activation, int threads)
    {
        _weights = new PackedWeights(layer);
        _activation = activation;
        _geometry = new LayerGeometry(layer, input, output, layer.PaddingFor(input.Height, input.Width));
        int rowBytes = layer.InputChannelsPerGroup * _geometry.ScratchRow * sizeof(float);
        _bandRows = Math.Clamp((BandBytes / Math.Max(rowBytes, 1) - _geometry.ReachY) / layer.Options.StrideY + 1, 1, 32);
        _bands = (output.Height + _bandRows - 1) / _bandRows;
        _jobs = input.Batch * layer.Options.Groups * _bands;
        _workers = new LayerBand?[Math.Min(threads, _jobs)];
    }

    /// <summary>Computes the layer.</summary>
    public void Run(float[] input, float[] output)
    {
        (_input, _output) = (input, output);
        WorkerPool.Run(this, _jobs, _workers.Length);
        (_input, _output) = ([], []);
    }

    void IParallelJob.RunPart(int part, int worker)
    {
        var band = _workers[worker] ??= new LayerBand(_geometry, _weights, _bandRows);
        int groups = _geometry.Layer.Options.Groups, group = part / _bands % groups, picture = part / _bands / groups;
        band.Run(picture, group, part % _bands * _bandRows, _input, _output, _activation);
    }
}
