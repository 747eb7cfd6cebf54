using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

/// <summary>Which plans show frames in the place of transforms whose programs are still to be made.</summary>
public sealed class StopgapTests
{
    [Test]
    public void Stopgap_OnHardware_IsThePlanOfDirectSums([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        var plan = Transforms(Request(1280, 720, backend, isSoftware: false));
        var stopgap = Planner.Stopgap(plan);
        Assert.That(stopgap, Is.Not.Null);
        Assert.That((stopgap!.Backend, stopgap.Request, stopgap.Name, stopgap.IsExact), Is.EqualTo((backend, plan.Request, "direct", false)));
        Assert.That(stopgap.Notes, Has.One.Contains("'fourier'"));
    }

    // 31 x 31 weights take the processor seven tenths of a second at this size by the program that serves all kernels.
    [TestCase(96, 96, true)]
    [TestCase(1280, 720, false)]
    public void Stopgap_DrawnByTheProcessor_IsThereWhereItsFramesAreNotMuchSlower(int width, int height, bool isThere) =>
        Assert.That(Planner.Stopgap(Transforms(Request(width, height, Backend.Compute, isSoftware: true))) is not null, Is.EqualTo(isThere));

    [Test]
    public void Stopgap_OfOtherPlans_IsNull()
    {
        var request = Request(96, 96, Backend.Compute, isSoftware: true);
        Assert.That(Planner.Stopgap(Planner.Candidates(request).Select(c => c.Plan).First(p => p.Name == "direct")), Is.Null);
        var cpu = Planner.Candidates(request with { Backend = Backend.Cpu }).Select(c => c.Plan).First(IsTransformed);
        Assert.That((Planner.Stopgap(cpu), Planner.DirectInstead(cpu)), Is.EqualTo(((FilterPlan?)null, (FilterPlan?)null)));
    }

    [Test]
    public void Stopgap_WhereBothNeedMoreMemoryThanIsGranted_IsNull()
    {
        var plan = Transforms(Request(96, 96, Backend.Compute, isSoftware: true));
        long both = PlanMemory.BetweenEnds(plan) + PlanMemory.OfTransforms(plan) + PlanMemory.BetweenEnds(Planner.DirectInstead(plan)!);
        Assert.That(Planner.Stopgap(plan with { Request = plan.Request with { MaxBytes = both } }), Is.Not.Null);
        Assert.That(Planner.Stopgap(plan with { Request = plan.Request with { MaxBytes = both - 1 } }), Is.Null);
    }

    private static FilterPlan Transforms(PlanRequest request) => Planner.Candidates(request).Select(c => c.Plan).First(IsTransformed);

    private static bool IsTransformed(FilterPlan plan) => plan.Passes.Any(p => p is FourierPass);

    private static PlanRequest Request(int width, int height, Backend backend, bool isSoftware)
    {
        double[] weights = [.. Enumerable.Range(0, 31 * 31).Select(k => k * 7919 % 1009 / 1009.0 - 0.2)];
        return new PlanRequest(new ConvolveFilter(new Kernel(31, 31, weights, weights.Sum())), PixelFormat.Rgba8, PixelFormat.Rgba8, width, height)
        {
            Backend = backend, IsOnDevice = true,
            Device = new DeviceProfile { Name = "test", IsSoftware = isSoftware, HasCompute = true, MaxComputeInvocations = 1024, ShaderVersion = 430, Features = PassFeatures.Transforms },
        };
    }
}
