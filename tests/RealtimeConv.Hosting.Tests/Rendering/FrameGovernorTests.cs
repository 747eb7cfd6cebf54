using RealtimeConv.Hosting.Rendering;

namespace RealtimeConv.Hosting.Tests.Rendering;

/// <summary>Costs predicted, corrected and kept within a budget.</summary>
public sealed class FrameGovernorTests
{
    private const long Pixels = 1_000_000;

    [Test]
    public void Cap_WithinTheBudget_IsWhatWasAskedFor() => Assert.That(new FrameGovernor(20).Cap(19, step => step + 1, Pixels), Is.EqualTo(19));

    // A step costs its number and one: 20 ns for each of a million pixels are 20 ms.
    [TestCase(20, 1000, 19)]
    [TestCase(1, 1000, 0)]
    [TestCase(0.001, 1000, 0)]
    [TestCase(500.5, 1000, 499)]
    public void Cap_BeyondTheBudget_IsTheLargestThatFits(double budget, int asked, int expected) =>
        Assert.That(new FrameGovernor(budget).Cap(asked, step => step + 1, Pixels), Is.EqualTo(expected));

    [Test]
    public void Cap_LongSlider_AsksForFewPlans()
    {
        int asked = 0;
        new FrameGovernor(100).Cap(100_000, step => { asked++; return step; }, Pixels);
        Assert.That(asked, Is.LessThan(20));
    }

    [Test]
    public void Learn_FramesSlowerThanTheModel_LowerTheCap()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 100; frame++) governor.Learn(10, Pixels, 40);
        Assert.That(governor.Correction, Is.EqualTo(4).Within(1e-6));
        Assert.That(governor.Predict(10, Pixels), Is.EqualTo(40).Within(1e-6));
        Assert.That(governor.Cap(100, step => step + 1, Pixels), Is.EqualTo(4));
        for (int frame = 0; frame < 100; frame++) governor.Learn(10, Pixels, 4.99);
        Assert.That(governor.Cap(100, step => step + 1, Pixels), Is.EqualTo(39), "and frames that are faster raise it again");
    }

    [Test]
    public void Learn_OneFrameThatWaited_DoesNotDecide()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 100; frame++) governor.Learn(10, Pixels, 10);
        governor.Learn(10, Pixels, 100);
        Assert.That(governor.Correction, Is.LessThan(2));
    }

    // A plan of 0.05 ms on frames that take up to a millisecond for calls, waits and the clock's grain.
    [Test]
    public void Learn_TinyPlanWithNoise_TeachesNothing()
    {
        var governor = new FrameGovernor(20);
        var random = new Random(9);
        for (int frame = 0; frame < 10_000; frame++) governor.Learn(0.05, Pixels, 0.001 + 1.2 * random.NextDouble());
        Assert.That(governor.Correction, Is.EqualTo(1));
        Assert.That(governor.Cap(100, step => step + 1, Pixels), Is.EqualTo(19));
    }

    [Test]
    public void Learn_TinyPlanAfterALargeOne_KeepsWhatTheLargeOneTaught()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 100; frame++) governor.Learn(10, Pixels, 30);
        for (int frame = 0; frame < 1000; frame++) governor.Learn(0.05, Pixels, 0.02);
        Assert.That(governor.Correction, Is.EqualTo(3).Within(1e-6));
    }

    // Far beyond what is unknown of a frame: the device is slower than the model, and a small plan tells so.
    [Test]
    public void Learn_SmallPlanThatTakesHalfTheBudget_IsBelieved()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 100; frame++) governor.Learn(0.1, Pixels, 10);
        Assert.That(governor.Correction, Is.EqualTo(100).Within(1e-6));
    }

    // Between the two, a correction is as small as the unknown part allows: 4 ms of a modelled 2 are at least 2.75 of the pixels'.
    [Test]
    public void Learn_PlanBelowAQuarterOfTheBudget_TeachesWhatNothingElseExplains()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 200; frame++) governor.Learn(2, Pixels, 4);
        Assert.That(governor.Correction, Is.EqualTo(2.75 / 2).Within(1e-3));
    }

    [Test]
    public void Learn_IsolatedFramesThatWaited_TeachNothing()
    {
        var governor = new FrameGovernor(20);
        for (int frame = 0; frame < 1000; frame++) governor.Learn(10, Pixels, frame % 10 == 5 ? 500 : 10);
        Assert.That(governor.Correction, Is.EqualTo(1).Within(1e-9));
    }

    [TestCase(0)]
    [TestCase(-3)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Learn_NumbersThatAreNone_AreLeftOut(double milliseconds)
    {
        var governor = new FrameGovernor(20);
        governor.Learn(10, Pixels, milliseconds);
        governor.Learn(0, Pixels, 5);
        Assert.That(governor.Correction, Is.EqualTo(1));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void Constructor_NoBudget_IsRefused(double budget) => Assert.That(() => new FrameGovernor(budget), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
