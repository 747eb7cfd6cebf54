using RealtimeConv.Codecs;
using RealtimeConv.Cpu;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;
using RealtimeConv.Planning;

namespace RealtimeConv.Demo.Tests.Learn;

/// <summary>Kernels recovered from filtered photographs: from floats, from 8-bit codes, from noise.</summary>
public sealed class RecoveryTests
{
    [TestCase("coffee.png", 3)]
    [TestCase("coffee.png", 5)]
    [TestCase("camera.png", 9)]
    [TestCase("camera.png", 15)]
    public void Fit_FloatResultOfAPhotograph_GivesEveryWeightToAMillionth(string photo, int size)
    {
        var kernel = RandomKernel(size, 100 + size);
        var before = Photo(photo);
        var fit = KernelFit.Fit(before, Filtered(before, kernel, SampleType.Float32), new KernelFitOptions { Width = size, Height = size });
        for (int c = 0; c < before.Channels; c++) Assert.That(Errors(fit, c, kernel).Max(), Is.LessThan(1e-6), $"channel {c}");
    }

    [TestCase("coffee.png", 9)]
    [TestCase("camera.png", 9)]
    [TestCase("camera.png", 15)]
    public void Fit_EightBitResultOfAPhotograph_LiesInsideTheIntervals(string photo, int size)
    {
        var kernel = RandomKernel(size, 200 + size);
        var before = Photo(photo);
        var fit = KernelFit.Fit(before, Filtered(before, kernel, SampleType.UNorm8), new KernelFitOptions { Width = size, Height = size });
        for (int c = 0; c < before.Channels; c++)
        {
            double[] ratios = [.. Errors(fit, c, kernel).Select((e, k) => e / fit.Intervals[c][k])];
            // 95 of 100 are promised; of 81 weights 4 deviations below that are 85.
            Assert.That(ratios.Count(r => r <= 1), Is.GreaterThan(0.85 * ratios.Length), $"channel {c}");
            Assert.That(ratios.Count(r => r <= 0.1), Is.LessThan(0.35 * ratios.Length), "intervals that hold everything because they are far too wide would promise nothing");
            Assert.That(ratios.Max(), Is.LessThan(3), $"channel {c}");
        }
        // Rounding to codes is noise of a twelfth of a squared step.
        Assert.That(fit.HeldOutRisk * 12 * 255 * 255, Is.EqualTo(1).Within(0.05));
    }

    [TestCase("coffee.png", 5, 0.02)]
    [TestCase("camera.png", 9, 0.05)]
    [TestCase("camera.png", 15, 0.05)]
    public void Fit_NoisyResultOfAPhotograph_HasTheTrueKernelsHeldOutRisk(string photo, int size, double noise)
    {
        var kernel = RandomKernel(size, 300 + size);
        var before = Photo(photo);
        var after = Filtered(before, kernel, SampleType.Float32);
        var random = new Random(41);
        foreach (ref float v in after.Float32) v += (float)(noise * Gaussian(random));
        var statistics = new NormalEquations(size, size, before.Channels, after.Channels, false);
        statistics.Add(before, after);
        var fit = KernelFit.Solve(statistics, new KernelFitOptions { Width = size, Height = size });
        double truth = KernelFit.Risk(statistics, KernelBank.Uniform(kernel), ChannelValues.All(0)).HeldOut;
        Assert.That(truth, Is.EqualTo(noise * noise).Within(0.02 * noise * noise));
        Assert.That(fit.HeldOutRisk, Is.EqualTo(truth).Within(0.05 * truth));
        Assert.That(fit.HeldOutRisk, Is.GreaterThan(fit.TrainingRisk * 0.95));
    }

    private static Frame Photo(string name)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "photos", name));
        return PngDecoder.Decode(stream).Frame;
    }

    private static Frame Filtered(Frame frame, Kernel kernel, SampleType type)
    {
        var format = frame.Format with { Type = type };
        var result = new Frame(frame.Width, frame.Height, format);
        using var filter = new CpuFilter(Planner.Plan(new PlanRequest(new ConvolveFilter(kernel), frame.Format, format, frame.Width, frame.Height) { Backend = Backend.Cpu }));
        filter.Apply(frame, result);
        return result;
    }

    // Positive weights of sum 1 keep the result inside 0..1.
    private static Kernel RandomKernel(int size, int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => random.NextDouble())];
        double sum = weights.Sum();
        return new Kernel(size, size, [.. weights.Select(w => w / sum)]);
    }

    private static double[] Errors(KernelFitResult fit, int channel, Kernel kernel) =>
        [.. fit.Kernels[channel, channel]!.Coefficients.Zip(kernel.Coefficients, (a, b) => Math.Abs(a - b))];

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
