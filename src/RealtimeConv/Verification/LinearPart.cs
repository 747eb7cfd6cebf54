namespace RealtimeConv.Verification;

/// <summary>A weighted sum per sample on its way to a bound: the exact value, A = sum |w||x|, C = sum |w| e, and what its rounding depends on.</summary>
internal sealed class LinearPart(int samples, int channels)
{
    public double[] Value { get; } = new double[samples];

    /// <summary>A: sum of the terms' magnitudes.</summary>
    public double[] Magnitude { get; } = new double[samples];

    /// <summary>C: what the errors of the inputs amount to; infinite where anything may stand.</summary>
    public double[] Carried { get; } = new double[samples];

    /// <summary>Terms that are not 0 on every device: only these round. An impulse leaves one of any number of taps.</summary>
    public int[] Present { get; } = new int[samples];

    /// <summary>Terms of a sum, per channel.</summary>
    public long[] Terms { get; } = new long[channels];

    /// <summary>Roundings a term meets beyond one per term: of weights, of a second factor.</summary>
    public long[] ExtraRoundings { get; } = new long[channels];

    /// <summary>Whether every product is exact because every factor is a power of two.</summary>
    public bool[] PowersOfTwo { get; } = new bool[channels];

    /// <summary>A power of two that divides every term; 0 where underflow may strike.</summary>
    public double[] Unit { get; } = new double[channels];

    /// <summary>The largest magnitude among weights and samples.</summary>
    public double[] Largest { get; } = new double[channels];

    public int Channels => channels;

    /// <summary>An input by itself: one term of weight 1.</summary>
    public static LinearPart Of(LoadedInput input)
    {
        var part = new LinearPart(input.Value.Length, input.Field.Channels);
        for (int k = 0; k < part.Value.Length; k++)
        {
            part.Value[k] = input.Value[k];
            part.Magnitude[k] = Math.Abs(input.Value[k]);
            part.Carried[k] = input.Error[k];
        }
        Array.Fill(part.Present, 1);
        Array.Fill(part.Terms, 1);
        Array.Fill(part.PowersOfTwo, true);
        Array.Fill(part.Largest, Math.Max(1, input.Largest));
        input.Unit.CopyTo(part.Unit, 0);
        return part;
    }

    /// <summary>sum of weight * part; no weights mean 1.</summary>
    public static LinearPart WeightedSum(IReadOnlyList<LinearPart> parts, IReadOnlyList<double> weights)
    {
        if (parts.Count == 1 && weights.Count == 0) return parts[0];
        var sum = new LinearPart(parts[0].Value.Length, parts[0].Channels);
        Array.Fill(sum.Unit, double.PositiveInfinity);
        Array.Fill(sum.PowersOfTwo, true);
        for (int p = 0; p < parts.Count; p++) sum.Add(parts[p], weights.Count == 0 ? 1 : weights[p]);
        return sum;
    }

    /// <summary>Most roundings that one term of a channel meets.</summary>
    public long Roundings(int channel) => Roundings(channel, Terms[channel]);

    /// <summary>The bound on a sample's error.</summary>
    public double Error(int sample, ArithmeticModel arithmetic)
    {
        int channel = sample % channels;
        double magnitude = Magnitude[sample], carried = Carried[sample];
        if (Terms[channel] == 0) return 0;
        if (carried == 0 && Dyadic.IsExact(magnitude, Unit[channel])) return 0;
        long roundings = Roundings(channel, Present[sample]);
        // The reference divides a coefficient by its divisor, multiplies and adds.
        double error = ErrorBound.Sum(arithmetic, roundings, magnitude, carried)
            + ErrorBound.Reference(roundings == 0 ? 0 : roundings + 2, magnitude)
            + ErrorBound.Underflow(arithmetic, Terms[channel], Largest[channel]);
        return magnitude + error <= float.MaxValue ? error : double.PositiveInfinity;
    }

    /// <summary>The field of the sum, and its trace for steps that join the sum.</summary>
    public (ErrorField Field, SumTrace Trace) Finish(int width, int height, ArithmeticModel arithmetic)
    {
        var field = new ErrorField(width, height, channels);
        var trace = new SumTrace(Value.Length, channels);
        for (int k = 0; k < Value.Length; k++)
        {
            field.Value[k] = Value[k];
            field.Error[k] = Error(k, arithmetic);
            trace.Magnitude[k] = Magnitude[k] + Carried[k];
        }
        for (int c = 0; c < channels; c++)
        {
            trace.Roundings[c] = Math.Max(Terms[c], Roundings(c));
            trace.Unit[c] = Unit[c];
        }
        return (field, trace);
    }

    private void Add(LinearPart part, double weight)
    {
        double w = Math.Abs(weight), unit = Dyadic.Unit(weight);
        for (int k = 0; k < Value.Length; k++)
        {
            Value[k] += weight * part.Value[k];
            Magnitude[k] += w * part.Magnitude[k];
            if (w != 0) Present[k] += part.Present[k];
            Carried[k] += w == 0 && double.IsFinite(part.Carried[k]) ? 0 : w == 0 ? double.PositiveInfinity : w * part.Carried[k];
        }
        for (int c = 0; c < channels; c++)
        {
            Terms[c] += part.Terms[c];
            ExtraRoundings[c] = Math.Max(ExtraRoundings[c], part.ExtraRoundings[c] + RoundingsOf(weight));
            PowersOfTwo[c] &= part.PowersOfTwo[c] && RoundingsOf(weight) == 0;
            Largest[c] = Math.Max(Largest[c], Math.Max(w, 1) * part.Largest[c]);
            if (w != 0) Unit[c] = Math.Min(Unit[c], unit >= Dyadic.SmallestNormal ? unit * part.Unit[c] : 0);
        }
    }

    private long Roundings(int channel, long terms) => terms == 0 || (terms == 1 && PowersOfTwo[channel]) ? 0 : terms + ExtraRoundings[channel];

    /// <summary>Roundings that a factor costs: none for a power of two, one for the product, one more where float32 cannot hold it.</summary>
    public static int RoundingsOf(double factor)
    {
        if (factor == 0 || Dyadic.Unit(factor) == Math.Abs(factor)) return 0;
        return (float)factor == factor ? 1 : 2;
    }
}
