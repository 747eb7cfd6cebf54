using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="FixedPointPass"/>. Its codes may be off by a share of a step, so that errors far below one cannot be told.</summary>
internal static class FixedPointMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(FixedPointPass pass)
    {
        if (!Same(pass.Row, pass.Row.Rotated180())) yield return ("kernel not flipped", "rows", With(pass, row: pass.Row.Rotated180()));
        if (!Same(pass.Column, pass.Column.Rotated180())) yield return ("kernel not flipped", "columns", With(pass, column: pass.Column.Rotated180()));
        yield return ("gain off by 2^-6", "", With(pass, column: pass.Column.WithDivisor(pass.Column.Divisor * (1 + 1.0 / 64))));
        if (pass.Row.AnchorX + 1 < pass.Row.Width) yield return ("window one to the left", "", With(pass, row: pass.Row.WithAnchor(pass.Row.AnchorX + 1, 0)));
        if (pass.Column.AnchorY + 1 < pass.Column.Height) yield return ("window one up", "", With(pass, column: pass.Column.WithAnchor(0, pass.Column.AnchorY + 1)));
        foreach (int tap in Enumerable.Range(0, pass.Row.Width)) yield return ("tap dropped", $"row tap {tap}", With(pass, row: Without(pass.Row, tap)));
        foreach (int tap in Enumerable.Range(0, pass.Column.Height)) yield return ("tap dropped", $"column tap {tap}", With(pass, column: Without(pass.Column, tap)));
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != pass.Border.Mode) yield return ($"border {mode} instead", "", With(pass, border: mode == BorderMode.Constant ? Border.Of(0) : new Border(mode)));
    }

    private static bool Same(Kernel a, Kernel b) => a.Coefficients.SequenceEqual(b.Coefficients) && a.AnchorX == b.AnchorX && a.AnchorY == b.AnchorY;

    private static Kernel Without(Kernel kernel, int tap) =>
        new(kernel.Width, kernel.Height, [.. kernel.Coefficients.Select((c, k) => k == tap ? 0 : c)], kernel.Divisor, kernel.AnchorX, kernel.AnchorY);

    private static FixedPointPass With(FixedPointPass pass, Kernel? row = null, Kernel? column = null, Border? border = null) =>
        FixedPointPass.Of(row ?? pass.Row, column ?? pass.Column, border ?? pass.Border, pass.Inputs, pass.Output)! with { Store = pass.Store };
}
