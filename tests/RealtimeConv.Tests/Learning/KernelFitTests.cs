using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;

namespace RealtimeConv.Tests.Learning;

public class KernelFitTests
{
    // Per weight, from float32 results: the accuracy the fit promises on pictures with texture.
    private const double FloatAccuracy = 1e-6;

    [TestCase(3, 3)]
    [TestCase(5, 5)]
    [TestCase(9, 9)]
    [TestCase(4, 3)]
    [TestCase(1, 7)]
    public void Fit_FilteredFrame_RecoversKernelAndBias(int width, int height)
    {
        var kernel = RandomKernel(width, height, 7);
        var before = Texture(97, 83, 1, 3);
        var after = Correlate(before, [kernel], 0.125);
        var fit = KernelFit.Fit(before, after, new KernelFitOptions { Width = width, Height = height });
        AssertWeights(fit.Kernels[0, 0]!, kernel, FloatAccuracy);
        Assert.That(fit.Bias[0], Is.EqualTo(0.125).Within(FloatAccuracy));
        Assert.That(fit.HeldOutRisk, Is.LessThan(1e-13));
        for (int k = 0; k < width * height; k++) Assert.That(fit.Intervals[0][k], Is.InRange(1e-10, FloatAccuracy), "even an exact fit is uncertain by the results' rounding");
    }

    [Test]
    public void Fit_PerChannel_FindsEachChannelsKernel()
    {
        Kernel[] kernels = [RandomKernel(3, 3, 1), RandomKernel(3, 3, 2), RandomKernel(3, 3, 3)];
        var before = Texture(80, 70, 3, 5);
        var fit = KernelFit.Fit(before, Correlate(before, kernels, 0), new KernelFitOptions());
        for (int c = 0; c < 3; c++) AssertWeights(fit.Kernels[c, c]!, kernels[c], FloatAccuracy);
    }

    [Test]
    public void Fit_MixedChannels_FindsTheMatrix()
    {
        var kernels = new Kernel[2, 3];
        for (int o = 0; o < 2; o++) for (int i = 0; i < 3; i++) kernels[o, i] = RandomKernel(3, 5, 10 * o + i);
        var before = Texture(80, 70, 3, 5);
        var samples = new float[80 * 70 * 2];
        for (int o = 0; o < 2; o++)
        {
            double[][] parts = [.. Enumerable.Range(0, 3).Select(i => CorrelatePlane(before, i, kernels[o, i]))];
            for (int p = 0; p < 80 * 70; p++) samples[p * 2 + o] = (float)parts.Sum(part => part[p]);
        }
        var fit = KernelFit.Fit(before, Frame.FromSamples(80, 70, 2, samples), new KernelFitOptions { Width = 3, Height = 5, MixChannels = true });
        for (int o = 0; o < 2; o++) for (int i = 0; i < 3; i++) AssertWeights(fit.Kernels[o, i]!, kernels[o, i], FloatAccuracy);
    }

    [Test]
    public void Fit_NoisyResult_IntervalsHoldTheTruthAboutAsOftenAsTheySay()
    {
        var kernel = RandomKernel(5, 5, 9);
        var before = Texture(120, 100, 1, 3);
        var clean = Correlate(before, [kernel], 0);
        int inside = 0, all = 0;
        for (int seed = 0; seed < 8; seed++)
        {
            var noise = new Random(seed);
            float[] noisy = [.. clean.Float32.ToArray().Select(v => v + (float)(0.02 * Gaussian(noise)))];
            var fit = KernelFit.Fit(before, Frame.FromSamples(120, 100, 1, noisy), new KernelFitOptions { Width = 5, Height = 5 });
            for (int k = 0; k < 25; k++, all++)
                if (Math.Abs(fit.Kernels[0, 0]!.Coefficients[k] - kernel.Coefficients[k]) <= fit.Intervals[0][k]) inside++;
        }
        // 200 draws at 95 %: mean 190, deviation 3.1; six deviations either way.
        Assert.That(inside, Is.InRange(171, all - 1));
    }

    [TestCase(KernelConstraints.ZeroSum)]
    [TestCase(KernelConstraints.Normalised)]
    [TestCase(KernelConstraints.ZeroSum | KernelConstraints.Symmetric)]
    public void Fit_NoisyResultUnderConstraints_IntervalsHoldTheTruthAndAreNarrower(KernelConstraints constraints)
    {
        bool isSymmetric = constraints.HasFlag(KernelConstraints.Symmetric);
        double[] shape = isSymmetric ? [1, 3, 1, 2, 5, 2, 1, 3, 1] : [.. RandomKernel(3, 3, 9).Coefficients];
        double target = constraints.HasFlag(KernelConstraints.Normalised) ? 1 : 0, surplus = (shape.Sum() - target) / 9;
        var kernel = new Kernel(3, 3, [.. shape.Select(w => w - surplus)]);
        // Bright and of little contrast: the sum of the weights is then what the pixels tell least.
        var before = Frame.FromSamples(90, 80, 1, [.. Texture(90, 80, 1, 3).Float32.ToArray().Select(v => 0.9f + 0.1f * v)]);
        var clean = Correlate(before, [kernel], 0);
        int inside = 0, all = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            var noise = new Random(seed);
            var after = Frame.FromSamples(90, 80, 1, [.. clean.Float32.ToArray().Select(v => v + (float)(0.02 * Gaussian(noise)))]);
            var options = new KernelFitOptions { Constraints = constraints };
            var fit = KernelFit.Fit(before, after, options);
            var free = KernelFit.Fit(before, after, options with { Constraints = constraints & KernelConstraints.Symmetric });
            for (int k = 0; k < 9; k++, all++)
            {
                if (Math.Abs(fit.Kernels[0, 0]!.Coefficients[k] - kernel.Coefficients[k]) <= fit.Intervals[0][k]) inside++;
                Assert.That(fit.Intervals[0][k], Is.LessThan(0.999 * free.Intervals[0][k]), "what is known need not be measured");
            }
        }
        // 360 draws at 95 %, nine of a seed sharing a constraint: mean 342, deviation 4.1 if they were independent.
        Assert.That(inside, Is.InRange(322, all - 3));
    }

    [Test]
    public void SolveSize_FiveByFiveTruth_ChoosesFive()
    {
        var before = Texture(120, 100, 1, 3);
        var noise = new Random(4);
        float[] noisy = [.. Correlate(before, [RandomKernel(5, 5, 2)], 0).Float32.ToArray().Select(v => v + (float)(0.01 * Gaussian(noise)))];
        var statistics = new NormalEquations(9, 9, 1, 1, false);
        statistics.Add(before, Frame.FromSamples(120, 100, 1, noisy));
        var (best, tried) = KernelFit.SolveSize(statistics, new KernelFitOptions());
        Assert.That(best.Kernels[0, 0]!.Width, Is.EqualTo(5));
        Assert.That(tried.Select(t => t.Size), Is.EqualTo(new[] { 1, 3, 5, 7, 9 }));
    }

    [Test]
    public void SolveSize_ExactResults_ChoosesTheSmallestThatExplainsThem([Values(1, 2, 3)] int seed)
    {
        // All sizes from 5 on leave nothing but the rounding of float32, of which one is the least by chance.
        var before = Texture(90, 80, 1, seed);
        var statistics = new NormalEquations(11, 11, 1, 1, false);
        statistics.Add(before, Correlate(before, [RandomKernel(5, 5, seed)], 0));
        Assert.That(KernelFit.SolveSize(statistics, new KernelFitOptions()).Best.Kernels[0, 0]!.Width, Is.EqualTo(5));
    }

    [Test]
    public void SolveSize_FewNoisySamplesOfASignal_ChoosesNoSizeThatChanceLikes([Values(1, 2, 3, 4, 5, 6)] int seed)
    {
        var before = Texture(400, 1, 1, seed);
        var noise = new Random(50 + seed);
        float[] noisy = [.. Correlate(before, [new Kernel(3, 1, [1, -2, 1.5])], 0).Float32.ToArray().Select(v => v + (float)(0.1 * Gaussian(noise)))];
        var statistics = new NormalEquations(31, 1, 1, 1, false);
        statistics.Add(before, Frame.FromSamples(400, 1, 1, noisy));
        var (best, tried) = KernelFit.SolveSize(statistics, new KernelFitOptions());
        Assert.That((best.Kernels[0, 0]!.Width, best.Kernels[0, 0]!.Height), Is.EqualTo((3, 1)));
        Assert.That(tried.Count, Is.EqualTo(16));
    }

    [Test]
    public void Add_OneLongRow_CountsEveryPixelAndFindsTheKernel()
    {
        var kernel = RandomKernel(7, 1, 3);
        var before = Texture(5000, 1, 2, 3);
        var statistics = new NormalEquations(7, 1, 2, 2, false);
        statistics.Add(before, Correlate(before, [kernel, kernel], 0.25));
        Assert.That(statistics.TrainingPixels + statistics.HeldOutPixels, Is.EqualTo(4994));
        Assert.That(statistics.HeldOutPixels, Is.EqualTo(4994 / 5.0).Within(64));
        var fit = KernelFit.Solve(statistics, new KernelFitOptions { Width = 7, Height = 1 });
        for (int c = 0; c < 2; c++) AssertWeights(fit.Kernels[c, c]!, kernel, FloatAccuracy);
    }

    [Test]
    public void Risk_OfTheTrueKernel_IsTheNoiseAndOfAnotherIsMore()
    {
        var kernel = RandomKernel(3, 3, 9);
        var before = Texture(120, 100, 1, 3);
        var noise = new Random(1);
        float[] noisy = [.. Correlate(before, [kernel], 0.25).Float32.ToArray().Select(v => v + (float)(0.02 * Gaussian(noise)))];
        var statistics = new NormalEquations(5, 5, 1, 1, false);
        statistics.Add(before, Frame.FromSamples(120, 100, 1, noisy));
        var (training, heldOut) = KernelFit.Risk(statistics, KernelBank.Uniform(kernel), ChannelValues.All(0.25));
        Assert.That(training, Is.EqualTo(4e-4).Within(2e-5));
        Assert.That(heldOut, Is.EqualTo(4e-4).Within(4e-5));
        Assert.That(KernelFit.Risk(statistics, KernelBank.Uniform(kernel), ChannelValues.All(0)).Training, Is.EqualTo(4e-4 + 0.0625).Within(1e-3));
        Assert.That(() => KernelFit.Risk(statistics, KernelBank.Uniform(RandomKernel(7, 1, 1)), ChannelValues.All(0)), Throws.ArgumentException.With.Message.Contains("7 x 1"));
    }

    [Test]
    public void Fit_SeveralPairs_EqualsOneOfBoth()
    {
        var kernel = RandomKernel(3, 3, 8);
        var statistics = new NormalEquations(3, 3, 1, 1, false);
        foreach (int seed in new[] { 1, 2 })
        {
            var before = Texture(60, 50, 1, seed);
            statistics.Add(before, Correlate(before, [kernel], 0));
        }
        AssertWeights(KernelFit.Solve(statistics, new KernelFitOptions()).Kernels[0, 0]!, kernel, FloatAccuracy);
        Assert.That(statistics.TrainingPixels + statistics.HeldOutPixels, Is.EqualTo(2 * 58 * 48));
    }

    [Test]
    public void Fit_SaturatedPixels_AreLeftOut()
    {
        var kernel = new Kernel(3, 3, [0, -1, 0, -1, 5, -1, 0, -1, 0]);
        var before = Texture(90, 80, 1, 6);
        double[] exact = CorrelatePlane(before, 0, kernel);
        var after = new Frame(90, 80, PixelFormat.R8);
        for (int p = 0; p < exact.Length; p++) after.UNorm8[p] = (byte)Math.Clamp(Math.Round(exact[p] * 255), 0, 255);
        int saturated = after.UNorm8.ToArray().Count(v => v is 0 or 255);
        Assert.That(saturated, Is.GreaterThan(300));
        var fit = KernelFit.Fit(before, after, new KernelFitOptions());
        for (int k = 0; k < 9; k++)
            Assert.That(Math.Abs(fit.Kernels[0, 0]!.Coefficients[k] - kernel.Coefficients[k]), Is.LessThan(0.05), $"weight {k}: clipped pixels would pull it by far more");
    }

    [Test]
    public void Fit_Constraints_AreObeyed()
    {
        var before = Texture(80, 70, 1, 5);
        var after = Correlate(before, [RandomKernel(3, 3, 2)], 0.1);
        var zero = KernelFit.Fit(before, after, new KernelFitOptions { Constraints = KernelConstraints.ZeroSum }).Kernels[0, 0]!;
        var one = KernelFit.Fit(before, after, new KernelFitOptions { Constraints = KernelConstraints.Normalised | KernelConstraints.Symmetric }).Kernels[0, 0]!;
        Assert.That(zero.Sum, Is.EqualTo(0).Within(1e-12));
        Assert.That(one.Sum, Is.EqualTo(1).Within(1e-12));
        Assert.That(one[0, 1], Is.EqualTo(one[2, 1]));
        Assert.That(one[0, 0], Is.EqualTo(one[2, 2]));
    }

    [Test]
    public void Fit_RankOne_RecoversASeparableKernelAndOnlySuch()
    {
        var kernel = new Kernel(5, 1, [1, 4, 6, 4, 1], 16) * new Kernel(1, 5, [-1, -2, 0, 2, 1]);
        var before = Texture(80, 70, 1, 5);
        var fit = KernelFit.Fit(before, Correlate(before, [kernel], 0), new KernelFitOptions { Width = 5, Height = 5, Rank = 1 });
        for (int j = 0; j < 5; j++)
            for (int i = 0; i < 5; i++) Assert.That(fit.Kernels[0, 0]![i, j], Is.EqualTo(kernel[i, j]).Within(FloatAccuracy));
        var other = KernelFit.Fit(before, Correlate(before, [RandomKernel(3, 3, 3)], 0), new KernelFitOptions { Rank = 1 }).Kernels[0, 0]!;
        Assert.That(other[0, 0] * other[1, 1] - other[1, 0] * other[0, 1], Is.EqualTo(0).Within(1e-12));
    }

    [Test]
    public void Fit_RankTwo_RecoversAKernelOfRankTwoAndLeavesNoMore()
    {
        var kernel = new Kernel(5, 1, [1, 4, 6, 4, 1], 16) * new Kernel(1, 5, [-1, -2, 0, 2, 1]) + new Kernel(5, 1, [1, 0, -1, 0, 2]) * new Kernel(1, 5, [0, 1, 1, 1, 0]);
        var before = Texture(80, 70, 1, 5);
        var fit = KernelFit.Fit(before, Correlate(before, [kernel], 0), new KernelFitOptions { Width = 5, Height = 5, Rank = 2 }).Kernels[0, 0]!;
        AssertWeights(fit, kernel, FloatAccuracy);
        var other = KernelFit.Fit(before, Correlate(before, [RandomKernel(5, 5, 3)], 0), new KernelFitOptions { Width = 5, Height = 5, Rank = 2 }).Kernels[0, 0]!;
        Assert.That(JacobiSvd.Of([.. other.Coefficients], 5, 5).Values[2], Is.LessThan(1e-9));
    }

    [Test]
    public void Fit_ConstantFrame_SaysSingularAndWhatARidgeDoes()
    {
        var flat = Frame.FromSamples(30, 30, 1, Enumerable.Repeat(0.5f, 900).ToArray());
        var error = Assert.Throws<InvalidInputException>(() => KernelFit.Fit(flat, flat, new KernelFitOptions()));
        Assert.That(error!.Message, Does.Contain("singular").And.Contain("ridge"));
        var ridged = KernelFit.Fit(flat, flat, new KernelFitOptions { Ridge = 1e-6, FitBias = false }).Kernels[0, 0]!;
        Assert.That(ridged.Sum, Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void Fit_SizesDiffer_NamesBoth()
    {
        var error = Assert.Throws<ArgumentException>(() => KernelFit.Fit(Texture(20, 10, 1, 1), Texture(21, 10, 1, 1), new KernelFitOptions()));
        Assert.That(error!.Message, Does.Contain("20 x 10").And.Contain("21 x 10"));
    }

    private static void AssertWeights(Kernel actual, Kernel expected, double accuracy)
    {
        for (int j = 0; j < expected.Height; j++)
            for (int i = 0; i < expected.Width; i++) Assert.That(actual[i, j], Is.EqualTo(expected[i, j]).Within(accuracy), $"weight ({i}, {j})");
    }

    private static Kernel RandomKernel(int width, int height, int seed)
    {
        var random = new Random(seed);
        return new Kernel(width, height, [.. Enumerable.Range(0, width * height).Select(_ => random.NextDouble() - 0.4)]);
    }

    private static Frame Texture(int width, int height, int channels, int seed)
    {
        var random = new Random(seed);
        return Frame.FromSamples(width, height, channels, [.. Enumerable.Range(0, width * height * channels).Select(_ => (float)random.NextDouble())]);
    }

    private static Frame Correlate(Frame frame, Kernel[] kernels, double bias)
    {
        var samples = new float[frame.Width * frame.Height * frame.Channels];
        for (int c = 0; c < frame.Channels; c++)
        {
            double[] plane = CorrelatePlane(frame, c, kernels[c]);
            for (int p = 0; p < plane.Length; p++) samples[p * frame.Channels + c] = (float)(plane[p] + bias);
        }
        return Frame.FromSamples(frame.Width, frame.Height, frame.Channels, samples);
    }

    private static double[] CorrelatePlane(Frame frame, int channel, Kernel kernel)
    {
        var plane = new double[frame.Width * frame.Height];
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                for (int j = 0; j < kernel.Height; j++)
                    for (int i = 0; i < kernel.Width; i++)
                    {
                        int sx = Math.Clamp(x + i - kernel.AnchorX, 0, frame.Width - 1), sy = Math.Clamp(y + j - kernel.AnchorY, 0, frame.Height - 1);
                        plane[y * frame.Width + x] += kernel[i, j] * frame[sx, sy, channel];
                    }
        return plane;
    }

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
