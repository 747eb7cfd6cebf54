using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Tests.Support.OpenGL;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Power;

/// <summary>Exact plans are judged by equality with whole-number arithmetic: that sees every bug in the shaders of whole numbers, also those that hide in a bound.</summary>
public sealed class ExactMutationTests
{
    private const string Codes = "include/codes.glsl", Store = "include/store.glsl", Running = "include/running_sum.glsl", Extended = "include/extended.glsl";
    private const string Quotient = "return quotient + vec4(greaterThan(remainder + halfIfOdd, limit)) - vec4(greaterThan(halfIfOdd - remainder, limit));";
    private const string Software = "software", Hardware = "hardware";

    private GlThread _thread = null!;

    [OneTimeSetUp]
    public void OpenContext() => _thread = new GlThread();

    [OneTimeTearDown]
    public void CloseContext() => _thread.Dispose();

    // Where a processor draws a line is slid along whole; for hardware it is cut into segments.
    [TestCase(Software)]
    [TestCase(Hardware)]
    public void Compare_NothingPlanted_IsEqual(string renderer)
    {
        foreach (string plan in (string[])["direct", "separable", "running sum"]) Assert.That(Differences(plan, null, renderer), Is.Zero, plan);
    }

    [TestCaseSource(nameof(Mutations))]
    public void Compare_PlantedInAShader_Differs(string name, string plan, string renderer, string file, string pattern, string replacement)
    {
        Assert.That(ShaderTexts.Count(ShaderTexts.All[file], pattern), Is.EqualTo(1), pattern);
        int differences = Differences(plan, new ShaderMutation(name, plan, new Edit(file, pattern, replacement)), renderer);
        PowerTable.Add($"Compute, {file}, {plan} in whole numbers", name, differences == 0 ? "" : $"{differences} samples differ from whole-number arithmetic");
        Assert.That(differences, Is.Positive);
    }

    private static IEnumerable<object[]> Mutations() =>
    [
        ["quotients rounded half up", "direct", Software, Codes, "greaterThan(halfIfOdd - remainder, limit)", "greaterThan(-remainder, limit)"],
        ["quotients rounded half down", "direct", Software, Codes, Quotient, "return quotient + vec4(greaterThan(remainder, limit)) - vec4(greaterThanEqual(-remainder, limit));"],
        ["quotients rounded half to odd", "direct", Software, Codes, "0.5 * quotient - floor(0.5 * quotient)", "0.5 - (0.5 * quotient - floor(0.5 * quotient))"],
        ["quotients cut off", "direct", Software, Codes, Quotient, "return floor(whole * reciprocal);"],
        ["every code one too high", "direct", Software, Codes, Quotient, "return quotient + 1.0;"],
        ["quotients by the reciprocal alone", "direct", Software, Codes, Quotient, "return whole * reciprocal;"],
        ["codes of the input one short", "separable", Software, Codes, "floor(float(K_INPUT_CODES) * texel + 0.5)", "floor(float(K_INPUT_CODES) * texel)"],
        ["codes of the input left as fractions", "separable", Software, Codes, "floor(float(K_INPUT_CODES) * texel + 0.5)", "float(K_INPUT_CODES) * texel * (1.0 + 1.0 / 4096.0)"],
        ["codes between the passes kept in 11 bits", "separable", Software, Store, "STEP_STORE_CODES(n) value *=", "STEP_STORE_CODES(n) value = intBitsToFloat(floatBitsToInt(value) & ivec4(-8192)); value *="],
        ["codes between the passes one short", "separable", Software, Store, "STEP_STORE_CODES(n) value *=", "STEP_STORE_CODES(n) value = (value - 1.0) *"],
        ["window of the sum one sample short", "running sum", Software, Running, "after = length - 1 - before", "after = length - 2 - before"],
        ["first window one sample short", "running sum", Software, Running, "along < first + after;", "along < first + after - 1;"],
        ["sample that leaves taken one late", "running sum", Software, Running, "sum -= inputTexel(PLACE(along - before, across));", "sum -= inputTexel(PLACE(along - before - 1, across));"],
        ["sample that leaves not taken away at the border", "running sum", Software, Running, "sum -= extendedTexel(along - before, across);", ""],
        ["inside begins one early", "running sum", Software, Running, "clamp(before, first, last)", "clamp(before - 1, first, last)"],
        ["inside ends one late", "running sum", Software, Running, "clamp(n - after, inside, last)", "clamp(n - after + 1, inside, last)"],
        ["images read at a neighbour", "running sum", Software, Extended, "imageLoad(i_input0, texelOf(u_maps[0], pixel))", "imageLoad(i_input0, texelOf(u_maps[0], pixel + ivec2(1, 0)))"],
        ["segments end one early", "running sum", Hardware, Running, "min(first + K_SEGMENT, n)", "min(first + K_SEGMENT - 1, n)"],
        ["segments begin one late", "running sum", Hardware, "running_sum.comp", "int first = ALONG(group) * K_SEGMENT", "int first = ALONG(group) * (K_SEGMENT + 1)"],
        ["lines of a group left out", "running sum", Software, "running_sum.comp", "ACROSS(group) * K_LOCAL_X", "ACROSS(group) * (K_LOCAL_X + 1)"],
    ];

    // Samples of all frames that differ.
    private int Differences(string plan, ShaderMutation? mutation, string renderer) => _thread.Run(gl =>
    {
        var planted = new PlantedShaders(gl, mutation);
        using var named = new RendererRule(renderer == Hardware ? "a graphics processor" : "llvmpipe");
        var shim = new GlShim(gl.Context) { Rules = { planted, named } };
        using var engine = new FilterEngine(shim.GL, new FilterEngineOptions { Backend = Backend.Compute });
        int differences = 0;
        foreach (var (filter, divisor, frame) in Cases(plan)) differences += Differences(engine, plan, filter, divisor, frame);
        Assert.That(planted.Misplaced, Is.Empty, "not planted");
        return differences;
    });

    private static int Differences(FilterEngine engine, string name, Filter filter, long divisor, Frame frame)
    {
        var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height) { Backend = Backend.Compute, Device = engine.Device with { IsSoftware = false } };
        var plan = Planner.Candidates(request).Select(c => c.Plan).First(p => p.IsExact && p.Name == name);
        var result = new Frame(frame.Width, frame.Height, frame.Format);
        engine.Apply(plan, frame, result);
        var expected = WholeNumberReference.Apply(filter, divisor, frame);
        return result.UNorm8.ToArray().Zip(expected.UNorm8.ToArray()).Count(p => p.First != p.Second);
    }

    private static IEnumerable<(Filter Filter, long Divisor, Frame Frame)> Cases(string plan)
    {
        var wide = TestPatterns.Noise(300, 37, PixelFormat.Rgba8, 3);
        switch (plan)
        {
            case "direct":
                yield return (new ConvolveFilter(new Kernel(2, 2, [1, 1, 1, 1], 4), Border: Border.Reflect), 4, wide);
                break;
            case "separable":
                yield return (new ConvolveFilter(new Kernel(5, 5, [.. new[] { 1, 4, 6, 4, 1 }.SelectMany(v => new[] { 1, 4, 60, 4, 1 }.Select(h => (double)v * h))], 1120), Border: Border.Wrap), 1120, wide);
                break;
            default:
                yield return (new ConvolveFilter(new Kernel(19, 21, [.. Enumerable.Repeat(1.0, 399)], 399), Border: Border.Reflect101), 399, wide);
                break;
        }
    }
}
