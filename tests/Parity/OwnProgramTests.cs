using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Programs compiled for one kernel (literal weights, blocks of pixels, looped rows, sources read as images) against the reference, inside the plan's bound.</summary>
public sealed class OwnProgramTests
{
    private static readonly Kernel Dense = Random(3, 3, 1);
    private static readonly Kernel Sparse = new(3, 3, [0, 1, 0, 1, -4.5, 1, 0, 1, 0]);
    private static readonly Kernel Even = Random(4, 3, 2).WithAnchor(3, 0);

    private static IEnumerable<string> Stages => Stage.OwnNames;

    [TestCaseSource(nameof(Stages))]
    public void Borders_InCodesAndFloats_StayInTheBound(string stage)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(0.25) : new Border(mode);
            Judge(stage, new ConvolveFilter(Even, Operation.Convolution, border), 19, 13, PixelFormat.Rgba8);
            Judge(stage, new ConvolveFilter(Even, Operation.CrossCorrelation, border, 0.125), 19, 13, PixelFormat.Rgba32F);
            // A constant that is a code, and one that no float holds in the scale of codes.
            if (mode != BorderMode.Constant) continue;
            Judge(stage, new ConvolveFilter(Even, Border: Border.Of(ChannelValues.PerChannel(17 / 255.0, 0, 1, 0.5))), 19, 13, PixelFormat.Rgba8);
            Judge(stage, new ConvolveFilter(Even, Border: Border.Of(0.1)), 19, 13, PixelFormat.Rgba8);
        }
    }

    // The frame is smaller than the window: borders that fold more than once keep the shared program.
    [TestCaseSource(nameof(Stages))]
    public void Borders_OnFramesSmallerThanTheWindow_StayInTheBound(string stage)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(0.25) : new Border(mode);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(1, 1), (3, 21), (7, 2)])
            {
                var report = Parity.Judge.Passes(stage, new ConvolveFilter(Random(9, 5, 3), Border: border), TestPatterns.Noise(width, height, PixelFormat.Rgba8, 1), PixelFormat.Rgba8, mode.ToString());
                Assert.That(report.Shaders[0].StartsWith("blocked.", StringComparison.Ordinal), Is.EqualTo(mode is BorderMode.Replicate or BorderMode.Constant), mode.ToString());
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Shapes_OfEveryBlock_StayInTheBound(string stage)
    {
        foreach (var format in (PixelFormat[])[PixelFormat.Rgba8, PixelFormat.Rgba16F])
        {
            Judge(stage, new ConvolveFilter(Dense), 33, 17, format);
            Judge(stage, new ConvolveFilter(Sparse), 33, 17, format);
            Judge(stage, new ConvolveFilter(Random(9, 1, 4)), 33, 17, format);
            Judge(stage, new ConvolveFilter(Random(1, 9, 5)), 33, 17, format);
            Judge(stage, new ConvolveFilter(Random(11, 11, 6), Border: Border.Reflect101), 33, 17, format);
            Judge(stage, new ConvolveFilter(Random(9, 1, 7) * Random(1, 9, 8)), 33, 17, format);
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Terms_Channels_AndGroups_StayInTheBound(string stage)
    {
        var magnitude = new MagnitudeFilter(new FilterList(new ConvolveFilter(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1])), new ConvolveFilter(Even)), 0.25);
        Judge(stage, magnitude, 21, 14, PixelFormat.Rgba8);
        Judge(stage, new ConvolveFilter(KernelBank.PerChannel(Dense, Sparse, Random(2, 5, 9), Even)) { Alpha = AlphaPolicy.Straight }, 21, 14, PixelFormat.Rgba8, AlphaMode.Straight);
        Judge(stage, new ConvolveFilter(KernelBank.PerChannel(Random(13, 11, 10), Random(12, 13, 11), Random(13, 13, 12), Random(11, 11, 13))) { Alpha = AlphaPolicy.Straight }, 21, 14, PixelFormat.Rgba32F, AlphaMode.Straight);
        foreach (int channels in (int[])[1, 2, 3, 6]) Judge(stage, new ConvolveFilter(Even), 21, 14, new PixelFormat(SampleType.Float32, channels));
        Judge(stage, new BlendFilter(new ConvolveFilter(Dense), 0.25), 21, 14, PixelFormat.Rgba8);
    }

    [TestCaseSource(nameof(Stages))]
    public void NaN_OfTheInput_StaysInsideTheFootprint(string stage)
    {
        var frame = TestPatterns.NanIsland(23, 15, PixelFormat.Rgba32F);
        Parity.Judge.Passes(stage, new ConvolveFilter(Random(5, 3, 14)), frame, frame.Format);
        Parity.Judge.Passes(stage, new ConvolveFilter(Sparse), frame, frame.Format);
    }

    private static void Judge(string stage, Filter filter, int width, int height, PixelFormat format, AlphaMode alpha = AlphaMode.Opaque)
    {
        var report = Parity.Judge.Passes(stage, filter, TestPatterns.Noise(width, height, format, width, alpha: alpha), format);
        Assert.That(report.Shaders, Has.Some.StartsWith("blocked."), $"{report.Plan.Name}: {string.Join(", ", report.Shaders)}");
    }

    private static Kernel Random(int width, int height, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, width * height).Select(_ => random.NextDouble() - 0.4)];
        return new Kernel(width, height, weights, weights.Sum(Math.Abs));
    }
}
