using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>Recomputes a tile by the reference and judges it by the plan's bound.</summary>
internal static class TileJudge
{
    /// <summary>Judges a tile; also by the spec tier where it fails.</summary>
    public static ComparisonReport Judge(TileSample sample)
    {
        var report = FrameComparison.Judge(Reference(sample), new BoundTiers(Bound(sample, ArithmeticModel.Quality)), sample.Output, sample.Window.Tile.X, sample.Window.Tile.Y);
        if (report.Passed) return report;
        var tiers = new BoundTiers(Bound(sample, ArithmeticModel.Quality), Bound(sample, ArithmeticModel.Spec));
        return FrameComparison.Judge(Reference(sample), tiers, sample.Output, sample.Window.Tile.X, sample.Window.Tile.Y);
    }

    /// <summary>The exact values of the tile, row-major, channels interleaved.</summary>
    public static double[] Reference(TileSample sample) =>
        ReferenceFilter.Evaluate(sample.Filter, sample.Frames, sample.Window.TileInside, sample.Plan.Request.DestinationAlpha);

    private static ErrorField Bound(TileSample sample, ArithmeticModel arithmetic) => PlanBound.Of(sample.PlanOfInput, sample.Frames, sample.Window.TileInside, arithmetic);
}
