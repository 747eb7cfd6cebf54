namespace RealtimeConv.Networks;

/// <summary>How feature maps are laid out side by side in a picture: cells of one size in rows, the maps' own proportions kept as far as whole pixels go.</summary>
/// <param name="Columns">Cells of a row.</param>
/// <param name="CellWidth">Columns of a cell, with the gap to the next.</param>
/// <param name="CellHeight">Rows of a cell, with the gap to the next.</param>
/// <param name="Left">Column of the first cell.</param>
/// <param name="Top">Row of the first cell.</param>
public readonly record struct MapGrid(int Columns, int CellWidth, int CellHeight, int Left, int Top)
{
    /// <summary>The arrangement with the largest cells for maps in a picture of a size.</summary>
    /// <param name="maps">Shape of the maps; all channels are shown.</param>
    /// <param name="width">Columns of the picture, at least 1.</param>
    /// <param name="height">Rows of the picture, at least 1.</param>
    public static MapGrid Of(TensorShape maps, int width, int height)
    {
        var best = new MapGrid(1, 1, 1, 0, 0);
        double largest = 0;
        for (int columns = 1; columns <= maps.Channels; columns++)
        {
            int rows = (maps.Channels + columns - 1) / columns;
            double scale = Math.Min((double)width / columns / maps.Width, (double)height / rows / maps.Height);
            if (scale <= largest) continue;
            largest = scale;
            int cellWidth = Math.Max(1, (int)(scale * maps.Width)), cellHeight = Math.Max(1, (int)(scale * maps.Height));
            best = new MapGrid(columns, cellWidth, cellHeight, Math.Max(0, (width - columns * cellWidth) / 2), Math.Max(0, (height - rows * cellHeight) / 2));
        }
        return best;
    }
}
