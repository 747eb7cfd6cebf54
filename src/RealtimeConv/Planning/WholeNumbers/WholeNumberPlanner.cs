using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.WholeNumbers;

/// <summary>Turns a plan of direct convolutions of codes into plans in whole numbers, whose codes are the same on every device, where the weights allow it.</summary>
/// <remarks>
/// Between the passes lie value * maximum * scale, whole numbers below 2^24; the scale gathers the divisors, and one rounded quotient at the end takes it out.
/// </remarks>
internal sealed class WholeNumberPlanner
{
    // Direct, split, running sums.
    private const int MostOptions = 3;

    private readonly FilterPlan _direct;
    private readonly PassFeatures _features;
    private readonly CostModel _costs;
    private readonly int _maximum;
    private readonly List<(WholeStage Stage, ImmutableArray<StoreStep> Steps, bool IsPositive, double Limit)> _stages = [];

    private WholeNumberPlanner(FilterPlan direct)
    {
        _direct = direct;
        _features = direct.Backend switch
        {
            Backend.Cpu => PassFeatures.Cpu,
            // A fragment writes one pixel: it cannot slide.
            Backend.Fragment => direct.Request.Device.Features & ~PassFeatures.RunningSums,
            _ => direct.Request.Device.Features,
        };
        _costs = CostModel.For(direct.Backend, direct.Request.Device);
        _maximum = direct.Request.Source.MaxCode;
    }

    /// <summary>The plans in whole numbers: in the passes expected to be fastest, and each way by itself. Some may be the same.</summary>
    public static IEnumerable<FilterPlan> Of(FilterPlan direct)
    {
        var request = direct.Request;
        if (request.Source.IsFloat || request.Source.Type != request.Destination.Type || request.Intermediate is not null) return [];
        var planner = new WholeNumberPlanner(direct);
        if (!planner._features.HasFlag(PassFeatures.WholeNumbers) || !planner.TryReadStages()) return [];
        return ((FilterPlan[])[planner.Build(planner.Options), .. Enumerable.Range(0, MostOptions).Select(k => planner.Build(s => [planner.Options(s).Take(k + 1).Last()]))]).Where(CanStore);
    }

    private bool TryReadStages()
    {
        double limit = _maximum;
        long scale = 1;
        bool positive = true;
        for (int k = 0; k < _direct.Passes.Length; k++)
        {
            bool isLast = k == _direct.Passes.Length - 1;
            if (_direct.Passes[k] is not ConvolvePass { Reduction: Reduction.Single, Remainder: 0 } pass || pass.Inputs[0] != (k == 0 ? 0 : _direct.Passes[k - 1].Output)) return false;
            int channels = _direct.Surfaces[pass.Inputs[0]].Format.Channels;
            if (WholeBank.Of(pass.Banks[0]) is not { } whole || WholeBorder(pass.Border, scale, channels) is not { } border) return false;
            limit = Math.Max(limit, Largest(border));
            positive &= border.Mode != BorderMode.Constant || Enumerable.Range(0, channels).All(c => border.Constant[c] >= 0);
            var stage = new WholeStage(whole.Bank, border, limit, channels, positive);
            scale *= whole.Divisor;
            limit *= whole.AbsoluteSum;
            positive &= HasNoNegative(whole.Bank);
            if (WholeSteps(pass.Store, scale, isLast, ref limit, ref positive) is not { } steps || limit + scale >= WholeBank.Limit) return false;
            _stages.Add((stage, isLast ? Rounded(steps, (int)scale) : steps, positive, limit));
        }
        return true;
    }

    private ImmutableArray<StoreStep>? WholeSteps(ImmutableArray<StoreStep> steps, long scale, bool isLast, ref double limit, ref bool positive)
    {
        var whole = ImmutableArray.CreateBuilder<StoreStep>();
        foreach (var step in steps)
        {
            switch (step)
            {
                case BiasStep { TimesAlpha: false } bias when WholeValues(bias.Bias, scale) is { } offset:
                    limit += Largest(offset);
                    positive &= Math.Min(0, Listed(offset).Min()) == 0;
                    whole.Add(bias with { Bias = offset });
                    break;
                case PointwiseStep { Function.Kind: PointwiseKind.Absolute }:
                    positive = true;
                    whole.Add(step);
                    break;
                case OpaqueAlphaStep or CopyAlphaStep when isLast:
                    whole.Add(step);
                    break;
                default:
                    return null;
            }
        }
        return whole.ToImmutable();
    }

    // Alpha is put in place behind the quotient, as a value between 0 and 1.
    private ImmutableArray<StoreStep> Rounded(ImmutableArray<StoreStep> steps, int scale)
    {
        int alpha = 0;
        while (alpha < steps.Length && steps[alpha] is not (OpaqueAlphaStep or CopyAlphaStep)) alpha++;
        return steps.Insert(alpha, new QuotientStep(scale, _maximum));
    }

    private IEnumerable<ImmutableArray<PlannedPass>> Options(WholeStage stage)
    {
        yield return stage.Direct();
        if (stage.Separable() is { } separable) yield return separable;
        if (_features.HasFlag(PassFeatures.RunningSums) && stage.RunningSums(_direct.Backend != Backend.Cpu, out long factor) is { } sums && factor == 1) yield return sums;
    }

    private FilterPlan Build(Func<WholeStage, IEnumerable<ImmutableArray<PlannedPass>>> options)
    {
        var passes = new List<PlannedPass>();
        var surfaces = new List<PlannedSurface> { _direct.Surfaces[0] };
        for (int k = 0; k < _stages.Count; k++)
        {
            var (stage, steps, isPositive, limit) = _stages[k];
            int input = surfaces.Count - 1, channels = stage.Bank.OutputsFor(stage.Channels);
            var chosen = options(stage).MinBy(o => o.Sum(p => _costs.Of(p, s => s == 0 ? surfaces[input].Format : Between(channels, isPositive, limit).Format)));
            bool positive = stage.InputIsPositive;
            double largest = stage.InputLimit;
            for (int p = 0; p < chosen.Length; p++)
            {
                bool ends = p == chosen.Length - 1, isLast = ends && k == _stages.Count - 1;
                // Steps, an absolute value among them, act behind the stage's last sum only.
                positive = ends ? isPositive : positive && (chosen[p] is not ConvolvePass convolve || HasNoNegative(convolve.Banks[0]));
                largest *= Gain(chosen[p]);
                var surface = isLast ? _direct.Surfaces[^1] : Between(ends ? channels : stage.Channels, positive, ends ? limit : largest);
                var pass = chosen[p] with { Inputs = [surfaces.Count - 1], Output = surfaces.Count, StoredMaximum = isLast ? 0 : surface.Format.MaxCode };
                if (ends) pass = pass with { Store = steps, Inputs = [.. pass.Inputs, .. _direct.Passes[k].Inputs.Skip(1)] };
                passes.Add(pass);
                surfaces.Add(surface);
            }
        }
        return _direct with { Name = PlanNames.Of(passes), Passes = [.. passes], Surfaces = [.. surfaces], IsExact = true };
    }

    private static bool HasNoNegative(KernelBank bank) => bank.Kernels.All(k => k.Coefficients.All(c => c >= 0));

    private static double Gain(PlannedPass pass) => pass is RunningSumPass sum ? sum.Length : ((ConvolvePass)pass).Banks[0].Kernels.Max(k => k.AbsoluteSum);

    private PlannedSurface Between(int channels, bool positive, double limit)
    {
        bool fits = positive && limit <= 65535 && _direct.Backend != Backend.Cpu && _direct.Request.Device.RendersUNorm16;
        return _direct.Surfaces[0] with { Format = new PixelFormat(fits ? SampleType.UNorm16 : SampleType.Float32, channels) };
    }

    private static bool CanStore(FilterPlan plan) =>
        plan.Backend == Backend.Cpu || plan.Request.Device.RendersFloat || plan.Surfaces.Skip(1).SkipLast(1).All(s => !s.Format.IsFloat);

    private Border? WholeBorder(Border border, long scale, int channels)
    {
        if (border.Mode != BorderMode.Constant) return border;
        var listed = border.Constant.Count == 0 ? border.Constant : ChannelValues.PerChannel([.. Enumerable.Range(0, channels).Select(c => border.Constant[c])]);
        return WholeValues(listed, scale) is { } whole ? Border.Of(whole) : null;
    }

    // A constant such as 0.2 is no double; within double rounding of a code it means the code.
    private ChannelValues? WholeValues(ChannelValues values, long scale)
    {
        double unit = (double)_maximum * scale;
        bool whole = Listed(values).All(v => Math.Abs(v * unit - Math.Round(v * unit)) <= Math.ScaleB(Math.Abs(v * unit), -50));
        return whole ? values.Select(v => Math.Round(v * unit)) : null;
    }

    private static double Largest(Border border) => border.Mode == BorderMode.Constant ? Largest(border.Constant) : 0;

    private static double Largest(ChannelValues values) => Listed(values).Max(Math.Abs);

    private static IEnumerable<double> Listed(ChannelValues values) => Enumerable.Range(0, Math.Max(1, values.Count)).Select(c => values[c]);
}
