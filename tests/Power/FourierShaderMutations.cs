namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the shaders that transform.</summary>
internal static class FourierShaderMutations
{
    private const string Butterflies = "include/fourier.glsl", Gather = "include/fourier_gather.glsl", Tiles = "include/fourier_tiles.glsl", Compute = "include/fourier_compute.glsl";
    private const string Fragment = "fourier.frag", Stage = "fourier.comp", Lines = "fourier_line.comp", Border = "include/border.glsl";
    private const string FragmentStore = "storePixel(pixel, applyStoreSteps(exchanged(value), pixel));";

    /// <summary>All of them, each with the ways in which it is tried: what all ways have in the same text, in one of them.</summary>
    public static IReadOnlyList<(ShaderMutation Mutation, FourierWay[] Ways)> Tried { get; } = [.. Anywhere().Select((m, k) => (m, (FourierWay[])[(FourierWay)(k % 3)])), .. Some()];

    /// <summary>All of them, to be counted.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } = [.. Tried.Select(t => t.Mutation)];

    private static IEnumerable<ShaderMutation> Anywhere() =>
    [
        new("roots turn the other way", "Replicate", new Edit(Butterflies, "root.y * vec4(-z.g, z.r, -z.a, z.b)", "root.y * vec4(z.g, -z.r, z.a, -z.b)")),
        new("quarters turn the other way", "Replicate", new Edit(Butterflies, "return vec4(z.g, -z.r, z.a, -z.b);", "return vec4(-z.g, z.r, -z.a, z.b);")),
        new("eighth root short by 2^-11", "Replicate", new Edit(Butterflies, "uintBitsToFloat(0x3f3504f3u)", "(uintBitsToFloat(0x3f3504f3u) * 0.99951171875)")),
        new("real and imaginary parts not exchanged", "Replicate", new Edit(Butterflies, "return z.grab;", "return z;")),
        new("results of a stage not turned", "Replicate", new Edit(Tiles, "return timesRoot(value, texelFetch(s_roots, ivec2(along, row), 0).rg);", "return value;")),
        new("roots of the first stage for all", "Replicate", new Edit(Tiles, "ivec2(along, row)", "ivec2(along, 0)")),
        new("roots one place on", "Replicate", new Edit(Tiles, "ivec2(along, row)", "ivec2(along + 1, row)")),
        new("spectrum conjugated", "Replicate", new Edit(Tiles, "texelFetch(s_spectrum, place & (TILE - 1), 0).rg", "(texelFetch(s_spectrum, place & (TILE - 1), 0).rg * vec2(1.0, -1.0))")),
        new("spectrum transposed", "Replicate", new Edit(Tiles, "texelFetch(s_spectrum, place & (TILE - 1), 0)", "texelFetch(s_spectrum, place.yx & (TILE - 1), 0)")),
        new("halo one short", "Replicate", new Edit(Tiles, "u_size + u_window.xy - 1 - u_window.zw", "u_size + u_window.xy - 2 - u_window.zw")),
        new("tiles read one column too far apart", "Replicate", new Edit(Tiles, "ivec2 pixel = (tile + u_batch.xy) * VALID + place - tile * TILE - u_window.zw;", "ivec2 pixel = (tile + u_batch.xy) * (VALID + ivec2(1, 0)) + place - tile * TILE - u_window.zw;")),
        new("anchor's column and row mixed up", "Replicate", new Edit(Tiles, "place - tile * TILE - u_window.zw;", "place - tile * TILE - u_window.wz;")),
        new("anchor taken to be central", "Replicate", new Edit(Tiles, "place - tile * TILE - u_window.zw;", "place - tile * TILE - u_window.xy / 2;")),
        new("replicate one early", "Replicate", new Edit(Border, "clamp(i, 0, n - 1)", "clamp(i, 0, n - 2)")),
        new("reflect off by one", "Reflect", new Edit(Tiles, "return min(k, period - 1 - k);", "return min(k, period - k);")),
        new("reflect101 off by one", "Reflect101", new Edit(Tiles, "return min(k, period - k);", "return min(k, period - 1 - k);")),
        new("wrap off by one", "Wrap", new Edit(Tiles, "int period = n;", "int period = n + 1;")),
        new("constant not the one given", "Constant", new Edit(Tiles, "return carried(u_borderValue);", "return vec4(0.0);")),
        new("rows continued as far as columns", "Reflect", new Edit(Tiles, "foldIndex(pixel.y, u_size.y)", "foldIndex(pixel.y, u_size.x)")),
    ];

    private static IEnumerable<(ShaderMutation, FourierWay[])> Some() =>
    [
        (new("results in the order of points", "Replicate", new Edit(Butterflies, "return radix == 16 ? 4 * (q & 3) + (q >> 2) : radix == 8 ? 2 * (q & 3) + (q >> 2) : q;", "return q;")), [FourierWay.Compute, FourierWay.Lines]),
        (new("pairs of channels swapped", "Replicate", new Edit(Compute, "applyStoreSteps(exchanged(value), pixel)", "applyStoreSteps(exchanged(value).barg, pixel)")), [FourierWay.Compute, FourierWay.Lines]),
        (new("pairs of channels swapped", "Replicate", new Edit(Fragment, FragmentStore, FragmentStore.Replace("(value)", "(value).barg", StringComparison.Ordinal))), [FourierWay.Fragment]),
        (new("last outputs of a tile not written", "Replicate", new Edit(Tiles, "return all(lessThan(place & (TILE - 1), VALID));", "return all(lessThan(place & (TILE - 1), VALID - 1));")), [FourierWay.Compute, FourierWay.Lines]),
        (new("last row of a tile not left", "Replicate", new Edit(Compute, "if ((place.y & (TILE.y - 1)) < KEPT_ROWS)", "if ((place.y & (TILE.y - 1)) < KEPT_ROWS - 1)")), [FourierWay.Compute, FourierWay.Lines]),
        (new("rows of the second tile not skipped", "Replicate", new Edit(Compute, "return across + tile * (ACROSS(TILE) - lines);", "return across;")), [FourierWay.Compute, FourierWay.Lines]),
        (new("sub-transforms side by side mixed up", "Replicate", new Edit(Stage, "group * (K_RADIX - 1) * apart", "group * apart")), [FourierWay.Compute]),
        (new("pixels of tiles beside each other mixed up", "Replicate", new Edit(Fragment, "ivec2 place = (tile - u_batch.xy) * TILE + pixel - tile * VALID;", "ivec2 place = (tile - u_batch.xy) * TILE + pixel - tile * VALID + ivec2(1, 0);")), [FourierWay.Fragment]),
        (new("columns taken for rows", "Replicate", new Edit(Tiles, "#define DIRECTION u_stage[2].w", "#define DIRECTION 0")), [FourierWay.Compute, FourierWay.Fragment]),
        (new("roots of another stage's length", "Replicate", new Edit(Tiles, "#define TURN_MASK u_stage[2].z", "#define TURN_MASK (u_stage[2].z >> 1)")), [FourierWay.Compute, FourierWay.Fragment]),
        (new("quotient rounded to the nearest", "Replicate", new Edit(Tiles, "return int((float(i) + 0.5) / float(n));", "return int((float(i) + 0.5) / float(n) + 0.5);")), [FourierWay.Compute, FourierWay.Fragment]),
        (new("odd results not subtracted", "Replicate", new Edit(Gather, "return q < 4 ? even + odd : even - odd;", "return even + odd;")), [FourierWay.Fragment]),
        (new("barrier() between stages removed", "Replicate", new Edit(Lines, "memoryBarrierShared(); barrier();", "")), [FourierWay.Lines]),
        (new("lines of a workgroup in one place", "Replicate", new Edit(Lines, "g_points[K_LENGTH * lane + alongOf(member, q, r, s)] = RESULT(q, r);", "g_points[alongOf(member, q, r, s)] = RESULT(q, r);")), [FourierWay.Lines]),
    ];
}
