using System.Collections.Immutable;
using RealtimeConv.Cpu.Blocks;
using RealtimeConv.Cpu.FixedPoint;
using RealtimeConv.Cpu.Layers;
using RealtimeConv.Cpu.Rows;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Cpu.Steps;
using RealtimeConv.Cpu.Words;
using RealtimeConv.Filters;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Turns a plan into stages: passes over pixels or rows alone run inside the stage that reads them, without a surface of their own.</summary>
internal sealed class StageCompiler(FilterPlan plan, RowKernels kernels, int workers)
{
    private readonly StepCompiler _steps = new(kernels);
    // Of surfaces that one pass alone writes.
    private readonly ImmutableDictionary<int, PlannedPass> _producers = plan.Passes.GroupBy(p => p.Output).Where(g => g.Count() == 1).ToImmutableDictionary(g => g.Key, g => g.Single());
    private List<RowRing> _rings = [];

    /// <summary>The stages in their order.</summary>
    public IReadOnlyList<Stage> Compile() => [.. plan.Passes.Where(p => !IsFused(p.Output)).Select(Stage)];

    /// <summary>Whether a surface is never stored.</summary>
    public bool IsFused(int surface)
    {
        if (!_producers.TryGetValue(surface, out var producer) || surface == plan.Surfaces.Length - 1) return false;
        // What later frames read has to lie somewhere.
        if (plan.Surfaces.Any(s => s.Past?.Surface == surface)) return false;
        if (producer is PointwisePass) return true;
        var readers = plan.Passes.Where(p => p.Inputs.Contains(surface)).ToList();
        if (readers is not [var reader] || reader.Inputs.Count(i => i == surface) != 1) return false;
        int place = reader.Inputs.IndexOf(surface);
        return (producer, reader) switch
        {
            (ConvolvePass, CombinePass combine) => place < combine.Terms,
            (ConvolvePass convolve, ConvolvePass column) => place == 0 && IsRow(convolve) && column.Footprint is { Left: 0, Right: 0 },
            (RunningSumPass { AlongColumns: true, Store.IsEmpty: true }, RunningSumPass { AlongColumns: false }) => place == 0,
            (RecursivePass { AlongColumns: true, Store.IsEmpty: true }, RecursivePass { AlongColumns: false }) => place == 0,
            (ResamplePass { AlongColumns: true, Goal: null } columns, ResamplePass { AlongColumns: false } rows) => place == 0 && columns.IsDecimation == rows.IsDecimation,
            _ => false,
        };
    }

    private Stage Stage(PlannedPass pass)
    {
        if (pass is FixedPointPass fixedPoint) return new FixedPointStage(fixedPoint, plan.Surfaces[pass.Inputs[0]], kernels.VectorBits, workers);
        _rings = [];
        var maps = pass is NetworkPass network ? new NetworkMaps(network, Rows(network.Inputs[0]), workers) : null;
        var surface = plan.Surfaces[pass.Output];
        var store = new SurfaceStore(pass.Output, surface, kernels);
        var blocks = maps is null ? Values(pass) : RowBlocks.Of(NetworkRows.Of(maps));
        return new TileStage([.. _rings], blocks, Steps(pass, blocks.One, store.One, blocks.Channels, store.Type), store, Grid(pass, surface)) { Maps = maps };
    }

    private TileGrid Grid(PlannedPass pass, PlannedSurface surface) => pass switch
    {
        RunningSumPass or RecursivePass or ResamplePass => TileGrid.OfWholeRows(surface.Width, surface.Height, pass.Footprint, workers),
        FourierPass fourier => TileGrid.OfRectangles(surface.Width, surface.Height, fourier.ValidColumns, fourier.ValidRows),
        ConvolvePass convolve when HasWords(convolve) => TileGrid.OfColumns(surface.Width, surface.Height, RowPairs.TileColumns(convolve.Footprint, surface.Format.Channels), convolve.Footprint, workers),
        { Rim: { } rim } => TileGrid.OfRim(rim, surface.Width, surface.Height, _rings, workers),
        _ => TileGrid.Of(surface.Width, surface.Height, _rings, workers),
    };

    // What a pass other than a network computes before its store steps.
    private BlockSource Values(PlannedPass pass) => pass switch
    {
        ConvolvePass convolve => HasWords(convolve) ? InWords(convolve) : Convolved(convolve),
        CombinePass combine => CombinedBlocks.Of([.. combine.Inputs.Take(combine.Terms).Select(Term)], combine.Reduction, combine.Weights, kernels),
        PointwisePass pointwise => RowBlocks.Of(Loaded(pointwise)),
        RunningSumPass sum => RunningSum(sum),
        RecursivePass recursive => Recursive(recursive),
        ResamplePass resample => Resampled(resample),
        FourierPass { IsDouble: true } fourier => InDouble(fourier),
        FourierPass fourier => FourierBlocks.Of(Rows(fourier.Inputs[0]), fourier, kernels),
        _ => throw new ArgumentException($"The CPU filter knows no {pass.GetType().Name}."),
    };

    private BlockSource Term(int surface)
    {
        if (!IsFused(surface) || _producers[surface] is not ConvolvePass convolve) return RowBlocks.Of(Rows(surface));
        var blocks = Convolved(convolve);
        return SteppedBlocks.Of(blocks, Steps(convolve, blocks.One, blocks.One, blocks.Channels, Frames.SampleType.Float32));
    }

    private BlockSource Convolved(ConvolvePass pass)
    {
        bool planar = pass.Banks.Any(b => !b.IsUniform);
        var rows = Rows(pass.Inputs[0]);
        var ring = new RowRing(rows, pass.Border, pass.Footprint, planar, pass.InCodes ? 1 : rows.One);
        _rings.Add(ring);
        BlockSource[] banks = [.. pass.Banks.Select(BlockSource (b) => planar ? PlanarBlocks.Of(ring, b, kernels) : ConvolvedBlocks.Of(ring, b[0, 0]!, kernels))];
        return CombinedBlocks.Of(banks, pass.Reduction, pass.ReductionWeights, kernels);
    }

    // The ring of the direct sums is read where it is needed, so it is no ring of the stage.
    private DoubleFourierBlocks InDouble(FourierPass pass)
    {
        var rows = Rows(pass.Inputs[0]);
        var ring = new RowRing(rows, pass.Border, pass.Reach, planar: false, rows.One);
        return DoubleFourierBlocks.Of(rows, pass, ring, ConvolvedBlocks.Of(ring, pass.Kernel, kernels), kernels);
    }

    private WordBlocks InWords(ConvolvePass pass)
    {
        var rows = SurfaceRows.Of(plan, pass.Inputs[0], kernels);
        float one = pass.InCodes ? 1 : rows.One;
        return WordBlocks.Of(new RowPairs(VirtualCodes.Of(rows, pass.Border, one)!, pass.Border.Mode, pass.Footprint, kernels), pass.Banks[0][0, 0]!, one, kernels);
    }

    // Codes that lie in memory are summed in whole numbers where weights are such.
    private bool HasWords(ConvolvePass pass) => !IsFused(pass.Inputs[0]) && WordWeights.Serve(pass, plan.Surfaces[pass.Inputs[0]].Format);

    // Rows of a surface: from memory, or computed where the pass that makes them is fused.
    private RowSource Rows(int surface)
    {
        if (!IsFused(surface)) return SurfaceRows.Of(plan, surface, kernels);
        var pass = _producers[surface];
        var rows = pass is PointwisePass pointwise ? Loaded(pointwise) : ConvolvedRow((ConvolvePass)pass);
        return SteppedRows.Of(rows, Steps(pass, rows.One, rows.One, rows.Channels, Frames.SampleType.Float32));
    }

    private RowSource Loaded(PointwisePass pass)
    {
        var rows = Rows(pass.Inputs[0]);
        return SteppedRows.Of(rows, _steps.Load(pass.Load, rows as SurfaceRows, rows.One, rows.Channels));
    }

    private ConvolvedRows ConvolvedRow(ConvolvePass pass)
    {
        var source = Rows(pass.Inputs[0]);
        var reach = pass.Footprint;
        float one = pass.InCodes ? 1 : source.One;
        return ConvolvedRows.Of(source, pass.Border, reach, pass.Banks[0][0, 0]!, one, kernels);
    }

    private BlockSource RunningSum(RunningSumPass pass)
    {
        if (pass.AlongColumns) return RunningColumnBlocks.Of(Rows(pass.Inputs[0]), pass, kernels);
        var input = pass.Inputs[0];
        var rows = IsFused(input) && _producers[input] is RunningSumPass columns ? RunningSum(columns) : RowBlocks.Of(Rows(input));
        return RunningRowBlocks.Of(rows, pass, plan.Surfaces[input].Width);
    }

    private BlockSource Recursive(RecursivePass pass)
    {
        if (pass.AlongColumns) return RecursiveColumnBlocks.Of(Rows(pass.Inputs[0]), pass, kernels);
        var input = pass.Inputs[0];
        var rows = IsFused(input) && _producers[input] is RecursivePass columns ? Recursive(columns) : RowBlocks.Of(Rows(input));
        return RecursiveRowBlocks.Of(rows, pass, plan.Surfaces[input].Width);
    }

    private BlockSource Resampled(ResamplePass pass)
    {
        if (pass.AlongColumns) return ResampledColumnBlocks.Of(Rows(pass.Inputs[0]), pass, kernels);
        var input = pass.Inputs[0];
        var rows = IsFused(input) && _producers[input] is ResamplePass columns ? Resampled(columns) : RowBlocks.Of(Rows(input));
        return ResampledRowBlocks.Of(rows, pass, plan.Surfaces[input].Width, plan.Surfaces[pass.Output].Width);
    }

    private StepProgram Steps(PlannedPass pass, float from, float to, int channels, Frames.SampleType target) =>
        pass.InCodes ? _steps.StoreCodes(pass.Store, channels, place => Rows(pass.Inputs[place])) : _steps.Store(pass.Store, from, to, channels, target, place => Rows(pass.Inputs[place]));

    private static bool IsRow(ConvolvePass pass) => pass is { Reduction: Reduction.Single, Footprint: { Top: 0, Bottom: 0 } } && pass.Banks[0].IsUniform;
}
