using System.Globalization;
using System.Text;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>The sums of a blocked pass in the words of shaders/include/blocked.glsl.</summary>
/// <param name="columns">Columns of the window.</param>
/// <param name="rows">Rows of the window.</param>
/// <param name="terms">Kernels reduced to one value.</param>
/// <param name="shape">The block.</param>
internal sealed class BlockedText(int columns, int rows, int terms, BlockShape shape)
{
    /// <summary>Columns that the windows of a block span.</summary>
    public int ColumnsRead => columns + shape.X - 1;

    /// <summary>K_COLUMNS.</summary>
    public string Columns() => string.Join(' ', Enumerable.Range(0, ColumnsRead).Select(i => $"COLUMN({i})"));

    /// <summary>K_ROW_WEIGHTS.</summary>
    public string RowWeights() => string.Join(' ', Enumerable.Range(0, columns).Select(i => $"WEIGHT({i})"));

    /// <summary>K_ROW: every tap of a row, its weight from the table.</summary>
    public string Row()
    {
        var text = new StringBuilder();
        for (int i = 0; i < ColumnsRead; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"TEXEL({i}) ");
            for (int x = Math.Max(0, i - columns + 1); x < Math.Min(shape.X, i + 1); x++) text.Append(CultureInfo.InvariantCulture, $"TAP({x}, weights[{i - x}]) ");
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>K_ROWS: every tap that is not zero, its weight as a literal. Texels that no tap uses are not read.</summary>
    /// <param name="literal">The weight of a term's tap, row after row, as GLSL; null where it is zero.</param>
    public string Rows(Func<int, int, string?> literal)
    {
        var text = new StringBuilder();
        for (int j = 0; j < rows + shape.Y - 1; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $"ROW({j}) ");
            for (int i = 0; i < ColumnsRead; i++)
            {
                int before = text.Length;
                text.Append(CultureInfo.InvariantCulture, $"TEXEL({i}) ");
                int head = text.Length;
                for (int term = 0; term < terms; term++) AppendUses(text, term, i, j, literal);
                if (text.Length == head) text.Length = before;
            }
        }
        return text.ToString().TrimEnd();
    }

    // The pixels of the block whose window holds texel (i, j).
    private void AppendUses(StringBuilder text, int term, int i, int j, Func<int, int, string?> literal)
    {
        for (int y = Math.Max(0, j - rows + 1); y < Math.Min(shape.Y, j + 1); y++)
            for (int x = Math.Max(0, i - columns + 1); x < Math.Min(shape.X, i + 1); x++)
                if (literal(term, (j - y) * columns + i - x) is { } weight)
                    text.Append(CultureInfo.InvariantCulture, $"TAP({(term * shape.Y + y) * shape.X + x}, {weight}) ");
    }
}
