using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

public class KernelTurningTests
{
    private static readonly Kernel Digits = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    private static readonly Kernel Wide = new(3, 2, [1, 2, 3, 4, 5, 6], 7, 0, 1);

    [Test]
    public void Transposed_Wide_MovesTheAnchorWithItsCoefficient() => Assert.That(Wide.Transposed(), Is.EqualTo(new Kernel(2, 3, [1, 4, 2, 5, 3, 6], 7, 1, 0)));

    [Test]
    public void FlippedHorizontally_Wide_MovesTheAnchorWithItsCoefficient() => Assert.That(Wide.FlippedHorizontally(), Is.EqualTo(new Kernel(3, 2, [3, 2, 1, 6, 5, 4], 7, 2, 1)));

    [Test]
    public void FlippedVertically_Wide_MovesTheAnchorWithItsCoefficient() => Assert.That(Wide.FlippedVertically(), Is.EqualTo(new Kernel(3, 2, [4, 5, 6, 1, 2, 3], 7, 0, 0)));

    [Test]
    public void TurnedBy90_Wide_IsClockwiseOnTheScreen() => Assert.That(Wide.TurnedBy90(), Is.EqualTo(new Kernel(2, 3, [4, 1, 5, 2, 6, 3], 7, 0, 0)));

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(-1)]
    public void TurnedBy90_SeveralTurns_AreRepeatedTurns(int turns)
    {
        var expected = Wide;
        for (int k = 0; k < (turns + 4) % 4; k++) expected = expected.TurnedBy90();
        Assert.That(Wide.TurnedBy90(turns), Is.EqualTo(expected));
    }

    [Test]
    public void TurnedBy45_Digits_IsClockwiseOnTheScreen() => Assert.That(Digits.TurnedBy45().Coefficients, Is.EqualTo(new double[] { 4, 1, 2, 7, 5, 3, 8, 9, 6 }));

    [Test]
    public void TurnedBy45_TwoEighths_AreAQuarter() => Assert.That(Digits.TurnedBy45(2), Is.EqualTo(Digits.TurnedBy90()));

    [TestCase(8, 0)]
    [TestCase(-1, 7)]
    public void TurnedBy45_TurnsWrapRound(int turns, int same) => Assert.That(Digits.TurnedBy45(turns), Is.EqualTo(Digits.TurnedBy45(same)));

    [Test]
    public void TurnedBy45_OtherSizes_AreRefused() => Assert.That(() => Wide.TurnedBy45(), Throws.InvalidOperationException.With.Message.Contains("3x2"));

    [Test]
    public void Rotated180_Digits_KeepsTheWindowAnchor() => Assert.That(Digits.WithAnchor(0, 1).Rotated180(), Is.EqualTo(new Kernel(3, 3, [9, 8, 7, 6, 5, 4, 3, 2, 1], 1, 0, 1)));

    [TestCase("gaussian", true)]
    [TestCase("laplacian8", true)]
    [TestCase("sobel-x", false)]
    [TestCase("box(size=2)", false)]
    [TestCase("motion(angle=45)", false)]
    public void IsMirrorSymmetric_KnownKernels(string text, bool expected) => Assert.That(CatalogExpression.Parse(text).Kernel!.IsMirrorSymmetric, Is.EqualTo(expected));

    [Test]
    public void IsMirrorSymmetric_AnchorOffCentre_IsFalse() => Assert.That(new Kernel(3, 3, [1, 1, 1, 1, 1, 1, 1, 1, 1], 9, 0, 1).IsMirrorSymmetric, Is.False);

    [Test]
    public void IsMirrorSymmetric_OnlyInOneAxis_IsFalse()
    {
        Assert.That(new Kernel(3, 3, [1, 2, 1, 0, 0, 0, 3, 4, 3]).IsMirrorSymmetric, Is.False);
        Assert.That(new Kernel(3, 3, [1, 0, 3, 2, 0, 4, 1, 0, 3]).IsMirrorSymmetric, Is.False);
    }
}
