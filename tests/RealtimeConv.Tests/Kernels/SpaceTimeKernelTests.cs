using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class SpaceTimeKernelTests
{
    private static readonly Kernel Row = Kernel.Row([1, 2, 3], 6);

    [Test]
    public void Constructor_NoFramesTooManyOrUnequalOnes_IsRefusedByName()
    {
        Assert.That(() => new SpaceTimeKernel(), Throws.ArgumentException.With.Message.Contains("0 frames"));
        Assert.That(() => SpaceTimeKernel.FromWeights(0, 3, 3, []), Throws.ArgumentException.With.Message.Contains("0 x 3 x 3"));
        Assert.That(() => new SpaceTimeKernel(Enumerable.Repeat(Row, 65)), Throws.ArgumentException.With.Message.Contains("65 frames passes the limit of 64"));
        Assert.That(new SpaceTimeKernel(Enumerable.Repeat(Row, 64)).Frames, Has.Length.EqualTo(64));
        Assert.That(() => new SpaceTimeKernel(Row, Kernel.Identity), Throws.ArgumentException.With.Message.Contains("Frame 1 of a space-time kernel is 1 x 1, frame 0 3 x 1"));
        Assert.That(() => new SpaceTimeKernel(Row, Row.WithAnchor(0, 0)), Throws.ArgumentException.With.Message.Contains("anchored at (0, 0), frame 0 at (1, 0)"));
        Assert.That(() => SpaceTimeKernel.FromWeights(2, 1, 2, [1, 2, double.NaN, 4]), Throws.ArgumentException.With.Message.Contains("[1, 0, 0] is NaN"));
        Assert.That(() => new SpaceTimeKernel(Enumerable.Repeat(new Kernel(2048, 1024, new double[2048 * 1024]), 9)), Throws.ArgumentException.With.Message.Contains("coefficients"));
    }

    [Test]
    public void Product_OfWeightsAndAKernel_HasTheirProductsAndKeepsWholeNumbers()
    {
        var kernel = SpaceTimeKernel.Product([1, -2], Row);
        Assert.That((kernel.Sum, kernel.AbsoluteSum), Is.EqualTo((-1, 3)));
        Assert.That(kernel.Frames[1], Is.EqualTo(Kernel.Row([-2, -4, -6], 6)));
        Assert.That(kernel.ToMatrix(), Is.EqualTo(new Kernel(3, 2, [1, 2, 3, -2, -4, -6], 6)));
    }

    [Test]
    public void Equals_SameWeights_AreTheSameKernel()
    {
        var kernel = SpaceTimeKernel.Product([1, -2], Row);
        Assert.That(kernel, Is.EqualTo(SpaceTimeKernel.Product([1, -2], Kernel.Row([1, 2, 3], 6))));
        Assert.That(kernel.GetHashCode(), Is.EqualTo(SpaceTimeKernel.Product([1, -2], Row).GetHashCode()));
        Assert.That(kernel, Is.Not.EqualTo(SpaceTimeKernel.Product([-2, 1], Row)), "order is time");
    }
}
