using System.Text.Json;
using System.Text.Json.Serialization;

namespace RealtimeConv.Demo.Apply;

/// <summary>What ran for one job; serialised as it is for --json.</summary>
internal sealed record ApplyReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Number of the job's line, from 1; null without a job file.</summary>
    public int? Line { get; init; }

    public string? Input { get; init; }

    public string? Output { get; init; }

    /// <summary>Why the job failed; null when it is done.</summary>
    public string? Error { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Channels { get; init; }

    /// <summary>Frames of a video; null for a single picture or array.</summary>
    public long? Frames { get; init; }

    public FilterRun? Run { get; init; }

    /// <summary>What the cross-check found; null where nothing was checked.</summary>
    public CheckReport? CrossCheck { get; init; }

    /// <summary>Wall time from reading the input to the finished output, in milliseconds.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>The report as a sentence for people.</summary>
    [JsonIgnore]
    public string Summary
    {
        get
        {
            string size = Channels is null ? "" : $"{Width} x {Height} x {Channels}, ";
            string frames = Frames is null ? "" : $"{Frames} frames, ";
            string run = Run is null ? "" : $"{Run.Plan} by {Run.Backend} on {Run.Device}, ";
            string check = CrossCheck is null ? "" : $"{CrossCheck.Summary}, ";
            return $"{Output}: {size}{frames}{run}{check}{Milliseconds:0} ms";
        }
    }

    /// <summary>The report as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
