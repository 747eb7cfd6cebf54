using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Entries as JSON and back. What does not read as entries is no table.</summary>
internal static class TuningJson
{
    private const int MostPlans = 64;
    private const int LongestText = 2000;

    public static byte[] Write(IEnumerable<TuningEntry> entries)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("where", entry.Where);
                json.WriteString("when", entry.When.ToString("O", CultureInfo.InvariantCulture));
                json.WriteStartObject("plans");
                foreach (var (signature, milliseconds) in entry.Plans) json.WriteNumber(signature, milliseconds);
                json.WriteEndObject();
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return buffer.ToArray();
    }

    /// <summary>The entries, or null where the text is anything else.</summary>
    public static List<TuningEntry>? Read(ReadOnlyMemory<byte> text, int mostEntries)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            var entries = new List<TuningEntry>();
            foreach (var item in document.RootElement.EnumerateArray())
            {
                if (entries.Count == mostEntries) return null;
                var plans = item.GetProperty("plans").EnumerateObject().Select(p => (p.Name, p.Value.GetDouble())).ToImmutableArray();
                string where = item.GetProperty("where").GetString() ?? "";
                if (where.Length is 0 or > LongestText || plans.Length is < 1 or > MostPlans || plans.Any(p => !(p.Item2 > 0) || !double.IsFinite(p.Item2))) return null;
                entries.Add(new TuningEntry(where, DateTimeOffset.Parse(item.GetProperty("when").GetString()!, CultureInfo.InvariantCulture), plans));
            }
            return entries;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }
}
