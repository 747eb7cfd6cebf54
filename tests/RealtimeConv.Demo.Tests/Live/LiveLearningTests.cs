using RealtimeConv.Demo.Live;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Tests.Live;

public sealed class LiveLearningTests
{
    [Test]
    public void TruthOf_Strength_BlendsWithTheIdentity()
    {
        var state = new LiveState("box(size=3)") { Strength = 0.5 };
        var truth = LiveLearning.TruthOf(state)!;
        Assert.That(truth[1, 1], Is.EqualTo(0.5 / 9 + 0.5).Within(1e-12));
        Assert.That(truth.Sum, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void TruthOf_Convolution_IsTheKernelTurned()
    {
        var state = new LiveState("sobel-x");
        var straight = LiveLearning.TruthOf(state)!;
        state.ToggleOperation();
        Assert.That(LiveLearning.TruthOf(state)!.Coefficients, Is.EqualTo(straight.Coefficients.Reverse()));
    }

    [TestCase("sobel")]
    [TestCase("kirsch")]
    public void TruthOf_FilterOfSeveralKernels_IsUnknown(string filter) => Assert.That(LiveLearning.TruthOf(new LiveState(filter)), Is.Null);
}
