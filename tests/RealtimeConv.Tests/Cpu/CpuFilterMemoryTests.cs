using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Cpu;

/// <summary>Memory is computed before it is taken: to the byte.</summary>
public sealed class CpuFilterMemoryTests
{
    private static readonly Kernel Smooth = new(5, 5, [.. from a in (double[])[1, 4, 6, 4, 1] from b in (double[])[1, 4, 6, 4, 1] select a * b], 256.5);
    private static readonly Kernel Dense = new(3, 3, [1, 2.5, 3, 4, 7, 6, 5, 8, 9.5]);

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["direct"] = new ConvolveFilter(Dense),
        ["separable"] = new ConvolveFilter(Smooth),
        ["chain"] = new ChainFilter(new FilterList(new ConvolveFilter(Smooth), new PointwiseFilter(PointwiseKind.Absolute), new ConvolveFilter(Dense), new ConvolveFilter(Smooth))),
        ["frames"] = new SpaceTimeFilter(new SpaceTimeKernel(Smooth, 2 * Smooth, 0.3 * Smooth), Operation.Convolution, Border.Of(0.3), 0.1, FirstFrames.Zero),
        ["product of time and space"] = new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, -0.3, 0.7], Smooth), Border: Border.Wrap),
    };

    [TestCaseSource(nameof(Names))]
    public void Constructor_LimitOfJustWhatIsNeeded_TakesItAndOneByteLessIsRefused(string name)
    {
        var request = new PlanRequest(Filters[name], PixelFormat.Rgba32F, PixelFormat.Rgba32F, 301, 207) { Backend = Backend.Cpu, SourceAlpha = AlphaMode.Straight, DestinationAlpha = AlphaMode.Straight };
        foreach (var candidate in Planner.Candidates(request))
        {
            long needed;
            using (var filter = new CpuFilter(candidate.Plan, 2)) needed = filter.MemoryBytes;
            Assert.That(needed, Is.Positive);
            using (new CpuFilter(candidate.Plan with { Request = request with { MaxBytes = needed } }, 2)) { }
            Assert.That(() => new CpuFilter(candidate.Plan with { Request = request with { MaxBytes = needed - 1 } }, 2),
                Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("301 x 207").And.Message.Contains("the limit is"), candidate.Why);
        }
    }

    // Nothing that large is ever allocated: the test would not survive it.
    [Test]
    public void Constructor_HugeFrame_IsRefusedAtTheDefaultLimit()
    {
        var request = new PlanRequest(Filters["chain"], PixelFormat.Rgba32F, PixelFormat.Rgba32F, 1_000_000, 2_000_000) { Backend = Backend.Cpu };
        Assert.That(() => new CpuFilter(Planner.Plan(request), 1), Throws.InstanceOf<CapabilityMissingException>().With.Message.Contains("the limit is 4096 MiB"));
    }

    [Test]
    public void Candidates_WhatNeedsLessThanTheLimit_ComesFirst()
    {
        var request = new PlanRequest(Filters["separable"], PixelFormat.Rgba8, PixelFormat.Rgba8, 300, 200) { Device = new DeviceProfile { HasCompute = true }, IsOnDevice = true };
        Assert.That(Planner.Plan(request).Name, Is.EqualTo("separable"));
        Assert.That(Planner.Plan(request with { MaxBytes = 0 }).Name, Is.EqualTo("direct"));
        Assert.That(() => Planner.Plan(request with { MaxBytes = -1 }), Throws.ArgumentException.With.Message.Contains("-1 bytes"));
    }

    private static IEnumerable<string> Names => Filters.Keys;
}
