using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Power.Plans;

/// <summary>Mistakes of a <see cref="FourierPass"/>. Its bound is one of norms, so that of thousands of weights no single one slightly off can be told.</summary>
internal static class FourierMutations
{
    public static IEnumerable<(string Kind, string Place, PlannedPass Pass)> Of(FourierPass pass)
    {
        var kernel = pass.Kernel;
        yield return ("kernel not flipped", "", With(pass, kernel.Rotated180(), pass.Border));
        yield return ("gain off by 2^-11", "", With(pass, kernel.WithDivisor(kernel.Divisor * (1 + 1.0 / 2048)), pass.Border));
        yield return ("window one to the left", "", With(pass, kernel.WithAnchor(kernel.AnchorX + 1, kernel.AnchorY), pass.Border));
        yield return ("window one up", "", With(pass, kernel.WithAnchor(kernel.AnchorX, kernel.AnchorY + 1), pass.Border));
        foreach (int tap in (int[])[0, kernel.Width - 1, kernel.Coefficients.Length / 2, kernel.Coefficients.Length - 1])
        {
            double[] weights = [.. kernel.Coefficients];
            weights[tap] = 0;
            yield return ("tap dropped", $"tap {tap}", With(pass, new Kernel(kernel.Width, kernel.Height, weights, kernel.Divisor, kernel.AnchorX, kernel.AnchorY), pass.Border));
        }
        foreach (var mode in Enum.GetValues<BorderMode>())
            if (mode != pass.Border.Mode) yield return ($"border {mode} instead", "", With(pass, kernel, mode == BorderMode.Constant ? Border.Of(0) : new Border(mode)));
    }

    private static FourierPass With(FourierPass pass, Kernel kernel, Border border) =>
        new(kernel, border, pass.TileWidth, pass.TileHeight, pass.Inputs, pass.Output) { Store = pass.Store, IsDouble = pass.IsDouble };
}
