using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>The pictures of the theory page, each drawn from numbers that the library computes.</summary>
internal static class TheoryFigures
{
    private const double Cell = 26;

    /// <summary>File name and SVG text of every picture.</summary>
    public static IEnumerable<(string Name, string Svg)> All() =>
    [
        ("connection-matrix.svg", ConnectionMatrixPicture()),
        ("flip.svg", Flip()),
        ("delta.svg", Delta()),
        ("distributive.svg", Distributive()),
    ];

    /// <summary>A 3 x 3 convolution of an 8 x 6 frame written out as the fully connected layer it is: equal diagonals, mostly zeros.</summary>
    private static string ConnectionMatrixPicture()
    {
        const int width = 8, height = 6;
        const double cell = 9;
        var matrix = new ConnectionMatrix(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]), Operation.CrossCorrelation, Border.Of(0), width, height);
        double side = matrix.Pixels * cell;
        var canvas = new SvgCanvas(side + 40, side + 70);
        canvas.Text(20, 24, $"One 3x3 kernel on an {width}x{height} frame as a fully connected layer: {matrix.Pixels * matrix.Pixels} weights,", 12);
        canvas.Text(20, 40, $"{matrix.NonZeros} of them not 0 (locality), 9 different ones (translation invariance)", 12);
        for (int row = 0; row < matrix.Pixels; row++)
            for (int column = 0; column < matrix.Pixels; column++)
                if (matrix[row, column] != 0) canvas.Rectangle(20 + column * cell, 52 + row * cell, cell, cell, SvgCanvas.Signed(matrix[row, column], 9));
        canvas.Rectangle(20, 52, side, side, "none", SvgCanvas.Ink);
        for (int block = 1; block < height; block++)
        {
            canvas.Line(20 + block * width * cell, 52, 20 + block * width * cell, 52 + side, "#cbd5e1", 0.6);
            canvas.Line(20, 52 + block * width * cell, 20 + side, 52 + block * width * cell, "#cbd5e1", 0.6);
        }
        return canvas.ToString();
    }

    /// <summary>A single lit pixel through both operations: convolution prints the kernel, cross-correlation prints it turned.</summary>
    private static string Flip()
    {
        var kernel = new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        var canvas = new SvgCanvas(560, 210);
        double[] impulse = new double[25];
        impulse[12] = 1;
        Grid(canvas, 20, 40, 3, [.. kernel.Coefficients], "kernel");
        Grid(canvas, 160, 40, 5, impulse, "one lit pixel");
        Grid(canvas, 300, 40, 5, new ConnectionMatrix(kernel, Operation.CrossCorrelation, Border.Of(0), 5, 5).Apply(impulse), "cross-correlation", 22);
        Grid(canvas, 430, 40, 5, new ConnectionMatrix(kernel, Operation.Convolution, Border.Of(0), 5, 5).Apply(impulse), "convolution", 22);
        canvas.Text(20, 196, "Learned kernels need no flip: training finds the turned weights just as well.", 12);
        return canvas.ToString();
    }

    /// <summary>Gaussians of sum 1 that grow narrower: none is neutral, the discrete delta is.</summary>
    private static string Delta()
    {
        double[] signal = [.. Enumerable.Range(0, 41).Select(x => x is >= 10 and < 22 ? 1.0 : x is >= 26 and < 30 ? 0.6 : 0)];
        var canvas = new SvgCanvas(620, 250);
        canvas.Text(20, 22, "f * g for ever narrower Gaussians g of sum 1, and for the discrete delta: only the delta gives f back", 12);
        double[] sigmas = [3, 1.5, 0.6, 0];
        for (int k = 0; k < sigmas.Length; k++)
        {
            var kernel = sigmas[k] > 0 ? GaussianRow(sigmas[k]) : Kernel.Identity;
            double[] result = new ConnectionMatrix(kernel, Operation.Convolution, Border.Replicate, signal.Length, 1).Apply(signal);
            double top = 36 + k * 52;
            canvas.Polyline(signal.Select((v, x) => (150 + x * 11.0, top + 40 - 32 * v)), "#cbd5e1", 1);
            canvas.Polyline(result.Select((v, x) => (150 + x * 11.0, top + 40 - 32 * v)), k == 3 ? SvgCanvas.Positive : SvgCanvas.Negative);
            double distance = Math.Sqrt(signal.Zip(result, (a, b) => (a - b) * (a - b)).Sum());
            canvas.Text(20, top + 26, k == 3 ? "delta" : $"sigma {sigmas[k]}", 12);
            canvas.Text(20, top + 40, $"distance {distance:0.###}", 10);
        }
        return canvas.ToString();
    }

    /// <summary>f * (g + h) against f * g + f * h, to the last bit on integers.</summary>
    private static string Distributive()
    {
        var f = new Kernel(3, 3, [1, 2, 1, 2, 4, 2, 1, 2, 1]);
        var g = new Kernel(3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1]);
        var h = new Kernel(3, 3, [0, -1, 0, -1, 4, -1, 0, -1, 0]);
        var left = f * (g + h);
        var right = f * g + f * h;
        var canvas = new SvgCanvas(560, 210);
        Grid(canvas, 20, 40, 3, [.. f.Coefficients], "f");
        Grid(canvas, 110, 40, 3, [.. g.Coefficients], "g");
        Grid(canvas, 200, 40, 3, [.. h.Coefficients], "h");
        Grid(canvas, 300, 40, 5, [.. left.Coefficients], "f * (g + h)", 24);
        Grid(canvas, 430, 40, 5, [.. right.Coefficients], "f * g + f * h", 24);
        canvas.Text(20, 196, left.Equals(right) ? "Equal in every coefficient; so are f * g and g * f." : "The two sides differ.", 12);
        return canvas.ToString();
    }

    private static Kernel GaussianRow(double sigma)
    {
        int radius = (int)Math.Ceiling(4 * sigma);
        double[] weights = [.. Enumerable.Range(-radius, 2 * radius + 1).Select(x => Math.Exp(-x * x / (2 * sigma * sigma)))];
        return new Kernel(2 * radius + 1, 1, weights, weights.Sum());
    }

    private static void Grid(SvgCanvas canvas, double x, double y, int columns, double[] values, string title, double cell = Cell)
    {
        double largest = values.Max(Math.Abs);
        canvas.Text(x, y - 10, title, 12);
        for (int k = 0; k < values.Length; k++)
        {
            double cx = x + k % columns * cell, cy = y + k / columns * cell;
            canvas.Rectangle(cx, cy, cell, cell, SvgCanvas.Signed(values[k], 1.6 * largest), "#94a3b8");
            canvas.Text(cx + cell / 2, cy + cell / 2 + 4, $"{values[k]:0.##}", values[k] is > 99 or < -9 ? 8 : 10, "middle");
        }
    }
}
