using FsCheck;
using FsCheck.Fluent;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.Laws;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>The bound of a region: the values of the whole, and errors that the region's own pixels keep.</summary>
public class RegionBoundTests
{
    private static readonly Gen<(int Seed, double X, double Y, double Width, double Height)> Places =
        from seed in Gen.Choose(0, 100_000)
        from parts in Gen.Choose(0, 999).ArrayOf(4)
        select (seed, parts[0] / 1000.0, parts[1] / 1000.0, parts[2] / 1000.0, parts[3] / 1000.0);

    [Test]
    public void Of_AnyRegionOfAnyPlan_HasTheValuesOfTheWholeAndIsKept() => Prop.ForAll(Places.ToArbitrary(), p =>
    {
        var (request, frame) = new RandomFilters(p.Seed).Next();
        var region = new PixelRegion((int)(p.X * frame.Width), (int)(p.Y * frame.Height), 1, 1);
        region = region with { Width = 1 + (int)(p.Width * (frame.Width - region.X)), Height = 1 + (int)(p.Height * (frame.Height - region.Y)) };
        var plan = WithoutRemainders(Planner.Plan(request));
        var whole = PlanBound.Of(plan, frame, ArithmeticModel.Quality);
        var part = PlanBound.Of(plan, frame, region, ArithmeticModel.Quality);
        return Same(Cut(whole.Value, frame, region), part.Value) && Cut(whole.Error, frame, region).Zip(part.Error, (w, e) => e <= w).All(smaller => smaller);
    }).Check(Chance.Draw());

    // Behind a mirror at the right edge the second pass reads to the left, and the first pass to the left of that.
    [Test]
    public void Of_PassesThatReachToOppositeSidesOfAMirror_HasTheValuesOfTheWhole()
    {
        var frame = TestPatterns.Noise(16, 1, PixelFormat.R8, 1);
        var left = new Kernel(7, 1, [1, 2, 3, 4, 5, 6, 7], 28, 6, 0);
        var right = new Kernel(4, 1, [1, 2, 3, 4], 10, 0, 0);
        var filter = new ChainFilter(new ConvolveFilter(left, Border: Border.Reflect), new ConvolveFilter(right, Border: Border.Reflect));
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, 16, 1));
        var region = new PixelRegion(15, 0, 1, 1);
        Assert.That(PlanBound.Of(plan, frame, region, ArithmeticModel.Quality).Value, Is.EqualTo(Cut(PlanBound.Of(plan, frame, ArithmeticModel.Quality).Value, frame, region)));
    }

    [TestCase(BorderMode.Replicate)]
    [TestCase(BorderMode.Reflect)]
    [TestCase(BorderMode.Reflect101)]
    [TestCase(BorderMode.Wrap)]
    [TestCase(BorderMode.Constant)]
    public void Judge_TileOfALargerFrame_PassesAndAWrongSampleInItFails(BorderMode mode)
    {
        var frame = TestPatterns.Noise(40, 30, PixelFormat.Rgba8, 1);
        var kernel = new Kernel(7, 5, [.. Enumerable.Range(1, 35).Select(k => k / 630.0)], 1, 1, 4);
        var filter = new ChainFilter(new ConvolveFilter(kernel, Border: new Border(mode, 0.25)), new ConvolveFilter(kernel, Border: new Border(mode, 0.5)));
        var plan = Planner.Plan(new PlanRequest(filter, frame.Format, frame.Format, 40, 30));
        var result = new SimulatedDevice().Run(plan, frame);
        foreach (var tile in new[] { new PixelRegion(0, 0, 8, 8), new PixelRegion(32, 22, 8, 8), new PixelRegion(16, 11, 8, 8), new PixelRegion(0, 15, 40, 1) })
        {
            double[] reference = ReferenceFilter.Evaluate(filter, frame, tile);
            var bounds = PlanBound.Tiers(plan, frame, tile);
            var actual = Cut(result, tile);
            Assert.That(FrameComparison.Judge(reference, bounds, actual, tile.X, tile.Y).Passed, Is.True, $"{tile}");
            actual.UNorm8[5] ^= 2;
            var report = FrameComparison.Judge(reference, bounds, actual, tile.X, tile.Y);
            Assert.That((report.Worst!.Value.X, report.Worst.Value.Y), Is.EqualTo((tile.X + 1, tile.Y)));
        }
    }

    [Test]
    public void Of_RegionOutside_IsRefused()
    {
        var frame = TestPatterns.Noise(4, 4, PixelFormat.R8, 1);
        var plan = Planner.Plan(new PlanRequest(new ConvolveFilter(Kernel.Identity), frame.Format, frame.Format, 4, 4));
        Assert.That(() => PlanBound.Of(plan, frame, new PixelRegion(3, 0, 2, 1), ArithmeticModel.Quality), Throws.ArgumentException);
    }

    // What factors lack counts by the largest sample read, and beyond the region's reach that may be larger than any of the frame's own.
    private static FilterPlan WithoutRemainders(FilterPlan plan) => plan with { Passes = [.. plan.Passes.Select(p => p is ConvolvePass convolve ? convolve with { Remainder = 0 } : p)] };

    private static bool Same(double[] a, double[] b) => a.AsSpan().SequenceEqual(b);

    private static double[] Cut(double[] values, Frame frame, PixelRegion region)
    {
        int channels = values.Length / (frame.Width * frame.Height);
        return [.. from y in Enumerable.Range(region.Y, region.Height) from k in Enumerable.Range((y * frame.Width + region.X) * channels, region.Width * channels) select values[k]];
    }

    private static Frame Cut(Frame frame, PixelRegion region)
    {
        var cut = new Frame(region.Width, region.Height, frame.Format, frame.Alpha);
        for (int y = 0; y < region.Height; y++) frame.Row(region.Y + y).Slice(region.X * frame.Format.BytesPerPixel, region.Width * frame.Format.BytesPerPixel).CopyTo(cut.Row(y));
        return cut;
    }
}
