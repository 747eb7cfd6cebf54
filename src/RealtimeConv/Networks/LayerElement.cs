using System.Text.Json;

namespace RealtimeConv.Networks;

/// <summary>Typed access to one layer of a JSON list, with messages that name what is wrong.</summary>
internal readonly struct LayerElement(JsonElement element, string place)
{
    private readonly JsonElement _element = element.ValueKind == JsonValueKind.Object ? element : throw new InvalidInputException($"{place} is no JSON object.");

    public bool Has(string name) => _element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string name, string? otherwise = null)
    {
        if (!Has(name)) return otherwise ?? throw new ArgumentException($"'{name}' is missing.");
        var value = _element.GetProperty(name);
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new ArgumentException($"'{name}' must be text.");
    }

    public double Number(string name, double otherwise)
    {
        if (!Has(name)) return otherwise;
        var value = _element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw new ArgumentException($"'{name}' must be a number.");
    }

    public int Integer(string name, int? otherwise = null) =>
        Has(name) || otherwise is not null ? Whole(name, Number(name, otherwise ?? 0)) : throw new ArgumentException($"'{name}' is missing.");

    public IEnumerable<double> Numbers(string name)
    {
        if (!Has(name)) throw new ArgumentException($"'{name}' is missing.");
        var value = _element.GetProperty(name);
        if (value.ValueKind == JsonValueKind.Number) return [value.GetDouble()];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.Number)) throw new ArgumentException($"'{name}' must be numbers.");
        return [.. value.EnumerateArray().Select(v => v.GetDouble())];
    }

    public int[] Integers(string name) => [.. Numbers(name).Select(v => Whole(name, v))];

    public (int Y, int X) Pair(string name, int otherwise)
    {
        if (!Has(name)) return (otherwise, otherwise);
        double[] values = [.. Numbers(name)];
        return values.Length == 2 ? (Whole(name, values[0]), Whole(name, values[1])) : throw new ArgumentException($"'{name}' has {values.Length} numbers; 2 (y, x) are needed.");
    }

    private static int Whole(string name, double value) =>
        value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue ? (int)value : throw new ArgumentException($"'{name}' is {value}; a whole number is needed.");
}
