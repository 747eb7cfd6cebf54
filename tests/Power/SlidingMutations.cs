namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the programs that are made for one running sum or one recursion: in the literals that such a program holds, and in the texts it is made of.</summary>
/// <remarks>
/// Not here, because they change nothing: the order of the waves, which are summed; the terms of a running sum, which reads none; the distance of segments, of
/// which a line has one where a processor draws; another border rule for the coordinate across, which never leaves the frame; a constant that begins one early at a line's end, whose last sample is never asked for as one that may lie beyond; red and blue
/// swapped on the way into both passes. A wave's factor that is off by 2^-11 lies within what the waves leave of the kernel, which the plan declares and the bound holds.
/// </remarks>
internal static class SlidingMutations
{
    private const string Sum = "include/running_sum.glsl", Waves = "include/recursive.glsl", Border = "include/border.glsl", Extended = "include/extended.glsl";
    private const string Box = "box", Smooth = "smooth";

    // What the programs share with those that serve all kernels, tried in them as well.
    private static readonly string[] NamesOfShared = ["quotients cut off", "quotients one too large"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } =
    [
        .. Literals(Box), .. Literals(Smooth), .. WaveNumbers(), .. SumNumbers(), .. Texts(),
        .. ShaderMutations.All.Where(m => m.Name.StartsWith("running sum: ", StringComparison.Ordinal) || m.Name.StartsWith("recursion: ", StringComparison.Ordinal)),
        .. NamesOfShared.Select(n => ShaderMutations.All.Single(m => m.Name == n) with { Scenario = Box }),
    ];

    private static IEnumerable<ShaderMutation> Literals(string scenario) =>
    [
        Written("window one too long", scenario, "K_OWN_WINDOW", w => w[Along(w)]++),
        Written("window one too short", scenario, "K_OWN_WINDOW", w => w[Along(w)]--),
        Written("window begins one early", scenario, "K_OWN_WINDOW", w => w[2 + Along(w)]++),
        Written("window begins one late", scenario, "K_OWN_WINDOW", w => w[2 + Along(w)]--),
        Written("anchor's column and row mixed up", scenario, "K_OWN_WINDOW", w => (w[2], w[3]) = (w[3], w[2])),
        Written("lines one longer than they are", scenario, "K_OWN_SIZE", s => (s[0], s[1]) = (s[0] + 1, s[1] + 1)),
        Written("lines one shorter than they are", scenario, "K_OWN_SIZE", s => (s[0], s[1]) = (s[0] - 1, s[1] - 1)),
        Written("columns and rows mixed up", scenario, "K_OWN_SIZE", s => (s[0], s[1]) = (s[1], s[0])),
        Written("first pass's results read a column on", scenario, "K_OWN_MAPS", m => m[0]++),
        Written("first pass's results read a row on", scenario, "K_OWN_MAPS", m => m[1]++),
        Written("first pass's results stored a row on", scenario, "K_OWN_TARGET", t => t[1]++),
        Written("tail of each line dropped", scenario, "K_SEGMENT", s => s[0] = 40),
        Written("replicate for reflect", scenario, "K_BORDER", b => b[0] = 0),
        Written("reflect101 for reflect", scenario, "K_BORDER", b => b[0] = 2),
    ];

    private static IEnumerable<ShaderMutation> WaveNumbers() =>
    [
        Factors("factor of the sum off by 2^-11", t => t[0][0] *= 1 + 1 / 2048f),
        Factors("factor of the first wave off by 2^-6", t => t[1][2] *= 1 + 1 / 64f),
        Factors("step of the first wave off by 2^-11", t => t[1][0] *= 1 - 1 / 2048f),
        Factors("first wave turned the other way", t => t[1][1] = -t[1][1]),
        Factors("last wave dropped", t => (t[^1][2], t[^1][3]) = (0, 0)),
        Factors("waves' steps exchanged", t => (t[1][0], t[1][1], t[2][0], t[2][1]) = (t[2][0], t[2][1], t[1][0], t[1][1])),
    ];

    private static IEnumerable<ShaderMutation> SumNumbers() =>
    [
        new($"{Box}: divisor one more", Box) { Written = WrittenVectors.Floats("K_OWN_STEPS", s => s[0][0]++), InFragment = false, ShowsIn32Bit = false },
        new($"{Box}: codes one more than there are", Box) { Written = WrittenVectors.Floats("K_OWN_STEPS", s => s[0][3] *= 255 / 256f), InFragment = false, ShowsIn32Bit = false },
    ];

    private static IEnumerable<ShaderMutation> Texts() =>
    [
        Text("running sum: tail dropped", Box, Sum, "    slide(sum, outside, last, across, before, after);\n}", "}"),
        Text("running sum: start of a line dropped", Box, Sum, "    sum = slide(sum, first, inside, across, before, after);", ""),
        Text("running sum: first sum begins one late", Box, Sum, "int along = first - before; along", "int along = first - before + 1; along"),
        Text("running sum: stored one on", Box, Sum, "ivec2 pixel = PLACE(along, across);\n    storePixel(pixel", "ivec2 pixel = PLACE(along + 1, across);\n    storePixel(pixel"),
        Text("running sum: lines of a group one short", Box, "running_sum.comp", "ACROSS(group) * K_LOCAL_X", "ACROSS(group) * (K_LOCAL_X - 1)"),
        Text("running sum: every line that of the first lane", Box, "running_sum.comp", "int(gl_LocalInvocationID.x)", "0 * int(gl_LocalInvocationID.x)"),
        Text("recursion: tail dropped", Smooth, Waves, "    slide(outside, last, across, before, after);\n}", "}"),
        Text("recursion: start of a line dropped", Smooth, Waves, "    slide(first, inside, across, before, after);", ""),
        Text("recursion: first sum begins one late", Smooth, Waves, "int along = first - 1 - before; along", "int along = first - before; along"),
        Text("recursion: stored one on", Smooth, Waves, "ivec2 pixel = PLACE(along, across);\n    storePixel(pixel", "ivec2 pixel = PLACE(along + 1, across);\n    storePixel(pixel"),
        Text("recursion: lines of a group one short", Smooth, "recursive.comp", "ACROSS(group) * K_LOCAL_X", "ACROSS(group) * (K_LOCAL_X - 1)"),
        Text("recursion: imaginary parts left out", Smooth, Waves, "u_terms[k].z * g_real[k] - u_terms[k].w * g_imaginary[k]", "u_terms[k].z * g_real[k]"),
        Text("recursion: entering sample a row late", Smooth, Waves, "turn(inputTexel(PLACE(along + after, across))", "turn(inputTexel(PLACE(min(along + after + 1, ALONG(u_size) - 1), across))"),
        .. ((string[])[Box, Smooth]).SelectMany(s => (ShaderMutation[])
        [
            Text($"{s}: reflect off by one at the start", s, Border, "i = i < 0 ? -1 - i : 2 * n - 1 - i;", "i = i < 0 ? -i : 2 * n - 1 - i;"),
            Text($"{s}: reflect off by one at the end", s, Border, "i = i < 0 ? -1 - i : 2 * n - 1 - i;", "i = i < 0 ? -1 - i : 2 * n - 2 - i;"),
            Text($"{s}: constant one late at the start", $"{s} beside a constant", Border, "return i < 0 || i >= n ? -1 : i;", "return i < -1 || i >= n ? -1 : max(i, 0);"),
            Text($"{s}: constant one late at the end", $"{s} beside a constant", Border, "return i < 0 || i >= n ? -1 : i;", "return i < 0 || i > n ? -1 : min(i, n - 1);"),
            Text($"{s}: constant not the one given", $"{s} beside a constant", Extended, "return u_borderValue;", "return u_borderValue.aaaa;"),
            Text($"{s}: channels turned on the way in", s, Extended, "return vec4(imageLoad(i_input0, texelOf(u_maps[0], pixel)));", "return vec4(imageLoad(i_input0, texelOf(u_maps[0], pixel))).gbra;"),
        ]),
    ];

    // 0 where a window lies along rows, 1 down columns.
    private static int Along(int[] window) => window[0] > 1 ? 0 : 1;

    private static ShaderMutation Written(string name, string scenario, string constant, Action<int[]> change) =>
        new($"{scenario}: {name}", scenario) { Written = WrittenVectors.Integers(constant, change), InFragment = false, ShowsIn32Bit = false };

    private static ShaderMutation Factors(string name, Action<float[][]> change) =>
        new($"{Smooth}: {name}", Smooth) { Written = WrittenVectors.Floats("K_OWN_TERMS", change), InFragment = false, ShowsIn32Bit = false };

    private static ShaderMutation Text(string name, string scenario, string file, string pattern, string replacement) =>
        new($"own {name}", scenario, new Edit(file, pattern, replacement)) { InFragment = false, ShowsIn32Bit = false };
}
