using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power;

/// <summary>The plan that folds the chain of a scenario and runs it unfolded along the edges; frames as small as the scenarios' are not worth it by themselves.</summary>
internal static class FoldedChains
{
    public const string Scenario = "folded chain";

    /// <summary>That plan for a frame, as it goes in and comes out.</summary>
    public static FilterPlan Plan(DeviceProfile device, Backend backend, Frame frame) =>
        Planner.Candidates(new PlanRequest(Scenarios.All[Scenario].Filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = backend, Device = device })
            .Select(c => c.Plan).First(p => p.Passes.Any(q => q.Rim is not null));
}
