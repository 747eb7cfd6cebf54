using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Interval arithmetic of passes: what comes out, and how much an error on the way in can grow.</summary>
internal static class PassRanges
{
    /// <summary>The interval of a sliding dot product over samples of an interval, border included.</summary>
    public static Interval Correlate(ConvolvePass pass, Interval input, int inputChannels)
    {
        if (pass.Border.Mode == BorderMode.Constant)
            for (int c = 0; c < inputChannels; c++) input = input.Include(pass.Border.Constant[c]);
        var ranges = pass.Banks.Select(b => Bank(b, input)).ToArray();
        return Reduce(pass.Reduction, ranges, k => Weight(pass.ReductionWeights, k));
    }

    /// <summary>The interval of samples taken anew from samples of an interval, border included.</summary>
    public static Interval Resample(ResamplePass pass, Interval input, int channels)
    {
        for (int c = 0; pass.Border.Mode == BorderMode.Constant && c < channels; c++) input = input.Include(pass.Border.Constant[c]);
        return pass.Phases.Select(w => w.Where(v => v > 0).Sum() * input + w.Where(v => v < 0).Sum() * input).Aggregate(Interval.Hull);
    }

    /// <summary>The interval of several values reduced to one.</summary>
    public static Interval Reduce(Reduction reduction, IReadOnlyList<Interval> ranges, Func<int, double> weight)
    {
        switch (reduction)
        {
            case Reduction.Magnitude:
                var length = new Interval(0, Math.Sqrt(ranges.Sum(r => r.Magnitude * r.Magnitude)));
                return weight(0) * length;
            case Reduction.Maximum:
                return weight(0) * new Interval(ranges.Max(r => r.Low), ranges.Max(r => r.High));
            default:
                return ranges.Select((r, k) => weight(k) * r).Aggregate((a, b) => a + b);
        }
    }

    /// <summary>The factor by which a pass can enlarge an error of its inputs.</summary>
    public static double Gain(PlannedPass pass)
    {
        double gain = pass switch
        {
            ConvolvePass p => Reduce(p.Reduction, [.. p.Banks.Select(b => new Interval(0, OutputSums(b).Max(s => s.Positive + s.Negative)))], k => Math.Abs(Weight(p.ReductionWeights, k))).High,
            FourierPass p => p.Kernel.AbsoluteSum,
            FixedPointPass p => p.Row.AbsoluteSum * p.Column.AbsoluteSum,
            RecursivePass p => p.Effective.AbsoluteSum,
            ResamplePass p => p.Phases.Max(w => w.Sum(Math.Abs)),
            CombinePass p => Reduce(p.Reduction, [.. Enumerable.Repeat(Interval.Unit, p.Terms)], k => Math.Abs(Weight(p.Weights, k))).High,
            // The product of the layers' norms says little; what lies before a network is kept in float32.
            NetworkPass => double.PositiveInfinity,
            _ => 1,
        };
        return ThroughStore(pass, gain);
    }

    /// <summary>What the factor of an error becomes by a pass's store steps.</summary>
    public static double ThroughStore(PlannedPass pass, double gain)
    {
        foreach (var step in pass.Store)
            gain = step switch
            {
                PointwiseStep { Function: { Kind: PointwiseKind.Affine } affine } => gain * Math.Abs(affine.A),
                PointwiseStep { Function.Kind: PointwiseKind.Threshold } => double.PositiveInfinity,
                UnpremultiplyStep or EncodeSrgbStep => double.PositiveInfinity,
                BiasStep { TimesAlpha: true } bias => gain * (1 + bias.Bias.Select(Math.Abs)[0]),
                BlendStep blend => gain * Math.Abs(blend.Strength) + Math.Abs(1 - blend.Strength),
                _ => gain,
            };
        return gain;
    }

    /// <summary>How much an error on each surface can grow until the last pass's result, by all ways that lead there.</summary>
    public static double[] DownstreamGains(IReadOnlyList<PlannedPass> passes, int surfaces)
    {
        var gains = new double[surfaces];
        gains[passes[^1].Output] = 1;
        for (int k = passes.Count - 1; k >= 0; k--)
        {
            double gain = Gain(passes[k]) * gains[passes[k].Output];
            foreach (int input in passes[k].Inputs.Distinct()) gains[input] += gain;
        }
        return gains;
    }

    public static double Weight(IReadOnlyList<double> weights, int index) => weights.Count == 0 ? 1 : weights[index];

    private static Interval Bank(KernelBank bank, Interval input) =>
        OutputSums(bank).Select(s => s.Positive * input + -s.Negative * input).Aggregate(Interval.Hull);

    // Sum of the positive weights and of the magnitudes of the negative ones, for each output channel.
    private static IEnumerable<(double Positive, double Negative)> OutputSums(KernelBank bank)
    {
        for (int o = 0; o < Math.Max(1, bank.OutputChannels); o++)
        {
            double positive = 0, negative = 0;
            for (int i = bank.IsDepthwise ? o : 0; i < (bank.IsDepthwise ? o + 1 : bank.InputChannels); i++)
            {
                if (bank[o, i] is not { } kernel) continue;
                positive += kernel.Coefficients.Where(c => c / kernel.Divisor > 0).Sum(c => c / kernel.Divisor);
                negative -= kernel.Coefficients.Where(c => c / kernel.Divisor < 0).Sum(c => c / kernel.Divisor);
            }
            yield return (positive, negative);
        }
    }
}
