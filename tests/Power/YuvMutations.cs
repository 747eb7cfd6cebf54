namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the shader that turns planes of Y'CbCr into R'G'B'.</summary>
/// <remarks>
/// Two mistakes cannot be seen and are not here: codes of 8 bits that are not shifted and not masked, because nothing lies beside them; and which way chroma is clamped
/// where its sample beyond the edge has the weight 0.
/// </remarks>
internal static class YuvMutations
{
    private const string Yuv = "include/yuv.glsl", Pass = "yuv.frag";
    private const string Planes = "uvec2(texelFetch(s_input1, inside, 0).r, texelFetch(s_input2, inside, 0).r)";
    private const string Result = "vec3(y + c.y * u_chroma.x, y + (c.x * u_chroma.y + c.y * u_chroma.z), y + c.x * u_chroma.w)";
    private const string Luma = "float y = (float(code) - u_luma.x) * u_luma.y;";
    private const string Chroma = "vec2 c = vec2(sixteenths) - u_luma.z;";
    private const string ChromaBits = "return ivec2((stored >> uint(K_SHIFT)) & uint(K_MAX_CODE));";
    private const string LumaBits = "int code = int((texelFetch(s_input0, pixel, 0).r >> uint(K_SHIFT)) & uint(K_MAX_CODE));";
    private const string Midway = "ivec3((pixel >> 1) - 1 + odd, 1 + 2 * odd, 3 - 2 * odd)";
    private const string OnEven = "ivec3(pixel >> 1, 4 - 2 * odd, 2 * odd)";
    private const string Place = "ivec2(texel.x - u_target.x, (texel.y - u_target.y) * u_target.z)";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } = [.. Colours(), .. Codes(), .. Siting(), .. Places()];

    /// <summary>One of each mistake, for the API whose shader is the same text in another version.</summary>
    public static IReadOnlyList<ShaderMutation> OneOfEach { get; } = [.. ((string[])
    [
        "planes of Cb and Cr swapped", "rows of red and blue swapped", "offset of black left out", "codes of chroma not shifted down", "chroma midway a texel late", "chroma held one column early", "Y' a column early", "rows not turned over",
    ]).Select(n => All.Single(m => m.Name == $"planes: {n}"))];

    private static IEnumerable<ShaderMutation> Colours() =>
    [
        Planted("planes of Cb and Cr swapped", "4:2:0", Yuv, Planes, "uvec2(texelFetch(s_input2, inside, 0).r, texelFetch(s_input1, inside, 0).r)"),
        Planted("Cb and Cr of one plane swapped", "NV12", Yuv, "texelFetch(s_input1, inside, 0).rg", "texelFetch(s_input1, inside, 0).gr"),
        Planted("rows of red and blue swapped", "4:2:0", Yuv, Result, "vec3(y + c.x * u_chroma.w, y + (c.x * u_chroma.y + c.y * u_chroma.z), y + c.y * u_chroma.x)"),
        Planted("green's factors swapped", "4:2:0", Yuv, "(c.x * u_chroma.y + c.y * u_chroma.z)", "(c.x * u_chroma.z + c.y * u_chroma.y)"),
        Planted("green without Cb", "4:2:0", Yuv, "(c.x * u_chroma.y + c.y * u_chroma.z)", "(c.y * u_chroma.z)"),
        Planted("green's Cr added instead of taken away", "4:2:0", Yuv, "c.y * u_chroma.z)", "-c.y * u_chroma.z)"),
        Planted("factor of red off by 2^-11", "4:2:0", Yuv, "y + c.y * u_chroma.x,", "y + c.y * u_chroma.x * (1.0 + 1.0 / 2048.0),"),
        Planted("factor of Y' off by 2^-11", "4:2:0", Yuv, Luma, "float y = (float(code) - u_luma.x) * u_luma.y * (1.0 + 1.0 / 2048.0);"),
        Planted("linear light", "4:2:0", Pass, $"o_value = vec4(convertPixel({Place}), 1.0);", $"o_value = vec4(pow(max(convertPixel({Place}), 0.0), vec3(2.2)), 1.0);"),
        Planted("alpha is luma", "4:2:0", Pass, $"o_value = vec4(convertPixel({Place}), 1.0);", $"o_value = convertPixel({Place}).rgbg;"),
    ];

    private static IEnumerable<ShaderMutation> Codes() =>
    [
        Planted("offset of black left out", "4:2:0", Yuv, Luma, "float y = float(code) * u_luma.y;"),
        Planted("offset of black one code more", "4:2:0", Yuv, Luma, "float y = (float(code) - u_luma.x - 1.0) * u_luma.y;"),
        Planted("offset of black as for 8 bits", "P010", Yuv, Luma, "float y = (float(code) - u_luma.x / 4.0) * u_luma.y;"),
        Planted("limited range taken as full", "4:2:0", Yuv, Luma, "float y = (float(code) - u_luma.x) * u_luma.y * (219.0 / 255.0);"),
        Planted("offset of chroma left out", "4:2:0", Yuv, Chroma, "vec2 c = vec2(sixteenths);"),
        Planted("offset of chroma half a code more", "4:2:0", Yuv, Chroma, "vec2 c = vec2(sixteenths) - u_luma.z - 8.0;"),
        Planted("offset of chroma as for 8 bits", "P010", Yuv, Chroma, "vec2 c = vec2(sixteenths) - u_luma.z / 4.0;"),
        Planted("10 bits divided by 1024 steps", "4:2:0 of 10 bits", Yuv, Luma, "float y = (float(code) - u_luma.x) * u_luma.y * (1023.0 / 1024.0);"),
        Planted("codes of Y' not shifted down", "P010", Yuv, LumaBits, "int code = int(texelFetch(s_input0, pixel, 0).r & uint(K_MAX_CODE));"),
        Planted("codes of chroma not shifted down", "P010", Yuv, ChromaBits, "return ivec2(stored & uint(K_MAX_CODE));"),
        Planted("bits beside a code of Y' left in", "4:2:0 of 10 bits", Yuv, LumaBits, "int code = int(texelFetch(s_input0, pixel, 0).r >> uint(K_SHIFT));"),
        Planted("bits beside a code of chroma left in", "4:2:0 of 10 bits", Yuv, ChromaBits, "return ivec2(stored >> uint(K_SHIFT));"),
        Planted("9 of 10 bits", "4:2:0 of 10 bits", Yuv, LumaBits, "int code = int((texelFetch(s_input0, pixel, 0).r >> uint(K_SHIFT)) & uint(K_MAX_CODE - 1));"),
    ];

    private static IEnumerable<ShaderMutation> Siting() =>
    [
        Planted("chroma midway taken to lie on even pixels", "4:2:0 midway", Yuv, "return midway == 1 ?", "return midway == 2 ?"),
        Planted("chroma on even pixels taken to lie midway", "4:2:0 of 10 bits", Yuv, "return midway == 1 ?", "return midway >= 0 ?"),
        Planted("chroma midway a texel late", "4:2:0 midway", Yuv, Midway, "ivec3((pixel >> 1) + odd, 1 + 2 * odd, 3 - 2 * odd)"),
        Planted("chroma midway from the pair of the pixel beside", "4:2:0 midway", Yuv, Midway, "ivec3((pixel >> 1) - odd, 1 + 2 * odd, 3 - 2 * odd)"),
        Planted("chroma midway with its quarters exchanged", "4:2:0 midway", Yuv, Midway, "ivec3((pixel >> 1) - 1 + odd, 3 - 2 * odd, 1 + 2 * odd)"),
        Planted("chroma on even pixels half a pixel off", "4:2:0", Yuv, OnEven, "ivec3(pixel >> 1, 3 - 2 * odd, 1 + 2 * odd)"),
        Planted("chroma of the nearest sample", "4:2:0", Yuv, OnEven, "ivec3(pixel >> 1, 4, 0)"),
        Planted("chroma a texel early", "4:2:0", Yuv, OnEven, "ivec3((pixel >> 1) - 1, 4 - 2 * odd, 2 * odd)"),
        Planted("rows of chroma sited as its columns", "4:2:0", Yuv, "tapsOf(pixel.y, K_MIDWAY_Y)", "tapsOf(pixel.y, K_MIDWAY_X)"),
        Planted("second row of chroma is the first", "4:2:0", Yuv, "taps.z * chromaAcross(pixel, taps.x + 1)", "taps.z * chromaAcross(pixel, taps.x)"),
        Planted("second column of chroma is the first", "4:2:2", Yuv, "chromaCodes(ivec2(taps.x + 1, row))", "chromaCodes(ivec2(taps.x, row))"),
        Planted("chroma held one column early", "4:2:0", Yuv, "textureSize(s_input1, 0) - 1)", "textureSize(s_input1, 0) - ivec2(2, 1))"),
        Planted("chroma held one row early", "4:2:0", Yuv, "textureSize(s_input1, 0) - 1)", "textureSize(s_input1, 0) - ivec2(1, 2))"),
        Planted("chroma held one late at the start", "4:2:0 midway", Yuv, "clamp(place, ivec2(0),", "clamp(place, ivec2(1),"),
        Planted("rows of chroma halved where they are not", "4:2:2", Yuv, "4 * chromaAcross(pixel, pixel.y)", "4 * chromaAcross(pixel, pixel.y >> 1)"),
        Planted("columns of chroma halved where they are not", "4:4:4", Yuv, "4 * chromaCodes(ivec2(pixel.x, row))", "4 * chromaCodes(ivec2(pixel.x >> 1, row))"),
    ];

    private static IEnumerable<ShaderMutation> Places() =>
    [
        Planted("Y' a column early", "4:2:0", Yuv, LumaBits, LumaBits.Replace("pixel", "max(pixel - ivec2(1, 0), 0)", StringComparison.Ordinal)),
        Planted("Y' a row late", "4:2:0", Yuv, LumaBits, LumaBits.Replace("pixel", "min(pixel + ivec2(0, 1), textureSize(s_input0, 0) - 1)", StringComparison.Ordinal)),
        Planted("half a texel to the right, fragment's own place", "4:2:0", Pass, "ivec2 texel = ivec2(gl_FragCoord.xy);", "ivec2 texel = ivec2(gl_FragCoord.xy + vec2(0.5, 0.0));"),
        Planted("region's left edge forgotten", "4:2:0", Pass, Place, "ivec2(texel.x, (texel.y - u_target.y) * u_target.z)"),
        Planted("region's first row forgotten", "4:2:0", Pass, Place, "ivec2(texel.x - u_target.x, texel.y * u_target.z)"),
        Planted("rows not turned over", "4:2:0", Pass, Place, "ivec2(texel.x - u_target.x, texel.y - u_target.y + textureSize(s_input0, 0).y - 1)"),
    ];

    private static ShaderMutation Planted(string name, string scenario, string file, string pattern, string replacement) =>
        new($"planes: {name}", scenario, new Edit(file, pattern, replacement)) { InCompute = false };
}
