using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Kernels.Families;

/// <summary>What the filters over time do to a picture that stands still and to one that moves.</summary>
public class SpaceTimeFamilyTests
{
    [TestCase("temporal-box(frames=4)", new[] { 0.25, 0.25, 0.25, 0.25, 0 })]
    [TestCase("temporal-gaussian(tau=0)", new[] { 1.0, 0, 0, 0, 0 })]
    [TestCase("temporal-gaussian(tau=1, frames=2)", new[] { 0.62245933120185459, 0.37754066879814546, 0, 0, 0 })]
    [TestCase("frame-difference(distance=2)", new[] { 1.0, 0, -1, 0, 0 })]
    [TestCase("motion-magnitude(distance=1, scale=2)", new[] { 2.0, 2, 0, 0, 0 })]
    [TestCase("motion-trail", new[] { 0.125, 0.125, 0.125, 0.125, 0.125 })]
    public void Filter_OfAFlash_AnswersOverTime(string expression, double[] expected)
    {
        var filter = CatalogExpression.ParseFilter(expression);
        // A single bright frame after many dark ones.
        var frames = Enumerable.Range(0, 70).Select(n => Frame.FromSamples(1, 1, 1, [n == 64 ? 1f : 0f])).ToList();
        for (int t = 0; t < expected.Length; t++) Assert.That(ReferenceFilter.Evaluate(filter, frames[..(65 + t)])[0], Is.EqualTo(expected[t]).Within(1e-15), $"{t} frames later");
    }

    [TestCase("temporal-box", 1)]
    [TestCase("temporal-gaussian(tau=20)", 1)]
    [TestCase("space-time-gaussian(sigma=2, tau=3)", 1)]
    [TestCase("frame-difference", 0)]
    [TestCase("motion-edges", 0)]
    public void Filter_OfAStillPicture_KeepsItOrGivesNothing(string expression, double gain) =>
        Assert.That(ReferenceFilter.Evaluate(CatalogExpression.ParseFilter(expression), [Frame.FromSamples(1, 1, 1, [0.5f]), Frame.FromSamples(1, 1, 1, [0.5f])])[0], Is.EqualTo(gain * 0.5).Within(1e-14));

    [Test]
    public void MotionEdges_OfAStepThatMoves_LieAtBothItsPlaces()
    {
        Frame Step(int at) => Frame.FromSamples(12, 3, 1, [.. Enumerable.Range(0, 36).Select(k => k % 12 < at ? 0f : 1f)]);
        double[] edges = ReferenceFilter.Evaluate(CatalogExpression.ParseFilter("motion-edges"), [Step(4), Step(7)])[12..24];
        // The difference is -1 at 4, 5 and 6; Sobel's gradient answers 4 beside each of its ends.
        Assert.That(edges, Is.EqualTo(new double[] { 0, 0, 0, 4, 4, 0, 4, 4, 0, 0, 0, 0 }));
    }
}
