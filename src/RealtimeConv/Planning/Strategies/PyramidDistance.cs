using RealtimeConv.Kernels;

namespace RealtimeConv.Planning.Strategies;

/// <summary>How far the weights of a pyramid lie from those asked for.</summary>
internal static class PyramidDistance
{
    /// <summary>Of a column and a row: the largest sum of magnitudes of the differences of their products over all places within a group, and the largest magnitude of their sum.</summary>
    public static (double Distance, double Imbalance) Of(PyramidLine columnFit, Kernel column, PyramidLine rowFit, Kernel row)
    {
        Phase[] columns = Phases(columnFit, column, out double[] askedColumn), rows = Phases(rowFit, row, out double[] askedRow);
        double columnSize = column.AbsoluteSum, askedSum = column.Sum * row.Sum;
        double distance = 0, imbalance = 0;
        // |c r - C R| <= |c - C| |r| + |C| |r - R|: pairs that cannot exceed the largest so far are not worked out.
        var pairs = from c in columns from r in rows select (Column: c, Row: r, Most: c.Distance * r.Size + columnSize * r.Distance);
        foreach (var (c, r, most) in pairs.OrderByDescending(p => p.Most))
        {
            imbalance = Math.Max(imbalance, Math.Abs(c.Sum * r.Sum - askedSum));
            if (most > distance) distance = Math.Max(distance, Product(c.Weights, askedColumn, r.Weights, askedRow));
        }
        return (distance, imbalance);
    }

    /// <summary>The largest magnitude of the sum of the differences of a line, over all phases.</summary>
    public static double Imbalance(PyramidLine fit, Kernel line) => Phases(fit, line, out _).Max(p => Math.Abs(p.Sum - line.Sum));

    private static double Product(double[] column, double[] askedColumn, double[] row, double[] askedRow)
    {
        double sum = 0;
        for (int j = 0; j < column.Length; j++)
        {
            double c = column[j], asked = askedColumn[j];
            for (int i = 0; i < row.Length; i++) sum += Math.Abs(c * row[i] - asked * askedRow[i]);
        }
        return sum;
    }

    private static Phase[] Phases(PyramidLine fit, Kernel line, out double[] asked)
    {
        var (first, last) = fit.Span(line);
        double[] wanted = asked = PyramidLine.Asked(line, first, last);
        return [.. Enumerable.Range(0, fit.Factor).Select(p =>
        {
            double[] weights = fit.Effective(p, first, last);
            return new Phase(weights, weights.Sum(Math.Abs), weights.Sum(), weights.Zip(wanted, (w, a) => Math.Abs(w - a)).Sum());
        })];
    }

    private sealed record Phase(double[] Weights, double Size, double Sum, double Distance);
}
