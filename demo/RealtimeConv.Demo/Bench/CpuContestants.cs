using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Bench;

/// <summary>The CPU filter, once for each plan that the planner offers; where it is to use several threads, once more on one.</summary>
internal static class CpuContestants
{
    private const string OneThread = "cpu x1";

    public static IEnumerable<Contestant> Of(BenchCase what, BenchKernel kernel, BenchOptions options)
    {
        var request = new PlanRequest(kernel.Filter, what.Pixels, what.Pixels, what.Width, what.Height) { Backend = Backend.Cpu, Budget = options.Budget };
        foreach (var candidate in Planner.Candidates(request).Where(c => options.Takes(c.Plan.Name)))
        {
            yield return On(options.Threads, "cpu", what, candidate.Plan);
            if (options.Threads > 1) yield return On(1, OneThread, what, candidate.Plan);
        }
    }

    /// <summary>A plan of ours as a subject.</summary>
    public static Subject SubjectOf(string path, FilterPlan plan, params ReadOnlySpan<string> rivals) => new(path, $"{plan.Name}{(plan.IsExact ? ", exact" : "")}{Between(plan)}") { Rivals = [.. rivals] };

    private static FrameContestant On(int threads, string path, BenchCase what, FilterPlan plan)
    {
        var filter = new CpuFilter(plan, threads);
        Frame source = what.Noise(), destination = new(what.Width, what.Height, what.Pixels);
        var subject = SubjectOf(path, plan, "opencv", "ffmpeg", "tutorial") with { Machine = Machine(threads), OnOneThread = threads > 1 ? OneThread : null };
        return new FrameContestant(subject, () => filter.Apply(source, destination), filter);
    }

    // Of plans that differ in nothing else, those that a budget lets store less say so.
    private static string Between(FilterPlan plan)
    {
        var types = plan.Surfaces.Skip(1).SkipLast(1).Select(s => s.Format.Type).Distinct().ToList();
        if (plan.Request.Budget.Absolute == 0 || types.Count == 0) return "";
        return $", {string.Join(" and ", types.Select(t => t switch { SampleType.UNorm8 => "8", SampleType.UNorm16 => "16", SampleType.Float16 => "16f", _ => "32f" }))} between";
    }

    /// <summary>The processor as a device, and the runtime as its driver.</summary>
    public static (string, string) Machine(int threads) => ($"CPU, {threads} thread{(threads == 1 ? "" : "s")}", Environment.Version.ToString());
}
