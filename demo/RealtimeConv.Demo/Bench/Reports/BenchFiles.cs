using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>Records as JSON and as CSV: the same fields under the same names.</summary>
internal static class BenchFiles
{
    private static readonly (string Name, Func<BenchRecord, object?> Of)[] Fields =
    [
        ("device", r => r.Device), ("driver", r => r.Driver), ("isa", r => r.Isa), ("path", r => r.Path), ("plan", r => r.Plan), ("format", r => r.Format),
        ("width", r => r.Width), ("height", r => r.Height), ("kernel", r => r.Kernel), ("size", r => r.Size), ("border", r => r.Border), ("cpu_ms", r => r.CpuMs),
        ("wall_ms", r => r.WallMs), ("ratio_to_copy", r => r.RatioToCopy), ("rival", r => r.Rival), ("ratio_to_rival", r => r.RatioToRival), ("speedup", r => r.Speedup),
        ("cpu_median_ms", r => r.CpuMedianMs), ("wall_median_ms", r => r.WallMedianMs), ("rounds", r => r.Rounds), ("runs", r => r.Runs),
    ];

    /// <summary>An array of objects.</summary>
    public static void WriteJson(IEnumerable<BenchRecord> records, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var record in records)
        {
            json.WriteStartObject();
            foreach (var (name, of) in Fields)
            {
                json.WritePropertyName(name);
                switch (of(record))
                {
                    case string text: json.WriteStringValue(text); break;
                    case int number: json.WriteNumberValue(number); break;
                    case double number: json.WriteNumberValue(Math.Round(number, 6)); break;
                    default: json.WriteNullValue(); break;
                }
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A header line and a line for each record; what is not there is empty.</summary>
    public static void WriteCsv(IEnumerable<BenchRecord> records, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(string.Join(',', Fields.Select(f => f.Name)));
        foreach (var record in records) text.WriteLine(string.Join(',', Fields.Select(f => Cell(f.Of(record)))));
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => Math.Round(number, 6).ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => $"\"{value.ToString()!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
