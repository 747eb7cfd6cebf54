using System.Globalization;
using FsCheck;

namespace RealtimeConv.Tests.Support.Laws;

/// <summary>How properties draw their cases: the same ones in every run, so that a run says something of the code and not of luck.</summary>
/// <remarks><c>RTCONV_SEED=N</c> draws others; a failure names the seed that repeats it.</remarks>
public static class Chance
{
    // FsCheck's generator wants an odd second number.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>The seed of this run.</summary>
    public static ulong Seed { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("RTCONV_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) ? seed : 1;

    /// <summary>Throws on the first case that does not hold.</summary>
    /// <param name="cases">Cases to draw.</param>
    public static Config Draw(int cases = 100) => Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Gamma);
}
