using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification.Validation;

public class PlanVariantTests
{
    private static readonly Kernel Blur = new(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1], 16);

    private static PlanRequest Request(Kernel kernel, PixelFormat format, Backend backend = Backend.Fragment) =>
        new(new ConvolveFilter(kernel), format, format, 8, 6) { Backend = backend, Device = new DeviceProfile() };

    [Test]
    public void Of_SeparableKernel_OffersEveryPlanAndEveryStorageBetweenOnce()
    {
        var names = PlanVariant.Of(Request(Blur, PixelFormat.Rgba8)).Select(v => v.Name).ToList();
        Assert.That(names, Is.SupersetOf(new[] { "direct", "separable, 16 between", "separable, 8 between", "separable, 16f between", "separable, 32f between" }));
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void Of_StorageThatWouldClamp_IsNotOffered()
    {
        var names = PlanVariant.Of(Request(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]), PixelFormat.Rgba8)).Select(v => v.Name).ToList();
        Assert.That(names.Where(n => n.EndsWith(" 8 between") || n.EndsWith(" 16 between")), Is.Empty);
        Assert.That(names, Has.Some.EndsWith("16f between"));
    }

    [Test]
    public void Of_PlansOfTheWholeCatalogue_HaveNamesOfTheirOwn()
    {
        foreach (var subject in ValidationSubject.Catalogue)
            foreach (var backend in new[] { Backend.Cpu, Backend.Fragment })
            {
                var variants = PlanVariant.Of(new PlanRequest(subject.Filter, PixelFormat.Rgba8, PixelFormat.Rgba8, 9, 7) { Backend = backend, Device = new DeviceProfile() });
                Assert.That(variants.Select(v => v.Name), Is.Unique, subject.Id);
                Assert.That(variants.Select(v => v.Plan.Backend), Has.All.EqualTo(backend));
            }
    }

    [Test]
    public void HaveSamePasses_PlansOfOtherWeightsOrBorders_Differ()
    {
        FilterPlan Plan(Filter filter) => Planner.Plan(new PlanRequest(filter, PixelFormat.Rgba32F, PixelFormat.Rgba32F, 8, 6));
        var plan = Plan(new ConvolveFilter(Blur));
        Assert.That(PlanEquality.HaveSamePasses(plan, Plan(new ConvolveFilter(Blur))), Is.True);
        Assert.That(PlanEquality.HaveSamePasses(plan, Plan(new ConvolveFilter(Blur, Border: Border.Wrap))), Is.False);
        Assert.That(PlanEquality.HaveSamePasses(plan, Plan(new ConvolveFilter(new Kernel(3, 3, [1, 2, 1, 2, 5, 2, 1, 2, 1], 16)))), Is.False);
        Assert.That(PlanEquality.HaveSamePasses(plan, Plan(new ConvolveFilter(Blur, Bias: 0.1))), Is.False);
        Assert.That(PlanEquality.HaveSamePasses(plan, plan with { IsExact = !plan.IsExact }), Is.False);
    }
}
