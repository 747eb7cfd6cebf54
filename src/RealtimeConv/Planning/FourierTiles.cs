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
    public static (int Width, int Height)? For(Kernel kernel, int width, int height)
    {
        if (kernel.Width * kernel.Height < LeastTaps || Math.Max(kernel.Width, kernel.Height) > Longest / 2) return null;
        (int, int)? best = null;
        double least = double.PositiveInfinity;
        for (int w = Shortest; w <= Longest; w *= 2)
            for (int h = Shortest; h <= Longest; h *= 2)
            {
                if (w < kernel.Width || h < kernel.Height || Work(kernel, w, h, width, height) >= least) continue;
                least = Work(kernel, w, h, width, height);
                best = (w, h);
            }
        return best;
    }

    /// <summary>Samples transformed for a frame, times the levels of their transforms, times what cache misses cost: relative work.</summary>
    public static double Work(Kernel kernel, int tileWidth, int tileHeight, int width, int height)
    {
        double tiles = Math.Ceiling((double)width / (tileWidth - kernel.Width + 1)) * Math.Ceiling((double)height / (tileHeight - kernel.Height + 1));
        double levels = FixedLevels + int.Log2(tileWidth) + int.Log2(tileHeight);
        return tiles * tileWidth * tileHeight * levels * (tileWidth * tileHeight > SamplesInCache ? OutOfCache : 1);
    }
}
