using BenchmarkDotNet.Attributes;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Benchmarks;

/// <summary>What switching to a new kernel costs before anything runs.</summary>
[MemoryDiagnoser]
public class PlannerBenchmarks
{
    private static readonly DeviceProfile Gl = new() { Name = "GL", HasCompute = true, ShaderVersion = 430, MaxComputeInvocations = 1024, MaxUniformBlockSize = 65536 };

    private PlanRequest _dense = null!;
    private PlanRequest _gaussian = null!;
    private Kernel _kernel = null!;

    [Params(5, 15, 31)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _kernel = Kernels.Dense(Size);
        _dense = Request(_kernel);
        _gaussian = Request(Kernels.Gaussian(Size));
    }

    [Benchmark]
    public FilterPlan PlanDense() => Planner.Plan(_dense);

    [Benchmark]
    public FilterPlan PlanGaussian() => Planner.Plan(_gaussian);

    [Benchmark]
    public int Rank() => Separability.Rank(_kernel);

    private static PlanRequest Request(Kernel kernel) => new(new ConvolveFilter(kernel), PixelFormat.Rgba8, PixelFormat.Rgba8, 1280, 720) { Device = Gl, Backend = Backend.Compute };
}
