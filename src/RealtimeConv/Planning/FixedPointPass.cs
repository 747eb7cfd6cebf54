using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>A row and a column over 8-bit codes in 16-bit whole numbers: codes times 64, weights times 2^15, one kernel for every channel.</summary>
/// <remarks>
/// Defined to the bit, so that all vectors give the same codes: samples s = 64 * code; rows h = sum over taps of the rounded products
/// (<see cref="FixedPointWeights"/>) of s; columns v likewise of h; the code is (v + 32) / 64, floored and clamped to 0 .. 255, alpha set to 255 where a store step says so. Planned under a budget alone: weights and products are rounded.
/// </remarks>
public sealed record FixedPointPass : PlannedPass
{
    /// <summary>What stands for one code between reading and writing.</summary>
    public const int CodeUnit = 64;

    // Two of them are added before they are multiplied.
    private const double LargestAddend = short.MaxValue / 2;

    private FixedPointPass(Kernel row, Kernel column, FixedPointWeights rowWeights, FixedPointWeights columnWeights, Border border, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        Row = row;
        Column = column;
        RowWeights = rowWeights;
        ColumnWeights = columnWeights;
        Border = border;
    }

    /// <summary>The kernel along rows, in correlation form, before rounding.</summary>
    public Kernel Row { get; }

    /// <summary>The kernel along columns, in correlation form, before rounding.</summary>
    public Kernel Column { get; }

    /// <summary>The rounded weights of <see cref="Row"/>.</summary>
    public FixedPointWeights RowWeights { get; }

    /// <summary>The rounded weights of <see cref="Column"/>.</summary>
    public FixedPointWeights ColumnWeights { get; }

    /// <summary>How the input continues outside; its constants are codes.</summary>
    public Border Border { get; }

    /// <summary>Whether nothing follows the sums but alpha set to 1, which codes can express.</summary>
    public bool StoresCodes => Store is [] or [OpaqueAlphaStep];

    /// <summary>sum |K - column * row|: what the factors lack of the kernel asked for.</summary>
    public double Remainder { get; init; }

    /// <inheritdoc/>
    public override string Name => $"fixed point {Row.Width}x{Column.Height}";

    /// <inheritdoc/>
    public override Footprint Footprint => new(Row.AnchorX, Column.AnchorY, Row.Width - 1 - Row.AnchorX, Column.Height - 1 - Column.AnchorY);

    /// <summary>The pass of two factors, or null where 16 bits do not hold its numbers or a border constant is not a code.</summary>
    /// <param name="row">A kernel of one row, in correlation form.</param>
    /// <param name="column">A kernel of one column, in correlation form.</param>
    /// <param name="border">How the input continues outside.</param>
    /// <param name="inputs">The surface of codes.</param>
    /// <param name="output">The surface of codes written.</param>
    /// <exception cref="ArgumentException">A kernel has more than one row or column.</exception>
    public static FixedPointPass? Of(Kernel row, Kernel column, Border border, ImmutableArray<int> inputs, int output)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        if (row.Height != 1 || column.Width != 1) throw new ArgumentException($"A row of {row.Width} x {row.Height} and a column of {column.Width} x {column.Height} are none.");
        if (FixedPointWeights.Of(row) is not { } rows || FixedPointWeights.Of(column) is not { } columns) return null;
        double between = rows.LargestSum(byte.MaxValue * CodeUnit);
        if (between > LargestAddend || columns.LargestSum(between) > short.MaxValue - CodeUnit / 2) return null;
        if (!BorderCodes.Are(border, Math.Max(1, border.Constant.Count), byte.MaxValue)) return null;
        return new FixedPointPass(row, column, rows, columns, border, inputs, output);
    }

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => FixedPointBound.Propagate(this, inputs, arithmetic);
}
