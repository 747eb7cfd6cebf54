using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Runs a filter on a stage and holds every sample against the reference and the plan's derived bound.</summary>
internal static class Judge
{
    public static RunReport Passes(string stage, Filter filter, Frame frame, PixelFormat output, string? note = null)
    {
        var (result, report) = Stage.Of(stage).Run(engine => (engine.Apply(filter, frame, output), engine.LastReport!));
        // Where a device has no 16-bit textures, the plan is made for floats.
        if (report.Plan.Request.Source != frame.Format) frame = frame.ConvertTo(report.Plan.Request.Source);
        var reference = ReferenceFilter.Evaluate(filter, frame, PixelRegion.Whole(frame), result.Alpha);
        var comparison = FrameComparison.Judge(reference, PlanBound.Of(report.Plan, frame, ArithmeticModel.Quality), result);
        Assert.That(comparison.Passed, Is.True, $"{note ?? filter.GetType().Name}, {frame.Width} x {frame.Height} {frame.Format} to {output} by {string.Join(", ", report.Shaders)}: {comparison.Summary}");
        return report;
    }
}
