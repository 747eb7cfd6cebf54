using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Learning;

/// <summary>Finds the kernel and bias that turn one frame into another: minimises the empirical risk, the mean squared error over the valid pixels.</summary>
public static class KernelFit
{
    private const double RoundingFloor = 1.0 / (1L << 46);

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

    /// <summary>Solves for every odd size up to the statistics' window and keeps the one that the held-out pixels prefer.</summary>
    /// <remarks>
    /// Sizes are squares, cut to the window where that is longer one way: a signal's kernels have one row. A larger size is preferred where it lowers the held-out
    /// risk by 1 % of it, and by twice what weights that are 0 in truth would change it by chance: for p more weights, 2 sqrt(p / (training pixels * held-out pixels)) of
    /// it. Risks below what the rounding of float32 results leaves, 2^-46 of their mean square, count as equal.
    /// </remarks>
    /// <returns>The best fit, and the held-out risk of each size tried.</returns>
    /// <exception cref="InvalidInputException">No size can be solved.</exception>
    public static (KernelFitResult Best, IReadOnlyList<(int Size, double HeldOutRisk)> Tried) SolveSize(NormalEquations statistics, KernelFitOptions options)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(options);
        var tried = new List<(int, double)>();
        KernelFitResult? best = null;
        InvalidInputException? failure = null;
        int largest = Math.Max(statistics.Width, statistics.Height);
        double floor = RoundingFloor * statistics.Training.Average(m => m.Squares.Average() / Math.Max(1, m.Pixels));
        for (int size = 1; size <= largest; size += 2)
        {
            try
            {
                var fit = Solve(statistics, options with { Width = Math.Min(size, statistics.Width), Height = Math.Min(size, statistics.Height) });
                double risk = double.IsNaN(fit.HeldOutRisk) ? fit.TrainingRisk : fit.HeldOutRisk;
                tried.Add((size, risk));
                double bestRisk = best is null ? double.PositiveInfinity : double.IsNaN(best.HeldOutRisk) ? best.TrainingRisk : best.HeldOutRisk;
                int more = best is null ? 0 : Weights(fit) - Weights(best);
                double chance = 4 * Math.Sqrt(Math.Max(0, more) / Math.Max(1.0, (double)fit.Pixels * Math.Max(1, statistics.HeldOutPixels)));
                if (best is null || Math.Max(risk, floor) < (1 - Math.Max(0.01, chance)) * Math.Max(bestRisk, floor)) best = fit;
            }
            catch (InvalidInputException error) { failure = error; }
        }
        return best is null ? throw failure ?? new InvalidInputException("No kernel size could be fitted.") : (best, tried);
    }

    /// <summary>The risk of given kernels on the same pixels that a fit would be judged by: mean squared error, the mean over the output channels.</summary>
    /// <param name="statistics">The pixels; the kernels' windows, by their anchors, must lie inside the statistics' window.</param>
    /// <param name="kernels">In correlation form: one per channel, or Cout x Cin where the statistics mix channels.</param>
    /// <param name="bias">The bias per output channel.</param>
    /// <returns>Training and held-out risk; NaN where there are no pixels.</returns>
    /// <exception cref="ArgumentException">A kernel reaches beyond the window, or the channels are others.</exception>
    public static (double Training, double HeldOut) Risk(NormalEquations statistics, KernelBank kernels, ChannelValues bias)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(kernels);
        int outputs = statistics.OutputChannels, inputs = statistics.MixChannels ? statistics.InputChannels : 1;
        double training = 0, heldOut = 0;
        for (int o = 0; o < outputs; o++)
        {
            int set = statistics.MixChannels ? 0 : o, output = statistics.MixChannels ? o : 0;
            double[] weights = [.. Enumerable.Range(0, inputs).SelectMany(i => Placed(statistics, kernels[o, statistics.MixChannels ? i : o])), bias[o]];
            training += statistics.Training[set].Risk(weights, output);
            heldOut += statistics.HeldOut[set].Risk(weights, output);
        }
        return (training / outputs, heldOut / outputs);
    }

    // A kernel's weights in the statistics' window, its anchor on the window's centre.
    private static double[] Placed(NormalEquations statistics, Kernel? kernel)
    {
        var weights = new double[statistics.Width * statistics.Height];
        if (kernel is null) return weights;
        int left = statistics.Width / 2 - kernel.AnchorX, top = statistics.Height / 2 - kernel.AnchorY;
        if (left < 0 || top < 0 || left + kernel.Width > statistics.Width || top + kernel.Height > statistics.Height)
            throw new ArgumentException($"A {kernel.Width} x {kernel.Height} kernel anchored at ({kernel.AnchorX}, {kernel.AnchorY}) reaches beyond the statistics' {statistics.Width} x {statistics.Height} window.");
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++) weights[(top + j) * statistics.Width + left + i] = kernel.Coefficients[j * kernel.Width + i] / kernel.Divisor;
        return weights;
    }

    private static int Weights(KernelFitResult fit) => fit.Kernels.Kernels.Max(k => k.Width * k.Height);

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
