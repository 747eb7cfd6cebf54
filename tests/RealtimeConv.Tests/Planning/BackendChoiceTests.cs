using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

public class BackendChoiceTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true };

    private static PlanRequest Request(Backend backend, DeviceProfile device, int channels = 4) =>
        new(new ConvolveFilter(Kernel.Identity), PixelFormat.Rgba8.WithChannels(channels), PixelFormat.Rgba8.WithChannels(channels), 100, 50) { Backend = backend, Device = device };

    [Test]
    public void Plan_AutoOnHardware_TakesCompute() => Assert.That(Planner.Plan(Request(Backend.Auto, Gpu)).Backend, Is.EqualTo(Backend.Compute));

    [Test]
    public void Plan_AutoWithoutCompute_TakesFragment() =>
        Assert.That(Planner.Plan(Request(Backend.Auto, Gpu with { HasCompute = false })).Backend, Is.EqualTo(Backend.Fragment));

    [Test]
    public void Plan_AutoWithoutGl_TakesTheCpu() => Assert.That(Planner.Plan(Request(Backend.Auto, DeviceProfile.CpuOnly)).Backend, Is.EqualTo(Backend.Cpu));

    [Test]
    public void Plan_AutoOnSoftwareGl_TakesTheCpuAndSaysSo()
    {
        var plan = Planner.Plan(Request(Backend.Auto, Gpu with { IsSoftware = true, Name = "llvmpipe" }));
        Assert.That(plan.Backend, Is.EqualTo(Backend.Cpu));
        Assert.That(plan.Notes.Single(), Does.StartWith("llvmpipe"));
    }

    [Test]
    public void Plan_AutoWhereComputeCannotStoreNarrowFormats_TakesFragmentForThem()
    {
        var device = Gpu with { StoresNarrowFormats = false };
        Assert.That(Planner.Plan(Request(Backend.Auto, device, 1)).Backend, Is.EqualTo(Backend.Fragment));
        Assert.That(Planner.Plan(Request(Backend.Auto, device, 4)).Backend, Is.EqualTo(Backend.Compute));
    }

    [TestCase(Backend.Compute)]
    [TestCase(Backend.Fragment)]
    public void Plan_NamedBackendThatIsMissing_IsRefused(Backend backend) =>
        Assert.That(() => Planner.Plan(Request(backend, DeviceProfile.CpuOnly)), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("offers no"));

    [Test]
    public void Plan_NamedBackendOnSoftwareGl_IsHonoured() =>
        Assert.That(Planner.Plan(Request(Backend.Compute, Gpu with { IsSoftware = true })).Backend, Is.EqualTo(Backend.Compute));

    [Test]
    public void Plan_FrameBeyondTheTextureLimit_IsRefusedWithBothNumbersOrGoesToTheCpu()
    {
        var device = Gpu with { MaxTextureSize = 64 };
        Assert.That(() => Planner.Plan(Request(Backend.Fragment, device)), Throws.TypeOf<CapabilityMissingException>().With.Message.Contains("100 x 50").And.Message.Contains("64"));
        Assert.That(Planner.Plan(Request(Backend.Auto, device)).Backend, Is.EqualTo(Backend.Cpu));
    }

    [Test]
    public void Plan_NothingOnGlCanRunIt_NamesTheObstacleAndNotTheMissingStage()
    {
        var device = Gpu with { HasCompute = false, RendersFloat = false };
        var plan = Planner.Plan(Request(Backend.Auto, device) with { Destination = PixelFormat.Rgba32F });
        Assert.That(plan.Backend, Is.EqualTo(Backend.Cpu));
        Assert.That(plan.Notes, Has.Some.Contains("cannot draw to float textures"));
    }

    [Test]
    public void Plan_MatrixOfManyChannels_NeedsTheCpu()
    {
        var kernels = new Kernel?[5, 5];
        for (int k = 0; k < 5; k++) kernels[k, 4 - k] = Kernel.Identity;
        var request = Request(Backend.Fragment, Gpu, 5) with { Filter = new ConvolveFilter(KernelBank.Matrix(kernels)) };
        Assert.That(() => Planner.Plan(request), Throws.TypeOf<CapabilityMissingException>());
        Assert.That(Planner.Plan(request with { Backend = Backend.Auto }).Backend, Is.EqualTo(Backend.Cpu));
    }

    [Test]
    public void Plan_NoFloatTargets_StoresProvableUnitValuesIn16BitAndRefusesOthers()
    {
        var device = Gpu with { RendersFloat = false };
        var half = new Kernel(2, 1, [1, 1], 2);
        // Without the step between them the two would be one kernel.
        var chain = new ChainFilter(new ConvolveFilter(half), PointwiseFilter.Absolute, new ConvolveFilter(half));
        var plan = Planner.Plan(Request(Backend.Compute, device) with { Filter = chain });
        Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(SampleType.UNorm16));
        Assert.That(plan.Notes, Is.Not.Empty);
        var signed = new ChainFilter(new ConvolveFilter(new Kernel(2, 1, [1, -1])), new ConvolveFilter(half));
        Assert.That(() => Planner.Plan(Request(Backend.Compute, device) with { Filter = signed }), Throws.TypeOf<CapabilityMissingException>());
    }
}
