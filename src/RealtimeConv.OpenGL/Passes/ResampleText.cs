using System.Globalization;
using System.Text;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Several groups of a resampling pass in the words of shaders/include/resample.glsl.</summary>
internal sealed class ResampleText
{
    // As for blocked passes: what a compiler takes a quarter of a second for, a texel being worth a dozen multiplications.
    private const int MostStatements = 3000, TexelStatements = 12;
    private const int MostGroups = 8;

    private readonly ResamplePass _pass;

    private ResampleText(ResamplePass pass, int groups) => (_pass, Groups) = (pass, groups);

    /// <summary>Groups that one invocation computes.</summary>
    public int Groups { get; }

    /// <summary>Input samples that they read.</summary>
    public int Reads => _pass.Step * (Groups - 1) + _pass.Taps;

    /// <summary>The text for a pass; null where even one group is too much to compile.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="isCompute">Whether an invocation may write several outputs.</param>
    public static ResampleText? For(ResamplePass pass, bool isCompute)
    {
        int most = isCompute && pass.IsDecimation ? MostGroups : 1;
        for (int groups = most; groups >= 1; groups /= 2)
        {
            var text = new ResampleText(pass, groups);
            if (TexelStatements * text.Reads + groups * pass.Phases.Length * pass.Taps <= MostStatements) return text;
        }
        return null;
    }

    /// <summary>Whether every weight can be a literal: compilers may flush those that a buffer would hold.</summary>
    public static bool CanHold(WeightTable weights)
    {
        foreach (float weight in weights.Values)
            if (weight != 0 && !(Math.Abs(weight) is > 1e-30f and < 1e30f)) return false;
        return true;
    }

    /// <summary>
    /// K_BODY. A decimation adds each sample to all sums that hold it and lets it go; an interpolation holds its few samples and makes one output after the other. Either way few values live at once.
    /// </summary>
    public string Body(WeightTable weights)
    {
        var text = new StringBuilder();
        var started = new bool[Groups * _pass.Phases.Length];
        if (_pass.IsDecimation)
            for (int i = 0; i < Reads; i++)
            {
                Append(text, $"READ({i}) ");
                for (int g = Math.Max(0, (i - _pass.Taps + _pass.Step) / _pass.Step); g < Groups && g * _pass.Step <= i; g++)
                {
                    Tap(text, started, g, i, weights.Values[i - g * _pass.Step]);
                    if (i == g * _pass.Step + _pass.Taps - 1) Append(text, $"STORE({g}) ");
                }
            }
        else
        {
            for (int i = 0; i < Reads; i++) Append(text, $"READ({i}) ");
            for (int p = 0; p < _pass.Phases.Length; p++)
            {
                for (int t = 0; t < _pass.Taps; t++) Tap(text, started, p, t, weights.Values[p * _pass.Taps + t]);
                Append(text, $"STORE({p}) ");
            }
        }
        return text.ToString().TrimEnd();
    }

    private static void Tap(StringBuilder text, bool[] started, int sum, int read, float weight)
    {
        Append(text, $"{(started[sum] ? "TAP" : "FIRST")}({sum}, {read}, 0x{BitConverter.SingleToUInt32Bits(weight):x8}u) ");
        started[sum] = true;
    }

    private static void Append(StringBuilder text, FormattableString words) => text.Append(words.ToString(CultureInfo.InvariantCulture));
}
