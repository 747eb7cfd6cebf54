using System.Collections.Immutable;
using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.WholeNumbers;

/// <summary>Reads a plan of direct convolutions of codes as stages in whole numbers, or says what keeps it from being one.</summary>
internal sealed class WholeNumberReader
{
    private readonly FilterPlan _direct;
    private readonly ImmutableArray<PlannedPass> _passes;
    private readonly int _maximum;
    private readonly List<Entry> _stages = [];
    private long _scale = 1;
    private double _limit;
    private bool _positive = true;

    /// <summary>Reads passes of a plan that lead, one after the other, from its source to its destination.</summary>
    public WholeNumberReader(FilterPlan direct, ImmutableArray<PlannedPass> passes)
    {
        _direct = direct;
        _passes = passes;
        _maximum = direct.Request.Source.MaxCode;
        _limit = _maximum;
        Obstacle = Formats() ?? Stages();
    }

    /// <summary>A stage with the whole steps behind its sum.</summary>
    /// <param name="Stage">The convolution.</param>
    /// <param name="Steps">What happens behind its last sum.</param>
    /// <param name="IsPositive">Whether nothing below 0 comes out.</param>
    /// <param name="Limit">The largest magnitude that comes out.</param>
    /// <param name="Planned">The pass that it was read from.</param>
    internal readonly record struct Entry(WholeStage Stage, ImmutableArray<StoreStep> Steps, bool IsPositive, double Limit, PlannedPass Planned);

    /// <summary>Why there are no whole numbers, as the end of a sentence; null where there are.</summary>
    public string? Obstacle { get; }

    /// <summary>The stages in their order.</summary>
    public IReadOnlyList<Entry> Entries => _stages;

    /// <summary>The divisor of the whole.</summary>
    public long Divisor => _scale;

    /// <summary>The largest magnitude of all sums.</summary>
    public double Limit => _stages.Max(s => s.Limit);

    private string? Formats()
    {
        var request = _direct.Request;
        if (_direct.RemembersFrames) return "past frames take part";
        if (request.Source.IsFloat) return $"{request.Source} samples are floats, not codes";
        if (request.Source.Type != request.Destination.Type) return $"{request.Source} codes come in and {request.Destination} samples go out";
        return request.Intermediate is { } type ? $"storage in {type} between the passes was asked for" : null;
    }

    private string? Stages()
    {
        for (int k = 0; k < _passes.Length; k++)
            if (Read(_passes[k], k == 0 ? 0 : _passes[k - 1].Output, k == _passes.Length - 1) is { } obstacle) return obstacle;
        return _passes[^1].Output == _direct.Surfaces.Length - 1 ? null : "what lies between convolutions is made in two ways";
    }

    private string? Read(PlannedPass planned, int input, bool isLast)
    {
        if (planned is PointwisePass { Load: not LoadSteps.None } converts) return $"samples are converted on the way ({converts.Load})";
        if (planned is not ConvolvePass { Reduction: Reduction.Single, Remainder: 0 } pass || pass.Inputs[0] != input) return $"'{planned.Name}' is no weighted sum of what lies before it";
        int channels = _direct.Surfaces[input].Format.Channels;
        if (WholeBank.Of(pass.Banks[0]) is not { } whole) return Weights(pass.Banks[0]);
        if (WholeBorder(pass.Border, channels) is not { } border) return $"the border's constant {Text(pass.Border.Constant)} lies between codes";
        _limit = Math.Max(_limit, Largest(border));
        _positive &= border.Mode != BorderMode.Constant || Enumerable.Range(0, channels).All(c => border.Constant[c] >= 0);
        var stage = new WholeStage(whole.Bank, border, _limit, channels, _positive);
        _scale *= whole.Divisor;
        _limit *= whole.AbsoluteSum;
        _positive &= whole.HasNoNegative;
        var steps = ImmutableArray.CreateBuilder<StoreStep>();
        foreach (var step in pass.Store)
            if (Read(step, isLast, steps) is { } obstacle) return obstacle;
        if (_limit + _scale >= WholeBank.Limit) return string.Create(CultureInfo.InvariantCulture, $"sums reach {_limit:0} over the divisor {_scale}; together they must stay below 2^24 = {WholeBank.Limit:0}");
        _stages.Add(new Entry(stage, isLast ? Rounded(steps.ToImmutable()) : steps.ToImmutable(), _positive, _limit, planned));
        return null;
    }

    private string? Read(StoreStep step, bool isLast, ImmutableArray<StoreStep>.Builder whole)
    {
        switch (step)
        {
            case BiasStep { TimesAlpha: false } bias:
                if (WholeValues(bias.Bias) is not { } offset) return $"the bias {Text(bias.Bias)} times {_maximum} and the divisor {_scale} is no whole number";
                _limit += Largest(offset);
                _positive &= Listed(offset).Min() >= 0;
                whole.Add(bias with { Bias = offset });
                return null;
            case PointwiseStep { Function.Kind: PointwiseKind.Absolute }:
                _positive = true;
                whole.Add(step);
                return null;
            case OpaqueAlphaStep or CopyAlphaStep when isLast:
                whole.Add(step);
                return null;
            case PointwiseStep pointwise:
                return $"{pointwise.Function.Kind.ToString().ToLowerInvariant()} acts on fractions";
            case BlendStep:
                return "a strength between 0 and 1 blends with the input";
            case UnpremultiplyStep or PremultiplyStep or BiasStep:
                return "colours are multiplied or divided by alpha";
            default:
                return $"{step.GetType().Name} acts on fractions";
        }
    }

    // Alpha is put in place behind the quotient, as a value between 0 and 1.
    private ImmutableArray<StoreStep> Rounded(ImmutableArray<StoreStep> steps)
    {
        int alpha = 0;
        while (alpha < steps.Length && steps[alpha] is not (OpaqueAlphaStep or CopyAlphaStep)) alpha++;
        return steps.Insert(alpha, new QuotientStep((int)_scale, _maximum));
    }

    private Border? WholeBorder(Border border, int channels)
    {
        if (border.Mode != BorderMode.Constant) return border;
        var listed = border.Constant.Count == 0 ? border.Constant : ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => border.Constant[c])]);
        return WholeValues(listed) is { } whole ? Border.Of(whole) : null;
    }

    // A constant such as 0.2 is no double; within double rounding of a code it means the code.
    private ChannelValues? WholeValues(ChannelValues values)
    {
        double unit = (double)_maximum * _scale;
        bool whole = Listed(values).All(v => Math.Abs(v * unit - Math.Round(v * unit)) <= Math.ScaleB(Math.Abs(v * unit), -50));
        return whole ? values.Select(v => Math.Round(v * unit)) : null;
    }

    // A weight that stands alone in a kernel shows whether it is itself to blame.
    private static string Weights(KernelBank bank)
    {
        foreach (var kernel in bank.Kernels)
            foreach (double coefficient in kernel.Coefficients)
                if (WholeBank.Of(new Kernel(1, 1, [coefficient], kernel.Divisor)) is null)
                    return string.Create(CultureInfo.InvariantCulture, $"the weight {coefficient / kernel.Divisor:0.######} is no quotient of whole numbers below 2^24");
        return "the weights' common divisor reaches 2^24";
    }

    private static string Text(ChannelValues values) => string.Join(", ", Listed(values).Select(v => v.ToString(CultureInfo.InvariantCulture)));

    private static double Largest(Border border) => border.Mode == BorderMode.Constant ? Largest(border.Constant) : 0;

    private static double Largest(ChannelValues values) => Listed(values).Max(Math.Abs);

    private static IEnumerable<double> Listed(ChannelValues values) => Enumerable.Range(0, Math.Max(1, values.Count)).Select(c => values[c]);
}
