using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Learning;

/// <summary>Finds the kernel and bias that turn one frame into another: minimises the empirical risk, the mean squared error over the valid pixels.</summary>
public static class KernelFit
{
    /// <summary>Fits to one pair of frames.</summary>
    /// <exception cref="ArgumentException">The frames or options do not fit together.</exception>
    /// <exception cref="InvalidInputException">The pixels do not determine the weights; the message says what a ridge would do.</exception>
    public static KernelFitResult Fit(Frame before, Frame after, KernelFitOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var statistics = new NormalEquations(options.Width, options.Height, before.Channels, after.Channels, options.MixChannels);
        statistics.Add(before, after);
        return Solve(statistics, options);
    }

    /// <summary>Solves for a kernel no larger than the statistics' window; both sizes must have the same parity so that the centres agree.</summary>
    /// <exception cref="ArgumentException">The kernel is larger than the window or centred elsewhere.</exception>
    /// <exception cref="InvalidInputException">The pixels do not determine the weights.</exception>
    public static KernelFitResult Solve(NormalEquations statistics, KernelFitOptions options)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        if (options.MixChannels != statistics.MixChannels) throw new ArgumentException("The statistics and the options disagree on mixing channels.");
        int[] chosen = Chosen(statistics, options);
        var solver = new ConstrainedSolver(options, statistics.MixChannels ? statistics.InputChannels : 1);
        var weights = new List<double[]>();
        var intervals = new List<ImmutableArray<double>>();
        double training = 0, heldOut = 0, condition = 0;
        for (int set = 0; set < statistics.Training.Count; set++)
        {
            var moments = statistics.Training[set].Select(chosen);
            var validation = statistics.HeldOut[set].Select(chosen);
            var system = solver.Prepare(moments);
            condition = Math.Max(condition, system.Condition);
            for (int output = 0; output < moments.Cross.Length; output++)
            {
                double[] w = system.Solve(output);
                weights.Add(w);
                training += moments.Risk(w, output);
                heldOut += validation.Risk(w, output);
                intervals.Add(system.Intervals(w, output));
            }
        }
        int outputs = weights.Count;
        return new KernelFitResult
        {
            Kernels = ToBank(weights, options, statistics),
            Bias = ChannelValues.PerChannel([.. weights.Select(w => options.FitBias ? w[^1] : 0)]),
            TrainingRisk = training / outputs,
            HeldOutRisk = heldOut / outputs,
            Condition = condition,
            Intervals = [.. intervals],
            Pixels = statistics.TrainingPixels,
        };
    }

    /// <summary>Solves for every odd square size up to the statistics' window and keeps the one that the held-out pixels prefer.</summary>
    /// <remarks>A larger size must lower the held-out risk by 1 % of it to be preferred: noise always lowers it a little.</remarks>
    /// <returns>The best fit, and the held-out risk of each size tried.</returns>
    /// <exception cref="InvalidInputException">No size can be solved.</exception>
    public static (KernelFitResult Best, IReadOnlyList<(int Size, double HeldOutRisk)> Tried) SolveSize(NormalEquations statistics, KernelFitOptions options)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(options);
        var tried = new List<(int, double)>();
        KernelFitResult? best = null;
        InvalidInputException? failure = null;
        int largest = Math.Min(statistics.Width, statistics.Height);
        for (int size = 1; size <= largest; size += 2)
        {
            try
            {
                var fit = Solve(statistics, options with { Width = size, Height = size });
                double risk = double.IsNaN(fit.HeldOutRisk) ? fit.TrainingRisk : fit.HeldOutRisk;
                tried.Add((size, risk));
                double bestRisk = best is null ? double.PositiveInfinity : double.IsNaN(best.HeldOutRisk) ? best.TrainingRisk : best.HeldOutRisk;
                if (risk < 0.99 * bestRisk) best = fit;
            }
            catch (InvalidInputException error) { failure = error; }
        }
        return best is null ? throw failure ?? new InvalidInputException("No kernel size could be fitted.") : (best, tried);
    }

    // Which unknowns of the large window belong to the kernel, centres aligned; the bias column stays when it is fitted.
    private static int[] Chosen(NormalEquations statistics, KernelFitOptions options)
    {
        int offsetX = statistics.Width / 2 - options.Width / 2, offsetY = statistics.Height / 2 - options.Height / 2;
        if (offsetX < 0 || offsetY < 0 || offsetX + options.Width > statistics.Width || offsetY + options.Height > statistics.Height)
            throw new ArgumentException($"A {options.Width} x {options.Height} kernel does not lie inside the statistics' {statistics.Width} x {statistics.Height} window.");
        int inputs = statistics.MixChannels ? statistics.InputChannels : 1;
        var chosen = new List<int>();
        for (int c = 0; c < inputs; c++)
            for (int j = 0; j < options.Height; j++)
                for (int i = 0; i < options.Width; i++) chosen.Add((c * statistics.Height + offsetY + j) * statistics.Width + offsetX + i);
        if (options.FitBias) chosen.Add(inputs * statistics.Width * statistics.Height);
        return [.. chosen];
    }

    private static KernelBank ToBank(List<double[]> weights, KernelFitOptions options, NormalEquations statistics)
    {
        int size = options.Width * options.Height;
        Kernel Part(double[] w, int input) => new(options.Width, options.Height, w.AsSpan(input * size, size));
        if (!statistics.MixChannels) return KernelBank.PerChannel([.. weights.Select(w => Part(w, 0))]);
        var matrix = new Kernel?[statistics.OutputChannels, statistics.InputChannels];
        for (int o = 0; o < statistics.OutputChannels; o++)
            for (int i = 0; i < statistics.InputChannels; i++) matrix[o, i] = Part(weights[o], i);
        return KernelBank.Matrix(matrix);
    }
}
