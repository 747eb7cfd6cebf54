using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Learning;

namespace RealtimeConv.Demo.Learn;

/// <summary>Learns one kernel (per channel, or Cin x Cout) by least squares.</summary>
internal static class KernelLearner
{
    /// <summary>Fits, writes the kernel and the plot, and tells how far the result can be trusted. An interrupted run uses the pairs so far.</summary>
    public static void Run(LearnJob job, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        LearnedKernelFiles.CheckOutput(job);
        using var pairs = FramePairs.Open(job);
        var statistics = Accumulate(job, pairs, messages, cancellation);
        var (fit, tried) = Solve(job, statistics);
        LearnedKernelFiles.Write(job.Output, fit);
        if (job.Curve is { } curve)
            SvgFile.Write(curve, RiskCurve.Draw("Risk against kernel size", "side of the kernel, pixels", [], [.. tried.Select(t => ((double)t.Size, t.HeldOutRisk))]));
        var report = new KernelReport(fit, tried, pairs.Given);
        if (job.Json) output.WriteLine(report.ToJson());
        else foreach (string line in report.Lines()) output.WriteLine(line);
    }

    private static NormalEquations Accumulate(LearnJob job, FramePairs pairs, TextWriter messages, CancellationToken cancellation)
    {
        var (width, height) = Window(job, pairs);
        if (width > pairs.Width || height > pairs.Height) throw new InvalidInputException($"a {width} x {height} kernel does not fit into frames of {pairs.Width} x {pairs.Height}");
        var statistics = new NormalEquations(width, height, pairs.InputChannels, pairs.OutputChannels, job.Fit.MixChannels);
        var progress = new ProgressLine(messages);
        while (!cancellation.IsCancellationRequested && pairs.TryRead(out var before, out var after))
        {
            statistics.Add(before, after);
            progress.Show(job.Output, pairs.Given, pairs.Expected, "pairs");
        }
        progress.Clear();
        return pairs.Given > 0 ? statistics : throw new InvalidInputException($"'{job.Before}' and '{job.After}' hold no pair of frames");
    }

    // What is accumulated: the kernel asked for, or the largest that auto tries.
    private static (int Width, int Height) Window(LearnJob job, FramePairs pairs)
    {
        bool isSignal = pairs.Height == 1;
        if (job.Size is var (width, height)) return isSignal && width == height ? (width, 1) : (width, height);
        int largest = isSignal ? LearnJob.LargestAutoOfSignals : LearnJob.LargestAuto;
        return (Odd(Math.Min(largest, pairs.Width)), Odd(Math.Min(largest, pairs.Height)));
    }

    private static int Odd(int side) => (side + 1) / 2 * 2 - 1;

    private static (KernelFitResult Fit, IReadOnlyList<(int Size, double HeldOutRisk)> Tried) Solve(LearnJob job, NormalEquations statistics)
    {
        if (job.Size is null) return KernelFit.SolveSize(statistics, job.Fit);
        var fit = KernelFit.Solve(statistics, job.Fit with { Width = statistics.Width, Height = statistics.Height });
        return (fit, [(Math.Max(statistics.Width, statistics.Height), fit.HeldOutRisk)]);
    }
}
