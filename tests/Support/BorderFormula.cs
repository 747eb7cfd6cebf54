using RealtimeConv.Filters;

namespace RealtimeConv.Tests.Support;

/// <summary>The border rules as closed formulas, apart from those of the library.</summary>
public static class BorderFormula
{
    /// <summary>The index within 0 to n - 1 that stands at position p; -1 where the constant does.</summary>
    public static int Index(BorderMode mode, int p, int n) => mode switch
    {
        BorderMode.Replicate => Math.Clamp(p, 0, n - 1),
        BorderMode.Wrap => Modulo(p, n),
        BorderMode.Reflect => Math.Min(Modulo(p, 2 * n), 2 * n - 1 - Modulo(p, 2 * n)),
        BorderMode.Reflect101 => n == 1 ? 0 : Math.Min(Modulo(p, 2 * n - 2), 2 * n - 2 - Modulo(p, 2 * n - 2)),
        _ => p < 0 || p >= n ? -1 : p,
    };

    private static int Modulo(int a, int m) => (a % m + m) % m;
}
