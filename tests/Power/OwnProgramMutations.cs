namespace RealtimeConv.Tests.Power;

/// <summary>Bugs of the programs that are made for one kernel: in blocked.frag, blocked.comp and their include, and in the taps that BlockedText writes.</summary>
internal static class OwnProgramMutations
{
    private const string Blocked = "include/blocked.glsl", Fold = "include/fold.glsl", Compute = "blocked.comp";
    private const string FromTexture = "return wholeNumbers(texelFetch(s_input0, ivec2(column, row), 0));";
    private const string FromImage = "return vec4(imageLoad(i_input0, ivec2(column, row)));";
    private const string Corner = "ivec2 corner = first - u_window.zw;";
    private const string Tap = "#define TAP(s, weight) sums[s] += (weight) * texel;";

    // The general rule of borders, which such a program holds as well, has the same lines.
    private const string Replicate = "int foldOnce(int i, int n)\n{\n#if K_BORDER == BORDER_REPLICATE\n    return ";
    private const string Constant = "i >= n ? i - n : i;\n#else\n    ";

    // What such programs share with all others, tried in them as well: one of each mistake that is not of taps and borders.
    private static readonly string[] NamesOfShared =
    [
        "sRGB decoded twice by table", "sRGB decoded twice by curve", "sRGB encoded twice by thresholds", "sRGB encoded twice by curve",
        "alpha premultiplied twice on the way in", "alpha premultiplied twice in the store", "alpha not divided out",
        "channels swapped in a fragment's store", "channels swapped in an image's store", "half a texel to the right, fragment's own place",
        "triangle too small", "last row not written", "bias added twice", "root left out", "quotients one too large",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShaderMutation> All { get; } =
        [.. Taps(), .. Places(), .. Borders(), .. Texels(), .. Loops(), .. Blocks(), .. NamesOfShared.Select(n => ShaderMutations.All.Single(m => m.Name == n))];

    /// <summary>One of each mistake, for stages whose shaders are the same text in another version.</summary>
    public static IReadOnlyList<ShaderMutation> OneOfEach { get; } = [.. ((string[])
    [
        "kernel not flipped", "one tap dropped", "one weight off by 2^-11", "window one column to the right", "replicate one early", "reflect off by one at the end", "reflect101 off by one at the start",
        "wrap off by one at the end", "constant one early", "constant not the one given", "channels swapped on the way in", "half a texel off, sampled linearly", "looped rows: one weight off by 2^-11",
        "last row of each block not written",
    ]).Select(n => All.Single(m => m.Name == n))];

    private static IEnumerable<ShaderMutation> Taps() =>
    [
        new("kernel not flipped", "Reflect101") { Written = WrittenTaps.Change(Turned) },
        new("one tap dropped", "Reflect101") { Written = WrittenTaps.Change(taps => taps.GroupBy(t => t.Sum).SelectMany(s => s.Where((_, k) => k != 1)).OrderBy(t => t.Row).ThenBy(t => t.Column)) },
        new("one tap of one pixel dropped", "Reflect101") { Written = WrittenTaps.Change(taps => taps.Where((_, k) => k != 9)) },
        new("one weight off by 2^-11", "Reflect101") { Written = WrittenTaps.Change(taps => taps.GroupBy(t => t.Sum).SelectMany(s => s.Select((t, k) => k == s.Count() / 2 ? More(t) : t)).OrderBy(t => t.Row).ThenBy(t => t.Column)) },
        new("one weight of one pixel off by 2^-11", "Reflect101") { Written = WrittenTaps.ChangeOne(taps => taps.Count / 2, More), ShowsIn8Bit = false },
        new("one weight given to the pixel beside", "Reflect101") { Written = WrittenTaps.ChangeOne(_ => 2, t => t with { Sum = t.Sum + 1 }), InFragment = false },
        new("first weight of a row off by 2^-11", "two passes") { Written = WrittenTaps.Change(taps => taps.GroupBy(t => t.Sum).SelectMany(s => s.Select((t, k) => k == 0 ? More(t) : t)).OrderBy(t => t.Row).ThenBy(t => t.Column)) },
        new("one texel read a column on", "Reflect101") { Written = WrittenTaps.ChangeOne(_ => 6, t => t with { Column = t.Column - 1 }) },
        new("one texel read a row down", "Reflect101") { Written = WrittenTaps.ChangeOne(_ => 5, t => t with { Row = t.Row + 1 }) },
        new("a pixel's window begins a row late", "Reflect101") { Written = WrittenTaps.Change(taps => taps.Select(t => t.Sum == 4 ? t with { Row = t.Row - 1 } : t).OrderBy(t => t.Row).ThenBy(t => t.Column)), InFragment = false },
        new("last column read twice", "Reflect101") { Written = new WrittenEdit("K_COLUMNS", text => text[..text.LastIndexOf(' ')]) },
        new("sums kept in 11 bits", "Reflect101", new Edit(Blocked, Tap, $"{Tap} sums[s] = intBitsToFloat(floatBitsToInt(sums[s]) & ivec4(-8192));")),
        new("weights of green for all channels", "per channel", new Edit(Blocked, Tap, "#define TAP(s, weight) sums[s] += vec4((weight).g) * texel;")),
        new("second kernel's sums lost", "magnitude", new Edit(Blocked, "terms[k] = sums[k * K_BLOCK_X * K_BLOCK_Y + b];", "terms[k] = sums[b];")),
    ];

    private static IEnumerable<ShaderMutation> Places() =>
    [
        new("window one column to the right", "Reflect101", new Edit(Blocked, Corner, "ivec2 corner = first - u_window.zw + ivec2(1, 0);")),
        new("window one row down", "Reflect101", new Edit(Blocked, Corner, "ivec2 corner = first - u_window.zw + ivec2(0, 1);")),
        new("anchor taken to be central", "Reflect101", new Edit(Blocked, Corner, "ivec2 corner = first - u_window.xy / 2;")),
        new("anchor's column and row mixed up", "Reflect101", new Edit(Blocked, Corner, "ivec2 corner = first - u_window.wz;")),
        new("rows continued as far as columns", "Reflect101", new Edit(Blocked, "placeInLine(corner.y + (j), u_size.y,", "placeInLine(corner.y + (j), u_size.x,")),
    ];

    private static IEnumerable<ShaderMutation> Borders() =>
    [
        new("replicate one early", "Replicate", new Edit(Fold, $"{Replicate}clamp(i, 0, n - 1);", $"{Replicate}clamp(i, 0, n - 2);")),
        new("replicate one late", "Replicate", new Edit(Fold, $"{Replicate}clamp(i, 0, n - 1);", $"{Replicate}clamp(i, 1, n - 1);")),
        new("reflect off by one at the start", "Reflect", new Edit(Fold, "min(max(i, -1 - i), 2 * n - 1 - max(i, -1 - i))", "min(max(i, -i), 2 * n - 1 - max(i, -i))")),
        new("reflect off by one at the end", "Reflect", new Edit(Fold, "2 * n - 1 - max(i, -1 - i)", "2 * n - 2 - max(i, -1 - i)")),
        new("reflect101 off by one at the start", "Reflect101", new Edit(Fold, "min(abs(i), 2 * n - 2 - abs(i))", "min(max(i, -1 - i), 2 * n - 2 - max(i, -1 - i))")),
        new("reflect101 off by one at the end", "Reflect101", new Edit(Fold, "2 * n - 2 - abs(i)", "2 * n - 1 - abs(i)")),
        new("wrap off by one at the start", "Wrap", new Edit(Fold, "i < 0 ? i + n :", "i < 0 ? i + n - 1 :")),
        new("wrap off by one at the end", "Wrap", new Edit(Fold, "i >= n ? i - n : i", "i >= n ? i - n + 1 : i")),
        new("constant one early", "Constant", new Edit(Fold, $"{Constant}return i < 0 || i >= n ? -1 : i;", $"{Constant}return i < 0 || i >= n - 1 ? -1 : i;")),
        new("constant one late", "Constant", new Edit(Fold, $"{Constant}return i < 0 || i >= n ? -1 : i;", $"{Constant}return i < -1 || i >= n ? -1 : max(i, 0);")),
        new("constant not the one given", "Constant", new Edit(Blocked, "return u_borderValue;", "return u_borderValue.aaaa;"), new Edit(Blocked, "return K_BORDER_CODES;", "return K_BORDER_CODES.aaaa;")),
    ];

    private static IEnumerable<ShaderMutation> Texels() =>
    [
        new("channels swapped on the way in", "Reflect101", new Edit(Blocked, FromTexture, FromTexture.Replace(";", ".bgra;", StringComparison.Ordinal)), new Edit(Blocked, FromImage, FromImage.Replace(";", ".bgra;", StringComparison.Ordinal))),
        new("codes of an image one short", "codes", new Edit(Blocked, FromImage, "return max(vec4(imageLoad(i_input0, ivec2(column, row))) - 1.0, 0.0);")) { InFragment = false, InEmbedded = false, ShowsIn32Bit = false },
        new("half a texel off, sampled linearly", "Reflect101", new Edit(Blocked, FromTexture, Sampled("0.0"))) { LinearSamplers = true, InCompute = false },
        new("half a texel off, sampled to the nearest", "Reflect101", new Edit(Blocked, FromTexture, Sampled("1.0"))) { InCompute = false },
        new("sampled linearly a sixteenth of a texel off", "Reflect101", new Edit(Blocked, FromTexture, Sampled("0.5 + 0.0625"))) { LinearSamplers = true, InCompute = false },
    ];

    private static IEnumerable<ShaderMutation> Loops() =>
    [
        new("looped rows: last row dropped", "looped rows", new Edit(Blocked, "j < K_LOOP; ++j", "j < K_LOOP - 1; ++j")),
        new("looped rows: weights of the row before", "looped rows", new Edit(Blocked, "int firstWeight = j * (K_COLUMNS_READ - K_BLOCK_X + 1);", "int firstWeight = max(j - 1, 0) * (K_COLUMNS_READ - K_BLOCK_X + 1);")),
        new("looped rows: weights one on", "looped rows", new Edit(Blocked, "weightAt(firstWeight + i);", "weightAt(firstWeight + i + 1);")),
        new("looped rows: one weight off by 2^-11", "looped rows", new Edit(Blocked, "weightAt(firstWeight + i);", "weightAt(firstWeight + i) * (j == 5 && i == 6 ? 1.0 + 1.0 / 2048.0 : 1.0);")),
        new("looped rows: last weight not read", "looped rows") { Written = new WrittenEdit("K_ROW_WEIGHTS", text => $"{text[..text.LastIndexOf(' ')]} weights[{LoopedColumns - 1}] = 0.0;") },
        new("looped rows: one tap dropped", "looped rows") { Written = new WrittenEdit("K_ROW", text => text[..text.LastIndexOf(" TAP(", StringComparison.Ordinal)]) },
        new("looped rows: a pixel's window begins a column late", "looped rows") { Written = new WrittenEdit("K_ROW", text => text.Replace("TAP(3, weights[0]) ", "", StringComparison.Ordinal)), InFragment = false },
        new("looped rows: kernel's columns turned", "looped rows") { Written = new WrittenEdit("K_ROW_WEIGHTS", _ => string.Join(' ', Enumerable.Range(0, LoopedColumns).Select(i => $"weights[{i}] = weightAt(firstWeight + {LoopedColumns - 1 - i});"))) },
    ];

    private static IEnumerable<ShaderMutation> Blocks() =>
    [
        new("last column of each block not written", "Reflect101", new Edit(Compute, "x < K_BLOCK_X; ++x", "x < K_BLOCK_X - 1; ++x")) { InFragment = false },
        new("last row of each block not written", "Reflect101", new Edit(Compute, "y < K_BLOCK_Y; ++y", "y < K_BLOCK_Y - 1; ++y")) { InFragment = false },
        new("pixels of a block mixed up", "Reflect101", new Edit(Compute, "y * K_BLOCK_X + x)", "x * K_BLOCK_Y + y)")) { InFragment = false },
        new("blocks half as far apart", "wide", new Edit(Compute, "* ivec2(K_BLOCK_X, K_BLOCK_Y);", "* ivec2(K_BLOCK_X / 2, K_BLOCK_Y);")) { InFragment = false },
    ];

    private const int LoopedColumns = Scenarios.LoopedColumns;

    private static WrittenTap More(WrittenTap tap) => tap with { Weight = WrittenTaps.SlightlyMore(tap.Weight) };

    // Each sum takes its taps row by row: in the other order its weights are those of the kernel turned by half a turn.
    private static IEnumerable<WrittenTap> Turned(List<WrittenTap> taps)
    {
        var weights = taps.GroupBy(t => t.Sum).ToDictionary(s => s.Key, s => new Stack<string>(s.Select(t => t.Weight)));
        return taps.Select(t => t with { Weight = weights[t.Sum].Pop() });
    }

    private static string Sampled(string offset) => $"return wholeNumbers(texture(s_input0, (vec2(column, row) + {offset}) / vec2(textureSize(s_input0, 0))));";
}
