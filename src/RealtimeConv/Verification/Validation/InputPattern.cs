using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Validation;

/// <summary>A frame that filters are validated on.</summary>
/// <param name="Id">What reports call it.</param>
/// <param name="NeedsFloat">Whether only float formats can hold it.</param>
/// <param name="Make">Makes the frame for a setting from a seed.</param>
public sealed record InputPattern(string Id, bool NeedsFloat, Func<ValidationSetting, int, Frame> Make)
{
    /// <summary>Every pattern. Impulses return the kernel, the others bring rounding, order, range and footprint to light.</summary>
    public static ImmutableArray<InputPattern> All { get; } =
    [
        Impulse("impulse", (w, h) => (w / 2, h / 2)),
        Impulse("impulse-top-left", (_, _) => (0, 0)),
        Impulse("impulse-top-right", (w, _) => (w - 1, 0)),
        Impulse("impulse-bottom-left", (_, h) => (0, h - 1)),
        Impulse("impulse-bottom-right", (w, h) => (w - 1, h - 1)),
        new("ramp", false, (s, _) => TestPatterns.Ramp(s.Width, s.Height, s.Source)),
        new("checker", false, (s, _) => TestPatterns.Checker(s.Width, s.Height, s.Source)),
        new("sign-matched", false, SignMatched),
        new("noise", false, (s, seed) => TestPatterns.Noise(s.Width, s.Height, s.Source, seed, s.Source.IsFloat ? -1 : 0)),
        new("denormals", true, (s, seed) => TestPatterns.Denormals(s.Width, s.Height, s.Source, seed)),
        new("65504", true, (s, _) => TestPatterns.Large(s.Width, s.Height, s.Source)),
        new("nan-island", true, (s, _) => TestPatterns.NanIsland(s.Width, s.Height, s.Source)),
    ];

    /// <summary>Whether frames of a format can hold the pattern.</summary>
    public bool Fits(PixelFormat format) => !NeedsFloat || format.IsFloat;

    private static InputPattern Impulse(string id, Func<int, int, (int X, int Y)> place) => new(id, false, (s, _) =>
    {
        var (x, y) = place(s.Width, s.Height);
        return TestPatterns.Impulse(s.Width, s.Height, s.Source, x, y);
    });

    // A filter of several kernels is matched to its first.
    private static Frame SignMatched(ValidationSetting setting, int seed)
    {
        var first = setting.Filter.Convolutions().FirstOrDefault();
        return first is null
            ? TestPatterns.Noise(setting.Width, setting.Height, setting.Source, seed + 1)
            : TestPatterns.SignMatched(setting.Width, setting.Height, setting.Source, first.Kernels.Kernels.First(), first.Operation);
    }
}
