using System.Globalization;
using RealtimeConv.Kernels;

namespace RealtimeConv.Filters;

/// <summary>Reads the settings of a filter from text; one that makes no sense is refused in a sentence that names the setting and what it takes.</summary>
public static class SettingText
{
    /// <summary>A finite number: 0.5, -1e3, or a fraction such as 1/9.</summary>
    /// <param name="key">The setting's name, for the message.</param>
    /// <param name="text">The number.</param>
    /// <exception cref="InvalidInputException">The text is no finite number.</exception>
    public static double Number(string key, string text)
    {
        if (TryNumber(text, out double value)) return value;
        string[] parts = text.Split('/');
        if (parts.Length == 2 && TryNumber(parts[0], out double over) && TryNumber(parts[1], out double under) && double.IsFinite(over / under)) return over / under;
        string unit = UnitOf(text);
        throw new InvalidInputException($"{key} '{text}' is not a finite number such as 0.5, -2 or 1/9{(unit.Length > 0 ? $"; leave out '{unit}'" : "")}");
    }

    /// <summary>A finite number within limits.</summary>
    /// <param name="key">The setting's name, for the message.</param>
    /// <param name="text">The number.</param>
    /// <param name="least">The least that is taken.</param>
    /// <param name="most">The most that is taken; infinity for no limit.</param>
    /// <exception cref="InvalidInputException">The text is no such number.</exception>
    public static double Number(string key, string text, double least, double most)
    {
        double value = Number(key, text);
        if (value >= least && value <= most) return value;
        string range = double.IsPositiveInfinity(most) ? $"at least {least}" : $"{least} to {most}";
        throw new InvalidInputException($"{key} is {text}; it must be {range}");
    }

    /// <summary>One of the named choices; upper and lower case are alike.</summary>
    /// <exception cref="InvalidInputException">The text names none of them.</exception>
    public static T Choice<T>(string key, string text, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        foreach (var (name, value) in choices)
            if (string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)) return value;
        List<string> names = [];
        foreach (var (name, _) in choices) names.Add(name);
        throw new InvalidInputException($"unknown {key} '{text}'; it is one of {string.Join(", ", names)}");
    }

    /// <summary>A border rule by OpenCV's names, constants as constant:V or constant:V1,...,VC.</summary>
    /// <exception cref="InvalidInputException">The text is no border rule.</exception>
    public static Border Border(string key, string text)
    {
        const string Constant = "constant";
        string trimmed = text.Trim();
        if (trimmed.StartsWith(Constant + ":", StringComparison.OrdinalIgnoreCase))
        {
            double[] values = [.. trimmed[(Constant.Length + 1)..].Split(',').Select(v => Number($"{key} constant", v.Trim()))];
            return Filters.Border.Of(values.Length == 1 ? ChannelValues.All(values[0]) : ChannelValues.PerChannel(values));
        }
        if (string.Equals(trimmed, Constant, StringComparison.OrdinalIgnoreCase))
            throw new InvalidInputException($"{key} 'constant' needs its value: constant:V, or constant:V1,...,VC with one value per channel");
        foreach (var mode in (ReadOnlySpan<BorderMode>)[BorderMode.Replicate, BorderMode.Reflect, BorderMode.Reflect101, BorderMode.Wrap])
            if (string.Equals(mode.ToString(), trimmed, StringComparison.OrdinalIgnoreCase)) return new Border(mode);
        throw new InvalidInputException($"unknown {key} '{text}'; it is one of replicate, reflect, reflect101, wrap, constant:V, constant:V1,...,VC");
    }

    /// <summary>A factor, sum or none.</summary>
    /// <exception cref="InvalidInputException">The text is none of the three.</exception>
    public static KernelScale Scale(string key, string text) => text.Trim().ToLowerInvariant() switch
    {
        "none" => KernelScale.None,
        "sum" => KernelScale.BySum,
        _ => TryScale(key, text),
    };

    /// <summary>correlate or convolve.</summary>
    /// <exception cref="InvalidInputException">The text is neither.</exception>
    public static Operation Operation(string key, string text) =>
        Choice(key, text, ("correlate", Kernels.Operation.CrossCorrelation), ("convolve", Kernels.Operation.Convolution));

    /// <summary>What happens to alpha.</summary>
    /// <exception cref="InvalidInputException">The text is no policy.</exception>
    public static AlphaPolicy Alpha(string key, string text) => Choice(key, text,
        ("premultiplied", AlphaPolicy.Premultiplied), ("preserve", AlphaPolicy.Preserve), ("straight", AlphaPolicy.Straight), ("weighted", AlphaPolicy.Weighted));

    /// <summary>encoded or linear.</summary>
    /// <exception cref="InvalidInputException">The text is neither.</exception>
    public static LightMode Light(string key, string text) => Choice(key, text, ("encoded", LightMode.Encoded), ("linear", LightMode.Linear));

    private static KernelScale TryScale(string key, string text)
    {
        try
        {
            return KernelScale.Of(Number(key, text));
        }
        catch (InvalidInputException)
        {
            throw new InvalidInputException($"{key} '{text}' is not a finite number, sum or none");
        }
    }

    private static bool TryNumber(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    // What stands behind a number: ms of 5ms, % of 50%.
    private static string UnitOf(string text)
    {
        string trimmed = text.Trim();
        int end = trimmed.Length;
        while (end > 0 && (char.IsLetter(trimmed[end - 1]) || trimmed[end - 1] == '%')) end--;
        return end > 0 && TryNumber(trimmed[..end], out _) ? trimmed[end..] : "";
    }
}
