using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeConv.Tests.Power;

/// <summary>Numbers that programs for one kernel hold as literals: BITS4(...) of floats, ivec of whole ones.</summary>
internal static partial class WrittenVectors
{
    /// <summary>A change of the floats of a constant, vector by vector.</summary>
    public static WrittenEdit Floats(string constant, Action<float[][]> change) => new(constant, text =>
    {
        float[][] vectors = [.. Vector().Matches(text).Select(v => Bits().Matches(v.Value).Select(b => BitConverter.UInt32BitsToSingle(uint.Parse(b.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))).ToArray())];
        change(vectors);
        return string.Join(", ", vectors.Select(v => $"BITS4({string.Join(", ", v.Select(f => $"0x{BitConverter.SingleToUInt32Bits(f):x8}u"))})"));
    });

    /// <summary>A change of the whole numbers of a constant's one vector.</summary>
    public static WrittenEdit Integers(string constant, Action<int[]> change) => new(constant, text =>
    {
        var inner = Whole().Match(text);
        int[] numbers = [.. inner.Groups[1].Value.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        change(numbers);
        return text.Replace(inner.Groups[1].Value, string.Join(", ", numbers), StringComparison.Ordinal);
    });

    [GeneratedRegex(@"BITS4\([^)]*\)")]
    private static partial Regex Vector();

    [GeneratedRegex("0x([0-9a-f]{8})u")]
    private static partial Regex Bits();

    [GeneratedRegex(@"(?<=[a-z]vec\d\(|^)(-?\d+(?:, -?\d+)*)(?=\)|$)")]
    private static partial Regex Whole();
}
