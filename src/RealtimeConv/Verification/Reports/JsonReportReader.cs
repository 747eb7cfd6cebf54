using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Reports;

/// <summary>Reads a validation run that <see cref="JsonReport"/> wrote: nothing is lost on the way.</summary>
public static class JsonReportReader
{
    /// <summary>Reads a run; the stream stays open.</summary>
    /// <exception cref="InvalidInputException">The text is no JSON, or not what <see cref="JsonReport"/> writes.</exception>
    public static ValidationRun Read(Stream stream)
    {
        try
        {
            using var json = JsonDocument.Parse(stream);
            var root = json.RootElement;
            return new ValidationRun(Text(root.GetProperty("title")), DateTimeOffset.Parse(Text(root.GetProperty("started")), CultureInfo.InvariantCulture))
            {
                Duration = TimeSpan.FromSeconds(root.GetProperty("seconds").GetDouble()),
                EndedEarly = root.TryGetProperty("endedEarly", out var text) ? text.GetString() : null,
                Environment = Pairs(root.GetProperty("environment")),
                Cases = [.. root.GetProperty("cases").EnumerateArray().Select(Case)],
            };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidInputException($"the report is not what a validation writes: {e.Message}", e);
        }
    }

    private static ValidationCase Case(JsonElement json)
    {
        string outcome = Text(json.GetProperty("outcome"));
        string? message = json.TryGetProperty("message", out var text) ? text.GetString() : null;
        return new ValidationCase(Text(json.GetProperty("group")), Text(json.GetProperty("name")))
        {
            Duration = TimeSpan.FromSeconds(json.GetProperty("seconds").GetDouble()),
            Properties = Pairs(json.GetProperty("properties")),
            Failing = json.TryGetProperty("failing", out var failing) ? [.. failing.EnumerateArray().Select(Text)] : [],
            Tally = json.TryGetProperty("judged", out var judged) ? Tally(judged) : null,
            Comparison = json.TryGetProperty("comparison", out var comparison) ? Comparison(comparison) : null,
            Error = outcome == "error" ? message : null,
            SkipReason = outcome == "skipped" ? message : null,
        };
    }

    private static ComparisonTally Tally(JsonElement json)
    {
        long Count(string name) => json.GetProperty(name).GetInt64();
        return new ComparisonTally(
            Count("frames"), Count("failedFrames"), Count("samples"), Count("failures"), Count("specFailures"), Count("warnings"), Count("unbounded"), Count("overflows"),
            Number(json.GetProperty("maxRatio")), Number(json.GetProperty("maxFloatRatio")), Histogram(json.GetProperty("histogram")));
    }

    private static ComparisonReport Comparison(JsonElement json)
    {
        int Whole(string name) => json.GetProperty(name).GetInt32();
        return new ComparisonReport
        {
            Region = new PixelRegion(Whole("x"), Whole("y"), Whole("width"), Whole("height")),
            Format = Format(Text(json.GetProperty("format")), json.GetProperty("channels").GetArrayLength()),
            Failures = json.GetProperty("failures").GetInt64(),
            SpecFailures = Optional(json, "specFailures"),
            Warnings = Optional(json, "warnings"),
            Unbounded = json.GetProperty("unbounded").GetInt64(),
            Overflows = json.GetProperty("overflows").GetInt64(),
            Worst = json.TryGetProperty("worst", out var worst) ? Verdict(worst) : null,
            Neighbourhood = json.TryGetProperty("neighbourhood", out var around) ? Surroundings(around) : null,
            PerChannel = [.. json.GetProperty("channels").EnumerateArray().Select(Channel)],
            Histogram = Histogram(json.GetProperty("histogram")),
            RatioMap = [.. MemoryMarshal.Cast<byte, float>(json.GetProperty("ratioMap").GetBytesFromBase64())],
        };
    }

    private static long? Optional(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt64() : null;

    private static SampleVerdict Verdict(JsonElement json)
    {
        double Of(string name) => Number(json.GetProperty(name));
        return new SampleVerdict(
            json.GetProperty("x").GetInt32(), json.GetProperty("y").GetInt32(), json.GetProperty("channel").GetInt32(), Of("actual"), Of("expected"), Of("lowest"), Of("highest"), Of("ratio"));
    }

    private static Neighbourhood Surroundings(JsonElement json) => new(
        json.GetProperty("x").GetInt32(), json.GetProperty("y").GetInt32(), Numbers(json.GetProperty("expected")), Numbers(json.GetProperty("actual")),
        Numbers(json.GetProperty("bounds")), Numbers(json.GetProperty("ratios")));

    private static ChannelStatistics Channel(JsonElement json) => new(
        json.GetProperty("failures").GetInt64(), Number(json.GetProperty("largestError")), Number(json.GetProperty("meanError")), Number(json.GetProperty("maxRatio")));

    private static RatioHistogram Histogram(JsonElement json) =>
        new(json.GetProperty("zero").GetInt64(), [.. json.GetProperty("bins").EnumerateArray().Select(b => b.GetInt64())], json.GetProperty("beyond").GetInt64());

    private static PixelFormat Format(string name, int channels)
    {
        foreach (var type in Enum.GetValues<SampleType>())
            if (new PixelFormat(type, channels).ToString() == name) return new PixelFormat(type, channels);
        throw new FormatException($"no format is called '{name}'");
    }

    private static ImmutableArray<(string Key, string Value)> Pairs(JsonElement json) => [.. json.EnumerateObject().Select(p => (p.Name, Text(p.Value)))];

    private static ImmutableArray<double> Numbers(JsonElement json) => [.. json.EnumerateArray().Select(Number)];

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("a text is null");

    private static double Number(JsonElement json) => json.ValueKind == JsonValueKind.String ? double.Parse(Text(json), CultureInfo.InvariantCulture) : json.GetDouble();
}
