using System.Text;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>What ran, in lines for a log or a window.</summary>
internal static class PlanText
{
    /// <summary>Device, driver, plan, each pass with its shader, counts and notes; empty for null.</summary>
    public static string Of(RunReport? report)
    {
        if (report is null) return "";
        var plan = report.Plan;
        var text = new StringBuilder();
        text.Append("device: ").Append(report.Device.Name).Append('\n');
        text.Append("driver: ").Append(report.Device.Driver).Append('\n');
        text.Append("backend: ").Append(plan.Backend.ToString().ToLowerInvariant()).Append('\n');
        text.Append("plan: ").Append(plan.Name).Append(plan.IsExact ? ", exact" : "");
        text.Append(", ").Append(plan.Request.Width).Append(" x ").Append(plan.Request.Height);
        text.Append(", ").Append(plan.Request.Source).Append(" to ").Append(plan.Request.Destination).Append('\n');
        for (int k = 0; k < plan.Passes.Length; k++)
        {
            text.Append("pass ").Append(k + 1).Append(": ").Append(plan.Passes[k].Name);
            if (k < report.Shaders.Length) text.Append(", ").Append(report.Shaders[k]);
            text.Append('\n');
        }
        text.Append("draws: ").Append(report.Draws).Append(", dispatches: ").Append(report.Dispatches).Append('\n');
        foreach (string note in report.Notes) text.Append("note: ").Append(note).Append('\n');
        return text.ToString();
    }
}
