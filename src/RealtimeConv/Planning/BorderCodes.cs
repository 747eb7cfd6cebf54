using RealtimeConv.Filters;

namespace RealtimeConv.Planning;

/// <summary>Border constants as 8-bit codes.</summary>
internal static class BorderCodes
{
    /// <summary>Whether what stands outside is a code in each of the first channels: any rule but a constant, or constants that are codes.</summary>
    /// <param name="border">The rule.</param>
    /// <param name="channels">How many channels.</param>
    /// <param name="one">The code that the constant counts as 1: 255 for fractions, 1 for codes.</param>
    public static bool Are(Border border, int channels, double one) => border.Mode != BorderMode.Constant || Enumerable.Range(0, channels).All(c => IsCode(border.Constant[c], one));

    /// <summary>The code of a channel's constant.</summary>
    public static byte Of(Border border, int channel, double one) => (byte)Math.Round(border.Constant[channel] * one);

    private static bool IsCode(double value, double one) => Math.Round(value * one) is >= 0 and <= byte.MaxValue and var code && code / one == value;
}
