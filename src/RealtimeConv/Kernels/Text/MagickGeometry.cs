using System.Globalization;

namespace RealtimeConv.Kernels.Text;

/// <summary>ImageMagick's geometry arguments: up to four numbers (rho, sigma, xi, psi) between x , / : or signs, and flag characters anywhere.</summary>
internal sealed class MagickGeometry
{
    private static readonly char[] Flags = ['@', '<', '>', '!', '%', '^', '~'];

    private readonly double?[] _numbers = new double?[4];
    private readonly HashSet<char> _flags = [];

    public double? Rho => _numbers[0];

    public double? Sigma => _numbers[1];

    public double? Xi => _numbers[2];

    public double? Psi => _numbers[3];

    public bool Has(char flag) => _flags.Contains(flag);

    /// <summary>Reads the arguments.</summary>
    /// <returns>The index of the first character that does not fit, or -1.</returns>
    public static int TryParse(ReadOnlySpan<char> text, out MagickGeometry geometry)
    {
        geometry = new MagickGeometry();
        int slot = 0, at = 0;
        bool empty = true;
        while (at < text.Length)
        {
            char c = text[at];
            if (Array.IndexOf(Flags, c) >= 0) geometry._flags.Add(c);
            else if (c is 'x' or 'X' or ',' or '/' or ':')
            {
                if (++slot == 4) return at;
                empty = true;
            }
            else if (!char.IsWhiteSpace(c))
            {
                if (!empty && (c is not ('+' or '-') || ++slot == 4)) return at;
                int length = NumberLength(text[at..]);
                if (!double.TryParse(text.Slice(at, length), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value)) return at;
                geometry._numbers[slot] = value;
                empty = false;
                at += length;
                continue;
            }
            at++;
        }
        return -1;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        int end = text[0] is '+' or '-' ? 1 : 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return end;
    }
}
