using System.Text;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Kernels;

/// <summary>A kernel as shades in a text: two characters per cell, a minus sign before the shade of a negative weight.</summary>
internal static class KernelHeatMap
{
    private const string Shades = " .:+#@";
    private const int MostCells = 48;

    /// <summary>The rows of the map. Larger kernels are thinned out: each cell shows the weight of the largest magnitude among those it stands for.</summary>
    public static IEnumerable<string> Lines(Kernel kernel)
    {
        int step = (Math.Max(kernel.Width, kernel.Height) + MostCells - 1) / MostCells;
        double largest = kernel.Coefficients.Max(Math.Abs) / Math.Abs(kernel.Divisor);
        for (int j = 0; j < kernel.Height; j += step)
        {
            var line = new StringBuilder("  ");
            for (int i = 0; i < kernel.Width; i += step) line.Append(Cell(Strongest(kernel, i, j, step), largest));
            yield return line.ToString().TrimEnd();
        }
        yield return $"  '@' is {largest:G4}, '-@' its negative{(step > 1 ? $"; a cell stands for {step}x{step} weights" : "")}";
    }

    private static string Cell(double weight, double largest)
    {
        // The square root lifts the tails, which a blur would otherwise not show.
        double share = largest == 0 ? 0 : Math.Sqrt(Math.Abs(weight) / largest);
        int shade = weight == 0 ? 0 : Math.Clamp((int)Math.Ceiling(share * (Shades.Length - 1)), 1, Shades.Length - 1);
        return $"{(weight < 0 ? '-' : ' ')}{Shades[shade]}";
    }

    private static double Strongest(Kernel kernel, int x, int y, int step)
    {
        double best = 0;
        for (int j = y; j < Math.Min(y + step, kernel.Height); j++)
            for (int i = x; i < Math.Min(x + step, kernel.Width); i++)
                if (Math.Abs(kernel[i, j]) > Math.Abs(best)) best = kernel[i, j];
        return best;
    }
}
