using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Verification;

/// <summary>Carries a pass's values through its store steps, pixel by pixel.</summary>
internal sealed class StoreStepsBound(ErrorField field, SumTrace? trace, ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic)
{
    private readonly Dictionary<int, LoadedInput> _loaded = [];
    private readonly int _channels = field.Channels;

    /// <summary>The field after all steps, before it is stored.</summary>
    public ErrorField Apply(ImmutableArray<StoreStep> steps)
    {
        var pixel = new Approximation[_channels];
        foreach (var step in steps)
        {
            for (int first = 0; first < field.Value.Length; first += _channels)
            {
                for (int c = 0; c < _channels; c++) pixel[c] = new Approximation(field.Value[first + c], field.Error[first + c]);
                Apply(step, pixel, first);
                for (int c = 0; c < _channels; c++) (field.Value[first + c], field.Error[first + c]) = pixel[c];
            }
            trace = After(step);
        }
        return field;
    }

    private void Apply(StoreStep step, Approximation[] pixel, int first)
    {
        switch (step)
        {
            case BiasStep bias:
                var alpha = bias.TimesAlpha ? pixel[3] : new Approximation(1, 0);
                for (int c = 0; c < Colours(bias.ColoursOnly); c++) pixel[c] = AddBias(pixel[c], bias.Bias[c], alpha, first + c);
                break;
            case PointwiseStep pointwise:
                for (int c = 0; c < Colours(pointwise.ColoursOnly); c++) pixel[c] = Evaluate(pointwise.Function, pixel[c]);
                break;
            case UnpremultiplyStep divide:
                DivideByAlpha(pixel, divide.Guard);
                break;
            case BlendStep blend:
                for (int c = 0; c < Colours(blend.ColoursOnly); c++) pixel[c] = Blend(pixel[c], Loaded(blend.Input)[first + c], blend.Strength, first + c);
                break;
            case CopyAlphaStep copy:
                pixel[3] = Loaded(copy.Input)[first + 3];
                break;
            case OpaqueAlphaStep:
                pixel[3] = new Approximation(1, 0);
                break;
            case EncodeSrgbStep:
                for (int c = 0; c < Colours(true); c++) pixel[c] = Encode(pixel[c]);
                break;
            case QuotientStep quotient:
                // Rounding to the code is the store's, and the store's bound has it.
                for (int c = 0; c < _channels; c++) pixel[c] = new Approximation(pixel[c].Value / quotient.Divisor / quotient.Maximum, pixel[c].Error / quotient.Divisor / quotient.Maximum);
                break;
            case PremultiplyStep:
                for (int c = 0; c < 3; c++) pixel[c] = Approximation.Product(pixel[c], pixel[3], arithmetic);
                break;
            default:
                throw new ArgumentException($"{step.GetType().Name} has no bound.", nameof(step));
        }
    }

    private int Colours(bool coloursOnly) => coloursOnly && _channels == 4 ? 3 : _channels;

    private LoadedInput Loaded(int input)
    {
        if (!_loaded.TryGetValue(input, out var loaded)) _loaded[input] = loaded = new LoadedInput(inputs[input], arithmetic);
        return loaded;
    }

    // A bias may stand anywhere in the order of the sum it joins: it meets every later rounding, and each earlier term one more.
    private Approximation AddBias(Approximation value, double bias, Approximation alpha, int sample)
    {
        if (bias == 0) return value;
        double term = bias * alpha.Value, exact = value.Value + term;
        if (!value.IsBounded || !alpha.IsBounded) return new Approximation(exact, double.PositiveInfinity);
        double carried = Math.Abs(bias) * alpha.Error, termMagnitude = Math.Abs(term) + carried;
        if (trace is null) return Approximation.Of(exact, value.Error + carried + Approximation.Rounding(arithmetic, 3, value.Magnitude + termMagnitude));
        int channel = sample % _channels;
        double magnitude = trace.Magnitude[sample];
        bool constant = alpha == new Approximation(1, 0);
        bool isExact = value.Error == 0 && constant && Dyadic.IsExact(magnitude + termMagnitude, Math.Min(trace.Unit[channel], Dyadic.Unit(bias)));
        trace.Magnitude[sample] = magnitude + termMagnitude;
        return isExact ? new Approximation(exact, 0) : Approximation.Of(exact, value.Error + carried + Joining(channel, 2, magnitude, termMagnitude));
    }

    // What a term adds to the bound of a sum: its own roundings, and those that it costs the terms that are there already.
    private double Joining(int channel, int more, double magnitude, double termMagnitude)
    {
        long before = trace!.Roundings[channel], after = before + more;
        return (arithmetic.Gamma(after) - arithmetic.Gamma(before)) * magnitude + arithmetic.Gamma(after) * termMagnitude
            + ErrorBound.Reference(more, magnitude + termMagnitude) + ErrorBound.Underflow(arithmetic, more, 1);
    }

    private SumTrace? After(StoreStep step)
    {
        if (trace is null || step is not BiasStep bias) return null;
        for (int c = 0; c < Colours(bias.ColoursOnly); c++)
        {
            trace.Roundings[c] += 2;
            trace.Unit[c] = bias.TimesAlpha ? 0 : Math.Min(trace.Unit[c], Dyadic.Unit(bias.Bias[c]));
        }
        return trace;
    }

    private Approximation Evaluate(PointwiseFilter function, Approximation v)
    {
        switch (function.Kind)
        {
            case PointwiseKind.Absolute:
                return v with { Value = Math.Abs(v.Value) };
            case PointwiseKind.Affine:
                double value = function.A * v.Value + function.B;
                if (!v.IsBounded) return v with { Value = value };
                double magnitude = Math.Abs(function.A) * v.Magnitude + Math.Abs(function.B);
                return Approximation.Of(value, Math.Abs(function.A) * v.Error + (function is { A: 1, B: 0 } ? 0 : Approximation.Rounding(arithmetic, 3, magnitude)));
            case PointwiseKind.Clamp:
                return Clamp(function, v);
            case PointwiseKind.Threshold:
                return Threshold(function.A, v);
            default:
                throw new ArgumentException($"{function.Kind} has no bound.", nameof(function));
        }
    }

    // Limits are rounded to float32 once.
    private Approximation Clamp(PointwiseFilter function, Approximation v)
    {
        var clamped = Approximation.Rising(v, x => Math.Min(Math.Max(x, function.A), function.B));
        double limit = Math.Max(ConstantError(function.A), ConstantError(function.B));
        return clamped.IsBounded ? clamped.Plus(limit) : clamped;
    }

    // Set-valued: near the level the outcome is open.
    private Approximation Threshold(double level, Approximation v)
    {
        double value = v.Value >= level ? 1 : 0;
        if (!v.IsBounded) return new Approximation(value, double.PositiveInfinity);
        double open = v.Error + ConstantError(level) + (v.Error == 0 ? 0 : ErrorBound.Reference(1, Math.Abs(v.Value)));
        bool isOpen = v.Value >= level ? v.Value - open < level : v.Value + open >= level;
        return new Approximation(value, isOpen && open > 0 ? 1 : 0);
    }

    private double ConstantError(double constant) => (float)constant == constant ? 0 : arithmetic.Gamma(1) * Math.Abs(constant) + arithmetic.Underflow;

    private void DivideByAlpha(Approximation[] pixel, double guard)
    {
        var alpha = pixel[3];
        double guardError = arithmetic.Gamma(1) * guard + ErrorBound.Reference(4, guard);
        double smallest = Math.Abs(alpha.Value) - alpha.Error, largest = alpha.Magnitude;
        bool isZero = Math.Abs(alpha.Value) <= guard;
        bool isOpen = alpha.IsBounded && (isZero ? largest > guard - guardError : smallest <= guard + guardError);
        for (int c = 0; c < 3; c++)
            pixel[c] = !alpha.IsBounded ? new Approximation(isZero ? 0 : pixel[c].Value / alpha.Value, double.PositiveInfinity)
                : isOpen ? DivideOrClear(pixel[c], alpha, isZero, guard - guardError)
                : !isZero ? Approximation.Quotient(pixel[c], alpha, arithmetic)
                : pixel[c].IsBounded ? default : new Approximation(0, double.PositiveInfinity);
        if (isZero && alpha.IsBounded) pixel[3] = new Approximation(0, isOpen ? largest : 0);
        else if (isOpen) pixel[3] = alpha with { Error = Math.Max(alpha.Error, Math.Abs(alpha.Value)) };
    }

    // Near the guard the outcome is open: the quotient by an alpha not below the guard, or 0.
    private Approximation DivideOrClear(Approximation colour, Approximation alpha, bool isZero, double smallestDivisor)
    {
        double value = isZero ? 0 : colour.Value / alpha.Value;
        if (!colour.IsBounded || !(smallestDivisor > 0)) return new Approximation(value, double.PositiveInfinity);
        double largestQuotient = colour.Magnitude / smallestDivisor * (1 + 2 * arithmetic.Division);
        return Approximation.Of(value, Math.Abs(value) + largestQuotient);
    }

    // Both usual formulas, o + s (v - o) and (1 - s) o + s v, with the difference possibly drawn into the sum before.
    private Approximation Blend(Approximation value, Approximation original, double strength, int sample)
    {
        double s = Math.Abs(strength), exact = original.Value + strength * (value.Value - original.Value);
        if (!value.IsBounded || !original.IsBounded) return new Approximation(exact, double.PositiveInfinity);
        double carried = Math.Abs(1 - strength) * original.Error + s * value.Error;
        double rounding = Approximation.Rounding(arithmetic, 4, (1 + s) * original.Magnitude + s * value.Magnitude);
        if (trace is not null) rounding += s * Joining(sample % _channels, 1, trace.Magnitude[sample], original.Magnitude);
        return Approximation.Of(exact, carried + rounding);
    }

    private Approximation Encode(Approximation linear)
    {
        var encoded = Approximation.Rising(linear, SrgbCurve.Encode);
        return encoded.IsBounded ? encoded.Plus(arithmetic.SrgbCurve * (encoded.Magnitude + SrgbPrecision.EncodeOffset)) : encoded;
    }
}
