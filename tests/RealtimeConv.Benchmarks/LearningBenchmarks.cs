using BenchmarkDotNet.Attributes;
using RealtimeConv.Frames;
using RealtimeConv.Learning;
using RealtimeConv.Learning.Training;

namespace RealtimeConv.Benchmarks;

/// <summary>Learning from one pair of 640 x 360 pixels, 3 -> 3 channels: kernels by least squares, accumulated and solved; one step of a stack's training.</summary>
public class LearningBenchmarks
{
    private Frame _before = null!;
    private Frame _after = null!;
    private NetworkTrainer _trainer = null!;

    [Params(3, 9)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(3);
        Frame Colours() => Frame.FromSamples(640, 360, 3, [.. Enumerable.Range(0, 640 * 360 * 3).Select(_ => random.NextSingle())]);
        (_before, _after) = (Colours(), Colours());
        _trainer = new NetworkTrainer(LayerSpec.Parse($"8x{Size}x{Size} relu 3x3x3", 3, 1), [(_before, _after)], new TrainingOptions { Steps = int.MaxValue });
    }

    [Benchmark]
    public KernelFitResult KernelPerChannel() => KernelFit.Fit(_before, _after, new KernelFitOptions { Width = Size, Height = Size });

    [Benchmark]
    public KernelFitResult KernelMixingChannels() => KernelFit.Fit(_before, _after, new KernelFitOptions { Width = Size, Height = Size, MixChannels = true });

    [Benchmark]
    public double TrainingStep() => _trainer.Step();
}
