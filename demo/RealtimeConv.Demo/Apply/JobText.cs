using System.Diagnostics.CodeAnalysis;

namespace RealtimeConv.Demo.Apply;

/// <summary>The settings of one job as text, by key: from flags, from a job line, or from both.</summary>
internal sealed class JobText
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The text of a setting, or null where it is not given.</summary>
    public string? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set
        {
            if (value is null) _values.Remove(key);
            else _values[key] = value;
        }
    }

    /// <summary>Whether a setting is given.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? text) => _values.TryGetValue(key, out text);

    /// <summary>These settings, with those of <paramref name="defaults"/> where one is not given here.</summary>
    public JobText Over(JobText defaults)
    {
        var merged = new JobText();
        foreach (var (key, value) in defaults._values) merged[key] = value;
        foreach (var (key, value) in _values) merged[key] = value;
        return merged;
    }
}
