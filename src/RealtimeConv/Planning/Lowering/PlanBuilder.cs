using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.Planning.Folding;
using RealtimeConv.Planning.Strategies;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Collects passes and the surfaces between them; surface 0 is the source.</summary>
/// <param name="request">What is planned.</param>
/// <param name="backend">What will run it.</param>
/// <param name="strategy">How sliding dot products become passes.</param>
/// <param name="factors">Remembers how kernels split.</param>
internal sealed class PlanBuilder(PlanRequest request, Backend backend, ConvolveStrategy strategy, FactorCache factors)
{
    private readonly List<PlannedPass> _passes = [];
    private readonly PastSurfaces _pasts = new();
    private readonly List<(int Pass, string Text)> _passNotes = [];
    private ConvolveStrategy _strategy = strategy;
    private readonly DraftSurfaces _surfaces = new(request);
    private readonly BudgetUse _budget = new(request, backend);

    /// <summary>Columns of the frame.</summary>
    public int Width => request.Width;

    /// <summary>Rows of the frame.</summary>
    public int Height => request.Height;

    /// <summary>Whether the backend can run a <see cref="FourierPass"/>.</summary>
    public bool HasFourier => backend == Backend.Cpu || request.Device.Features.HasFlag(PassFeatures.Transforms);

    /// <summary>Whether the backend transforms in double, where floats at one end leave no room for transforms in float32.</summary>
    public bool HasFourierInDouble => backend == Backend.Cpu && (request.Source.IsFloat || request.Destination.IsFloat);

    /// <summary>Whether columns come before rows: the CPU filter fuses recursive ones so; compute writes wide samples along rows.</summary>
    public bool ColumnsFirst => backend == Backend.Cpu;

    /// <summary>Whether the backend can run a <see cref="RecursivePass"/> over a value: samples are bounded, and a budget is granted.</summary>
    public bool HasRecursion(Value input) => request.Budget.Absolute > 0 && double.IsFinite(_surfaces[input.Surface].Magnitude)
        && (backend == Backend.Cpu || (backend == Backend.Compute && request.Device.Features.HasFlag(PassFeatures.Recursions)));

    /// <summary>Whether the backend can run a <see cref="ResamplePass"/>, and a budget is granted.</summary>
    public bool HasPyramids => request.Budget.Absolute > 0 && (backend == Backend.Cpu || request.Device.Features.HasFlag(PassFeatures.Pyramids));

    /// <summary>Whether filters over time are to remember what came in, even where they could remember what a filter in space made of it.</summary>
    public bool KeepsInputs { get; init; }

    /// <summary>Which convolutions of a chain become one.</summary>
    public ChainFolding Folding { get; init; }

    /// <summary>Products of banks made so far.</summary>
    public FoldedBanks Products => factors.Products;

    /// <summary>Whether the backend can run passes along the edges alone.</summary>
    public bool HasRims => backend == Backend.Cpu || request.Device.Features.HasFlag(PassFeatures.Rims);

    /// <summary>Whether a <see cref="FixedPointPass"/> can be the whole plan.</summary>
    public bool HasFixedPoint => backend == Backend.Cpu && _passes.Count == 0 && request.Source.Type == SampleType.UNorm8 && request.Destination.Type == SampleType.UNorm8 && request.Filter.PastFrames() == 0;

    /// <summary>Whether the backend runs a pass over the source in whole numbers, and the result has room for what weights of 16 bits are rounded by.</summary>
    public bool HasWordWeights(ConvolvePass pass) => ReadsWords(pass.Inputs[0]) && WordWeights.Serve(pass, request.Source);

    /// <summary>Whether a surface holds the 8-bit codes that sums in whole numbers are for, in a plan that ends in such codes.</summary>
    public bool ReadsWords(int surface) => backend == Backend.Cpu && surface == 0 && request.Source.Type == SampleType.UNorm8 && request.Destination.Type == SampleType.UNorm8;

    /// <summary>How a value of both signs can be stored in 16-bit codes before a kernel that reads it, or null where it is stored in floats, or needs no other zero.</summary>
    public SignedCodes? SignedCodesOf(Value value, KernelBank reader)
    {
        if (request.Intermediate is not null || !SurfaceFormats.HasCodesBetween(request, backend)) return null;
        return SignedCodes.For(_surfaces[value.Surface]) is { } codes && reader.Kernels.Max(k => k.AbsoluteSum) / codes.Scale <= SurfaceFormats.LargestGain ? codes : null;
    }

    /// <summary>The budget that transforms and recursions among the passes lack, infinite where sums in fixed point or rounded weights lack it; 0 where they keep the contract with what is granted.</summary>
    public double MissingBudget => _budget.Missing(_passes, _pasts.Rooted(_passes), _surfaces.Ranges);

    public Value Source => new(0, request.Source.Channels, -1);

    /// <summary>A pass that converts each texel; later steps may join it.</summary>
    public Value Convert(LoadSteps load, Value input)
    {
        var range = _surfaces[input.Surface];
        if (load.HasFlag(LoadSteps.Unpremultiply)) range = Interval.Everything;
        if (load.HasFlag(LoadSteps.Premultiply) && range != Interval.Unit) range = Interval.Everything;
        if (load.HasFlag(LoadSteps.OpaqueAlpha)) range = range.Include(1);
        return Add(output => new PointwisePass(load, [input.Surface], output), input.Channels, range);
    }

    /// <summary>Sliding dot products, in the passes that the strategy chooses.</summary>
    public Value Convolve(ImmutableArray<KernelBank> banks, Border border, Value input, Reduction reduction = Reduction.Single, ImmutableArray<double> weights = default) =>
        Convolve(new ConvolveDraft(banks, border, input, reduction, weights.IsDefault ? [] : weights));

    /// <summary>Sliding dot products, in the passes that the strategy chooses.</summary>
    public Value Convolve(ConvolveDraft draft) => _strategy.TryLower(this, draft) ?? ConvolveDirectly(draft);

    /// <summary>Sliding dot products in one pass.</summary>
    public Value ConvolveDirectly(ConvolveDraft draft)
    {
        var pass = new ConvolvePass(draft.Banks, draft.Border, [draft.Input.Surface], 0) { Reduction = draft.Reduction, ReductionWeights = draft.Weights, Remainder = draft.Remainder, Rounding = draft.Rounding };
        var range = PassRanges.Correlate(pass, _surfaces[draft.Input.Surface], draft.Input.Channels);
        return Add(output => pass with { Output = output }, draft.Banks[0].OutputsFor(draft.Input.Channels), range);
    }

    /// <summary>The tiles in which a kernel is transformed, or null where transforms are no way to sum it.</summary>
    public (int Width, int Height)? FourierTiles(Kernel kernel, bool inDouble) => backend == Backend.Cpu
        ? Planning.FourierTiles.For(kernel, request.Width, request.Height, inDouble)
        : Planning.FourierTiles.OnGpu(kernel, request.Width, request.Height, request.Device.MaxTextureSize, (w, h) => CostModel.For(backend, request).Sweeps(w, h));

    /// <summary>One kernel by transforms of tiles.</summary>
    public Value ConvolveByFourier(ConvolveDraft draft, int tileWidth, int tileHeight, bool inDouble)
    {
        var direct = new ConvolvePass(draft.Banks, draft.Border, [draft.Input.Surface], 0);
        var range = PassRanges.Correlate(direct, _surfaces[draft.Input.Surface], draft.Input.Channels);
        return Add(output => new FourierPass(draft.Banks[0][0, 0]!, draft.Border, tileWidth, tileHeight, [draft.Input.Surface], output) { IsDouble = inDouble }, draft.Input.Channels, range);
    }

    /// <summary>One kernel over codes in whole numbers of 16 bits.</summary>
    public Value ConvolveInFixedPoint(ConvolveDraft draft, FixedPointPass pass) =>
        Add(output => pass with { Output = output }, draft.Input.Channels, Interval.Unit);

    /// <summary>A row or column by recursion.</summary>
    public Value ConvolveRecursively(ConvolveDraft draft, Kernel line, int orders)
    {
        var direct = new ConvolvePass([KernelBank.Uniform(line)], draft.Border, [draft.Input.Surface], 0);
        var input = _surfaces[draft.Input.Surface];
        var terms = WaveFit.Of(line, Math.Min(orders, (line.Width * line.Height - 1) / 2));
        double largest = input.Magnitude;
        if (draft.Border.Mode == BorderMode.Constant)
            for (int c = 0; c < draft.Input.Channels; c++) largest = Math.Max(largest, Math.Abs(draft.Border.Constant[c]));
        int samples = line.Height > 1 ? request.Height : request.Width;
        return Add(
            output => new RecursivePass(line, terms, draft.Border, [draft.Input.Surface], output) { Line = samples, Largest = largest, Remainder = draft.Remainder },
            draft.Input.Channels, PassRanges.Correlate(direct, input, draft.Input.Channels));
    }

    /// <summary>A step of a pyramid; the pass's surfaces are put in here.</summary>
    public Value Resample(ResamplePass pass, Value input)
    {
        var (width, height) = pass.OutputSize(_surfaces.SizeOf(input.Surface), (request.Width, request.Height));
        var value = Add(
            output => pass with { Inputs = [input.Surface], Output = output, Share = (double)width * height / ((double)request.Width * request.Height) },
            input.Channels, PassRanges.Resample(pass, _surfaces[input.Surface], input.Channels));
        _surfaces.Resize(value.Surface, width, height);
        return value;
    }

    /// <summary>A line as a pyramid, with how far its weights lie from it; null where there is none of that shape.</summary>
    public (PyramidLine Line, double Distance)? PyramidOf(Kernel line, int factor, int taps) => factors.PyramidOf(line, factor, taps);

    /// <summary>How a kernel splits into columns and rows, or null where that takes more pairs.</summary>
    public RankFactors? Factors(Kernel kernel, int largestRank) => factors.Of(kernel, largestRank);

    /// <summary>What the passes from the given one on are expected to cost, in nanoseconds per pixel.</summary>
    public double CostFrom(int firstPass)
    {
        double cost = 0;
        for (int k = firstPass; k < _passes.Count; k++) cost += CostModel.For(backend, request).Of(_passes[k], DraftFormat, request.Width, request.Height);
        return cost;
    }

    /// <summary>How many passes and surfaces there are.</summary>
    public (int Passes, int Surfaces) Mark => (_passes.Count, _surfaces.Count);

    /// <summary>Takes back all passes and surfaces that were added since a mark.</summary>
    public void Return((int Passes, int Surfaces) mark)
    {
        _passes.RemoveRange(mark.Passes, _passes.Count - mark.Passes);
        _surfaces.RemoveFrom(mark.Surfaces);
        _pasts.RemoveFrom(mark.Surfaces);
        _passNotes.RemoveAll(n => n.Pass >= mark.Passes);
    }

    /// <summary>What the user should know of the passes from the given one on, as long as they stay.</summary>
    public void Note(int pass, string text) => _passNotes.Add((pass, text));

    /// <summary>Writes over a value along the edges of its surface.</summary>
    /// <param name="below">The value; steps that join it later join both ways it is made.</param>
    /// <param name="rim">Where it is written over.</param>
    /// <param name="lower">Adds the convolutions that make what belongs there, one after the other; they run no farther from the edges than need be.</param>
    public Value WriteOver(Value below, FrameRim rim, Func<Value> lower)
    {
        int first = _passes.Count;
        var whole = _strategy;
        // Sums by other ways serve large surfaces.
        if (_strategy is not DirectStrategy) _strategy = AlongEdges;
        var above = lower();
        _strategy = whole;
        RimPasses.Narrow(_passes, first, above.Surface, below.Surface, rim, (Width, Height));
        _surfaces[below.Surface] = Interval.Hull(_surfaces[below.Surface], _surfaces[above.Surface]);
        // The last one that was added: nobody reads it.
        _surfaces.RemoveFrom(above.Surface);
        return below with { Producer = _passes.Count - 1 };
    }

    /// <summary>A value that can be remembered: the source, which belongs to somebody else, is copied as it is.</summary>
    public Value Keep(Value value)
    {
        if (value.Producer >= 0) return value;
        var copy = Convert(LoadSteps.None, value);
        if (_pasts.Root(value.Surface) == 0) _pasts.AddCopy(copy.Surface);
        return copy;
    }

    /// <summary>What a value was some frames ago; itself for 0.</summary>
    public Value Past(Value kept, int frames, FirstFrames first)
    {
        if (frames == 0) return kept;
        var range = _surfaces[kept.Surface];
        int surface = _surfaces.Add(kept.Channels, first == FirstFrames.Zero ? range.Include(0) : range);
        _pasts.Add(surface, kept.Surface, frames, first);
        return new Value(surface, kept.Channels, -1);
    }

    /// <summary>A stack of layers; nothing is known of the numbers that come out.</summary>
    public Value Layers(Network network, NetworkChannels channels, Value input) =>
        Add(output => new NetworkPass(network, channels, request.Width, request.Height, [input.Surface], output), channels.FrameOutputs, Interval.Everything);

    public Value Combine(Reduction reduction, IReadOnlyList<Value> terms, ImmutableArray<double> weights)
    {
        var range = PassRanges.Reduce(reduction, [.. terms.Select(t => _surfaces[t.Surface])], k => PassRanges.Weight(weights, k));
        return Add(output => new CombinePass(terms.Count, reduction, [.. terms.Select(t => t.Surface)], output) { Weights = weights }, terms[0].Channels, range);
    }

    /// <summary>Appends a step to the pass that makes a value, or to a new pass where the value is read elsewhere too.</summary>
    public Value Append(Value value, bool owned, StoreStep step)
    {
        if (!owned || value.Producer < 0) value = Convert(LoadSteps.None, value);
        foreach (int p in Writers(value)) _passes[p] = _passes[p] with { Store = _passes[p].Store.Add(step) };
        _surfaces[value.Surface] = StepRanges.After(step, _surfaces[value.Surface]);
        return value;
    }

    /// <summary>Blends a value with another surface in the pass that makes it.</summary>
    public Value AppendBlend(Value value, Value original, double strength, bool coloursOnly)
    {
        var (after, before) = (_surfaces[value.Surface], _surfaces[original.Surface]);
        // A strength beyond 0 to 1 leaves both ranges behind.
        var range = strength is >= 0 and <= 1 ? Interval.Hull(after, before) : Interval.Hull(after, (1 - strength) * before + strength * after);
        AppendReading(value, original, input => new BlendStep(input, strength, coloursOnly));
        _surfaces[value.Surface] = range;
        return value;
    }

    /// <summary>Takes alpha from another surface in the pass that makes a value.</summary>
    public Value AppendCopyAlpha(Value value, Value original)
    {
        AppendReading(value, original, input => new CopyAlphaStep(input));
        return value;
    }

    /// <summary>The plan: the last pass writes the destination, the other surfaces get their formats.</summary>
    /// <param name="isCoarse">Whether surfaces between are stored as coarsely as what is left of the budget allows.</param>
    /// <param name="notes">What the user should know.</param>
    public FilterPlan Finish(bool isCoarse, params string?[] notes)
    {
        var ranges = _surfaces.Ranges;
        var rooted = _pasts.Rooted(_passes);
        double spare = isCoarse ? _budget.Spare(rooted, ranges) : 0;
        var formats = new SurfaceFormats(request, backend, rooted, ranges, _pasts.IsCopy, spare);
        string? halfNote = isCoarse ? _budget.HalveMaps(_passes, rooted, ranges, spare - formats.CoarseError) : null;
        int last = _passes[^1].Output;
        var order = Enumerable.Range(0, _surfaces.Count).Where(s => s != last).Append(last).ToList();
        int Final(int surface) => order.IndexOf(surface);
        return new FilterPlan
        {
            Request = request,
            Backend = backend,
            Name = PlanNames.Of(_passes, _pasts.Depth + 1, _passes.Any(p => p is not CombinePass && _pasts.Of(p.Inputs[0]) is not null)),
            Surfaces = [.. order.Select(s => new PlannedSurface(_surfaces.SizeOf(s).Width, _surfaces.SizeOf(s).Height, Format(_pasts.Root(s), last, formats))
            {
                Past = _pasts.Of(s) is { } past ? past with { Surface = Final(past.Surface) } : null,
            })],
            Passes = [.. _passes.Select(p => p with { Inputs = [.. p.Inputs.Select(Final)], Output = Final(p.Output) })],
            Notes = [.. notes.Concat(_passNotes.Select(n => n.Text)).Concat(formats.Notes).Append(halfNote).OfType<string>()],
        };
    }

    private PixelFormat Format(int surface, int last, SurfaceFormats formats) =>
        surface == 0 || (_pasts.IsCopy(surface) && formats.HoldsSource) ? request.Source : surface == last ? request.Destination : new PixelFormat(formats.TypeOf(surface), _surfaces.Channels(surface));

    // Which format a surface will have is not known before the end; these are the likely ones.
    private PixelFormat DraftFormat(int surface) =>
        surface == 0 || _pasts.IsCopy(surface) ? request.Source : new PixelFormat(request.Destination.Type == SampleType.UNorm8 ? SampleType.UNorm16 : SampleType.Float32, _surfaces.Channels(surface));

    private Value Add(Func<int, PlannedPass> pass, int channels, Interval range)
    {
        int surface = _surfaces.Add(channels, range);
        _passes.Add(pass(surface));
        return new Value(surface, channels, _passes.Count - 1);
    }

    // The filtered input stays first even where the same surface is read again: steps read texels as stored, without the pass's load steps.
    private void AppendReading(Value value, Value extra, Func<int, StoreStep> step)
    {
        foreach (int p in Writers(value))
        {
            var pass = _passes[p];
            _passes[p] = pass with { Inputs = pass.Inputs.Add(extra.Surface), Store = pass.Store.Add(step(pass.Inputs.Length)) };
        }
    }

    // One pass, or several that write over each other.
    private IEnumerable<int> Writers(Value value) => Enumerable.Range(0, _passes.Count).Where(p => _passes[p].Output == value.Surface).ToList();

    private static readonly ConvolveStrategy AlongEdges = new CheapestStrategy([new DirectStrategy(), new SeparableStrategy(1)]);
}
