using RealtimeConv.Planning;

namespace RealtimeConv.Verification.Validation;

/// <summary>Whether two plans compute the same, so that one bound serves both, whatever backend runs them.</summary>
internal static class PlanEquality
{
    /// <summary>Whether surfaces and passes agree in everything; false for kinds of passes that are not known here.</summary>
    public static bool HaveSamePasses(FilterPlan a, FilterPlan b) =>
        a.IsExact == b.IsExact && a.Surfaces.SequenceEqual(b.Surfaces) && a.Passes.Length == b.Passes.Length && a.Passes.Zip(b.Passes).All(p => AreSame(p.First, p.Second));

    private static bool AreSame(PlannedPass a, PlannedPass b) =>
        a.Output == b.Output && a.Rim == b.Rim && a.InCodes == b.InCodes && a.StoredMaximum == b.StoredMaximum && a.Inputs.SequenceEqual(b.Inputs) && a.Store.SequenceEqual(b.Store)
        && (a, b) switch
        {
            (ConvolvePass x, ConvolvePass y) => x.Border == y.Border && x.Reduction == y.Reduction && x.Remainder.Equals(y.Remainder) && x.Rounding.Equals(y.Rounding)
                && x.ReductionWeights.SequenceEqual(y.ReductionWeights) && x.Banks.SequenceEqual(y.Banks),
            (CombinePass x, CombinePass y) => x.Terms == y.Terms && x.Reduction == y.Reduction && x.Weights.SequenceEqual(y.Weights),
            (PointwisePass x, PointwisePass y) => x.Load == y.Load,
            (RunningSumPass x, RunningSumPass y) => x.AlongColumns == y.AlongColumns && x.Before == y.Before && x.After == y.After && x.Border == y.Border,
            (RecursivePass x, RecursivePass y) => x.Asked.Equals(y.Asked) && x.Border == y.Border && x.Terms.SequenceEqual(y.Terms) && x.Line == y.Line
                && x.Largest.Equals(y.Largest) && x.Remainder.Equals(y.Remainder),
            (ResamplePass x, ResamplePass y) => x.AlongColumns == y.AlongColumns && x.Step == y.Step && x.Start == y.Start && x.Extra == y.Extra && x.Border == y.Border
                && x.Phases.Length == y.Phases.Length && x.Phases.Zip(y.Phases).All(p => p.First.SequenceEqual(p.Second)) && AreSame(x.Goal, y.Goal),
            (FourierPass x, FourierPass y) => x.Kernel.Equals(y.Kernel) && x.Border == y.Border && x.TileWidth == y.TileWidth && x.TileHeight == y.TileHeight && x.IsDouble == y.IsDouble,
            (FixedPointPass x, FixedPointPass y) => x.Row.Equals(y.Row) && x.Column.Equals(y.Column) && x.Border == y.Border,
            (NetworkPass x, NetworkPass y) => ReferenceEquals(x.Network, y.Network) && x.Channels == y.Channels && x.IsHalf == y.IsHalf,
            _ => ReferenceEquals(a, b),
        };

    private static bool AreSame(PyramidGoal? a, PyramidGoal? b) =>
        a is null || b is null ? a == b : a.Lines.SequenceEqual(b.Lines) && a.Border == b.Border && a.Remainder.Equals(b.Remainder);
}
