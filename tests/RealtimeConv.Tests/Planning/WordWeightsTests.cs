using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification;

namespace RealtimeConv.Tests.Planning;

public class WordWeightsTests
{
    private static readonly Kernel Dense = Random(7);

    // What may be added without a budget: four times half a step of 16-bit storage.
    private const double Granted = 2.0 / 65535;

    [Test]
    public void Plan_DenseKernelOfCodes_TakesRoundedWeights()
    {
        var pass = (ConvolvePass)Planner.Plan(Request(new ConvolveFilter(Dense))).Passes.Single();
        Assert.That(pass.Rounding, Is.InRange(1e-6, Granted));
        Assert.That(pass.Name, Is.EqualTo("direct 7x7 with 16-bit weights"));
        Assert.That(Planner.Plan(Request(new ConvolveFilter(Dense))).Name, Is.EqualTo("direct, 16-bit weights"));
    }

    [Test]
    public void Plan_OtherFormatsSizesAndBackends_HaveNone()
    {
        var filter = new ConvolveFilter(Dense);
        Assert.That(Offers(Request(filter)), Is.True);
        Assert.That(Offers(Request(filter, new PixelFormat(SampleType.UNorm16, 3))), Is.False);
        Assert.That(Offers(Request(filter, new PixelFormat(SampleType.Float32, 3))), Is.False);
        Assert.That(Offers(Request(filter) with { Destination = new PixelFormat(SampleType.UNorm16, 3) }), Is.False);
        Assert.That(Offers(Request(filter) with { Destination = new PixelFormat(SampleType.Float32, 3) }), Is.False);
        Assert.That(Offers(Request(filter) with { Backend = Backend.Compute, Device = new DeviceProfile { HasCompute = true } }), Is.False);
        Assert.That(Offers(Request(new ConvolveFilter(Random(3)))), Is.False);
        Assert.That(Offers(Request(new ConvolveFilter(Dense, Border: Border.Of(0.1)))), Is.False, "a constant between two codes");
    }

    [Test]
    public void Plan_Rounding_IsHeldAgainstWhatIsGranted()
    {
        // One tap above all others: its weight takes the 16 bits, and the others keep few.
        double[] weights = [.. Enumerable.Range(0, 49).Select(k => k == 24 ? 1 : 0.01 + 0.0001 * Math.Sqrt(k + 2))];
        var steep = new ConvolveFilter(new Kernel(7, 7, weights));
        double rounding = WordWeights.Of(steep.Kernels[0, 0]!)!.Value.Rounding;
        Assert.That(rounding, Is.GreaterThan(Granted));
        Assert.That(Offers(Request(steep)), Is.False);
        Assert.That(Offers(Request(steep) with { Budget = new ErrorBudget((rounding - Granted) * 0.999) }), Is.False);
        Assert.That(Offers(Request(steep) with { Budget = new ErrorBudget((rounding - Granted) * 1.001) }), Is.True);
    }

    [Test]
    public void Plan_WhatFollowsEnlargesTheError_IsHeldAgainstWhatIsGranted()
    {
        double rounding = WordWeights.Of(Dense)!.Value.Rounding;
        double gain = Granted / rounding;
        Assert.That(gain, Is.InRange(1, 20));
        foreach (var (factor, isOffered) in new[] { (0.99, true), (1.01, false) })
        {
            var enlarged = PointwiseFilter.Affine(gain * factor, 0);
            Assert.That(Offers(Request(new ChainFilter(new ConvolveFilter(Dense), enlarged))), Is.EqualTo(isOffered), $"{factor}");
            var difference = new ConvolveFilter(new Kernel(2, 1, [gain * factor / 2, -gain * factor / 2]));
            Assert.That(Offers(Request(new ChainFilter(new ConvolveFilter(Dense), difference))), Is.EqualTo(isOffered), $"another pass, {factor}");
        }
    }

    [Test]
    public void Plan_Chain_RoundsTheKernelThatReadsCodes()
    {
        var plan = Planner.Candidates(Request(new ChainFilter(new ConvolveFilter(Dense, Bias: 0.01), new ConvolveFilter(Random(5))))).Select(c => c.Plan).First(IsRounded);
        var passes = plan.Passes.OfType<ConvolvePass>().ToList();
        Assert.That(passes.Where(p => p.Rounding > 0).SelectMany(p => p.Inputs), Is.EqualTo(new[] { 0 }));
        Assert.That(plan.Name, Does.EndWith(", 16-bit weights"));
    }

    [Test]
    public void Plan_WholeWeights_StayAsTheyAreAndExact()
    {
        var whole = new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => (double)(k * k % 23 + 1))], 300);
        Assert.That(Offers(Request(new ConvolveFilter(whole))), Is.False);
        Assert.That(Planner.Plan(Request(new ConvolveFilter(whole))).IsExact, Is.True);
    }

    [Test]
    public void Of_AnyKernel_FitsAndTellsWhatItLost()
    {
        foreach (var kernel in new[] { Dense, Random(15), new Kernel(5, 5, [.. Dense.Coefficients.Take(25).Select((c, k) => k % 2 == 0 ? c : -3 * c)], 0.01), new Kernel(20, 20, [.. Enumerable.Repeat(1 / 3.0, 400)]) })
        {
            var (rounded, rounding) = WordWeights.Of(kernel)!.Value;
            Assert.That(rounded.Coefficients, Has.All.Matches<double>(c => c == Math.Round(c) && Math.Abs(c) <= 32767));
            Assert.That(255 * rounded.Coefficients.Sum(Math.Abs), Is.LessThan(Math.Pow(2, 31)));
            Assert.That(WordWeights.Fits(rounded), Is.True);
            double lost = Enumerable.Range(0, rounded.Coefficients.Length).Sum(k => Math.Abs(rounded.Coefficients[k] / rounded.Divisor - kernel.Coefficients[k] / kernel.Divisor));
            Assert.That(rounding, Is.EqualTo(lost).Within(1e-12 * kernel.AbsoluteSum));
            Assert.That((rounded.AnchorX, rounded.AnchorY), Is.EqualTo((kernel.AnchorX, kernel.AnchorY)));
        }
        Assert.That(WordWeights.Of(new Kernel(2, 2, [1, 2, 3, 4], 10)), Is.EqualTo((new Kernel(2, 2, [1, 2, 3, 4], 10), 0.0)));
    }

    [Test]
    public void Fits_OneBeyondEachLimit_DoesNot()
    {
        Assert.That(WordWeights.Fits(new Kernel(1, 2, [32767, -32767])), Is.True);
        Assert.That(WordWeights.Fits(new Kernel(1, 2, [32768, 1])), Is.False);
        Assert.That(WordWeights.Fits(new Kernel(1, 2, [-32768, 1])), Is.False);
        Assert.That(WordWeights.Fits(new Kernel(1, 2, [0.5, 1])), Is.False);
        // 257 weights of 32767 times 255 are 8,421,119 * 255, just below 2^31; one more unit of 255 than fits is not.
        double[] most = [.. Enumerable.Repeat(32767.0, 257), 0];
        most[^1] = int.MaxValue / 255 - 257 * 32767;
        Assert.That(WordWeights.Fits(new Kernel(1, 258, most)), Is.True);
        most[^1]++;
        Assert.That(WordWeights.Fits(new Kernel(1, 258, most)), Is.False);
    }

    [Test]
    public void Serve_BorderConstantBetweenCodes_DoesNot()
    {
        var (rounded, _) = WordWeights.Of(Dense)!.Value;
        ConvolvePass Pass(Border border) => new([KernelBank.Uniform(rounded)], border, [0], 1);
        Assert.That(WordWeights.Serve(Pass(Border.Of(102 / 255.0)), PixelFormat.Rgb8), Is.True);
        Assert.That(WordWeights.Serve(Pass(Border.Of(0.1)), PixelFormat.Rgb8), Is.False);
        Assert.That(WordWeights.Serve(Pass(Border.Of(-1 / 255.0)), PixelFormat.Rgb8), Is.False);
        Assert.That(WordWeights.Serve(Pass(Border.Of(51.0)) with { InCodes = true }, PixelFormat.Rgb8), Is.True);
        Assert.That(WordWeights.Serve(Pass(Border.Of(256.0)) with { InCodes = true }, PixelFormat.Rgb8), Is.False);
        Assert.That(WordWeights.Serve(Pass(Border.Replicate), new PixelFormat(SampleType.UNorm16, 3)), Is.False);
        Assert.That(WordWeights.Serve(Pass(Border.Replicate) with { Reduction = Reduction.Magnitude }, PixelFormat.Rgb8), Is.False);
    }

    // The bound is what a picture can do: white where a weight was rounded up, black where down.
    [Test]
    public void Rounding_WorstPicture_IsWhatTheBoundAddsAndIsReached()
    {
        var (rounded, rounding) = WordWeights.Of(Dense)!.Value;
        var frame = new Frame(7, 7, new PixelFormat(SampleType.UNorm8, 1));
        double up = 0, down = 0;
        for (int k = 0; k < 49; k++)
        {
            double deviation = rounded.Coefficients[k] / rounded.Divisor - Dense.Coefficients[k] / Dense.Divisor;
            frame.Bytes[k] = deviation > 0 ? (byte)255 : (byte)0;
            if (deviation > 0) up += deviation;
            else down -= deviation;
        }
        Assert.That(up + down, Is.EqualTo(rounding).Within(1e-12));
        var plan = Planner.Candidates(Request(new ConvolveFilter(Dense), frame.Format) with { Width = 7, Height = 7 }).Select(c => c.Plan).Single(IsRounded);
        var rough = (ConvolvePass)plan.Passes[0];
        var plain = plan with { Passes = [rough with { Rounding = 0 }] };
        int middle = 24;
        double with = PlanBound.Of(plan, frame, ArithmeticModel.Quality).Error[middle], without = PlanBound.Of(plain, frame, ArithmeticModel.Quality).Error[middle];
        Assert.That(with - without, Is.EqualTo(rounding).Within(1e-6 * rounding), "times the largest sample, which is read to float32");
        Assert.That(with - without, Is.GreaterThanOrEqualTo(Math.Max(up, down)));
    }

    private static bool IsRounded(FilterPlan plan) => plan.Passes.Any(p => p is ConvolvePass { Rounding: > 0 });

    private static bool Offers(PlanRequest request) => Planner.Candidates(request).Any(c => IsRounded(c.Plan));

    private static PlanRequest Request(Filter filter, PixelFormat? format = null) => new(filter, format ?? PixelFormat.Rgb8, format ?? PixelFormat.Rgb8, 640, 480) { Backend = Backend.Cpu };

    private static Kernel Random(int size)
    {
        var random = new Random(size);
        double[] weights = [.. Enumerable.Range(0, size * size).Select(_ => 0.25 + random.NextDouble())];
        return new Kernel(size, size, weights, weights.Sum());
    }
}
