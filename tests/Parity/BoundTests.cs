using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Parity;

/// <summary>Every stage against the reference, sample by sample inside the plan's own bound, in 32F as well: 8 bits hide small errors of weights.</summary>
public sealed class BoundTests
{
    private static readonly Kernel Gauss = RandomKernel(5, 5, 1, positive: true);
    private static readonly Kernel Signed = RandomKernel(4, 3, 2).WithAnchor(3, 0);
    private static readonly Filter SobelX = new ConvolveFilter(new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]));
    private static readonly Filter SobelY = new ConvolveFilter(new Kernel(3, 3, [-1, -2, -1, 0, 0, 0, 1, 2, 1]), Operation.Convolution);

    private static IEnumerable<string> Stages => Stage.Names;

    [TestCaseSource(nameof(Stages))]
    public void Formats_OfEveryTypeAndChannelCount_StayInTheBound(string stage)
    {
        foreach (var type in Enum.GetValues<SampleType>())
        {
            for (int channels = 1; channels <= 4; channels++)
            {
                var format = new PixelFormat(type, channels);
                var frame = TestPatterns.Noise(19, 11, format, channels);
                Judge.Passes(stage, new ConvolveFilter(Gauss), frame, format);
                Judge.Passes(stage, new ConvolveFilter(Signed, Bias: 0.5), frame, format);
                Judge.Passes(stage, new ConvolveFilter(Signed), frame, new PixelFormat(SampleType.Float32, channels));
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Borders_OnOddSizesWithLargeKernels_StayInTheBound(string stage)
    {
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(0.25) : new Border(mode);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(1, 1), (2, 33), (31, 1), (17, 13)])
            {
                var frame = TestPatterns.Noise(width, height, PixelFormat.Rgba32F, 3, -1, 1);
                Judge.Passes(stage, new ConvolveFilter(RandomKernel(23, 18, 4), Operation.Convolution, border), frame, frame.Format, mode.ToString());
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Kernels_OfSixtyThreeAndBeyondAUniformBlock_StayInTheBound(string stage)
    {
        var frame = TestPatterns.Noise(20, 15, PixelFormat.R32F, 5, -1, 1);
        Judge.Passes(stage, new ConvolveFilter(RandomKernel(63, 63, 6), Border: Border.Reflect101), frame, frame.Format);
        Judge.Passes(stage, new ConvolveFilter(RandomKernel(91, 91, 7)), frame, frame.Format);
        var four = TestPatterns.Noise(9, 7, PixelFormat.Rgba32F, 8, -1, 1);
        Judge.Passes(stage, new ConvolveFilter(Banks.PerChannel(73, 71)), four, four.Format);
        Judge.Passes(stage, new ConvolveFilter(Banks.Matrix(4, 4, 37, 35)), four, four.Format);
    }

    [TestCaseSource(nameof(Stages))]
    public void Banks_PerChannelAndMatrix_StayInTheBound(string stage)
    {
        var four = TestPatterns.Noise(13, 9, PixelFormat.Rgba32F, 9, -1, 1, AlphaMode.Straight);
        Judge.Passes(stage, new ConvolveFilter(Banks.PerChannel(5, 3)) { Alpha = AlphaPolicy.Straight }, four, four.Format);
        foreach (var (inputs, outputs) in (ReadOnlySpan<(int, int)>)[(4, 4), (3, 1), (1, 3), (2, 4), (4, 2), (3, 3)])
        {
            var frame = TestPatterns.Noise(13, 9, new PixelFormat(SampleType.Float32, inputs), inputs, -1, 1);
            Judge.Passes(stage, new ConvolveFilter(Banks.Matrix(outputs, inputs, 4, 5), Border: Border.Wrap), frame, new PixelFormat(SampleType.Float32, outputs), $"{inputs} to {outputs}");
        }
    }

    // Between a row and a column of 8-bit frames lie 16-bit codes about a zero of their own, where the device has them.
    [TestCaseSource(nameof(Stages))]
    public void Separable_OfBothSignsOnCodes_StaysInTheBound(string stage)
    {
        var column = new Kernel(1, 19, [.. Enumerable.Range(0, 19).Select(i => Math.Exp(-Math.Pow((i - 9) / 4.0, 2)))], 7);
        var row = new Kernel(17, 1, [.. Enumerable.Range(0, 17).Select(i => (i - 6) * Math.Exp(-Math.Pow((i - 8) / 4.0, 2)))], 20);
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(ChannelValues.PerChannel(0.25, 0.75, 1)) : new Border(mode);
            KernelBank[] banks = [(row * column).WithAnchor(3, 18), KernelBank.PerChannel(row * column, -0.75 * row * column, 0.5 * column * row)];
            foreach (var bank in mode == BorderMode.Constant ? banks : banks[..1])
            {
                var frame = TestPatterns.Noise(23, 14, PixelFormat.Rgb8, 15);
                var plan = Judge.Passes(stage, new ConvolveFilter(bank, Operation.Convolution, border, 0.375), frame, frame.Format, mode.ToString()).Plan;
                Assert.That(plan.Name, Is.EqualTo("separable"));
                Assert.That(plan.Surfaces[1].Format.Type, Is.EqualTo(plan.Request.Device.RendersUNorm16 ? SampleType.UNorm16 : SampleType.Float32));
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Channels_BeyondFour_RunInGroups(string stage)
    {
        foreach (int channels in (int[])[5, 8, 13])
        {
            var frame = TestPatterns.Noise(7, 6, new PixelFormat(SampleType.Float32, channels), channels, -1, 1);
            var kernels = Enumerable.Range(0, channels).Select(c => RandomKernel(1 + c % 4, 1 + c % 3, c)).ToArray();
            var border = Border.Of(ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => c - 2.5)]));
            var bias = ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => c / 8.0)]);
            Judge.Passes(stage, new ConvolveFilter(KernelBank.PerChannel(kernels), Operation.CrossCorrelation, border, bias), frame, frame.Format);
            Judge.Passes(stage, new ConvolveFilter(Gauss), frame, frame.Format);
            // None of them is alpha, not even the fourth.
            var codes = frame.ConvertTo(frame.Format with { Type = SampleType.UNorm8 });
            foreach (var output in (PixelFormat[])[frame.Format, codes.Format])
                Judge.Passes(stage, new BlendFilter(new ConvolveFilter(Gauss), 0.75) { Light = LightMode.Linear }, codes, output);
        }
    }

    // The kernel is larger than most of the frames.
    [TestCaseSource(nameof(Stages))]
    public void Sizes_From1To33_StayInTheBound(string stage)
    {
        var kernel = RandomKernel(11, 7, 9);
        foreach (var mode in Enum.GetValues<BorderMode>())
        {
            var border = mode == BorderMode.Constant ? Border.Of(0.5) : new Border(mode);
            foreach (var (width, height) in (ReadOnlySpan<(int, int)>)[(1, 1), (1, 2), (2, 1), (1, 33), (33, 1), (2, 3), (3, 2), (5, 7), (13, 1), (1, 17), (31, 29), (33, 33)])
                Judge.Passes(stage, new ConvolveFilter(kernel, Border: border), TestPatterns.Noise(width, height, PixelFormat.R32F, 8, -1, 1), PixelFormat.R32F);
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Trees_OfEveryKind_StayInTheBound(string stage)
    {
        foreach (var format in (PixelFormat[])[PixelFormat.Rgba8, PixelFormat.Rgba32F, PixelFormat.R8])
        {
            var frame = TestPatterns.Noise(21, 14, format, 10);
            var wide = format with { Type = SampleType.Float32 };
            foreach (var (name, filter) in Trees())
            {
                Judge.Passes(stage, filter, frame, format, name);
                Judge.Passes(stage, filter, frame, wide, name);
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Alpha_UnderEveryPolicyAndStorage_StaysInTheBound(string stage)
    {
        foreach (var mode in (AlphaMode[])[AlphaMode.Straight, AlphaMode.Premultiplied])
        {
            foreach (var policy in Enum.GetValues<AlphaPolicy>())
            {
                foreach (var light in Enum.GetValues<LightMode>())
                {
                    var frame = AlphaFrame(PixelFormat.Rgba8, mode);
                    Judge.Passes(stage, new ConvolveFilter(Gauss, Bias: 0.125) { Alpha = policy, Light = light }, frame, frame.Format, $"{mode} {policy} {light}");
                    Judge.Passes(stage, new BlendFilter(new ConvolveFilter(Gauss), 0.25) { Alpha = policy, Light = light }, AlphaFrame(PixelFormat.Rgba32F, mode), PixelFormat.Rgba32F, $"{mode} {policy} {light}");
                }
            }
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void Light_LinearInEveryFormat_StaysInTheBound(string stage)
    {
        foreach (var type in Enum.GetValues<SampleType>())
        {
            var frame = TestPatterns.Noise(19, 11, new PixelFormat(type, 3), 11);
            Judge.Passes(stage, new ConvolveFilter(Gauss) { Light = LightMode.Linear }, frame, frame.Format);
            Judge.Passes(stage, new ConvolveFilter(Signed) { Light = LightMode.Linear }, frame, new PixelFormat(SampleType.Float32, 3));
        }
    }

    [TestCaseSource(nameof(Stages))]
    public void NaN_OfTheInput_StaysInsideTheFootprint(string stage)
    {
        var frame = TestPatterns.NanIsland(23, 15, PixelFormat.Rgba32F);
        Judge.Passes(stage, new ConvolveFilter(RandomKernel(5, 3, 12)), frame, frame.Format);
        Judge.Passes(stage, new MagnitudeFilter(new FilterList(SobelX, SobelY)), frame, frame.Format);
    }

    private static IEnumerable<(string Name, Filter Filter)> Trees() =>
    [
        ("bias", new ConvolveFilter(Gauss, Bias: ChannelValues.All(0.25))),
        ("magnitude", new MagnitudeFilter(new FilterList(SobelX, SobelY), 0.25)),
        ("magnitude of branches", new MagnitudeFilter(new FilterList(SobelX, new ChainFilter(SobelY, PointwiseFilter.Absolute)), 0.5, 0.125)),
        ("maximum", new MaximumFilter(new FilterList([.. Enumerable.Range(0, 8).Select(k => (Filter)new ConvolveFilter(RandomKernel(3, 3, 20 + k)))]), 0.5)),
        ("maximum of branches", new MaximumFilter(new FilterList(SobelX, new ChainFilter(SobelY, SobelX)), 0.5)),
        ("sum", new SumFilter(new FilterList(new ConvolveFilter(Gauss), SobelX, new ConvolveFilter(Signed, Border: Border.Wrap)), 0.125) { Weights = [0.5, 0.25, -0.5] }),
        ("chain", new ChainFilter(new ConvolveFilter(Gauss, Border: Border.Reflect), new ConvolveFilter(Signed, Border: Border.Of(0.5)), new ConvolveFilter(Gauss))),
        ("absolute", new ChainFilter(SobelX, PointwiseFilter.Absolute)),
        ("affine", new ChainFilter(SobelX, PointwiseFilter.Affine(0.25, 0.5))),
        ("clamp", new ChainFilter(SobelX, PointwiseFilter.Clamp(-0.125, 0.75))),
        ("threshold", new ChainFilter(new ConvolveFilter(Gauss), PointwiseFilter.Threshold(0.5))),
        ("strength", new BlendFilter(SobelX, 0.75)),
    ];

    private static Frame AlphaFrame(PixelFormat format, AlphaMode mode)
    {
        var noise = TestPatterns.Noise(17, 12, format, 13, 0, 1, AlphaMode.Straight);
        // A hole of no coverage, whose colours must not show.
        return TestPatterns.Fill(17, 12, format, mode, (x, y, c) =>
        {
            double alpha = x is > 4 and < 12 && y is > 3 and < 9 ? 0 : noise[x, y, 3];
            return c == 3 ? alpha : mode == AlphaMode.Premultiplied ? noise[x, y, c] * alpha : noise[x, y, c];
        });
    }

    private static Kernel RandomKernel(int width, int height, int seed, bool positive = false) => Banks.Random(width, height, seed, positive);
}
