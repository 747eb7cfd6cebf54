using System.Text.Json;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Kernels;

/// <summary>rtconv kernels list: the catalogue as a table or as JSON.</summary>
internal static class KernelListing
{
    private const int NameColumn = 26;

    /// <summary>The entries whose id, alias, name or description holds a text.</summary>
    public static IReadOnlyList<CatalogEntry> Find(string? text) => text is null ? KernelCatalog.Entries : [.. KernelCatalog.Entries.Where(e => Matches(e, text))];

    public static IEnumerable<string> Lines(IReadOnlyList<CatalogEntry> entries)
    {
        foreach (var entry in entries)
        {
            string id = entry.Parameters.IsEmpty ? entry.Id : $"{entry.Id}({string.Join(", ", entry.Parameters.Select(p => $"{p.Name}={p.Default:R}"))})";
            yield return id.Length < NameColumn ? $"{id.PadRight(NameColumn)}{entry.Name}{(entry.IsFilter ? " (filter)" : "")}" : $"{id}  {entry.Name}{(entry.IsFilter ? " (filter)" : "")}";
            if (!entry.Aliases.IsEmpty) yield return $"{"",NameColumn}also {string.Join(", ", entry.Aliases.Select(a => a.Id))}";
        }
        yield return "";
        yield return $"{entries.Count(e => !e.IsFilter)} kernels, {entries.Count(e => e.IsFilter)} filters; 'rtconv kernels show NAME' tells more";
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<CatalogEntry> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("name", entry.Name);
            json.WriteString("description", entry.Description);
            json.WriteString("kind", entry.IsFilter ? "filter" : "kernel");
            WriteParameters(json, entry);
            json.WriteStartArray("aliases");
            foreach (var alias in entry.Aliases)
            {
                json.WriteStartObject();
                json.WriteString("id", alias.Id);
                foreach (var (name, value) in alias.Fixed) json.WriteNumber(name, value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, CatalogEntry entry)
    {
        json.WriteStartArray("parameters");
        foreach (var p in entry.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", p.Name);
            json.WriteString("description", p.Description);
            json.WriteNumber("default", p.Default);
            json.WriteNumber("minimum", p.Minimum);
            json.WriteNumber("maximum", p.Maximum);
            json.WriteNumber("step", p.Step);
            json.WriteString("unit", p.Unit.ToString().ToLowerInvariant());
            json.WriteString("kind", p.Kind.ToString().ToLowerInvariant());
            json.WriteBoolean("acceptsPercent", p.AcceptsPercent);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static bool Matches(CatalogEntry entry, string text) =>
        entry.Aliases.Select(a => a.Id).Append(entry.Id).Append(entry.Name).Append(entry.Description)
            .Any(t => t.Replace('_', '-').Contains(text.Replace('_', '-'), StringComparison.OrdinalIgnoreCase));
}
