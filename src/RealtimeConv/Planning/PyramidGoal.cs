using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Planning;

/// <summary>The weights that a pyramid stands for, and how far those that it has lie from them at most.</summary>
/// <param name="Lines">The row, the column, or the row and the column whose product is asked for, in correlation form, in the order in which they would run.</param>
/// <param name="Border">How the finest picture continues outside.</param>
public sealed record PyramidGoal(ImmutableArray<Kernel> Lines, Border Border)
{
    /// <summary>The largest sum of magnitudes of the weights' differences over all places within a group.</summary>
    public required double Distance { get; init; }

    /// <summary>The largest magnitude of the sum of these differences.</summary>
    public required double Imbalance { get; init; }

    /// <summary>What the product of the lines lacks itself, where they are factors of a kernel: the result lacks at most this times the largest sample.</summary>
    public double Remainder { get; init; }

    /// <summary>The largest error of a result whose samples lie between two numbers.</summary>
    /// <remarks>With m the middle of both and h half of what lies between them, |sum d x| = |m sum d + sum d (x - m)| &lt;= |m| |sum d| + h sum|d|.</remarks>
    public double Error(double low, double high) =>
        Math.Abs(low + high) / 2 * Imbalance + (high - low) / 2 * Distance + Remainder * Math.Max(Math.Abs(low), Math.Abs(high));
}
