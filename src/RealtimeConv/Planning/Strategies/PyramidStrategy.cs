using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Strategies;

/// <summary>Long rows and columns of smooth weights on a coarser picture: decimated, and interpolated back. Their weights are not those asked for: only under a budget.</summary>
/// <param name="tolerance">The most that the weights of a line may differ in, as a share of the sum of their magnitudes.</param>
internal sealed class PyramidStrategy(double tolerance) : ConvolveStrategy
{
    // Shorter lines are summed as fast.
    private const int LeastLength = 15;

    // What a decimation's step, beside its taps, and an interpolation's tap cost for each pixel, as a rough order of which to try first.
    private const double FixedOfDecimation = 24;

    // Beyond 16 a step of the coarse picture saves nothing worth its larger blocks; beyond 6 taps the interpolation costs more than a finer picture.
    private static readonly (int Factor, int Taps)[] Shapes = [.. from factor in (int[])[2, 4, 8, 16] from taps in Enumerable.Range(2, 4) select (factor, taps)];

    /// <inheritdoc/>
    public override string Name => "pyramid";

    /// <inheritdoc/>
    public override Value? TryLower(PlanBuilder builder, ConvolveDraft draft)
    {
        if (!builder.HasPyramids || draft.Single is not { IsUniform: true } bank) return null;
        var kernel = bank[0, 0]!;
        if (Math.Max(kernel.Width, kernel.Height) < LeastLength) return null;
        if (kernel.Width == 1 || kernel.Height == 1) return Fit(builder, kernel) is { } line ? Lower(builder, draft, kernel, line) : null;
        if (builder.Factors(kernel, 1) is not { Pairs: [var (column, row)], Remainder: var remainder }) return null;
        if (Fit(builder, column) is not { } columnFit || Fit(builder, row) is not { } rowFit) return ShortAndLong(builder, draft with { Remainder = draft.Remainder + remainder }, column, row);
        return Lower(builder, draft with { Remainder = draft.Remainder + remainder }, column, row, columnFit, rowFit);
    }

    // The cheapest shape that is near enough.
    private PyramidLine? Fit(PlanBuilder builder, Kernel line)
    {
        int length = line.Width * line.Height;
        if (length < LeastLength) return null;
        double allowed = tolerance * line.AbsoluteSum;
        foreach (var (factor, taps) in Shapes.OrderBy(s => (FixedOfDecimation + length) / s.Factor + s.Taps))
            if (builder.PyramidOf(line, factor, taps) is { } fit && fit.Distance <= allowed) return fit.Line;
        return null;
    }

    // One direction alone is long enough.
    private Value? ShortAndLong(PlanBuilder builder, ConvolveDraft draft, Kernel column, Kernel row)
    {
        var (shortLine, longLine) = column.Height < row.Width ? (column, row) : (row, column);
        if (shortLine.Width * shortLine.Height >= LeastLength || Fit(builder, longLine) is not { } fit) return null;
        var shortBank = KernelBank.Uniform(shortLine);
        var between = builder.ConvolveDirectly(draft with { Banks = [shortBank], Remainder = draft.Remainder / longLine.AbsoluteSum });
        return Lower(builder, draft with { Remainder = 0, Input = between, Border = SeparableStrategy.Extended(draft.Border, shortBank, between.Channels) }, longLine, fit);
    }

    private static Value Lower(PlanBuilder builder, ConvolveDraft draft, Kernel line, PyramidLine fit)
    {
        var goal = new PyramidGoal([line], draft.Border) { Distance = fit.Distance(line), Imbalance = PyramidDistance.Imbalance(fit, line), Remainder = draft.Remainder };
        bool alongColumns = line.Height > 1;
        var coarse = builder.Resample(Decimation(alongColumns, fit, draft.Border), draft.Input);
        return builder.Resample(Interpolation(alongColumns, fit, 1) with { Goal = goal }, coarse);
    }

    // Columns are taken together first, since a picture of fewer rows is read along them as it lies.
    private static Value Lower(PlanBuilder builder, ConvolveDraft draft, Kernel column, Kernel row, PyramidLine columnFit, PyramidLine rowFit)
    {
        var (distance, imbalance) = PyramidDistance.Of(columnFit, column, rowFit, row);
        var goal = new PyramidGoal([row, column], draft.Border) { Distance = distance, Imbalance = imbalance, Remainder = draft.Remainder };
        var decimated = builder.Resample(Decimation(true, columnFit, draft.Border), draft.Input);
        var bank = KernelBank.Uniform(Kernel.Row([.. columnFit.Decimation]));
        var coarse = builder.Resample(Decimation(false, rowFit, SeparableStrategy.Extended(draft.Border, bank, draft.Input.Channels)), decimated);
        // The column holds the kernel's size; it is put on at the end, so that what lies before keeps the input's range.
        double size = column.AbsoluteSum;
        var between = builder.Resample(Interpolation(true, columnFit, 1 / size), coarse);
        return builder.Resample(Interpolation(false, rowFit, size) with { Goal = goal }, between);
    }

    private static ResamplePass Decimation(bool alongColumns, PyramidLine fit, Border border) =>
        new(alongColumns, fit.Factor, fit.Start, [fit.Decimation], border, [0], 0) { Extra = fit.Taps - 1 };

    private static ResamplePass Interpolation(bool alongColumns, PyramidLine fit, double scale) =>
        new(alongColumns, 1, 0, [.. fit.Phases.Select(p => p.Select(w => scale * w).ToImmutableArray())], Border.Replicate, [0], 0);
}
