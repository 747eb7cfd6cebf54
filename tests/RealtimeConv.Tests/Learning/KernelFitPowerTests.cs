using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;

namespace RealtimeConv.Tests.Learning;

/// <summary>What a fit says of itself, on white noise, where it can be told beforehand.</summary>
public class KernelFitPowerTests
{
    // With nothing to learn, more unknowns fit the pixels they were chosen for better, and others worse.
    [Test]
    public void Fit_OfUnrelatedFrames_RisksMoreWhereItDidNotLearn()
    {
        var (before, after) = (Noise(96, 96, 1), Noise(96, 96, 2));
        var fit = KernelFit.Fit(before, after, new KernelFitOptions { Width = 15, Height = 15 });
        // 225 unknowns on some 5,000 pixels: a share of 225 / 5000 is taken off here, and as much is added there.
        Assert.That(fit.HeldOutRisk / fit.TrainingRisk, Is.GreaterThan(1.04));
    }

    // A ridge holds weights small; a constant is no weight, and stays what it is under any ridge.
    [Test]
    public void Fit_ConstantUnderAStrongRidge_IsAllBias()
    {
        var after = Frame.FromSamples(64, 64, 1, [.. Enumerable.Repeat(0.75f, 64 * 64)]);
        var fit = KernelFit.Fit(Noise(64, 64, 3), after, new KernelFitOptions { Ridge = 1 });
        Assert.That(fit.Bias[0], Is.EqualTo(0.75).Within(1e-12));
        Assert.That(fit.Kernels[0, 0]!.AbsoluteSum, Is.LessThan(1e-12));
    }

    // Of two sizes that risk all but the same the smaller is taken: a ring of weights that explains half a percent does not earn its place, one that explains three does.
    [TestCase(0.005, 3)]
    [TestCase(0.03, 5)]
    public void SolveSize_RingThatExplainsLittle_IsLeftOut(double share, int expected)
    {
        const double noise = 0.01;
        // The variance of uniform samples is 1/12; sixteen weights stand in the ring.
        double ring = noise * Math.Sqrt(share * 12 / 16);
        double[] weights = [.. Enumerable.Range(0, 25).Select(k => k % 5 is 0 or 4 || k / 5 is 0 or 4 ? k % 2 == 0 ? ring : -ring : 0.1 + k / 100.0)];
        var before = Noise(400, 400, 4);
        var after = Filtered(before, new Kernel(5, 5, weights), noise);
        var statistics = new NormalEquations(7, 7, 1, 1, false);
        statistics.Add(before, after);
        var (best, _) = KernelFit.SolveSize(statistics, new KernelFitOptions());
        Assert.That(best.Kernels[0, 0]!.Width, Is.EqualTo(expected));
    }

    // The best product of a column and a row has the largest singular value; where the second is nearly as large, one step from anywhere does not find it.
    [Test]
    public void Fit_RankOneOfAKernelOfTwoLikeRanks_FindsTheLargestSingularValue()
    {
        double[] u = [0.5, 0.5, 0.5, 0.5], v = [0.5, -0.5, 0.5, -0.5], p = [0.7, 0.1, -0.7, 0.1], q = [0.1, 0.7, 0.1, -0.7];
        const double first = 1, second = 0.85;
        // Columns and rows of length 1, at right angles.
        double length = Math.Sqrt(p.Sum(x => x * x));
        var kernel = new Kernel(4, 4, [.. Enumerable.Range(0, 16).Select(k => first * u[k / 4] * p[k % 4] / length + second * v[k / 4] * q[k % 4] / length)]);
        var before = Noise(300, 300, 5);
        var fit = KernelFit.Fit(before, Filtered(before, kernel, 0), new KernelFitOptions { Width = 4, Height = 4, Rank = 1 });
        // What is left is the second singular value, squared, in samples of variance 1/12.
        Assert.That(fit.TrainingRisk, Is.EqualTo(second * second / 12).Within(2).Percent);
    }

    private static Frame Noise(int width, int height, int seed)
    {
        var random = new Random(seed);
        return Frame.FromSamples(width, height, 1, [.. Enumerable.Range(0, width * height).Select(_ => (float)random.NextDouble())]);
    }

    // Cross-correlation, edges repeated: the fit takes whole windows alone.
    private static Frame Filtered(Frame frame, Kernel kernel, double noise)
    {
        var random = new Random(6);
        var samples = new float[frame.Width * frame.Height];
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
            {
                double sum = 0;
                for (int j = 0; j < kernel.Height; j++)
                    for (int i = 0; i < kernel.Width; i++)
                        sum += kernel[i, j] * frame.Float32[Math.Clamp(y + j - kernel.AnchorY, 0, frame.Height - 1) * frame.Width + Math.Clamp(x + i - kernel.AnchorX, 0, frame.Width - 1)];
                double gauss = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
                samples[y * frame.Width + x] = (float)(sum + noise * gauss);
            }
        return Frame.FromSamples(frame.Width, frame.Height, 1, samples);
    }
}
