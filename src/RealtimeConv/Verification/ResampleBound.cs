using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification;

/// <summary>The error bound of a <see cref="ResamplePass"/>: that of its sums; on the last pass of a pyramid also how far its weights lead away from those asked for, sample by sample.</summary>
/// <remarks>
/// Up to the last pass values are those of the pyramid's own weights. The last one's are those asked for, worked out from the finest picture, which the fields in between remember; its error is
/// that of the pyramid's sums and the distance between both. Whoever reads a sample that is not finite may show it, whether it is the pyramid or what was asked for.
/// </remarks>
internal static class ResampleBound
{
    public static ErrorField Propagate(ResamplePass pass, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
    {
        var finest = inputs[0].Finest ?? inputs[0];
        var (width, height) = pass.OutputSize((inputs[0].Width, inputs[0].Height), (finest.Width, finest.Height));
        var (field, _) = Sums(pass, new LoadedInput(inputs[0], arithmetic), width, height, arithmetic).Finish(width, height, arithmetic);
        if (pass.Goal is not { } goal) return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store).CoarseOf(finest);
        var asked = Asked(goal, finest);
        double largest = goal.Remainder > 0 ? goal.Remainder * Largest(goal, finest) : 0;
        for (int k = 0; k < field.Value.Length; k++)
        {
            double error = field.Error[k] + asked.Error[k] + Math.Abs(field.Value[k] - asked.Value[k]) + largest;
            field.Error[k] = double.IsFinite(error) ? error : double.PositiveInfinity;
            field.Value[k] = asked.Value[k];
        }
        return new StoreStepsBound(field, null, inputs, arithmetic).Apply(pass.Store);
    }

    private static LinearPart Sums(ResamplePass pass, LoadedInput input, int width, int height, ArithmeticModel arithmetic)
    {
        var field = input.Field;
        int channels = field.Channels, samples = pass.AlongColumns ? field.Height : field.Width, outputs = pass.AlongColumns ? height : width;
        var constants = Constants(pass, input, arithmetic);
        var sums = new LinearPart(width * height * channels, channels);
        Describe(sums, pass, input.Largest);
        for (int along = 0; along < outputs; along++)
        {
            var weights = pass.Phases[along % pass.Phases.Length];
            int first = along / pass.Phases.Length * pass.Step + pass.Start;
            int[] places = [.. Enumerable.Range(first, weights.Length).Select(i => BorderIndex.Map(pass.Border.Mode, i, samples))];
            for (int across = 0; across < (pass.AlongColumns ? width : height); across++)
                for (int c = 0; c < channels; c++)
                    Accumulate(sums, pass, weights, places, input, constants[c], across, along, c, width);
        }
        return sums;
    }

    private static void Accumulate(LinearPart sums, ResamplePass pass, ImmutableArray<double> weights, int[] places, LoadedInput input, Approximation constant, int across, int along, int channel, int width)
    {
        double value = 0, magnitude = 0, carried = 0;
        int present = 0, channels = input.Field.Channels;
        for (int t = 0; t < places.Length; t++)
        {
            int place = places[t];
            var sample = place == BorderIndex.Outside ? constant : input[((pass.AlongColumns ? place : across) * input.Field.Width + (pass.AlongColumns ? across : place)) * channels + channel];
            if (double.IsPositiveInfinity(sample.Error)) carried = double.PositiveInfinity;
            if (sample is { Value: 0, Error: 0 } || weights[t] == 0) continue;
            present++;
            value += weights[t] * sample.Value;
            magnitude += Math.Abs(weights[t] * sample.Value);
            carried += Math.Abs(weights[t]) * sample.Error;
        }
        int target = ((pass.AlongColumns ? along : across) * width + (pass.AlongColumns ? across : along)) * channels + channel;
        (sums.Value[target], sums.Magnitude[target], sums.Carried[target], sums.Present[target]) = (value, magnitude, carried, present);
    }

    // Units of 0: no sum counts as exact.
    private static void Describe(LinearPart sums, ResamplePass pass, double largest)
    {
        Array.Fill(sums.Terms, pass.Taps);
        Array.Fill(sums.ExtraRoundings, 1);
        Array.Fill(sums.Largest, Math.Max(largest, pass.Phases.Max(p => p.Max(Math.Abs))));
    }

    private static Approximation[] Constants(ResamplePass pass, LoadedInput input, ArithmeticModel arithmetic)
    {
        var constants = new Approximation[input.Field.Channels];
        if (pass.Border.Mode != BorderMode.Constant) return constants;
        for (int c = 0; c < constants.Length; c++)
        {
            double constant = pass.Border.Constant[c];
            // Rounded once, and scaled where it stands among codes.
            constants[c] = new Approximation(constant, arithmetic.Gamma(3) * Math.Abs(constant));
            input.Include(c, constant);
        }
        return constants;
    }

    // One line after the other in double, over exact samples.
    private static ErrorField Asked(PyramidGoal goal, ErrorField finest)
    {
        var field = finest;
        var border = goal.Border;
        foreach (var line in goal.Lines)
        {
            var bank = KernelBank.Uniform(line);
            var exact = new ErrorField(field.Width, field.Height, field.Channels);
            field.Value.CopyTo(exact.Value, 0);
            for (int k = 0; k < exact.Error.Length; k++) exact.Error[k] = double.IsFinite(field.Value[k]) ? field == finest ? 0 : field.Error[k] : double.PositiveInfinity;
            field = ConvolveBound.Propagate(new ConvolvePass([bank], border, [0], 1), [exact], ArithmeticModel.Double);
            border = Planning.Strategies.SeparableStrategy.Extended(border, bank, field.Channels);
        }
        return field;
    }

    private static double Largest(PyramidGoal goal, ErrorField finest)
    {
        double largest = 0;
        for (int k = 0; k < finest.Value.Length; k++)
            if (double.IsFinite(finest.Value[k]) && double.IsFinite(finest.Error[k])) largest = Math.Max(largest, Math.Abs(finest.Value[k]) + finest.Error[k]);
        for (int c = 0; goal.Border.Mode == BorderMode.Constant && c < finest.Channels; c++) largest = Math.Max(largest, Math.Abs(goal.Border.Constant[c]));
        return largest;
    }
}
