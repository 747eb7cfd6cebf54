using RealtimeConv.Cpu;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Runs plans on the processor.</summary>
internal static class CpuPlanRunner
{
    public static Frame Run(FilterPlan plan, Frame frame)
    {
        var result = new Frame(frame.Width, frame.Height, plan.Request.Destination, plan.Request.DestinationAlpha);
        using var cpu = new CpuFilter(plan, threads: 1);
        cpu.Apply(frame, result);
        return result;
    }
}
