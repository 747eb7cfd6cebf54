using System.Globalization;
using System.Text;

namespace RealtimeConv.Verification.Reports;

/// <summary>The surroundings of the worst sample as plain text: expected beside actual, failures marked with an asterisk.</summary>
public static class NeighbourhoodText
{
    /// <summary>Five lines, each with five expected and five actual samples; a dot stands outside the picture.</summary>
    public static string Of(Neighbourhood around)
    {
        ArgumentNullException.ThrowIfNull(around);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"expected around ({around.X}, {around.Y}) | actual\n");
        for (int row = 0; row < Neighbourhood.Size; row++)
        {
            for (int column = 0; column < Neighbourhood.Size; column++) text.Append(Cell(around.Expected[row * Neighbourhood.Size + column], false, false));
            text.Append(" |");
            for (int column = 0; column < Neighbourhood.Size; column++)
            {
                int k = row * Neighbourhood.Size + column;
                text.Append(Cell(around.Actual[k], around.Ratios[k] > 1, !double.IsNaN(around.Ratios[k])));
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A number in few digits; a dot for none.</summary>
    public static string Number(double value, bool isInside) =>
        double.IsNaN(value) && !isInside ? "." : value.ToString(Math.Abs(value) is 0 or >= 0.001 and < 100000 ? "0.####" : "0.##e+0", CultureInfo.InvariantCulture);

    private static string Cell(double value, bool failed, bool isInside) => (Number(value, isInside) + (failed ? "*" : "")).PadLeft(12);
}
