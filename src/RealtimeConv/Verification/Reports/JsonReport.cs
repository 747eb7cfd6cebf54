using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace RealtimeConv.Verification.Reports;

/// <summary>A validation run as JSON.</summary>
/// <remarks>
/// Numbers that JSON lacks are written as the strings "NaN", "Infinity" and "-Infinity". A ratio map is Base64 of little-endian float32, row-major. <see cref="JsonReportReader"/>
/// reads it all again.
/// </remarks>
public static class JsonReport
{
    /// <summary>Writes the run; the stream stays open.</summary>
    public static void Write(ValidationRun run, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("title", run.Title);
        json.WriteString("started", run.Started.ToString("O", CultureInfo.InvariantCulture));
        json.WriteNumber("seconds", run.Duration.TotalSeconds);
        json.WriteBoolean("passed", run.Passed);
        if (run.EndedEarly is { } reason) json.WriteString("endedEarly", reason);
        WritePairs(json, "environment", run.Environment);
        json.WriteStartArray("summary");
        foreach (var summary in run.Summaries) Write(json, summary);
        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (var one in run.Cases) Write(json, one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValidationSummary summary)
    {
        json.WriteStartObject();
        json.WriteString("group", summary.Group);
        json.WriteNumber("cases", summary.Cases);
        json.WriteNumber("failed", summary.Failed);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("skipped", summary.Skipped);
        WriteTally(json, summary.Judged, false);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ValidationCase one)
    {
        json.WriteStartObject();
        json.WriteString("group", one.Group);
        json.WriteString("name", one.Name);
        json.WriteString("outcome", Name(one.Outcome));
        json.WriteNumber("seconds", one.Duration.TotalSeconds);
        WritePairs(json, "properties", one.Properties);
        if (one.Outcome is ValidationOutcome.Error or ValidationOutcome.Skipped) json.WriteString("message", one.Message);
        if (one.Failing.Length > 0)
        {
            json.WriteStartArray("failing");
            foreach (string line in one.Failing) json.WriteStringValue(line);
            json.WriteEndArray();
        }
        if (one.Tally is { } tally)
        {
            json.WriteStartObject("judged");
            WriteTally(json, tally, true);
            json.WriteEndObject();
        }
        if (one.Comparison is { } comparison)
        {
            json.WritePropertyName("comparison");
            Write(json, comparison);
        }
        json.WriteEndObject();
    }

    /// <summary>Writes one comparison as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, ComparisonReport comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        json.WriteString("format", comparison.Format.ToString());
        json.WriteNumber("x", comparison.Region.X);
        json.WriteNumber("y", comparison.Region.Y);
        json.WriteNumber("width", comparison.Region.Width);
        json.WriteNumber("height", comparison.Region.Height);
        json.WriteNumber("samples", comparison.Samples);
        json.WriteNumber("failures", comparison.Failures);
        if (comparison.SpecFailures is { } spec) json.WriteNumber("specFailures", spec);
        if (comparison.Warnings is { } warnings) json.WriteNumber("warnings", warnings);
        json.WriteNumber("unbounded", comparison.Unbounded);
        json.WriteNumber("overflows", comparison.Overflows);
        WriteNumber(json, "maxRatio", comparison.MaxRatio);
        if (comparison.Worst is { } worst) Write(json, worst);
        if (comparison.Neighbourhood is { } around) Write(json, around);
        WriteChannels(json, comparison);
        WriteHistogram(json, comparison.Histogram);
        json.WriteBase64String("ratioMap", MemoryMarshal.AsBytes(comparison.RatioMap.AsSpan()));
        json.WriteEndObject();
    }

    private static void WriteTally(Utf8JsonWriter json, ComparisonTally tally, bool withHistogram)
    {
        json.WriteNumber("frames", tally.Frames);
        json.WriteNumber("failedFrames", tally.FailedFrames);
        json.WriteNumber("samples", tally.Samples);
        json.WriteNumber("failures", tally.Failures);
        json.WriteNumber("specFailures", tally.SpecFailures);
        json.WriteNumber("warnings", tally.Warnings);
        json.WriteNumber("unbounded", tally.Unbounded);
        json.WriteNumber("overflows", tally.Overflows);
        WriteNumber(json, "maxRatio", tally.MaxRatio);
        WriteNumber(json, "maxFloatRatio", tally.MaxFloatRatio);
        if (withHistogram) WriteHistogram(json, tally.Histogram);
    }

    private static void Write(Utf8JsonWriter json, SampleVerdict worst)
    {
        json.WriteStartObject("worst");
        json.WriteNumber("x", worst.X);
        json.WriteNumber("y", worst.Y);
        json.WriteNumber("channel", worst.Channel);
        WriteNumber(json, "actual", worst.Actual);
        WriteNumber(json, "expected", worst.Expected);
        WriteNumber(json, "lowest", worst.Lowest);
        WriteNumber(json, "highest", worst.Highest);
        WriteNumber(json, "ratio", worst.Ratio);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Neighbourhood around)
    {
        json.WriteStartObject("neighbourhood");
        json.WriteNumber("x", around.X);
        json.WriteNumber("y", around.Y);
        WriteNumbers(json, "expected", around.Expected);
        WriteNumbers(json, "actual", around.Actual);
        WriteNumbers(json, "bounds", around.Bounds);
        WriteNumbers(json, "ratios", around.Ratios);
        json.WriteEndObject();
    }

    private static void WriteChannels(Utf8JsonWriter json, ComparisonReport comparison)
    {
        json.WriteStartArray("channels");
        foreach (var channel in comparison.PerChannel)
        {
            json.WriteStartObject();
            json.WriteNumber("failures", channel.Failures);
            WriteNumber(json, "largestError", channel.LargestError);
            WriteNumber(json, "meanError", channel.MeanError);
            WriteNumber(json, "maxRatio", channel.MaxRatio);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteHistogram(Utf8JsonWriter json, RatioHistogram histogram)
    {
        json.WriteStartObject("histogram");
        json.WriteNumber("zero", histogram.Zero);
        json.WriteStartArray("bins");
        foreach (long bin in histogram.Bins) json.WriteNumberValue(bin);
        json.WriteEndArray();
        json.WriteNumber("beyond", histogram.Beyond);
        json.WriteEndObject();
    }

    private static void WritePairs(Utf8JsonWriter json, string name, IEnumerable<(string Key, string Value)> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs) json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (double value in values)
            if (double.IsFinite(value)) json.WriteNumberValue(value);
            else json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Name(ValidationOutcome outcome) => outcome switch
    {
        ValidationOutcome.Passed => "passed",
        ValidationOutcome.Failed => "failed",
        ValidationOutcome.Error => "error",
        _ => "skipped",
    };
}
