using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>A filter with the frames that it is judged on.</summary>
internal sealed record Scenario(string Name, Filter Filter)
{
    private const int Seed = 11;

    public int Width { get; init; } = 37;

    public int Height { get; init; } = 23;

    public AlphaMode Alpha { get; init; }

    /// <summary>Formats of the frames that go in and come out.</summary>
    public IReadOnlyList<(PixelFormat Source, PixelFormat Output)> Formats { get; init; } = [(PixelFormat.Rgba32F, PixelFormat.Rgba32F), (PixelFormat.Rgba8, PixelFormat.Rgba8)];

    /// <summary>The error granted beyond the contract.</summary>
    public ErrorBudget Budget { get; init; }

    /// <summary>Whether its kernel is so large that noise and impulses must do.</summary>
    public bool IsLarge { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The frames of one format, each with its name.</summary>
    public IEnumerable<(string Pattern, Frame Frame)> Frames(PixelFormat format)
    {
        yield return ("noise", Covered(TestPatterns.Noise(Width, Height, format, Seed, alpha: Alpha)));
        // With one impulse in each corner every weight of a kernel no larger than twice the frame meets one by itself.
        yield return ("impulse", TestPatterns.Impulse(Width, Height, format, Width / 2, Height / 2, Alpha));
        yield return ("top left", TestPatterns.Impulse(Width, Height, format, 0, 0, Alpha));
        yield return ("top right", TestPatterns.Impulse(Width, Height, format, Width - 1, 0, Alpha));
        yield return ("bottom left", TestPatterns.Impulse(Width, Height, format, 0, Height - 1, Alpha));
        yield return ("bottom right", TestPatterns.Impulse(Width, Height, format, Width - 1, Height - 1, Alpha));
        if (IsLarge) yield break;
        yield return ("ramp", Covered(TestPatterns.Ramp(Width, Height, format, Alpha)));
        yield return ("checker", Covered(TestPatterns.Checker(Width, Height, format, Alpha)));
        if (Alpha == AlphaMode.Opaque && Filter is ConvolveFilter { Kernels: { IsUniform: true } bank } convolve) yield return ("sign-matched", TestPatterns.SignMatched(Width, Height, format, bank[0, 0]!, convolve.Operation));
    }

    // Alpha is never so small that a quotient by it says nothing, and 0 in a hole whose colours must not show.
    private Frame Covered(Frame frame)
    {
        if (Alpha == AlphaMode.Opaque) return frame;
        return TestPatterns.Fill(Width, Height, frame.Format, Alpha, (x, y, c) =>
        {
            double coverage = x is > 6 and < 14 && y is > 5 and < 12 ? 0 : 0.25 + 0.75 * frame[x, y, 3];
            return c == 3 ? coverage : Alpha == AlphaMode.Premultiplied ? frame[x, y, c] * coverage : frame[x, y, c];
        });
    }
}
