using RealtimeConv.Demo.Plots;

namespace RealtimeConv.Demo.Explain;

/// <summary>Grids of numbers in the theory page's pictures.</summary>
internal static class FigureGrid
{
    /// <summary>Side of a cell with a readable number, in pixels.</summary>
    public const double Cell = 26;

    /// <summary>Numbers in coloured cells under a title.</summary>
    public static void Numbers(SvgCanvas canvas, double x, double y, int columns, double[] values, string title, double cell = Cell)
    {
        double largest = values.Max(Math.Abs);
        canvas.Text(x, y - 10, title, 12);
        for (int k = 0; k < values.Length; k++)
        {
            double cx = x + k % columns * cell, cy = y + k / columns * cell;
            canvas.Rectangle(cx, cy, cell, cell, SvgCanvas.Signed(values[k], 1.6 * largest), "#94a3b8");
            canvas.Text(cx + cell / 2, cy + cell / 2 + 4, $"{values[k]:0.##}", values[k] is > 99 or < -9 ? 8 : 10, "middle");
        }
    }

    /// <summary>Numbers as colours alone, from blue over white to orange, under a title.</summary>
    /// <param name="canvas">Takes the shapes.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge of the cells.</param>
    /// <param name="columns">Cells of a row.</param>
    /// <param name="values">Row by row.</param>
    /// <param name="title">Written above.</param>
    /// <param name="cell">Side of a cell.</param>
    /// <param name="largest">The number of full colour; 0 takes the largest there is.</param>
    public static void Colours(SvgCanvas canvas, double x, double y, int columns, double[] values, string title, double cell, double largest = 0)
    {
        if (largest == 0) largest = values.Max(Math.Abs);
        canvas.Text(x, y - 8, title, 11);
        for (int k = 0; k < values.Length; k++)
            if (values[k] != 0) canvas.Rectangle(x + k % columns * cell, y + k / columns * cell, cell, cell, SvgCanvas.Signed(values[k], largest));
        canvas.Rectangle(x, y, columns * cell, values.Length / columns * cell, "none", "#94a3b8");
    }
}
