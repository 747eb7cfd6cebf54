namespace RealtimeConv.Tests.Power;

/// <summary>The list: each bug by itself, planted into the text that the driver gets.</summary>
internal static class ShaderMutations
{
    private const string Convolve = "include/convolve.glsl", Border = "include/border.glsl", Weights = "include/weights.glsl", Reduce = "include/reduce.glsl";
    private const string Extended = "include/extended.glsl", Codes = "include/codes.glsl", RunningSum = "include/running_sum.glsl";
    private const string Pass = "include/pass.glsl", Load = "include/load.glsl", Store = "include/store.glsl", Srgb = "include/srgb.glsl";
    private const string FetchWeight = "K_WEIGHT weight = weightAt(k * taps + tap);";
    private const string Accumulate = "sums[k * K_BLOCK + b] += weight * texels[b];";
    private const string Fetch = "return texelFetch(source, texelOf(map, pixel), 0);";

    /// <summary>All bugs.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } = [.. Taps(), .. Borders(), .. Channels(), .. Light(), .. Alpha(), .. Sampling(), .. Steps(), .. Tables(), .. WholeNumbers(), .. Recursion(), .. Stages(), .. SharedMemory()];

    /// <summary>One of each mistake, for stages whose shaders are the same text in another version.</summary>
    public static IReadOnlyList<ShaderMutation> OneOfEach { get; } = [.. ((string[])
    [
        "kernel not flipped", "one tap dropped", "one weight off by 2^-11", "window one column to the right", "replicate one early", "reflect off by one at the end", "reflect101 off by one at the start",
        "wrap off by one at the end", "constant one early", "channels swapped on the way in", "channels swapped in a fragment's store", "channels swapped in an image's store", "sRGB decoded twice by table",
        "sRGB decoded twice by curve", "sRGB encoded twice by thresholds", "sRGB encoded twice by curve", "alpha premultiplied twice on the way in", "alpha premultiplied twice in the store",
        "half a texel to the right, fragment's own place", "half a texel off, sampled linearly", "weights of a block one on", "bias added twice", "last row not written", "quotients one too large",
        "running sum: rim one short", "shared tile's halo one short", "barrier() before a row is overwritten removed", "barrier() before a row is read removed",
    ]).Select(n => All.Single(m => m.Name == n))];

    private static IEnumerable<ShaderMutation> Taps() =>
    [
        new("kernel not flipped", "Reflect101", new Edit(Convolve, FetchWeight, "K_WEIGHT weight = weightAt(k * taps + taps - 1 - tap);")),
        new("kernel transposed", "Reflect101", new Edit(Convolve, "return tap.y * u_window.x + tap.x;", "return tap.x * u_window.y + tap.y;")),
        new("one tap dropped", "Reflect101", new Edit(Convolve, Accumulate, $"if (tap != 1) {Accumulate}")),
        new("last column of taps dropped", "Reflect101", new Edit(Convolve, "i < ALONG(u_window); ++i", "i < ALONG(u_window) - 1; ++i")),
        new("last row of taps dropped", "Reflect101", new Edit(Convolve, "j < ACROSS(u_window); ++j", "j < ACROSS(u_window) - 1; ++j")),
        new("one weight off by 2^-11", "Reflect101", new Edit(Convolve, FetchWeight, $"{FetchWeight} if (tap == taps / 2) weight *= 1.0 + 1.0 / 2048.0;")),
        new("one weight of many off by 2^-11", "many weights", new Edit(Convolve, FetchWeight, $"{FetchWeight} if (tap == taps / 2) weight *= 1.0 + 1.0 / 2048.0;")) { ShowsIn8Bit = false },
        new("first weight of a row off by 2^-11", "two passes", new Edit(Convolve, FetchWeight, $"{FetchWeight} if (tap == 0) weight *= 1.0 + 1.0 / 2048.0;")),
        new("sums kept in 11 bits", "Reflect101", new Edit(Convolve, Accumulate, $"{{ {Accumulate} sums[k * K_BLOCK + b] = intBitsToFloat(floatBitsToInt(sums[k * K_BLOCK + b]) & ivec4(-8192)); }}")),
        new("window one column to the right", "Reflect101", new Edit(Convolve, "ivec2 corner = pixel - u_window.zw;", "ivec2 corner = pixel - u_window.zw + ivec2(1, 0);")),
        new("window one row down", "Reflect101", new Edit(Convolve, "ivec2 corner = pixel - u_window.zw;", "ivec2 corner = pixel - u_window.zw + ivec2(0, 1);")),
        new("anchor taken to be central", "Reflect101", new Edit(Convolve, "ivec2 corner = pixel - u_window.zw;", "ivec2 corner = pixel - u_window.xy / 2;")),
        new("columns and rows of an upright window mixed up", "column", new Edit("include/direction.glsl", "#define PLACE(along, across) ivec2(across, along)", "#define PLACE(along, across) ivec2(along, across)")),
        new("block's texels not moved on", "Reflect101", new Edit(Convolve, "texels[b] = texels[b + 1];", "texels[b] = texels[b];")) { InFragment = false },
        new("block's second row of sums lost", "magnitude", new Edit(Convolve, "terms[k] = sums[k * K_BLOCK + b];", "terms[k] = sums[b];")),
    ];

    private static IEnumerable<ShaderMutation> Borders() =>
    [
        new("replicate one early", "Replicate", new Edit(Border, "clamp(i, 0, n - 1)", "clamp(i, 0, n - 2)")),
        new("replicate one late", "Replicate", new Edit(Border, "clamp(i, 0, n - 1)", "clamp(i, 1, n - 1)")),
        new("reflect off by one at the start", "Reflect", new Edit(Border, "i = i < 0 ? -1 - i : 2 * n - 1 - i;", "i = i < 0 ? -i : 2 * n - 1 - i;")),
        new("reflect off by one at the end", "Reflect", new Edit(Border, "i = i < 0 ? -1 - i : 2 * n - 1 - i;", "i = i < 0 ? -1 - i : 2 * n - 2 - i;")),
        new("reflect101 off by one at the start", "Reflect101", new Edit(Border, "i = i < 0 ? -i : 2 * n - 2 - i;", "i = i < 0 ? -1 - i : 2 * n - 2 - i;")),
        new("reflect101 off by one at the end", "Reflect101", new Edit(Border, "i = i < 0 ? -i : 2 * n - 2 - i;", "i = i < 0 ? -i : 2 * n - 1 - i;")),
        new("wrap off by one at the start", "Wrap", new Edit(Border, "while (i < 0) i += n;", "while (i < 0) i += n + 1;")),
        new("wrap off by one at the end", "Wrap", new Edit(Border, "while (i >= n) i -= n;", "if (n > 1) while (i >= n) i -= n - 1;")),
        new("constant one early", "Constant", new Edit(Border, "return i < 0 || i >= n ? -1 : i;", "return i < 0 || i >= n - 1 ? -1 : i;")),
        new("constant one late", "Constant", new Edit(Border, "return i < 0 || i >= n ? -1 : i;", "return i < -1 || i >= n ? -1 : max(i, 0);")),
        new("constant not the one given", "Constant", new Edit(Extended, "return u_borderValue;", "return u_borderValue.aaaa;")),
        new("rows continued as far as columns", "Reflect101", new Edit(Convolve, "extendIndex(ACROSS(corner) + j, ACROSS(u_size))", "extendIndex(ACROSS(corner) + j, ACROSS(u_size) + 1)")),
    ];

    private static IEnumerable<ShaderMutation> Channels() =>
    [
        new("channels swapped on the way in", "Reflect101", new Edit(Pass, Fetch, "return texelFetch(source, texelOf(map, pixel), 0).bgra;")),
        new("channels swapped in a fragment's store", "Reflect101", new Edit("include/fragment.glsl", "o_value = value;", "o_value = value.bgra;")) { InCompute = false },
        new("channels swapped in an image's store", "Reflect101", new Edit("include/compute.glsl", "imageStore(i_target, texelOf(u_target, pixel), value);", "imageStore(i_target, texelOf(u_target, pixel), value.bgra);")) { InFragment = false },
        new("matrix of channels transposed", "matrix", new Edit(Convolve, Accumulate, "sums[k * K_BLOCK + b] += texels[b] * weight;")),
        new("weights of green for all channels", "per channel", new Edit(Convolve, Accumulate, "sums[k * K_BLOCK + b] += K_WEIGHT(weight.g) * texels[b];")),
    ];

    private static IEnumerable<ShaderMutation> Light() =>
    [
        new("sRGB decoded twice by table", "light", new Edit(Load, "LOAD_LINEARIZE_CODES value = ", "LOAD_LINEARIZE_CODES for (int twice = 0; twice < 2; ++twice) value = ")),
        new("sRGB decoded twice by curve", "light", new Edit(Load, "LOAD_LINEARIZE value = ", "LOAD_LINEARIZE for (int twice = 0; twice < 2; ++twice) value = ")),
        new("sRGB encoded twice by thresholds", "light", new Edit(Store, "STEP_ENCODE_SRGB_CODES value = ", "STEP_ENCODE_SRGB_CODES for (int twice = 0; twice < 2; ++twice) value = ")) { ShowsIn32Bit = false },
        new("sRGB encoded twice by curve", "light", new Edit(Store, "STEP_ENCODE_SRGB value = ", "STEP_ENCODE_SRGB for (int twice = 0; twice < 2; ++twice) value = ")) { ShowsIn8Bit = false },
        new("sRGB not decoded", "light", new Edit(Srgb, "return texelFetch(s_srgb, ivec2(clamp(code, 0, 255), 0), 0).r;", "return value;")),
        new("sRGB threshold of the code before", "light", new Edit(Srgb, "ivec2(code + bit, 1)", "ivec2(code + bit - 1, 1)")) { ShowsIn32Bit = false },
        new("sRGB exponent 2.2", "light", new Edit(Srgb, "return x * x * (root * root);", "return x * x * root;")) { ShowsIn8Bit = false },
        new("sRGB root one step short", "light", new Edit(Srgb, "for (int k = 0; k < 4; ++k) root = (2.0", "for (int k = 0; k < 1; ++k) root = (2.0")) { ShowsIn8Bit = false },
    ];

    private static IEnumerable<ShaderMutation> Alpha() =>
    [
        new("alpha premultiplied twice on the way in", "alpha", new Edit(Load, "LOAD_PREMULTIPLY value.rgb *= value.a;", "LOAD_PREMULTIPLY value.rgb *= value.a * value.a;")),
        new("alpha premultiplied twice in the store", "stored alpha", new Edit(Store, "STEP_PREMULTIPLY value.rgb *= value.a;", "STEP_PREMULTIPLY value.rgb *= value.a * value.a;")),
        new("alpha not premultiplied", "alpha", new Edit(Load, "LOAD_PREMULTIPLY value.rgb *= value.a;", "LOAD_PREMULTIPLY ;")),
        new("alpha not divided out", "alpha", new Edit(Store, "vec4(0.0) : vec4(value.rgb / value.a, value.a);\n}", "vec4(0.0) : value;\n}")),
        new("transparent pixels divided all the same", "alpha", new Edit(Store, "abs(value.a) <= guard ?", "abs(value.a) < -guard ?")) { ShowsIn8Bit = false },
        new("bias not weighted by alpha", "alpha", new Edit(Store, "STEP_BIAS_TIMES_ALPHA(n) value += u_steps[n] * value.a;", "STEP_BIAS_TIMES_ALPHA(n) value += u_steps[n];")),
        new("kept alpha taken from the filtered picture", "kept alpha", new Edit(Store, "STEP_COPY_ALPHA(source, map) value.a = fetchPixel(source, u_maps[map], pixel).a;", "STEP_COPY_ALPHA(source, map) value.a = value.a;")),
        new("colours' steps act on alpha", "stored alpha", new Edit(Store, "colours ? before.a : after.a", "after.a")),
    ];

    // No pass of a filter samples by texture(), and a test holds them to it; so the passes are turned into ones that do, with the same picture and without.
    private static IEnumerable<ShaderMutation> Sampling() =>
    [
        new("half a texel to the right, fragment's own place", "Reflect101", new Edit("include/fragment.glsl", "ivec2 texel = ivec2(gl_FragCoord.xy);", "ivec2 texel = ivec2(gl_FragCoord.xy + vec2(0.5, 0.0));")) { InCompute = false },
        new("half a texel off, sampled linearly", "Reflect101", new Edit(Pass, Fetch, Sampled("0.0"))) { LinearSamplers = true },
        new("half a texel off, sampled to the nearest", "Reflect101", new Edit(Pass, Fetch, Sampled("1.0"))),
        new("sampled linearly a sixteenth of a texel off", "Reflect101", new Edit(Pass, Fetch, Sampled("0.5 + 0.0625"))) { LinearSamplers = true },
    ];

    private static IEnumerable<ShaderMutation> Steps() =>
    [
        new("bias added twice", "Reflect101", new Edit(Store, "STEP_BIAS(n) value += u_steps[n];", "STEP_BIAS(n) value += 2.0 * u_steps[n];")),
        new("bias of the first channel for all", "per channel", new Edit(Store, "STEP_BIAS(n) value += u_steps[n];", "STEP_BIAS(n) value += u_steps[n].r * 1.001;")),
        new("magnitude left out", "absolute", new Edit(Store, "merge(value, abs(value), colours)", "merge(value, value, colours)")),
        new("slope and offset exchanged", "affine", new Edit(Store, "u_steps[n].x * value + u_steps[n].y", "u_steps[n].y * value + u_steps[n].x")),
        new("no upper limit", "clamp", new Edit(Store, "min(max(value, u_steps[n].x), u_steps[n].y)", "max(value, u_steps[n].x)")),
        new("no lower limit", "clamp", new Edit(Store, "min(max(value, u_steps[n].x), u_steps[n].y)", "min(value, u_steps[n].y)")),
        new("threshold 2^-9 too high", "threshold", new Edit(Store, "greaterThanEqual(value, vec4(u_steps[n].x))", "greaterThanEqual(value, vec4(u_steps[n].x + 1.0 / 512.0))")),
        new("threshold the other way", "threshold", new Edit(Store, "greaterThanEqual(value, vec4(u_steps[n].x))", "lessThan(value, vec4(u_steps[n].x))")),
        new("strength the other way", "strength", new Edit(Store, "return original + strength * (value - original);", "return value + strength * (original - value);")),
        new("strength off by 2^-11", "strength", new Edit(Store, "return original + strength * (value - original);", "return original + (strength + 1.0 / 2048.0) * (value - original);")),
        new("weight of a branch left out", "sum of branches", new Edit(Reduce, "sum += u_terms[k].x * terms[k];", "sum += terms[k];")),
        new("last branch left out", "sum of branches", new Edit(Reduce, "for (int k = 0; k < K_TERMS; ++k) sum +=", "for (int k = 0; k < K_TERMS - 1; ++k) sum +=")),
        new("root left out", "magnitude", new Edit(Reduce, "u_terms[0].x * sqrt(squares)", "u_terms[0].x * squares")),
        new("magnitude's scale left out", "magnitude of branches", new Edit(Reduce, "u_terms[0].x * sqrt(squares)", "sqrt(squares)")),
        new("maximum's scale left out", "maximum", new Edit(Reduce, "return u_terms[0].x * largest;", "return largest;")),
        new("last candidate of a maximum left out", "maximum", new Edit(Reduce, "for (int k = 1; k < K_TERMS; ++k)", "for (int k = 1; k < K_TERMS - 1; ++k)")),
        new("minimum instead of maximum", "maximum of branches", new Edit(Reduce, "largest = max(largest, terms[k])", "largest = min(largest, terms[k])")),
        new("branches read at a neighbour", "sum of branches", new Edit("include/combine.glsl", "terms[k] = fetchPixel(source, u_maps[k], pixel);", "terms[k] = fetchPixel(source, u_maps[k], max(pixel - ivec2(1, 0), 0));")),
    ];

    private static IEnumerable<ShaderMutation> Tables() =>
    [
        new("weights of a block one on", "Reflect101", new Edit(Weights, "return u_weights[k];", "return u_weights[k + 1];")),
        new("weights of a texture one on", "many weights", new Edit(Weights, "return K_WEIGHT(weightTexel(k));", "return K_WEIGHT(weightTexel(k + 1));")),
        new("weights of a texture one on, per channel", "many weights per channel", new Edit(Weights, "return K_WEIGHT(weightTexel(k));", "return K_WEIGHT(weightTexel(k + 1));")),
        new("rows of a weight texture mixed up", "many weights", new Edit(Weights, "k >> K_WEIGHT_ROW_SHIFT)", "(k >> K_WEIGHT_ROW_SHIFT) & 1)")),
        new("columns of a weight matrix mixed up", "many weights, matrix", new Edit(Weights, "weightTexel(4 * k + 1), weightTexel(4 * k + 2)", "weightTexel(4 * k + 2), weightTexel(4 * k + 1)")),
    ];

    private static IEnumerable<ShaderMutation> WholeNumbers() =>
    [
        new("codes cut off on the way in", "codes", new Edit(Codes, "floor(float(K_INPUT_CODES) * texel + 0.5)", "floor(float(K_INPUT_CODES) * texel - 0.25)")) { ShowsIn32Bit = false },
        new("quotients cut off", "codes", new Edit(Codes, "return quotient + vec4(greaterThan(remainder + halfIfOdd, limit)) - vec4(greaterThan(halfIfOdd - remainder, limit));", "return floor(whole / divisor);")) { ShowsIn32Bit = false },
        new("quotients one too large", "codes", new Edit(Codes, "return quotient + vec4(greaterThan(", "return min(quotient + 1.0, maximum) + vec4(greaterThan(")) { ShowsIn32Bit = false },
        Running("sample that leaves not taken away at the rim", "sum -= extendedTexel(along - before, across);", ""),
        Running("sample that leaves not taken away inside", "sum -= inputTexel(PLACE(along - before, across));", ""),
        Running("sample that enters one early at the rim", "sum += extendedTexel(along + after, across);", "sum += extendedTexel(along + after - 1, across);"),
        Running("sample that enters one late inside", "sum += inputTexel(PLACE(along + after, across));", "sum += inputTexel(PLACE(min(along + after + 1, ALONG(u_size) - 1), across));"),
        Running("first window one short", "along < first + after; ++along) sum +=", "along < first + after - 1; ++along) sum +="),
        Running("rim one short", "int inside = clamp(before, first, last), outside = clamp(n - after, inside, last);", "int inside = clamp(before, first, last), outside = clamp(n - after + 1, inside, last);"),
    ];

    private static IEnumerable<ShaderMutation> Recursion() =>
    [
        Recursive("sample that leaves not taken away", " - inputTexel(PLACE(along - 1 - before, across)));", ");"),
        Recursive("waves turned the other way", "u_terms[k].x * real - u_terms[k].y * g_imaginary[k]", "u_terms[k].x * real + u_terms[k].y * g_imaginary[k]"),
        Recursive("first wave left out", "int k = 1; k < K_TERMS; ++k) value +=", "int k = 2; k < K_TERMS; ++k) value +="),
        Recursive("first window one short", "along < first + after; ++along) turn", "along < first + after - 1; ++along) turn"),
        Recursive("inside begins one early", "clamp(before + 1, first, last)", "clamp(before - 2, first, last)"),
    ];

    private static IEnumerable<ShaderMutation> Stages() =>
    [
        new("triangle too small", "Reflect101", new Edit("fullscreen.vert", "gl_VertexID == 1 ? 3.0 : -1.0", "gl_VertexID == 1 ? 2.5 : -1.0")) { InCompute = false },
        new("last pixel of each block not written", "Reflect101", new Edit("convolve.comp", "for (int b = 0; b < K_BLOCK; ++b)\n    {\n        ivec2 pixel", "for (int b = 0; b < K_BLOCK - 1; ++b)\n    {\n        ivec2 pixel")) { InFragment = false },
        new("last row not written", "Reflect101", new Edit("include/compute.glsl", "pixel.y < u_size.y", "pixel.y < u_size.y - 1")) { InFragment = false },
        new("blocks half as far apart", "wide", new Edit("convolve.comp", "ALONG(invocation) * K_BLOCK", "ALONG(invocation) * (K_BLOCK / 2)")) { InFragment = false },
        new("target's rows turned over", "Reflect101", new Edit(Pass, "map.y + map.z * pixel.y", "map.y - map.z * pixel.y + u_size.y - 1")),
    ];

    // No pass of the library shares memory between invocations. So that halos and barriers are tried all the same, one that does takes the place of convolve.comp.
    private static IEnumerable<ShaderMutation> SharedMemory() =>
    [
        Shared("shared tile's halo one short", "int length = GROUP + u_window.x - 1;", "int length = GROUP + u_window.x - 2;"),
        Shared("barrier() before a row is overwritten removed", "barrier(); // the row before is read", ""),
        Shared("barrier() before a row is read removed", "barrier(); // this row is whole", ""),
    ];

    /// <summary>The texts that take another way and must give the same picture: what is planted into them is planted into something right.</summary>
    public static IReadOnlyList<ShaderMutation> Controls { get; } =
    [
        Shared("shared tile", "", ""),
        new("sampled at the texel's centre", "Reflect101", new Edit(Pass, Fetch, Sampled("0.5"))),
        new("sampled linearly at the texel's centre", "Reflect101", new Edit(Pass, Fetch, Sampled("0.5"))) { LinearSamplers = true },
    ];

    private static ShaderMutation Running(string name, string pattern, string replacement) =>
        new($"running sum: {name}", "box", new Edit(RunningSum, pattern, replacement)) { InFragment = false, ShowsIn32Bit = false };

    private static ShaderMutation Recursive(string name, string pattern, string replacement) =>
        new($"recursion: {name}", "smooth", new Edit("include/recursive.glsl", pattern, replacement)) { InFragment = false, ShowsIn32Bit = false };

    private static string Sampled(string offset) => $"return texture(source, (vec2(texelOf(map, pixel)) + {offset}) / vec2(textureSize(source, 0)));";

    private static ShaderMutation Shared(string name, string pattern, string replacement)
    {
        string own = ShaderTexts.Own("convolve_shared.comp"), file = ShaderTexts.All["convolve.comp"];
        if (pattern.Length > 0 && ShaderTexts.Count(own, pattern) != 1) throw new InvalidOperationException($"'{pattern}' must occur once in convolve_shared.comp.");
        string text = pattern.Length > 0 ? own.Replace(pattern, replacement, StringComparison.Ordinal) : own;
        return new(name, "wide", new Edit("convolve.comp", file[file.IndexOf("void main()", StringComparison.Ordinal)..].TrimEnd('\n'), text)) { InFragment = false };
    }
}
