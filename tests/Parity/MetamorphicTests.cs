using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>
/// The same filter run in different ways: by every candidate plan, in every stage, on the processor, in tiles, with its weights packed as one number, one
/// per channel or as matrices. Two results may differ by the sum of their bounds and no more; exact plans, and tiles, not at all. No reference takes part.
/// </summary>
public sealed class MetamorphicTests
{
    private const int Filters = 5;
    private const int TiledFilters = 10;

    [Test]
    public void RandomFilters_ByEveryPlanAndStage_AgreeWithinTheSumOfBounds()
    {
        int pairs = 0;
        for (int seed = 0; seed < Filters; seed++)
        {
            var (request, frame) = new RandomFilters(1000 + seed).Next();
            request = request with { Destination = request.Destination with { Type = SampleType.Float32 } };
            // Not every device has 16-bit textures; floats hold the codes.
            if (request.Source.Type == SampleType.UNorm16) (request, frame) = (request with { Source = request.Source with { Type = SampleType.Float32 } }, frame.ConvertTo(request.Source with { Type = SampleType.Float32 }));
            pairs += AssertAgreement(Variants(request, frame), $"filter {seed}: {request.Filter}");
        }
        Assert.That(pairs, Is.GreaterThan(Filters * 10));
        TestContext.Out.WriteLine($"{pairs} pairs of results");
    }

    [Test]
    public void Weights_PackedInThreeWays_AgreeWithinTheSumOfBounds()
    {
        var kernel = Banks.Random(5, 4, 3);
        var diagonal = new Kernel?[4, 4];
        for (int k = 0; k < 4; k++) diagonal[k, k] = kernel;
        var frame = TestPatterns.Noise(21, 17, PixelFormat.Rgba32F, 5, -1, 1, AlphaMode.Straight);
        var variants = new List<Variant>();
        foreach (var bank in (KernelBank[])[kernel, KernelBank.PerChannel(kernel, kernel, kernel, kernel), KernelBank.Matrix(diagonal)])
        {
            var request = new PlanRequest(new ConvolveFilter(bank) { Alpha = AlphaPolicy.Straight }, frame.Format, frame.Format, frame.Width, frame.Height)
            {
                SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
            };
            variants.AddRange(Variants(request, frame));
        }
        Assert.That(AssertAgreement(variants, "packings"), Is.GreaterThan(30));
    }

    [Test]
    public void RandomFilters_InTilesOfAnySize_AreEqualBitForBit()
    {
        using var thread = new GlThread();
        thread.Run(gl =>
        {
            int compared = 0;
            for (int seed = 0; seed < TiledFilters; seed++)
            {
                var (request, frame) = new RandomFilters(2000 + seed).Next();
                var backend = seed % 2 == 0 ? Backend.Fragment : Backend.Compute;
                using var whole = new FilterEngine(gl, new FilterEngineOptions { Backend = backend });
                if (!Plans(request with { Backend = backend, Device = whole.Device }).Any()) continue;
                var expected = whole.Apply(request.Filter, frame, request.Destination).Bytes.ToArray();
                foreach (int limit in (int[])[29, 23, 18])
                {
                    if (limit >= Math.Max(frame.Width, frame.Height)) continue;
                    using var engine = new FilterEngine(gl, new FilterEngineOptions { Backend = backend, MaxTextureSize = limit });
                    try
                    {
                        var tiled = engine.Apply(request.Filter, frame, request.Destination);
                        // Another width may make another plan the cheapest.
                        if (!engine.LastReport!.Shaders.SequenceEqual(whole.LastReport!.Shaders)) continue;
                        Assert.That(tiled.Bytes.ToArray(), Is.EqualTo(expected), $"filter {seed}, limit {limit}: {request.Filter}");
                        compared++;
                    }
                    catch (CapabilityMissingException)
                    {
                        // It reaches further than a tile, or mixes wrap with other borders.
                    }
                }
            }
            Assert.That(compared, Is.GreaterThan(4));
            TestContext.Out.WriteLine($"{compared} tilings");
        });
    }

    private static List<Variant> Variants(PlanRequest request, Frame frame)
    {
        var variants = new List<Variant>();
        foreach (string stage in Stage.Names)
        {
            var backend = stage.EndsWith("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment;
            foreach (var plan in Plans(request with { Backend = backend, Device = Stage.Of(stage).Profile }))
                variants.Add(Stage.Of(stage).Run(engine => Run(stage, plan, frame, output => engine.Apply(plan, frame, output))));
        }
        foreach (var plan in Plans(request with { Backend = Backend.Cpu }))
        {
            using var filter = new CpuFilter(plan);
            variants.Add(Run("cpu", plan, frame, output => filter.Apply(frame, output)));
        }
        return variants;
    }

    private static IEnumerable<FilterPlan> Plans(PlanRequest request)
    {
        try
        {
            return Planner.Candidates(request).Select(c => c.Plan).Where(p => p.Backend == request.Backend);
        }
        catch (CapabilityMissingException)
        {
            return [];
        }
    }

    private static Variant Run(string stage, FilterPlan plan, Frame frame, Action<Frame> run)
    {
        var output = new Frame(frame.Width, frame.Height, plan.Request.Destination, plan.Request.DestinationAlpha);
        run(output);
        return new Variant($"{stage} {plan.Name}", plan.IsExact, output.Float32.ToArray(), PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error);
    }

    private static int AssertAgreement(List<Variant> variants, string what)
    {
        int pairs = 0;
        for (int a = 0; a < variants.Count; a++)
            for (int b = a + 1; b < variants.Count; b++, pairs++)
                for (int k = 0; k < variants[a].Samples.Length; k++)
                {
                    double bound = variants[a].IsExact && variants[b].IsExact ? 0 : variants[a].Error[k] + variants[b].Error[k];
                    if (!double.IsFinite(bound)) continue;
                    double difference = Math.Abs((double)variants[a].Samples[k] - variants[b].Samples[k]);
                    if (!(difference <= bound)) Assert.Fail($"{what}: sample {k} is {variants[a].Samples[k]} by {variants[a].Name} and {variants[b].Samples[k]} by {variants[b].Name}; they may differ by {bound}");
                }
        return pairs;
    }

    private sealed record Variant(string Name, bool IsExact, float[] Samples, double[] Error);
}
