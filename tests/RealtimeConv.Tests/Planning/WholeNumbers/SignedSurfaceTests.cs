using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning.WholeNumbers;

/// <summary>Whole numbers between stages lie in 16-bit codes only where none can be negative: those would be clamped there.</summary>
public class SignedSurfaceTests
{
    private static readonly DeviceProfile Gpu = new() { Name = "GPU", HasCompute = true, Features = PassFeatures.WholeNumbers };
    private static readonly ConvolveFilter Blur = new(new Kernel(3, 1, [1, 2, 1], 4));
    private static readonly ConvolveFilter Difference = new(new Kernel(1, 3, [-1, 0, 1]));

    private static IEnumerable<TestCaseData> Chains() =>
    [
        new TestCaseData(new ChainFilter(Blur, Blur), SampleType.UNorm16).SetArgDisplayNames("positive weights"),
        new TestCaseData(new ChainFilter(Difference, Blur), SampleType.Float32).SetArgDisplayNames("negative weights"),
        new TestCaseData(new ChainFilter(Difference, PointwiseFilter.Absolute, Blur), SampleType.UNorm16).SetArgDisplayNames("negative weights, absolute"),
        new TestCaseData(new ChainFilter(Blur with { Bias = -1.0 / 255 }, Blur), SampleType.Float32).SetArgDisplayNames("negative bias"),
        new TestCaseData(new ChainFilter(Blur with { Border = Border.Of(0.2) }, Blur), SampleType.UNorm16).SetArgDisplayNames("positive constant"),
        new TestCaseData(new ChainFilter(Blur with { Border = Border.Of(-0.2) }, Blur), SampleType.Float32).SetArgDisplayNames("negative constant"),
    ];

    [TestCaseSource(nameof(Chains))]
    public void Candidates_ExactChain_StoresCodesWhereNothingIsNegative(ChainFilter chain, SampleType between)
    {
        var request = new PlanRequest(chain, PixelFormat.R8, PixelFormat.R8, 40, 30) { Backend = Backend.Compute, Device = Gpu };
        var exact = Planner.Candidates(request).Select(c => c.Plan).Where(p => p.IsExact && p.Passes.Length == 2).ToList();
        Assert.That(exact, Is.Not.Empty);
        foreach (var plan in exact) Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(between), plan.Name);
    }
}
