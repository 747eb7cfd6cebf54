using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>The three ideas on a signal of 16 samples: the matrix of the layer fully connected, with translation invariance, with locality.</summary>
internal static class IdeasFigure
{
    private const int Samples = 16, Reach = 2;
    private const double Cell = 11;

    public static string Draw()
    {
        var random = new Random(4);
        double[] any = [.. Enumerable.Range(0, Samples * Samples).Select(_ => 2 * random.NextDouble() - 1)];
        // Smooth along the displacement, so that equal diagonals are seen as such.
        double[] weights = [.. Enumerable.Range(-(Samples - 1), 2 * Samples - 1).Select(d => Math.Cos(0.9 * d) * Math.Exp(-d * d / 60.0))];
        double[] local = [.. weights.Select((w, k) => Math.Abs(k - (Samples - 1)) <= Reach ? w : 0)];
        var canvas = new SvgCanvas(660, 270);
        double side = Samples * Cell, step = side + 34;
        Draw(canvas, 20, any, "fully connected", $"{Samples} x {Samples} = {Samples * Samples} weights");
        Draw(canvas, 20 + step, Matrix(weights), "+ translation invariance", $"2 x {Samples} - 1 = {2 * Samples - 1}, one per diagonal");
        Draw(canvas, 20 + 2 * step, Matrix(local), $"+ locality, D = {Reach}", $"2 x {Reach} + 1 = {2 * Reach + 1}, near the diagonal");
        canvas.Text(20, 250, "Rows: output samples. Columns: input samples. Equal colours are one weight; white is 0.", 12);
        return canvas.ToString();
    }

    private static double[] Matrix(double[] weights)
    {
        var kernel = new Kernel(weights.Length, 1, weights);
        var matrix = new ConnectionMatrix(kernel, Operation.CrossCorrelation, Border.Of(0), Samples, 1);
        return [.. Enumerable.Range(0, Samples * Samples).Select(k => matrix[k / Samples, k % Samples])];
    }

    private static void Draw(SvgCanvas canvas, double x, double[] matrix, string title, string count)
    {
        canvas.Text(x, 20, title, 12);
        FigureGrid.Colours(canvas, x, 46, Samples, matrix, count, Cell, 1);
    }
}
