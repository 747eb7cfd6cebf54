using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>Reads the values of settings; a value that makes no sense is refused in a sentence that names the setting and what it takes.</summary>
internal static class ValueText
{
    /// <summary>A finite number: 0.5, -1e3, or a fraction such as 1/9.</summary>
    public static double Number(string key, string text)
    {
        if (TryNumber(text, out double value)) return value;
        string[] parts = text.Split('/');
        if (parts.Length == 2 && TryNumber(parts[0], out double over) && TryNumber(parts[1], out double under) && double.IsFinite(over / under)) return over / under;
        throw new InvalidInputException($"{key} '{text}' is not a finite number such as 0.5, -2 or 1/9");
    }

    /// <summary>A finite number within limits.</summary>
    public static double Number(string key, string text, double least, double most)
    {
        double value = Number(key, text);
        if (value >= least && value <= most) return value;
        string range = double.IsPositiveInfinity(most) ? $"at least {least}" : $"{least} to {most}";
        throw new InvalidInputException($"{key} is {text}; it must be {range}");
    }

    /// <summary>An error that is granted beyond the contract: a number of at least 0, in units of full scale.</summary>
    public static ErrorBudget Budget(string text) => new(Number("budget", text, 0, double.PositiveInfinity));

    /// <summary>Two whole numbers X,Y.</summary>
    public static (int X, int Y) Pair(string key, string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length == 2 && TryWhole(parts[0], out int x) && TryWhole(parts[1], out int y)) return (x, y);
        throw new InvalidInputException($"{key} '{text}' is not X,Y: two whole numbers such as 1,1");
    }

    /// <summary>A frame size WxH, 1 to 65536 each.</summary>
    public static (int Width, int Height) Size(string text)
    {
        string[] parts = text.Split('x');
        return parts.Length == 2 && int.TryParse(parts[0], out int w) && int.TryParse(parts[1], out int h) && w is >= 1 and <= 65536 && h is >= 1 and <= 65536
            ? (w, h)
            : throw new InvalidInputException($"size '{text}' is not understood; write WxH with 1 to 65536 each, for example 1280x720");
    }

    /// <summary>One of the named choices; upper and lower case are alike.</summary>
    public static T Choice<T>(string key, string text, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        foreach (var (name, value) in choices)
            if (string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)) return value;
        List<string> names = [];
        foreach (var (name, _) in choices) names.Add(name);
        throw new InvalidInputException($"unknown {key} '{text}'; it is one of {string.Join(", ", names)}");
    }

    /// <summary>A border rule by OpenCV's names, constants as constant:V or constant:V1,...,VC.</summary>
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
    public static KernelScale Scale(string key, string text) => text.Trim().ToLowerInvariant() switch
    {
        "none" => KernelScale.None,
        "sum" => KernelScale.BySum,
        _ => TryScale(key, text),
    };

    /// <summary>true or false.</summary>
    public static bool Flag(string key, string text) => Choice(key, text, ("true", true), ("false", false));

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

    private static bool TryWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);
}
