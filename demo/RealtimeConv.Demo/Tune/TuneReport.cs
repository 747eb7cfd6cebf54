using System.Globalization;
using System.Text;
using System.Text.Json;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Tune;

/// <summary>What a tuning found.</summary>
/// <param name="Kernel">The kernel as it was written.</param>
/// <param name="Request">What was planned.</param>
/// <param name="Plans">The plans, fastest first, then those that could not run.</param>
/// <param name="Choice">The plan that runs from now on.</param>
internal sealed record TuneReport(string Kernel, PlanRequest Request, IReadOnlyList<TunedPlan> Plans, FilterPlan Choice)
{
    public IEnumerable<string> Lines()
    {
        string where = Request.IsOnDevice ? "frames on the device" : "frames in memory, transfers counted";
        yield return $"{Kernel}: {Request.Width} x {Request.Height}, {Request.Source} to {Request.Destination}, {where}, on {Request.Device.Name}";
        foreach (var tuned in Plans)
        {
            var plan = tuned.Candidate.Plan;
            string time = tuned.Milliseconds is { } ms ? string.Create(CultureInfo.InvariantCulture, $"{ms,9:0.###} ms") : $"not run: {tuned.Problem}";
            yield return $"{(IsChoice(plan) ? "->" : "  ")} {plan.Backend.ToString().ToLowerInvariant(),-9}{plan.Name + (plan.IsExact ? ", exact" : ""),-24}{time}";
        }
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kernel", Kernel);
            json.WriteString("device", Request.Device.Name);
            json.WriteString("driver", Request.Device.Driver);
            json.WriteStartArray("plans");
            foreach (var tuned in Plans)
            {
                var plan = tuned.Candidate.Plan;
                json.WriteStartObject();
                json.WriteString("backend", plan.Backend.ToString().ToLowerInvariant());
                json.WriteString("plan", plan.Name);
                json.WriteBoolean("exact", plan.IsExact);
                json.WriteBoolean("chosen", IsChoice(plan));
                if (tuned.Milliseconds is { } ms) json.WriteNumber("milliseconds", ms);
                if (tuned.Problem is { } problem) json.WriteString("problem", problem);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    // The choice carries a note more.
    private bool IsChoice(FilterPlan plan) => plan.Backend == Choice.Backend && plan.IsExact == Choice.IsExact && plan.Passes.Select(p => p.Name).SequenceEqual(Choice.Passes.Select(p => p.Name)) && plan.Surfaces.SequenceEqual(Choice.Surfaces);
}
