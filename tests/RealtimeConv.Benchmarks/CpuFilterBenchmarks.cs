using BenchmarkDotNet.Attributes;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Benchmarks;

/// <summary>The CPU filter on one thread: kinds of kernels in 8-bit and in float frames.</summary>
public class CpuFilterBenchmarks
{
    private CpuFilter _filter = null!;
    private Frame _source = null!;
    private Frame _destination = null!;

    [Params("dense", "gaussian", "box")]
    public string Kind { get; set; } = "";

    [Params(3, 7, 15)]
    public int Size { get; set; }

    [Params(SampleType.UNorm8, SampleType.Float32)]
    public SampleType Type { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var format = new PixelFormat(Type, 4);
        Kernel kernel = Kind switch { "dense" => Kernels.Dense(Size), "gaussian" => Kernels.Gaussian(Size), _ => Kernels.Box(Size) };
        _source = Noise.Of(640, 360, format);
        _destination = new Frame(640, 360, format);
        _filter = new CpuFilter(Planner.Plan(new PlanRequest(new ConvolveFilter(kernel), format, format, 640, 360) { Backend = Backend.Cpu }), threads: 1);
    }

    [GlobalCleanup]
    public void Free() => _filter.Dispose();

    [Benchmark]
    public void Apply() => _filter.Apply(_source, _destination);
}
