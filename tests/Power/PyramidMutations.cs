using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of pyramids: in resample.frag, resample.comp and their include, and in what ResampleText writes for one pass.</summary>
/// <remarks>
/// Not here, because it changes nothing: what is read behind a line's last group. Weights are changed in 32 bits alone where a code is too coarse to tell, and outwards: a change that
/// brings the weights nearer to those asked for leaves no bound.
/// </remarks>
internal static partial class PyramidMutations
{
    private const string Resample = "include/resample.glsl", Row = "pyramid", Column = "pyramid of columns";
    private const string Sum = "sum += weightAt(first + t) * extendedTexel(place + t, ACROSS(pixel));";

    /// <summary>Bugs of the programs that serve many.</summary>
    public static IReadOnlyList<ShaderMutation> Shared { get; } =
    [
        Text("phase off by one", Row, "(ALONG(pixel) - group * K_PHASES) * u_window.x", "((ALONG(pixel) - group * K_PHASES + 1) % K_PHASES) * u_window.x"),
        Text("group off by one", Row, "int group = ALONG(pixel) / K_PHASES,", "int group = (ALONG(pixel) + 1) / K_PHASES,"),
        Text("begins one late", Row, "K_PHASES, place = group * K_STEP + u_window.z, first", "K_PHASES, place = group * K_STEP + u_window.z + 1, first"),
        Text("last weight left out", Row, "t < u_window.x; ++t", "t < u_window.x - 1; ++t"),
        Text("apron one short", Row, "extendedTexel(place + t, ACROSS(pixel))", "extendedTexel(K_PHASES > 1 ? min(place + t, u_window.w - 2) : place + t, ACROSS(pixel))"),
        Text("border one early", Row, "#define LINE_LENGTH u_window.w", "#define LINE_LENGTH (u_window.w - 1)"),
        Text("border one early, columns", Column, "#define LINE_LENGTH u_window.w", "#define LINE_LENGTH (u_window.w - 1)"),
        Text("weight off by 2^-11", Row, Sum, Sum.Replace("first + t)", "first + t) * (t == 1 ? 1.0 + 1.0 / 2048.0 : 1.0)", StringComparison.Ordinal)) with { ShowsIn8Bit = false },
        Text("store steps twice", Column, "", "") with { Edits = [new Edit("include/store.glsl", "#define STEP_BIAS(n) value += u_steps[n];", "#define STEP_BIAS(n) value += 2.0 * u_steps[n];")] },
    ];

    /// <summary>Bugs of the programs for one pass.</summary>
    public static IReadOnlyList<ShaderMutation> Own { get; } =
    [
        Text("own: begins one late", Row, "int first = group * K_PHASES, place = group * K_STEP + u_window.z;", "int first = group * K_PHASES, place = group * K_STEP + u_window.z + 1;"),
        Text("own: stored one on", Row, "storeSample(first + (o), across, sums[o]);", "storeSample(first + (o) + 1, across, sums[o]);"),
        Text("own: groups too far apart", Row, "", "") with { Edits = [new Edit("resample.comp", "ALONG(invocation) * K_GROUPS", "ALONG(invocation) * (K_GROUPS + 1)")] },
        Written("line one shorter than it is", "K_OWN_WINDOW", Row, text => Last().Replace(text, m => $"{int.Parse(m.Value, CultureInfo.InvariantCulture) - 1}")),
        Written("line one longer than it is, columns", "K_OWN_WINDOW", Column, text => Last().Replace(text, m => $"{int.Parse(m.Value, CultureInfo.InvariantCulture) + 1}")),
        Written("weight off by 2^-11", "K_BODY", Row, text => Nth(Weight(), text, 0.3, m => WrittenTaps.SlightlyMore(m.Value))) with { ShowsIn8Bit = false },
        Written("tap left out", "K_BODY", Row, text => Nth(Tap(), text, 0.3, _ => "")),
        Written("sample read one on", "K_BODY", Row, text => Nth(Read(), text, 0.3, m => $"texels[{m.Groups[1].Value}] = lineTexel(place + {m.Groups[1].Value} + 1, across);")),
        Written("phases or groups exchanged", "K_BODY", Row, text => text.Replace("STORE(0)", "storeSample(first + 1, across, sums[0]);", StringComparison.Ordinal).Replace("STORE(1)", "storeSample(first, across, sums[1]);", StringComparison.Ordinal)),
        Text("own: reflect off by one at the start", Row, "", "") with { Edits = [new Edit("include/fold.glsl", "min(max(i, -1 - i), 2 * n - 1 - max(i, -1 - i))", "min(max(i, -i), 2 * n - 1 - max(i, -i))")] },
        Text("own: constant one late", Column, "", "") with { Edits = [new Edit("include/fold.glsl", "i >= n ? i - n : i;\n#else\n    return i < 0 || i >= n ? -1 : i;", "i >= n ? i - n : i;\n#else\n    return i < -1 || i >= n ? -1 : max(i, 0);")] },
        Text("own: constant not the one given", Column, "", "") with { Edits = [new Edit(Resample, "return K_BORDER_CODES;", "return K_BORDER_CODES.aaaa;"), new Edit(Resample, "#else\n    if ((pixel.x | pixel.y) < 0) return u_borderValue;", "#else\n    if ((pixel.x | pixel.y) < 0) return u_borderValue.aaaa;")] },
        Text("own: channels swapped on the way in", Row, "", "") with { Edits = [new Edit("include/extended.glsl", "return vec4(imageLoad(i_input0, texelOf(u_maps[0], pixel)));", "return vec4(imageLoad(i_input0, texelOf(u_maps[0], pixel))).gbra;")] },
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } = [.. Shared, .. Own];

    private static ShaderMutation Text(string name, string scenario, string pattern, string replacement) => new($"pyramid: {name}", scenario, new Edit(Resample, pattern, replacement));

    private static ShaderMutation Written(string name, string constant, string scenario, Func<string, string> change) => new($"pyramid: own: {name}", scenario) { Written = new WrittenEdit(constant, change), InFragment = false };

    // One of the places, counted as a share of all.
    private static string Nth(Regex pattern, string text, double share, Func<Match, string> change)
    {
        int count = pattern.Count(text), chosen = (int)(share * count), k = 0;
        return pattern.Replace(text, m => k++ == chosen ? change(m) : m.Value);
    }

    [GeneratedRegex(@"\d+(?=\)$)")]
    private static partial Regex Last();

    [GeneratedRegex("0x[0-9a-f]{8}u")]
    private static partial Regex Weight();

    [GeneratedRegex(@"TAP\([^)]*\) ")]
    private static partial Regex Tap();

    [GeneratedRegex(@"READ\((\d+)\)")]
    private static partial Regex Read();
}
