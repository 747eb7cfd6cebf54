namespace RealtimeConv.OpenGL.Passes;

/// <summary>Pixels per invocation, and whether the rows of the window are written out or looped over.</summary>
/// <param name="X">Columns of the block.</param>
/// <param name="Y">Rows of the block.</param>
/// <param name="IsLoop">Whether one row is written out and run for each row of the window.</param>
internal readonly record struct BlockShape(int X, int Y, bool IsLoop)
{
    // What a compiler takes a quarter of a second for; a texel costs it as much as a dozen multiplications.
    private const int MostStatements = 1600, MostStatementsOfALine = 4000, TexelStatements = 12;
    private const int MostSums = 16;
    private const int WidestLoopedRow = 64;
    private const int LongBlock = 8, LoopBlock = 16;

    /// <summary>
    /// The shape for a window, measured on llvmpipe: 8 pixels along a line, 4 x 2 for small windows, 16 along a looped row; null where all would be too much to compile.
    /// </summary>
    /// <param name="columns">Columns of the window.</param>
    /// <param name="rows">Rows of the window.</param>
    /// <param name="taps">Taps that are not zero, over all terms.</param>
    /// <param name="terms">Kernels reduced to one value.</param>
    /// <param name="isCompute">Whether an invocation may write several pixels.</param>
    public static BlockShape? For(int columns, int rows, int taps, int terms, bool isCompute)
    {
        bool isLine = columns == 1 || rows == 1;
        foreach (var (x, y) in Candidates(columns, rows, isCompute))
        {
            if (terms * x * y > MostSums) continue;
            int statements = TexelStatements * (columns + x - 1) * (rows + y - 1) + taps * x * y;
            if (statements <= (isLine ? MostStatementsOfALine : MostStatements)) return new BlockShape(x, y, false);
            if (!isLine) break;
        }
        return !isLine && terms == 1 && columns <= WidestLoopedRow ? new BlockShape(isCompute ? LoopBlock : 1, 1, true) : null;
    }

    private static IEnumerable<(int X, int Y)> Candidates(int columns, int rows, bool isCompute)
    {
        if (!isCompute) return [(1, 1)];
        if (columns == 1 && rows > 1) return [(1, LongBlock), (1, 4), (1, 2), (1, 1)];
        return rows == 1 ? [(LongBlock, 1), (4, 1), (2, 1), (1, 1)] : [(4, 2), (4, 1), (2, 1), (1, 1)];
    }
}
