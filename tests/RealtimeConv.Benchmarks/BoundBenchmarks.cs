using BenchmarkDotNet.Attributes;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Benchmarks;

/// <summary>What judging a frame costs: the reference in double and the bound of each sample.</summary>
public class BoundBenchmarks
{
    private readonly Frame _frame = Noise.Of(160, 90, PixelFormat.Rgba8);
    private ConvolveFilter _filter = null!;
    private FilterPlan _plan = null!;

    [Params(3, 15)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _filter = new ConvolveFilter(Kernels.Gaussian(Size));
        _plan = Planner.Plan(new PlanRequest(_filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 160, 90) { Backend = Backend.Cpu });
    }

    [Benchmark]
    public object Bound() => PlanBound.Of(_plan, _frame, ArithmeticModel.Quality);

    [Benchmark]
    public object Reference() => ReferenceFilter.Evaluate(_filter, _frame);
}
