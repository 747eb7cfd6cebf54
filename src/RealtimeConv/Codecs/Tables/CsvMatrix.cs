using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>A rectangular table of numbers, row 0 first.</summary>
public sealed class CsvMatrix
{
    /// <summary>Creates a table.</summary>
    /// <exception cref="ArgumentException">A size is below 1 or the number of values is not rows * columns.</exception>
    public CsvMatrix(int rows, int columns, ReadOnlySpan<double> values)
    {
        if (rows < 1 || columns < 1) throw new ArgumentException($"A table of {rows} x {columns} has no values; both sizes must be at least 1.");
        if (values.Length != (long)rows * columns) throw new ArgumentException($"A table of {rows} x {columns} has {(long)rows * columns} values; {values.Length} were given.", nameof(values));
        Rows = rows;
        Columns = columns;
        Values = [.. values];
    }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Values per row.</summary>
    public int Columns { get; }

    /// <summary>All values, row by row.</summary>
    public ImmutableArray<double> Values { get; }

    /// <summary>The value in a row and column, both counted from 0.</summary>
    public double this[int row, int column] =>
        (uint)row < (uint)Rows && (uint)column < (uint)Columns
            ? Values[row * Columns + column]
            : throw new ArgumentOutOfRangeException(nameof(row), $"({row}, {column}) lies outside the {Rows} x {Columns} table.");

    /// <summary>The table as a one-channel float32 frame; a signal of one row is a one-row frame.</summary>
    public Frame ToFrame() => Frame.FromSamples(Columns, Rows, 1, [.. Values.Select(v => (float)v)]);
}
