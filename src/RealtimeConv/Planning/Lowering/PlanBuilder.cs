using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Collects passes and the surfaces between them; surface 0 is the source.</summary>
internal sealed class PlanBuilder(PlanRequest request, Backend backend)
{
    private readonly List<PlannedPass> _passes = [];
    private readonly List<(int Channels, Interval Range)> _surfaces = [(request.Source.Channels, SourceRange(request))];

    public Value Source => new(0, request.Source.Channels, -1);

    /// <summary>A pass that converts each texel; later steps may join it.</summary>
    public Value Convert(LoadSteps load, Value input)
    {
        var range = _surfaces[input.Surface].Range;
        if (load.HasFlag(LoadSteps.Unpremultiply)) range = Interval.Everything;
        if (load.HasFlag(LoadSteps.Premultiply) && range != Interval.Unit) range = Interval.Everything;
        if (load.HasFlag(LoadSteps.OpaqueAlpha)) range = range.Include(1);
        return Add(output => new PointwisePass(load, [input.Surface], output), input.Channels, range);
    }

    public Value Convolve(ImmutableArray<KernelBank> banks, Border border, Value input, Reduction reduction = Reduction.Single, ImmutableArray<double> weights = default)
    {
        var draft = new ConvolvePass(banks, border, [input.Surface], 0) { Reduction = reduction, ReductionWeights = weights.IsDefault ? [] : weights };
        var range = PassRanges.Correlate(draft, _surfaces[input.Surface].Range, input.Channels);
        return Add(output => draft with { Output = output }, banks[0].OutputsFor(input.Channels), range);
    }

    public Value Combine(Reduction reduction, IReadOnlyList<Value> terms, ImmutableArray<double> weights)
    {
        var range = PassRanges.Reduce(reduction, [.. terms.Select(t => _surfaces[t.Surface].Range)], k => PassRanges.Weight(weights, k));
        return Add(output => new CombinePass(terms.Count, reduction, [.. terms.Select(t => t.Surface)], output) { Weights = weights }, terms[0].Channels, range);
    }

    /// <summary>Appends a step to the pass that makes a value, or to a new pass where the value is read elsewhere too.</summary>
    public Value Append(Value value, bool owned, StoreStep step)
    {
        if (!owned || value.Producer < 0) value = Convert(LoadSteps.None, value);
        var pass = _passes[value.Producer];
        _passes[value.Producer] = pass with { Store = pass.Store.Add(step) };
        _surfaces[value.Surface] = (value.Channels, After(step, _surfaces[value.Surface].Range));
        return value;
    }

    /// <summary>Blends a value with another surface in the pass that makes it.</summary>
    public Value AppendBlend(Value value, Value original, double strength, bool coloursOnly)
    {
        int input = AddInput(value, original);
        var hull = Interval.Hull(_surfaces[value.Surface].Range, _surfaces[original.Surface].Range);
        value = Append(value, true, new BlendStep(input, strength, coloursOnly));
        _surfaces[value.Surface] = (value.Channels, hull);
        return value;
    }

    /// <summary>Takes alpha from another surface in the pass that makes a value.</summary>
    public Value AppendCopyAlpha(Value value, Value original) => Append(value, true, new CopyAlphaStep(AddInput(value, original)));

    /// <summary>The plan: the last pass writes the destination, the other surfaces get their formats.</summary>
    public FilterPlan Finish(params string?[] notes)
    {
        var formats = new SurfaceFormats(request, backend, _passes, [.. _surfaces.Select(s => s.Range)]);
        int last = _passes[^1].Output;
        var order = Enumerable.Range(0, _surfaces.Count).Where(s => s != last).Append(last).ToList();
        int Final(int surface) => order.IndexOf(surface);
        return new FilterPlan
        {
            Request = request,
            Backend = backend,
            Name = _passes.Count == 1 ? "direct" : $"direct, {_passes.Count} passes",
            Surfaces = [.. order.Select(s => new PlannedSurface(request.Width, request.Height, Format(s, last, formats)))],
            Passes = [.. _passes.Select(p => p with { Inputs = [.. p.Inputs.Select(Final)], Output = Final(p.Output) })],
            Notes = [.. notes.Concat(formats.Notes).OfType<string>()],
        };
    }

    private PixelFormat Format(int surface, int last, SurfaceFormats formats) =>
        surface == 0 ? request.Source : surface == last ? request.Destination : new PixelFormat(formats.TypeOf(surface), _surfaces[surface].Channels);

    private Value Add(Func<int, PlannedPass> pass, int channels, Interval range)
    {
        int surface = _surfaces.Count;
        _surfaces.Add((channels, range));
        _passes.Add(pass(surface));
        return new Value(surface, channels, _passes.Count - 1);
    }

    // The filtered input stays first even where the same surface is read again: steps read texels as stored, without the pass's load steps.
    private int AddInput(Value value, Value extra)
    {
        var pass = _passes[value.Producer];
        _passes[value.Producer] = pass with { Inputs = pass.Inputs.Add(extra.Surface) };
        return pass.Inputs.Length;
    }

    private static Interval After(StoreStep step, Interval range) => step switch
    {
        BiasStep bias => AfterBias(bias, range),
        PointwiseStep pointwise => pointwise.ColoursOnly ? Interval.Hull(range, range.Apply(pointwise.Function)) : range.Apply(pointwise.Function),
        UnpremultiplyStep => Interval.Everything,
        OpaqueAlphaStep => range.Include(1),
        _ => range,
    };

    private static Interval AfterBias(BiasStep step, Interval range)
    {
        var biases = ChannelMath.ToArray(step.Bias, Math.Max(1, step.Bias.Count));
        var shift = new Interval(biases.Min(), biases.Max());
        if (step.TimesAlpha) return shift == default ? range : Interval.Everything;
        return step.ColoursOnly ? Interval.Hull(range, range + shift) : range + shift;
    }

    private static Interval SourceRange(PlanRequest request) => request.Source.IsFloat ? Interval.Everything : Interval.Unit;
}
