using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Apply;

/// <summary>Reads values of settings beside those of a filter; one that makes no sense is refused in a sentence that names the setting and what it takes.</summary>
internal static class ValueText
{
    /// <summary>An error that is granted beyond the contract: a number of at least 0, in units of full scale.</summary>
    public static ErrorBudget Budget(string text) => new(SettingText.Number("budget", text, 0, double.PositiveInfinity));

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

    /// <summary>true or false.</summary>
    public static bool Flag(string key, string text) => SettingText.Choice(key, text, ("true", true), ("false", false));

    private static bool TryWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);
}
