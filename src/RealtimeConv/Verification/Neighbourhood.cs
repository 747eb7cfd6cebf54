using System.Collections.Immutable;

namespace RealtimeConv.Verification;

/// <summary>The samples of one channel around the worst place, 5 rows of 5; NaN where the picture ends.</summary>
/// <param name="X">Column of the middle.</param>
/// <param name="Y">Row of the middle.</param>
/// <param name="Expected">Exact results, unrounded, in codes or values.</param>
/// <param name="Actual">What was found.</param>
/// <param name="Bounds">How far a sample may lie from the exact result, on the wider side.</param>
/// <param name="Ratios">Error by what is allowed.</param>
public sealed record Neighbourhood(int X, int Y, ImmutableArray<double> Expected, ImmutableArray<double> Actual, ImmutableArray<double> Bounds, ImmutableArray<double> Ratios)
{
    /// <summary>Rows and columns shown.</summary>
    public const int Size = 5;
}
