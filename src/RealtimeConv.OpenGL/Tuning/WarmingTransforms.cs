using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tuning;

/// <summary>Plans that have every program of transforms which large full kernels run by, whatever tiles they get.</summary>
internal static class WarmingTransforms
{
    private const int Size = 31;

    // One stage at a time has programs for each radix, and lines of these sides have stages of radix 8 or 16 alone, both of them; whole lines have programs for each length.
    private static readonly int[] Sides = [64, 256], SidesOfLines = [64, 128, 256];

    /// <summary>A kernel of full rank.</summary>
    public static Filter Filter { get; } = new ConvolveFilter(new Kernel(Size, Size, [.. Enumerable.Range(0, Size * Size).Select(k => k * 7919 % 1009 / 1009.0 / (Size * Size))]));

    /// <summary>The plans; none where such a kernel is not transformed.</summary>
    /// <param name="chosen">The plan of <see cref="Filter"/>.</param>
    /// <param name="takesLines">Whether lines are transformed whole.</param>
    public static IEnumerable<FilterPlan> Of(FilterPlan chosen, bool takesLines)
    {
        if (!chosen.Passes.Any(p => p is FourierPass)) return [];
        return (takesLines ? SidesOfLines : Sides).Select(side => chosen with { Passes = [.. chosen.Passes.Select(p => p is FourierPass f ? f.WithTiles(side, side) : p)] });
    }
}
