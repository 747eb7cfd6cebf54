using System.Globalization;
using System.Text.Json;

namespace RealtimeConv.Verification.Reports;

/// <summary>A validation run as JSON.</summary>
/// <remarks>Numbers that JSON lacks are written as the strings "NaN", "Infinity" and "-Infinity".</remarks>
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
        json.WriteNumber("samples", summary.Samples);
        json.WriteNumber("specFailures", summary.SpecFailures);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("unbounded", summary.Unbounded);
        WriteNumber(json, "maxRatio", summary.MaxRatio);
        WriteNumber(json, "maxFloatRatio", summary.MaxFloatRatio);
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
        json.WriteEndObject();
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
        WriteNumbers(json, "expected", around.Expected);
        WriteNumbers(json, "actual", around.Actual);
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
