using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeConv.Tests.Power;

/// <summary>One use of a texel in K_ROWS: weight times texel (Row, Column) of the block's windows is added to a sum.</summary>
internal readonly record struct WrittenTap(int Row, int Column, int Sum, string Weight);

/// <summary>K_ROWS of a blocked program, read and written again: the words are those of shaders/include/blocked.glsl.</summary>
internal static partial class WrittenTaps
{
    /// <summary>A change of the list of taps.</summary>
    public static WrittenEdit Change(Func<List<WrittenTap>, IEnumerable<WrittenTap>> change) => new("K_ROWS", text => Write(change(Read(text))));

    /// <summary>A change of each tap that is asked for, by its place in the list.</summary>
    public static WrittenEdit ChangeOne(Func<List<WrittenTap>, int> which, Func<WrittenTap, WrittenTap> change) => Change(taps =>
    {
        int one = which(taps);
        return taps.Select((tap, k) => k == one ? change(tap) : tap);
    });

    /// <summary>The weight, a literal by its bits, times 1 + 2^-11.</summary>
    public static string SlightlyMore(string weight) => Bits().Replace(
        weight, m => $"0x{BitConverter.SingleToUInt32Bits(BitConverter.UInt32BitsToSingle(uint.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) * (1 + 1 / 2048f)):x8}u");

    private static List<WrittenTap> Read(string text)
    {
        var taps = new List<WrittenTap>();
        int row = -1, column = -1;
        foreach (Match word in Word().Matches(text))
        {
            int number = int.Parse(word.Groups[2].Value, CultureInfo.InvariantCulture);
            switch (word.Groups[1].Value)
            {
                case "ROW": row = number; break;
                case "TEXEL": column = number; break;
                default: taps.Add(new WrittenTap(row, column, number, word.Groups[3].Value)); break;
            }
        }
        return taps;
    }

    private static string Write(IEnumerable<WrittenTap> taps)
    {
        var text = new StringBuilder();
        int row = -1, column = -1;
        foreach (var tap in taps)
        {
            if (tap.Row != row) text.Append(CultureInfo.InvariantCulture, $"ROW({tap.Row}) ");
            if (tap.Row != row || tap.Column != column) text.Append(CultureInfo.InvariantCulture, $"TEXEL({tap.Column}) ");
            text.Append(CultureInfo.InvariantCulture, $"TAP({tap.Sum}, {tap.Weight}) ");
            (row, column) = (tap.Row, tap.Column);
        }
        return text.ToString().TrimEnd();
    }

    [GeneratedRegex(@"(ROW|TEXEL|TAP)\((\d+)(?:, (BITS4?\([^)]*\)))?\)")]
    private static partial Regex Word();

    [GeneratedRegex("0x([0-9a-f]{8})u")]
    private static partial Regex Bits();
}
