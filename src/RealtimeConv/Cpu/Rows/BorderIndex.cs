using RealtimeConv.Filters;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Border rules on indices, for frames of any size and reaches of any length.</summary>
internal static class BorderIndex
{
    /// <summary>The sample that stands at an index inside or outside 0 .. count - 1; -1 where the constant stands.</summary>
    public static int Map(BorderMode mode, int index, int count)
    {
        if ((uint)index < (uint)count) return index;
        switch (mode)
        {
            case BorderMode.Replicate:
                return index < 0 ? 0 : count - 1;
            case BorderMode.Reflect:
                long mirrored = Modulo(index, 2L * count);
                return (int)(mirrored < count ? mirrored : 2L * count - 1 - mirrored);
            case BorderMode.Reflect101:
                if (count == 1) return 0;
                long folded = Modulo(index, 2L * count - 2);
                return (int)(folded < count ? folded : 2L * count - 2 - folded);
            case BorderMode.Wrap:
                return (int)Modulo(index, count);
            default:
                return -1;
        }
    }

    private static long Modulo(long value, long period)
    {
        long rest = value % period;
        return rest < 0 ? rest + period : rest;
    }
}
