using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Verification;

/// <summary>What float16 maps may cost at most, ahead of time, holds for every frame, and the budget is held against it.</summary>
public class HalfMapsBoundTests
{
    private static readonly Dictionary<string, Network> Stacks = new()
    {
        ["plain"] = new(3, [Conv(3, 5), new ActivationNode(ActivationKind.Relu, 1), Conv(5, 3, 2)]),
        ["activations"] = new(3, [Conv(3, 6), new ActivationNode(ActivationKind.Silu, 1), Conv(6, 4, 2), new ActivationNode(ActivationKind.PRelu, 3, Slopes: [0.1f, -2, 0.3f, 1.5f]), new ActivationNode(ActivationKind.Tanh, 4), Conv(4, 3, 5), new ActivationNode(ActivationKind.Sigmoid, 6)]),
        ["skips"] = new(3, [Conv(3, 3), new AddNode(0, 1), new ConcatNode([2, 0]), Conv(6, 12, 3), new ActivationNode(ActivationKind.Clip, 4, -0.5f, 0.75f), new DepthToSpaceNode(2, true, 5), Conv(3, 3, 6, 2)]),
        ["groups"] = new(4, [Conv(4, 8, 0, 1, 2), new ActivationNode(ActivationKind.LeakyRelu, 1, -1.5f), Conv(8, 4, 2, 1, 4)]),
        ["strides"] = new(3, [Conv(3, 4, 0, 2), new UpsampleNode(2, 2, true, 1), Conv(4, 3, 2)]),
    };

    private static IEnumerable<string> Names => Stacks.Keys;

    [TestCaseSource(nameof(Names))]
    public void Of_AnyFrame_IsAtLeastWhatTheFrameCosts(string name)
    {
        var network = Stacks[name];
        int channels = network.InputChannels;
        var pass = new NetworkPass(network, NetworkChannels.For((channels, channels), channels, false), 12, 8, [0], 1);
        double most = 0;
        foreach (var (low, high) in new[] { (0.0, 1.0), (-1.0, 1.0), (0.9, 1.0) })
        {
            double worst = HalfMapsBound.Of(pass, low, high);
            for (int seed = 0; seed < 4; seed++)
            {
                var frame = seed == 3 ? TestPatterns.Constant(12, 8, new PixelFormat(SampleType.Float32, channels), high) : TestPatterns.Noise(12, 8, new PixelFormat(SampleType.Float32, channels), seed, low, high);
                var wide = ErrorsOf(pass, frame);
                var narrow = ErrorsOf(pass with { IsHalf = true }, frame);
                double cost = narrow.Zip(wide, (n, w) => n - w).Max();
                Assert.That(cost, Is.LessThanOrEqualTo(worst), $"samples from {low} to {high}, frame {seed}");
                most = Math.Max(most, cost / worst);
            }
        }
        Assert.That(most, Is.GreaterThan(0.05), "so wide that it says nothing");
    }

    [Test]
    public void Of_ValuesPastTheLargestHalf_IsInfinite()
    {
        var layer = new ConvolutionLayer(1, 1, 1, 1, [70000]);
        Assert.That(HalfMapsBound.Of(new NetworkPass(new Network(1, [new ConvolutionNode(layer, 0)]), NetworkChannels.For((1, 1), 1, false), 4, 4, [0], 1), 0, 1), Is.EqualTo(double.PositiveInfinity));
    }

    [Test]
    public void Plan_Budget_IsHeldAgainstTheBound([Values(Backend.Compute, Backend.Fragment)] Backend backend)
    {
        var request = Request(Stacks["plain"], PixelFormat.Rgba8) with { Backend = backend };
        var pass = Planner.Plan(request).Passes.OfType<NetworkPass>().Single();
        Assert.That(pass.IsHalf, Is.False, "no budget");
        double bound = HalfMapsBound.Of(pass, 0, 1);
        Assert.That(IsHalf(request with { Budget = new ErrorBudget(0.999 * bound) }), Is.False);
        var granted = Planner.Plan(request with { Budget = new ErrorBudget(1.001 * bound) });
        Assert.That(granted.Passes.OfType<NetworkPass>().Single().IsHalf, Is.True);
        Assert.That(granted.Notes, Has.One.Contains("feature maps are stored in 16-bit floats"));
    }

    [Test]
    public void Plan_StepsBehindTheStack_CountTheirGain()
    {
        var filter = new ChainFilter(new NetworkFilter(Stacks["plain"]), PointwiseFilter.Affine(4, 0));
        var request = Request(Stacks["plain"], PixelFormat.Rgba8) with { Filter = filter };
        double bound = 4 * HalfMapsBound.Of(Planner.Plan(request).Passes.OfType<NetworkPass>().Single(), 0, 1);
        Assert.That(IsHalf(request with { Budget = new ErrorBudget(0.999 * bound) }), Is.False);
        Assert.That(IsHalf(request with { Budget = new ErrorBudget(1.001 * bound) }), Is.True);
    }

    [Test]
    public void Plan_OnTheProcessorOrWithoutFloatTargets_KeepsFloat32()
    {
        var request = Request(Stacks["plain"], PixelFormat.Rgba8) with { Budget = new ErrorBudget(1) };
        Assert.That(IsHalf(request with { Backend = Backend.Cpu }), Is.False);
        Assert.That(IsHalf(request), Is.True);
    }

    private static bool IsHalf(PlanRequest request) => Planner.Candidates(request).Any(c => c.Plan.Passes.Any(p => p is NetworkPass { IsHalf: true }));

    private static PlanRequest Request(Network network, PixelFormat format) => new(new NetworkFilter(network), format, format, 64, 48)
    {
        Backend = Backend.Compute, Device = new DeviceProfile { Name = "GPU", HasCompute = true, RendersFloat = true, Features = PassFeatures.Networks },
    };

    private static double[] ErrorsOf(NetworkPass pass, Frame frame)
    {
        var field = new ErrorField(frame.Width, frame.Height, frame.Format.Channels);
        for (int k = 0; k < field.Value.Length; k++) field.Value[k] = frame.Float32[k];
        return pass.Propagate([field], ArithmeticModel.Quality).Error;
    }

    private static ConvolutionNode Conv(int inputs, int outputs, int from = 0, int stride = 1, int groups = 1)
    {
        var random = new Random(inputs + 10 * outputs + from);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.3) / 5)];
        var options = new ConvolutionOptions { StrideX = stride, StrideY = stride, Groups = groups, Padding = new Padding(1, 1, 1, 1) };
        return new ConvolutionNode(new ConvolutionLayer(outputs, inputs, 3, 3, Numbers(outputs * inputs / groups * 9), Numbers(outputs), options), from);
    }
}
