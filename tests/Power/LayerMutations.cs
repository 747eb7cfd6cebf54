namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the layers' shaders.</summary>
internal static class LayerMutations
{
    private const string Convolve = "include/maps_convolve.glsl", Gather = "include/maps_gather.glsl", Maps = "include/maps.glsl", Fragment = "include/maps_fragment.glsl", Compute = "include/maps_compute.glsl";
    private const string Weight = "mat4 w = weightAt(weight++);";
    private const string Accumulate = "sums[b] += product(w, mapTexel(at + ivec2(b * u_stride.x, 0), layer));";
    private const string Fetch = "return TEXEL0(at, layer);";
    private const string Inside = "if (at.x < 0 || at.y < 0 || at.x >= u_input.x || at.y >= u_input.y) return vec4(0.0);";
    private const string Taps = "u_kernel.x * u_kernel.y";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } = [.. Sums(), .. Borders(), .. Channels(), .. Stages(), .. Activations(), .. Moves()];

    private static IEnumerable<ShaderMutation> Sums() =>
    [
        new("layer: kernels turned", "layer", new Edit(Convolve, Weight, $"mat4 w = weightAt(u_range.z + (layer - u_range.x) * {Taps} + {Taps} - 1 - (weight++ - u_range.z) % ({Taps}));")),
        new("layer: one tap dropped", "layer", new Edit(Convolve, Accumulate, $"if (i != 1 || j != 0) {Accumulate}")),
        new("layer: one weight off by 2^-11", "layer", new Edit(Convolve, Weight, $"{Weight} if (i == 1 && j == 1) w[1][2] *= 1.0 + 1.0 / 2048.0;")),
        new("layer: last column of taps dropped", "layer", new Edit(Convolve, "i < kernel.x; ++i", "i < kernel.x - 1; ++i")),
        new("layer: last row of taps dropped", "layer", new Edit(Convolve, "j < kernel.y; ++j", "j < kernel.y - 1; ++j")),
        new("layer: stride's directions mixed up", "layer", new Edit(Convolve, "pixel * u_stride.xy", "pixel * u_stride.yx")),
        new("layer: dilation's directions mixed up", "layer", new Edit(Convolve, "ivec2(i, j) * u_stride.zw", "ivec2(i, j) * u_stride.wz")),
        new("layer: stride not taken inside a block", "layer", new Edit(Convolve, "at + ivec2(b * u_stride.x, 0)", "at + ivec2(b, 0)")) { InFragment = false },
        new("layer: bias left out", "layer", new Edit(Convolve, "sums[b] = u_bias;", "sums[b] = vec4(0.0);")),
        new("layer: bias off by 2^-11", "layer", new Edit(Convolve, "sums[b] = u_bias;", "sums[b] = u_bias * (1.0 + 1.0 / 2048.0);")),
        new("layer: sums kept in 11 bits", "layer", new Edit(Convolve, Accumulate, $"{{ {Accumulate} sums[b] = intBitsToFloat(floatBitsToInt(sums[b]) & ivec4(-8192)); }}")),
        new("layer: every tap of a row reads the row's first texels", "wide layer", new Edit(Convolve, "row[b + i]", "row[b]")) { InFragment = false },
        new("layer: rows of texels one down", "layer with an activation", new Edit(Convolve, "corner + ivec2(c, j)", "corner + ivec2(c, j + 1)")) { InFragment = false },
        new("layer: one weight of a row's tap off by 2^-11", "wide layer", new Edit(Convolve, "mat4 tap = weightAt(weight++);", "mat4 tap = weightAt(weight++); if (i == 1) tap[1][2] *= 1.0 + 1.0 / 2048.0;")) { InFragment = false },
        new("layer: last input channels left out", "grouped layer", new Edit(Convolve, "layer < end;", "layer < end - 1;")),
        new("layer: every group reads the first group's channels", "grouped layer", new Edit(Convolve, Fetch, "return TEXEL0(at, layer - u_range.x);")),
        new("layer: every group has the first group's weights", "grouped layer", new Edit(Convolve, "int weight = u_range.z,", "int weight = 0,")),
        new("layer: weights of a block one on", "layer", new Edit("include/weights.glsl", "return u_weights[k];", "return u_weights[k + 1];")),
        new("layer: columns of a weight texture mixed up", "weights in a texture", new Edit("include/weights.glsl", "weightTexel(4 * k + 1), weightTexel(4 * k + 2)", "weightTexel(4 * k + 2), weightTexel(4 * k + 1)")),
        new("layer: rows of a weight texture mixed up", "weights in a texture", new Edit("include/weights.glsl", "k >> K_WEIGHT_ROW_SHIFT)", "(k >> K_WEIGHT_ROW_SHIFT) & 1)")),
    ];

    private static IEnumerable<ShaderMutation> Borders() =>
    [
        new("layer: zeros one early on the left", "layer", new Edit(Convolve, "at.x < 0 ||", "at.x < 1 ||")),
        new("layer: zeros one early at the top", "layer", new Edit(Convolve, "at.y < 0 ||", "at.y < 1 ||")),
        new("layer: zeros one early on the right", "layer", new Edit(Convolve, "at.x >= u_input.x ||", "at.x >= u_input.x - 1 ||")),
        new("layer: zeros one early at the bottom", "layer", new Edit(Convolve, "at.y >= u_input.y)", "at.y >= u_input.y - 1)")),
        new("layer: edge repeated instead of zeros", "layer", new Edit(Convolve, Inside, "at = clamp(at, ivec2(0), u_input.xy - 1);")),
        new("layer: padding of left and top mixed up", "layer", new Edit(Convolve, "- u_input.zw;", "- u_input.wz;")),
        new("layer: window one column to the right", "layer", new Edit(Convolve, "- u_input.zw;", "- u_input.zw + ivec2(1, 0);")),
        new("layer: window one row down", "layer", new Edit(Convolve, "- u_input.zw;", "- u_input.zw + ivec2(0, 1);")),
        new("layer: half a texel off, sampled linearly", "layer", new Edit(Convolve, Fetch, Sampled("0.0"))) { LinearSamplers = true },
        new("layer: half a texel off, sampled to the nearest", "layer", new Edit(Convolve, Fetch, Sampled("1.0"))),
        new("layer: sampled linearly a sixteenth of a texel off", "layer", new Edit(Convolve, Fetch, Sampled("0.5 + 0.0625"))) { LinearSamplers = true },
    ];

    private static IEnumerable<ShaderMutation> Channels() =>
    [
        new("layer: channels swapped on the way in", "layer", new Edit(Convolve, Fetch, Fetch.Replace(";", ".bgra;", StringComparison.Ordinal))),
        new("layer: matrix of channels transposed", "layer", new Edit(Convolve, "product(w, mapTexel", "product(transpose(w), mapTexel")),
        new("layer: channels swapped in a fragment's store", "layer", new Edit(Fragment, "o_value = value;", "o_value = value.bgra;")) { InCompute = false },
        new("layer: channels swapped in an image's store", "layer", new Edit(Compute, "TARGET_TEXEL(pixel), value);", "TARGET_TEXEL(pixel), value.bgra);")) { InFragment = false },
    ];

    private static IEnumerable<ShaderMutation> Stages() =>
    [
        new("layer: half a texel to the right, fragment's own place", "layer", new Edit(Fragment, "return ivec2(gl_FragCoord.xy);", "return ivec2(gl_FragCoord.xy + vec2(0.5, 0.0));")) { InCompute = false },
        new("layer: last row not written", "layer", new Edit(Compute, "pixel.y < u_layer.y) imageStore", "pixel.y < u_layer.y - 1) imageStore")) { InFragment = false },
        new("layer: all outputs stored as the first", "layer", new Edit(Compute, "imageStore(i_target, TARGET_TEXEL(pixel), value);", "imageStore(i_target, ivec3(pixel, 0), value);")) { InFragment = false },
        new("layer: last pixel of each block not written", "layer", new Edit("layer/convolve.comp", "for (int b = 0; b < K_BLOCK; ++b) storeMaps", "for (int b = 0; b < K_BLOCK - 1; ++b) storeMaps")) { InFragment = false },
        new("layer: blocks half as far apart", "wide layer", new Edit("layer/convolve.comp", "targetPixel() * ivec2(K_BLOCK, 1)", "targetPixel() * ivec2(K_BLOCK / 2, 1)")) { InFragment = false },
        new("layer: activation left out of a compute pass", "layer with an activation", new Edit("layer/convolve.comp", "activate(sums[b])", "sums[b]")) { InFragment = false },
        new("layer: activation left out of a fragment pass", "layer with an activation", new Edit("layer/convolve.frag", "activate(sums[0])", "sums[0]")) { InCompute = false },
        new("moved values: activation left out of a compute pass", "relu", new Edit("layer/gather.comp", "activate(gatherMaps(pixel))", "gatherMaps(pixel)")) { InFragment = false },
        new("moved values: activation left out of a fragment pass", "relu", new Edit("layer/gather.frag", "activate(gatherMaps(targetPixel()))", "gatherMaps(targetPixel())")) { InCompute = false },
    ];

    private static IEnumerable<ShaderMutation> Activations() =>
    [
        new("relu as magnitude", "relu", new Edit(Maps, "return max(v, vec4(0.0));", "return abs(v);")),
        new("slope off by 2^-11", "leaky relu", new Edit(Maps, "mix(u_slopes * v, v,", "mix((1.0 + 1.0 / 2048.0) * u_slopes * v, v,")),
        new("slope on the wrong side", "leaky relu", new Edit(Maps, "mix(u_slopes * v, v, greaterThanEqual(v, vec4(0.0)))", "mix(v, u_slopes * v, greaterThanEqual(v, vec4(0.0)))")),
        new("one slope for all channels", "prelu", new Edit(Maps, "mix(u_slopes * v, v,", "mix(u_slopes.x * v, v,")),
        new("clip: no upper limit", "clip", new Edit(Maps, "return min(max(v, vec4(u_limits.x)), vec4(u_limits.y));", "return max(v, vec4(u_limits.x));")),
        new("clip: no lower limit", "clip", new Edit(Maps, "return min(max(v, vec4(u_limits.x)), vec4(u_limits.y));", "return min(v, vec4(u_limits.y));")),
        new("sigmoid of a magnitude", "sigmoid", new Edit(Maps, "return mix(e, vec4(1.0), greaterThanEqual(v, vec4(0.0))) / (1.0 + e);", "return 1.0 / (1.0 + e);")),
        new("sigmoid 2^-11 too flat", "sigmoid", new Edit(Maps, "vec4 e = exp(-abs(v));", "vec4 e = exp(-abs(v) * (1.0 - 1.0 / 2048.0));")),
        new("tanh half as steep", "tanh", new Edit(Maps, "2.0 * sigmoid(2.0 * v) - 1.0", "2.0 * sigmoid(v) - 1.0")),
        new("silu without its factor", "silu", new Edit(Maps, "return v * sigmoid(v);", "return sigmoid(v);")),
    ];

    private static IEnumerable<ShaderMutation> Moves() =>
    [
        new("copy of the channels before", "relu", new Edit(Gather, "#if K_GATHER == GATHER_COPY\n    return TEXEL0(pixel, u_layer.z);", "#if K_GATHER == GATHER_COPY\n    return TEXEL0(pixel, max(u_layer.z - 1, 0));")),
        new("copy of a neighbour", "relu", new Edit(Gather, "#if K_GATHER == GATHER_COPY\n    return TEXEL0(pixel, u_layer.z);", "#if K_GATHER == GATHER_COPY\n    return TEXEL0(max(pixel - ivec2(1, 0), 0), u_layer.z);")),
        new("second addend left out", "add", new Edit(Gather, " + TEXEL1(pixel, u_layer.z);", ";")),
        new("second addend's channels swapped", "add", new Edit(Gather, " + TEXEL1(pixel, u_layer.z);", " + TEXEL1(pixel, u_layer.z).bgra;")),
        new("joined channels one late", "concat", new Edit(Gather, "if (within < u_gather.y) return", "if (within < u_gather.y - 1) return")),
        new("second part's channels one on", "concat", new Edit(Gather, " + within - u_gather.y;", " + within - u_gather.y + 1;")),
        new("spare lanes not left empty", "concat", new Edit(Gather, "channel = 4 * u_layer.z + lane + hiddenZero();", "channel = 4 * u_layer.z + 3 - lane + hiddenZero();")),
        new("columns and rows of a block mixed up", "depth to space, channels first", new Edit(Gather, "within.y * u_gather.z + within.x", "within.x * u_gather.w + within.y")),
        new("channels first taken as places first", "depth to space, channels first", new Edit(Gather, "channel * u_gather.z * u_gather.w + place", "place * u_gather.x + channel")),
        new("places first taken as channels first", "depth to space, places first", new Edit(Gather, "(copy * u_gather.z * u_gather.w + place - copy) * u_copy + channel", "channel * u_gather.z * u_gather.w + place")),
        new("nearest one late", "nearest", new Edit(Gather, "return channelAt(pixel / u_gather.zw, channel);", "return channelAt(min((pixel + 1) / u_gather.zw, u_inputSize - 1), channel);")),
        new("nearest's factors mixed up", "nearest", new Edit(Gather, "return channelAt(pixel / u_gather.zw, channel);", "return channelAt(min(pixel / u_gather.wz, u_inputSize - 1), channel);")),
        new("bilinear from the texels' corners", "bilinear", new Edit(Gather, "2 * pixel + 1 - factor", "2 * pixel")),
        new("bilinear one column short", "bilinear", new Edit(Gather, "ivec2 last = u_inputSize - 1;", "ivec2 last = u_inputSize - ivec2(2, 1);")),
        new("bilinear weights exchanged", "bilinear", new Edit(Gather, "float top = (1.0 - t.x) * channelAt(a, channel) + t.x *", "float top = t.x * channelAt(a, channel) + (1.0 - t.x) *")),
        new("bilinear weight off by 2^-11", "bilinear", new Edit(Gather, "return (1.0 - t.y) * top", "return (1.0 + 1.0 / 2048.0 - t.y) * top")),
        new("one channel of four for all", "nearest", new Edit(Gather, "TEXEL0(at, channel >> 2)[channel & 3];", "TEXEL0(at, channel >> 2)[channel & 2];")),
    ];

    private static string Sampled(string offset) => $"return texture(s_input0, vec3((vec2(at) + {offset}) / vec2(u_input.xy), float(layer)));";
}
