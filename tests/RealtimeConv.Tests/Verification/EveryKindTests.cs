using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Planning.Strategies;
using RealtimeConv.Reference;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Tests.Verification;

/// <summary>No kind of pass, reduction, function, storage or strategy exists without a bound that devices were held against: kinds are found by reflection.</summary>
public class EveryKindTests
{
    private static readonly Kernel Signed = new(5, 3, [1, -2, 3, 0.1, -5, 6, 7.3, -8, 9, 1, -0.7, 2, 3, -4, 5], 43);
    private static readonly Kernel Blur = new(3, 3, [0.7, 1.1, 0.7, 1.1, 1.9, 1.1, 0.7, 1.1, 0.7], 9.1);
    private static readonly Kernel Product = new(3, 3, [0.3 * 0.3, 0.3 * 0.4, 0.3 * 0.3, 0.4 * 0.3, 0.4 * 0.4, 0.4 * 0.3, 0.3 * 0.3, 0.3 * 0.4, 0.3 * 0.3]);
    private static readonly Kernel Box = new(7, 7, [.. Enumerable.Repeat(1.0, 49)], 49);
    private static readonly Kernel Large = Banked(40);

    private static readonly Dictionary<string, Filter> Filters = new()
    {
        ["direct"] = new ConvolveFilter(Signed, Border: Border.Reflect101),
        ["product"] = new ConvolveFilter(Product, Border: Border.Wrap),
        ["rank 2"] = new ConvolveFilter(Blur, Operation.Convolution, Border.Of(0.3)),
        ["box"] = new ConvolveFilter(Box),
        ["smooth"] = new ConvolveFilter(Smooth(25), Border: Border.Reflect),
        ["large"] = new ConvolveFilter(Large),
        ["sum"] = new SumFilter(new FilterList(new ConvolveFilter(Blur), new ConvolveFilter(Product, Border: Border.Wrap)), 0.1) { Weights = [0.4, 0.5] },
        ["magnitude"] = new MagnitudeFilter(new FilterList(new ConvolveFilter(Signed), new ConvolveFilter(Blur)), 0.6, 0.1),
        ["maximum"] = new MaximumFilter(new FilterList(new ConvolveFilter(Signed), new ConvolveFilter(Blur, Border: Border.Wrap)), 0.3),
        ["functions"] = new ChainFilter(new ConvolveFilter(Signed), PointwiseFilter.Absolute, PointwiseFilter.Affine(0.6, 0.1), PointwiseFilter.Clamp(0.1, 0.9)),
        ["threshold"] = new ChainFilter(new ConvolveFilter(Blur), PointwiseFilter.Threshold(0.5)),
        ["light"] = new ConvolveFilter(Product) { Light = LightMode.Linear },
        ["mixing"] = new ChainFilter(new ConvolveFilter(Mixing()), new ConvolveFilter(Product)),
        ["network"] = new NetworkFilter(new Network(3, [Layer(3, 5), new ActivationNode(ActivationKind.LeakyRelu, 1, 0.1f), Layer(5, 3, 2)])),
        ["strength"] = new BlendFilter(new ConvolveFilter(Product), 0.3),
        ["product of time and space"] = new SpaceTimeFilter(SpaceTimeKernel.Product([0.5, -0.3, 0.7], Blur), Border: Border.Wrap),
        ["frames"] = new SpaceTimeFilter(new SpaceTimeKernel(Product, Blur, 0.3 * Product), Operation.Convolution, Border.Of(0.3), 0.1, FirstFrames.Zero),
    };

    private static readonly SimulatedDevice[] QualityDevices =
    [
        new(), new() { Codes = SimulatedDevice.CodeRounding.NearestUp, RaisesHalf = true, Summation = SimulatedDevice.Order.Shuffled },
        new() { IsFused = true, TruncatesHalf = true, FlushesDenormals = true, Summation = SimulatedDevice.Order.Pairwise },
    ];

    private static readonly SimulatedDevice[] SpecDevices =
    [
        new() { RoundsAway = true, Codes = SimulatedDevice.CodeRounding.Down, TruncatesHalf = true, FlushesDenormals = true },
        new() { RoundsAway = true, Codes = SimulatedDevice.CodeRounding.Up, RaisesHalf = true, IsFused = true },
    ];

    private static IEnumerable<TestCaseData> Cases =>
        from name in Filters.Keys
        from alpha in new[] { AlphaMode.Opaque, AlphaMode.Premultiplied }
        from format in new[] { PixelFormat.Rgba8, PixelFormat.Rgba16F, PixelFormat.Rgba32F }
        where name is not ("large" or "smooth") || (alpha == AlphaMode.Opaque && format == PixelFormat.Rgba8)
        select new TestCaseData(name, alpha, format);

    [TestCaseSource(nameof(Cases))]
    public void Tiers_EveryPlanAndStorageBetween_HoldsDevicesOfEitherRounding(string name, AlphaMode alpha, PixelFormat format)
    {
        var filter = Filters[name];
        // As many frames as it takes for all taps to meet one of their own, and a first one.
        Frame[] frame = [.. Enumerable.Range(0, filter.PastFrames() + 1).Select(n => TestPatterns.Noise(8, 7, format, 5 + n, 0.02, 1, alpha))];
        double[] reference = ReferenceFilter.Evaluate(filter, frame);
        foreach (var variant in Plans(filter, frame[0]))
        {
            var bounds = PlanBound.Tiers(variant.Plan, frame);
            Assert.That(bounds.Quality.Error.Zip(bounds.Spec!.Error, (quality, spec) => quality <= spec), Has.All.True, variant.Name);
            Assert.That(bounds.Quality.Error.Concat(bounds.Spec!.Error), Has.All.LessThan(10), $"{variant.Name}: the bound says something");
            foreach (var device in DevicesFor(variant.Plan, QualityDevices))
            {
                var report = FrameComparison.Judge(reference, bounds, device.Run(variant.Plan, frame));
                Assert.That(report.Passed, Is.True, $"{variant.Name}, {device.Name}: {report.Summary}");
            }
            foreach (var device in DevicesFor(variant.Plan, SpecDevices))
                Assert.That(FrameComparison.Judge(reference, bounds, device.Run(variant.Plan, frame)).SpecFailures, Is.Zero, $"{variant.Name}, {device.Name}");
        }
    }

    // A bound of 0 for a kind that rounds, or one far too wide, would be no bound of that kind: the devices come near it.
    [Test]
    public void Tiers_EveryKindOfPass_IsComeNearByRounding()
    {
        var nearest = new Dictionary<Type, double>();
        foreach (var (filter, format) in new[] { ("direct", PixelFormat.Rgba32F), ("rank 2", PixelFormat.Rgba32F), ("light", PixelFormat.Rgba32F), ("network", PixelFormat.Rgba32F), ("large", PixelFormat.Rgba8), ("product", PixelFormat.Rgba8), ("smooth", PixelFormat.Rgba8) })
        {
            var frame = TestPatterns.Noise(8, 7, format, 6);
            double[] reference = ReferenceFilter.Evaluate(Filters[filter], frame);
            foreach (var variant in Plans(Filters[filter], frame).Where(v => !v.Plan.IsExact))
                foreach (var device in DevicesFor(variant.Plan, QualityDevices))
                {
                    double ratio = FrameComparison.Judge(reference, PlanBound.Tiers(variant.Plan, frame), device.Run(variant.Plan, [frame])).MaxRatio;
                    foreach (var pass in variant.Plan.Passes) nearest[pass.GetType()] = Math.Max(nearest.GetValueOrDefault(pass.GetType()), ratio);
                }
        }
        foreach (var kind in Kinds(typeof(PlannedPass)).Where(k => k != typeof(RunningSumPass)))
            Assert.That(nearest.GetValueOrDefault(kind), Is.InRange(1e-3, 1), $"{kind.Name} rounds, and no device here came near its bound");
    }

    [Test]
    public void Plans_OfTheseFilters_ContainEveryKindThatThereIs()
    {
        var plans = (from name in Filters.Keys from alpha in new[] { AlphaMode.Opaque, AlphaMode.Premultiplied, AlphaMode.Straight } from format in new[] { PixelFormat.Rgba8, PixelFormat.Rgba32F }
                     from variant in Plans(Filters[name], TestPatterns.Noise(8, 7, format, 5, 0.02, 1, alpha)) select variant.Plan).ToList();
        var passes = plans.SelectMany(p => p.Passes).ToList();
        Assert.That(passes.Select(p => p.GetType()).Distinct(), Is.EquivalentTo(Kinds(typeof(PlannedPass))), "a kind of pass that no test here holds against its bound");
        Assert.That(passes.OfType<ConvolvePass>().Select(p => p.Reduction).Concat(passes.OfType<CombinePass>().Select(p => p.Reduction)).Distinct(), Is.EquivalentTo(Enum.GetValues<Reduction>()));
        Assert.That(passes.OfType<PointwisePass>().Aggregate(LoadSteps.None, (all, p) => all | p.Load), Is.EqualTo(Enum.GetValues<LoadSteps>().Aggregate((a, b) => a | b)));
        var steps = passes.SelectMany(p => p.Store).ToList();
        Assert.That(steps.Select(s => s.GetType()).Distinct(), Is.EquivalentTo(Kinds(typeof(StoreStep))), "a kind of step that no test here holds against its bound");
        Assert.That(steps.OfType<PointwiseStep>().Select(s => s.Function.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<PointwiseKind>()));
        Assert.That(plans.SelectMany(p => p.Surfaces.Skip(1).SkipLast(1)).Select(s => s.Format.Type).Distinct(), Is.EquivalentTo(Enum.GetValues<SampleType>()), "a storage between passes");
        Assert.That(Kinds(typeof(ConvolveStrategy)).Select(t => t.Name), Is.EquivalentTo(new[] { "DirectStrategy", "SeparableStrategy", "FourierStrategy", "FixedPointStrategy", "WordWeightStrategy", "RecursiveStrategy", "PyramidStrategy", "CheapestStrategy", "FirstStrategy" }),
            "a way to split a kernel: give it a filter above whose plans it makes");
        Assert.That(plans.Select(p => p.Name).Distinct(), Is.SupersetOf(new[] { "direct", "separable", "rank 2", "running sum" }).And.Some.Contains("fourier").And.Some.Contains("recursive").And.Some.Contains("pyramid"));
    }

    private static IEnumerable<PlanVariant> Plans(Filter filter, Frame frame)
    {
        foreach (var backend in new[] { Backend.Cpu, Backend.Compute })
        {
            var request = new PlanRequest(filter, frame.Format, frame.Format, frame.Width, frame.Height)
            {
                Backend = backend, Device = new DeviceProfile { HasCompute = true, Features = PassFeatures.Cpu }, SourceAlpha = frame.Alpha, DestinationAlpha = frame.Alpha,
            };
            foreach (var variant in PlanVariant.Of(request)) yield return variant;
        }
    }

    // What the simulation lacks, the processor runs: whole numbers and transforms.
    private static IEnumerable<(string Name, Func<FilterPlan, IReadOnlyList<Frame>, Frame> Run)> DevicesFor(FilterPlan plan, SimulatedDevice[] devices) =>
        plan.IsExact || plan.Passes.Any(p => p is not (ConvolvePass or CombinePass or PointwisePass))
            ? [("processor", RunOnProcessor)]
            : devices.Select(d => ($"{d}, {d.Codes}", (Func<FilterPlan, IReadOnlyList<Frame>, Frame>)d.Run));

    private static Frame RunOnProcessor(FilterPlan plan, IReadOnlyList<Frame> frames)
    {
        using var filter = new CpuFilter(plan);
        var result = new Frame(frames[0].Width, frames[0].Height, plan.Request.Destination, plan.Request.DestinationAlpha);
        foreach (var frame in frames) filter.Apply(frame, result);
        return result;
    }

    private static IEnumerable<Type> Kinds(Type root) => root.Assembly.GetTypes().Where(t => t.IsSubclassOf(root) && !t.IsAbstract);

    private static ConvolutionNode Layer(int inputs, int outputs, int from = 0)
    {
        var random = new Random(inputs + 10 * outputs);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.3) / (3 * inputs))];
        return new ConvolutionNode(new ConvolutionLayer(outputs, inputs, 3, 3, Numbers(9 * outputs * inputs), Numbers(outputs), new ConvolutionOptions { Padding = new Padding(1, 1, 1, 1) }), from);
    }

    // Alpha of an opaque frame counts as 1, whatever the frame holds there.
    private static KernelBank Mixing()
    {
        var kernels = new Kernel?[4, 4];
        (kernels[0, 3], kernels[1, 0], kernels[2, 2], kernels[3, 3]) = (Blur, Blur, Product, Kernel.Identity);
        return KernelBank.Matrix(kernels);
    }

    private static Kernel Smooth(int size)
    {
        double[] line = [.. Enumerable.Range(0, size).Select(i => 1 - Math.Cos(2 * Math.PI * (i + 0.7) / size) + 0.2 * Math.Cos(6 * Math.PI * i / size))];
        return new Kernel(size, 1, line, line.Sum()) * new Kernel(1, size, line, line.Sum());
    }

    private static Kernel Banked(int size)
    {
        var random = new Random(3);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => random.NextDouble())];
        return new Kernel(size, size, weights, weights.Sum());
    }
}
