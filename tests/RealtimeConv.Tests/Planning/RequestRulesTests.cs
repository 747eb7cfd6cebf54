using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

public class RequestRulesTests
{
    private static readonly PlanRequest Good = new(new ConvolveFilter(Kernel.Identity), PixelFormat.Rgba8, PixelFormat.Rgba8, 4, 3);

    [Test]
    public void Plan_GoodRequest_IsAccepted() => Assert.That(() => Planner.Plan(Good), Throws.Nothing);

    [TestCase(0, 3)]
    [TestCase(4, -1)]
    public void Plan_EmptyFrame_IsRefused(int width, int height) =>
        Assert.That(() => Planner.Plan(Good with { Width = width, Height = height }), Throws.ArgumentException.With.Message.Contains("at least 1"));

    [Test]
    public void Plan_WrongNumberOfDestinationChannels_IsRefused() =>
        Assert.That(() => Planner.Plan(Good with { Destination = PixelFormat.R8 }), Throws.ArgumentException.With.Message.Contains("the destination has 1"));

    [Test]
    public void Plan_OpaqueSourceForATransparentDestination_IsRefused() =>
        Assert.That(() => Planner.Plan(Good with { DestinationAlpha = AlphaMode.Straight }), Throws.ArgumentException.With.Message.Contains("Opaque"));

    [Test]
    public void Plan_AlphaWithoutAFourthChannel_IsRefused() =>
        Assert.That(() => Planner.Plan(Good with { Source = PixelFormat.R8, SourceAlpha = AlphaMode.Straight }), Throws.ArgumentException.With.Message.Contains("four channels"));

    [TestCase(-1.0)]
    [TestCase(double.NaN)]
    public void Plan_BudgetThatIsNoBudget_IsRefused(double budget) =>
        Assert.That(() => Planner.Plan(Good with { Budget = new ErrorBudget(budget) }), Throws.ArgumentException.With.Message.Contains("budget"));

    [Test]
    public void Plan_BiasForTooFewChannels_IsRefused() =>
        Assert.That(() => Planner.Plan(Good with { Filter = new ConvolveFilter(Kernel.Identity, Bias: ChannelValues.PerChannel(1, 2)) }),
            Throws.ArgumentException.With.Message.Contains("2 channels; 3 are needed"));

    [Test]
    public void Plan_BorderConstantForTooFewChannels_IsRefused() =>
        Assert.That(() => Planner.Plan(Good with { Filter = new ConvolveFilter(new Kernel(3, 1, [1, 1, 1]), Border: Border.Of(ChannelValues.PerChannel(1, 2))) }),
            Throws.ArgumentException.With.Message.Contains("lists 2 channels"));
}
