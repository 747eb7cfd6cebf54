using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>The size of the tiles in which a frame is transformed.</summary>
internal static class FourierTiles
{
    // Smaller kernels are summed faster than transformed.
    private const int LeastTaps = 50;
    private const int Shortest = 32;
    private const int Longest = 1024;

    // Two planes of float32 that stay in a second-level cache of 1 MiB.
    private const int SamplesInCache = 1 << 16;
    private const double OutOfCache = 1.3;

    /// <summary>Loading, turning and storing a tile cost as much as so many levels.</summary>
    public const double FixedLevels = 8;

    /// <summary>The tiles that cost least, or null where transforms are no way to sum this kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="inDouble">Whether samples take twice the room.</param>
    public static (int Width, int Height)? For(Kernel kernel, int width, int height, bool inDouble = false)
    {
        if (kernel.Width * kernel.Height < LeastTaps || Math.Max(kernel.Width, kernel.Height) > Longest / 2) return null;
        (int, int)? best = null;
        double least = double.PositiveInfinity;
        for (int w = Shortest; w <= Longest; w *= 2)
            for (int h = Shortest; h <= Longest; h *= 2)
            {
                if (w < kernel.Width || h < kernel.Height || Work(kernel, w, h, width, height, inDouble) >= least) continue;
                least = Work(kernel, w, h, width, height, inDouble);
                best = (w, h);
            }
        return best;
    }

    /// <summary>The tiles whose samples are read and written least often by a graphics processor, or null where transforms are no way to sum this kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="largest">Largest side of a texture, which holds at least one tile.</param>
    /// <param name="sweeps">How often the samples of a tile of some columns and rows are read and written.</param>
    public static (int Width, int Height)? OnGpu(Kernel kernel, int width, int height, int largest, Func<int, int, double> sweeps)
    {
        if (kernel.Width * kernel.Height < LeastTaps) return null;
        (int, int)? best = null;
        double least = double.PositiveInfinity;
        for (int w = Shortest; w <= Math.Min(Longest, largest); w *= 2)
            for (int h = Shortest; h <= Math.Min(Longest, largest); h *= 2)
            {
                // A tile that is kernel nearly all over gives hardly an output.
                if (w < 2 * kernel.Width - 1 || h < 2 * kernel.Height - 1) continue;
                double work = Tiles(kernel, w, h, width, height) * w * h * sweeps(w, h);
                if (work >= least) continue;
                least = work;
                best = (w, h);
            }
        return best;
    }

    /// <summary>Samples transformed for a frame, times the levels of their transforms, times what cache misses cost: relative work.</summary>
    public static double Work(Kernel kernel, int tileWidth, int tileHeight, int width, int height, bool inDouble = false)
    {
        double levels = FixedLevels + int.Log2(tileWidth) + int.Log2(tileHeight);
        return Tiles(kernel, tileWidth, tileHeight, width, height) * tileWidth * tileHeight * levels * (tileWidth * tileHeight > (inDouble ? SamplesInCache / 2 : SamplesInCache) ? OutOfCache : 1);
    }

    /// <summary>Samples transformed for each pixel of a frame; tiles at its right and bottom edges are transformed whole.</summary>
    public static double Overlap(FourierPass pass, int width, int height) =>
        Tiles(pass.Kernel, pass.TileWidth, pass.TileHeight, width, height) * pass.TileWidth * pass.TileHeight / ((double)width * height);

    private static double Tiles(Kernel kernel, int tileWidth, int tileHeight, int width, int height) =>
        Math.Ceiling((double)width / (tileWidth - kernel.Width + 1)) * Math.Ceiling((double)height / (tileHeight - kernel.Height + 1));
}
