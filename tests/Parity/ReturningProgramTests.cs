using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>
/// Programs that run, make room for others and come back with other uniforms. Drivers that compile variants for the values of uniforms may take the wrong one then;
/// Mesa's zink on lavapipe does, see include/border.glsl.
/// </summary>
public sealed class ReturningProgramTests
{
    private static IEnumerable<string> Stages => Stage.Names;

    [TestCaseSource(nameof(Stages))]
    public void Sizes_InTurn_StayInTheBoundOnBordersOfLoops(string stage)
    {
        foreach (var border in (ReadOnlySpan<Border>)[Border.Reflect, Border.Reflect101, Border.Wrap])
        {
            // One kernel, two, one, two, one: both programs come back within each frame.
            var one = new ConvolveFilter(Kernel(3, 4, 1), Border: border);
            var two = new MagnitudeFilter(new FilterList(new ConvolveFilter(Kernel(5, 3, 2), Border: border), new ConvolveFilter(Kernel(3, 5, 3), Border: border)), 0.5);
            var filter = new ChainFilter(new FilterList(one, two, one, two, one));
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(37, 19), (1, 1), (19, 37), (37, 19)])
            {
                var frame = TestPatterns.Noise(width, height, PixelFormat.Rgba32F, width, -1, 1);
                var report = Judge.Passes(stage, filter, frame, frame.Format, border.ToString());
                Assert.That(report.Plan.Passes, Has.Length.EqualTo(5), report.Plan.Name);
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Sizes_OfRunningSums_StayInTheBoundOnEveryBorder(string stage)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(1) : new Border(mode);
            var filter = new ConvolveFilter(new Kernel(31, 31, [.. Enumerable.Repeat(1.0, 31 * 31)], 31 * 31), Border: border);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(45, 17), (1, 1), (17, 45), (45, 17)])
                Judge.Passes(stage, filter, TestPatterns.Noise(width, height, PixelFormat.Rgba8, width), PixelFormat.Rgba8, mode.ToString());
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Layers_OfOtherKernels_StayInTheBound(string stage)
    {
        // A layer, an addition by another program, and the layer's program again; then the same with a kernel of another shape.
        foreach (var (height, width, channels) in (ReadOnlySpan<(int, int, int)>)[(3, 3, 4), (1, 5, 4), (5, 1, 6), (3, 3, 4)])
        {
            var random = new Random(width);
            var network = new Network(channels, [new ConvolutionNode(Layer(random, channels, height, width), 0), new AddNode(0, 1), new ConvolutionNode(Layer(random, channels, height, width), 2)]);
            NetworkTests.AssertInside(stage, network, new Tensor(new TensorShape(1, channels, 11, 14), Numbers(random, channels * 11 * 14)), false);
        }
    }

    private static ConvolutionLayer Layer(Random random, int channels, int height, int width) => new(
        channels, channels, height, width, Numbers(random, channels * channels * height * width), Numbers(random, channels), new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 2 - 1))];

    private static Kernel Kernel(int width, int height, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => random.NextDouble() - 0.4)];
        return new Kernel(width, height, weights, weights.Sum(Math.Abs));
    }
}
