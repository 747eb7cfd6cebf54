using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>A kernel as a sum of outer products, largest first.</summary>
/// <param name="Terms">The column and row of each product; their remainders are what is left after them and all before.</param>
/// <param name="SingularValues">All singular values of the weight matrix, falling.</param>
/// <param name="Remainder">sum |K - sum of the products| over the window, in units of the weights.</param>
public sealed record LowRankFactors(ImmutableArray<SeparableFactors> Terms, ImmutableArray<double> SingularValues, double Remainder)
{
    /// <summary>The number of products.</summary>
    public int Rank => Terms.Length;
}
