using RealtimeConv.Hosting.Hud;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Live;

/// <summary>A kernel as a small picture: positive weights warm, negative ones cold, 0 dark; the anchor is outlined.</summary>
internal static class KernelHeatMap
{
    private const int MostCells = 33;

    /// <summary>Draws the kernel into a square; kernels with more rows or columns than cells show the weight nearest to each cell.</summary>
    public static void Draw(HudCanvas canvas, Kernel kernel, float x, float y, float side)
    {
        canvas.Panel(x - 2, y - 2, side + 4, side + 4, 3, HudColour.Groove);
        int longest = Math.Max(kernel.Width, kernel.Height), cells = Math.Min(longest, MostCells);
        int columns = Math.Max(1, kernel.Width * cells / longest), rows = Math.Max(1, kernel.Height * cells / longest);
        float cell = side / cells, left = x + (side - columns * cell) / 2, top = y + (side - rows * cell) / 2;
        double largest = 0;
        foreach (double c in kernel.Coefficients.AsSpan()) largest = Math.Max(largest, Math.Abs(c));
        if (largest == 0) largest = 1;
        float gap = cell > 5 ? 1 : 0;
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
            {
                int i = (int)((column + 0.5) * kernel.Width / columns), j = (int)((row + 0.5) * kernel.Height / rows);
                double weight = kernel.Coefficients[j * kernel.Width + i] / largest * Math.Sign(kernel.Divisor);
                canvas.Rectangle(left + column * cell, top + row * cell, cell - gap, cell - gap, Colour(weight));
                if (cell >= 14 && i == kernel.AnchorX && j == kernel.AnchorY) canvas.Disc(left + (column + 0.5f) * cell, top + (row + 0.5f) * cell, 2, HudColour.Text.WithAlpha(0.8f));
            }
    }

    // The square root lifts small weights, which a Gaussian has many of.
    private static HudColour Colour(double weight)
    {
        var dark = new HudColour(34, 40, 52);
        float strength = MathF.Sqrt((float)Math.Abs(weight));
        return weight >= 0 ? dark.Towards(new HudColour(255, 170, 60), strength) : dark.Towards(new HudColour(70, 150, 255), strength);
    }
}
