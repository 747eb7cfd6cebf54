using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Bench;

/// <summary>The CPU filter, once for each plan that the planner offers.</summary>
internal static class CpuContestants
{
    public static IEnumerable<Contestant> Of(BenchCase what, BenchKernel kernel, BenchOptions options)
    {
        var request = new PlanRequest(kernel.Filter, what.Pixels, what.Pixels, what.Width, what.Height) { Backend = Backend.Cpu, Budget = options.Budget };
        foreach (var candidate in Planner.Candidates(request).Where(c => options.Takes(c.Plan.Name)))
        {
            var filter = new CpuFilter(candidate.Plan, options.Threads);
            Frame source = what.Noise(), destination = new(what.Width, what.Height, what.Pixels);
            yield return new FrameContestant(SubjectOf("cpu", candidate.Plan, "opencv", "ffmpeg", "tutorial") with { Machine = Machine(options.Threads) }, () => filter.Apply(source, destination), filter);
        }
    }

    /// <summary>A plan of ours as a subject.</summary>
    public static Subject SubjectOf(string path, FilterPlan plan, params ReadOnlySpan<string> rivals) => new(path, $"{plan.Name}{(plan.IsExact ? ", exact" : "")}{Between(plan)}") { Rivals = [.. rivals] };

    // Of plans that differ in nothing else, those that a budget lets store less say so.
    private static string Between(FilterPlan plan)
    {
        var types = plan.Surfaces.Skip(1).SkipLast(1).Select(s => s.Format.Type).Distinct().ToList();
        if (plan.Request.Budget.Absolute == 0 || types.Count == 0) return "";
        return $", {string.Join(" and ", types.Select(t => t switch { SampleType.UNorm8 => "8", SampleType.UNorm16 => "16", SampleType.Float16 => "16f", _ => "32f" }))} between";
    }

    private static (string, string) Machine(int threads) => ($"CPU, {threads} thread{(threads == 1 ? "" : "s")}", Environment.Version.ToString());
}
