using System.Text.Json;
using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Apply;

/// <summary>Reads one line of a job file: a JSON object whose keys are the settings, values as on the command line or JSON numbers.</summary>
internal static class JobLine
{
    /// <summary>The settings of a line of <c>rtconv apply</c>.</summary>
    /// <exception cref="InvalidInputException">The line is no JSON object, or holds an unknown key or a value of another kind.</exception>
    public static JobText Parse(string line) => Parse(line, [.. ApplyKey.All.Select(k => k.Name)]);

    /// <summary>The settings of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="keys">The keys that are known.</param>
    /// <param name="structured">A key whose value may be an object or a list of objects, which is kept as JSON text.</param>
    /// <exception cref="InvalidInputException">The line is no JSON object, or holds an unknown key or a value of another kind.</exception>
    public static JobText Parse(string line, IReadOnlyList<string> keys, string? structured = null)
    {
        try
        {
            return ParseObject(line, keys, structured);
        }
        catch (InvalidOperationException e)
        {
            // What the runtime says of an escaped half of a surrogate pair.
            throw new InvalidInputException("the text of a key or value holds characters that are none", e);
        }
    }

    private static JobText ParseObject(string line, IReadOnlyList<string> keys, string? structured)
    {
        using var document = Read(line);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new InvalidInputException($"a job is a JSON object {{\"input\": ..., \"output\": ..., \"kernel\": ...}}; this is {Kind(document.RootElement)}");
        var text = new JobText();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (!keys.Contains(property.Name))
                throw new InvalidInputException($"unknown key '{property.Name}'{NearestNames.Hint(property.Name, keys)}; keys are {string.Join(", ", keys)}");
            if (text.TryGet(property.Name, out _)) throw new InvalidInputException($"the key '{property.Name}' stands twice");
            bool isList = property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            text[property.Name] = isList && property.Name == structured ? property.Value.GetRawText() : Value(property.Name, property.Value);
        }
        return text;
    }

    private static JsonDocument Read(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new InvalidInputException($"no valid JSON near column {(e.BytePositionInLine ?? 0) + 1}; a job is one JSON object on one line", e);
        }
    }

    private static string Value(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join(",", value.EnumerateArray().Select(v => Value(key, v))),
        _ => throw new InvalidInputException($"the value of '{key}' is {Kind(value)}; it must be text or a number"),
    };

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
