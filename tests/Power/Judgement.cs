using System.Collections.Concurrent;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;
using RealtimeConv.Reference;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>Runs scenarios and judges every sample as validation does: the reference's values, the bound of the plan that ran.</summary>
internal static class Judgement
{
    private static readonly ConcurrentDictionary<(string Scenario, string Pattern, PixelFormat, PixelFormat), double[]> References = new();
    private static readonly ConcurrentDictionary<(string Scenario, string Pattern, PixelFormat, PixelFormat, string Drawing), ErrorField> Bounds = new();

    /// <summary>What each pattern of a scenario shows in each pair of formats.</summary>
    public static List<Finding> Of(Scenario scenario, FilterEngine engine, Drawing drawing)
    {
        var findings = new List<Finding>();
        foreach (var (source, output) in scenario.Formats)
            foreach (var (pattern, frame) in scenario.Frames(source))
            {
                var result = engine.Apply(scenario.Filter, frame, output);
                findings.Add(new Finding(pattern, source, output, Judge(scenario, drawing.Name, pattern, frame, engine.LastReport!.Plan, result)));
            }
        return findings;
    }

    /// <summary>The verdict on one result; the plan is the same for all results of one way to draw.</summary>
    public static ComparisonReport Judge(Scenario scenario, string drawing, string pattern, Frame frame, FilterPlan plan, Frame result)
    {
        var reference = References.GetOrAdd(
            (scenario.Name, pattern, frame.Format, result.Format), _ => ReferenceFilter.Evaluate(scenario.Filter, frame, PixelRegion.Whole(frame), result.Alpha));
        var bound = Bounds.GetOrAdd((scenario.Name, pattern, frame.Format, result.Format, drawing), _ => PlanBound.Of(plan, frame, ArithmeticModel.Quality));
        return FrameComparison.Judge(reference, bound, result);
    }
}
