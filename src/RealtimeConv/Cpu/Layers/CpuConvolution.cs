using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Runs one convolution layer with SIMD and all cores; any channels, stride, dilation, padding and groups.</summary>
/// <remarks>
/// Bands of output rows: a band's input rows are copied once, zero-padded, with the columns of each stride phase side by side, so that every tap is a
/// contiguous load. Blocks of four output channels by 64 columns stay in registers over all taps. One float32 sum per output in the order channel,
/// row, column, starting from the bias: at most n + 1 roundings of n products, n = kernel size * channels per group.
/// </remarks>
internal sealed class CpuConvolution
{
    private const int BandBytes = 384 * 1024;

    private readonly ConvolutionLayer _layer;
    private readonly PackedWeights _weights;

    public CpuConvolution(ConvolutionLayer layer)
    {
        _layer = layer;
        _weights = new PackedWeights(layer);
    }

    /// <summary>Computes the layer, with an activation on top where one is given.</summary>
    public void Run(ReadOnlyMemory<float> input, TensorShape inputShape, Memory<float> output, TensorShape outputShape, ActivationNode? activation, int threads)
    {
        var p = _layer.PaddingFor(inputShape.Height, inputShape.Width);
        var geometry = new LayerGeometry(_layer, inputShape, outputShape, p);
        int rowBytes = _layer.InputChannelsPerGroup * geometry.ScratchRow * sizeof(float);
        int bandRows = Math.Clamp((BandBytes / Math.Max(rowBytes, 1) - geometry.ReachY) / _layer.Options.StrideY + 1, 1, 32);
        int bands = (outputShape.Height + bandRows - 1) / bandRows;
        int groups = _layer.Options.Groups;
        int jobs = inputShape.Batch * groups * bands;
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        if (threads == 1 || jobs == 1)
        {
            var band = new LayerBand(geometry, _weights, bandRows);
            for (int job = 0; job < jobs; job++) Job(band, job, bands, bandRows, input.Span, output.Span, activation);
            return;
        }
        Parallel.For(0, jobs, options, () => new LayerBand(geometry, _weights, bandRows), (job, _, band) =>
        {
            Job(band, job, bands, bandRows, input.Span, output.Span, activation);
            return band;
        }, _ => { });
    }

    private void Job(LayerBand band, int job, int bands, int bandRows, ReadOnlySpan<float> input, Span<float> output, ActivationNode? activation)
    {
        int group = job / bands % _layer.Options.Groups, picture = job / bands / _layer.Options.Groups;
        band.Run(picture, group, job % bands * bandRows, input, output, activation);
    }
}
