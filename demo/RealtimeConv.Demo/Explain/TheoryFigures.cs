using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Live;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>The pictures of the theory page, each drawn from numbers that the library computes.</summary>
internal static class TheoryFigures
{
    /// <summary>File name and SVG text of every picture.</summary>
    public static IEnumerable<(string Name, string Svg)> All() =>
    [
        ("three-ideas.svg", IdeasFigure.Draw()),
        ("connection-matrix.svg", ConnectionMatrixPicture()),
        ("flip.svg", Flip()),
        ("delta.svg", Delta()),
        ("commutative.svg", Commutative()),
        ("distributive.svg", Distributive()),
        ("layers.svg", LayersFigure.Draw()),
        .. Photograph() is { } photograph ? [("kernel-forming.svg", LearningFigure.Draw(photograph))] : Array.Empty<(string, string)>(),
    ];

    // The pictures of learning need one of the photographs that come along with the repository.
    private static Frame? Photograph() => LiveSources.Photographs().FirstOrDefault(f => Path.GetFileName(f) == "camera.png") is { } file ? StillFiles.Read(file).Frame : null;

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
        FigureGrid.Numbers(canvas, 20, 40, 3, [.. kernel.Coefficients], "kernel");
        FigureGrid.Numbers(canvas, 160, 40, 5, impulse, "one lit pixel");
        FigureGrid.Numbers(canvas, 300, 40, 5, new ConnectionMatrix(kernel, Operation.CrossCorrelation, Border.Of(0), 5, 5).Apply(impulse), "cross-correlation", 22);
        FigureGrid.Numbers(canvas, 430, 40, 5, new ConnectionMatrix(kernel, Operation.Convolution, Border.Of(0), 5, 5).Apply(impulse), "convolution", 22);
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

    /// <summary>f * g against g * f, and (f * g) * h against f * (g * h), to the last bit on integers; f and g have no symmetry.</summary>
    private static string Commutative()
    {
        var f = new Kernel(2, 2, [1, 2, 0, -1]);
        var g = new Kernel(3, 3, [0, 1, 0, 2, 0, -1, 0, 3, 0]);
        var h = new Kernel(2, 1, [1, -1]);
        var canvas = new SvgCanvas(640, 330);
        FigureGrid.Numbers(canvas, 20, 40, 2, [.. f.Coefficients], "f");
        FigureGrid.Numbers(canvas, 110, 40, 3, [.. g.Coefficients], "g");
        FigureGrid.Numbers(canvas, 230, 40, 2, [.. h.Coefficients], "h");
        FigureGrid.Numbers(canvas, 340, 40, 4, [.. (f * g).Coefficients], "f * g");
        FigureGrid.Numbers(canvas, 490, 40, 4, [.. (g * f).Coefficients], "g * f");
        FigureGrid.Numbers(canvas, 340, 186, 5, [.. (f * g * h).Coefficients], "(f * g) * h", 24);
        FigureGrid.Numbers(canvas, 490, 186, 5, [.. (f * (g * h)).Coefficients], "f * (g * h)", 24);
        bool equal = (f * g).Equals(g * f) && (f * g * h).Equals(f * (g * h));
        canvas.Text(20, 312, equal ? "Equal in every coefficient: the order does not matter, nor what is done first." : "The two sides differ.", 12);
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
        FigureGrid.Numbers(canvas, 20, 40, 3, [.. f.Coefficients], "f");
        FigureGrid.Numbers(canvas, 110, 40, 3, [.. g.Coefficients], "g");
        FigureGrid.Numbers(canvas, 200, 40, 3, [.. h.Coefficients], "h");
        FigureGrid.Numbers(canvas, 300, 40, 5, [.. left.Coefficients], "f * (g + h)", 24);
        FigureGrid.Numbers(canvas, 430, 40, 5, [.. right.Coefficients], "f * g + f * h", 24);
        canvas.Text(20, 196, left.Equals(right) ? "Equal in every coefficient; so are f * g and g * f." : "The two sides differ.", 12);
        return canvas.ToString();
    }

    private static Kernel GaussianRow(double sigma)
    {
        int radius = (int)Math.Ceiling(4 * sigma);
        double[] weights = [.. Enumerable.Range(-radius, 2 * radius + 1).Select(x => Math.Exp(-x * x / (2 * sigma * sigma)))];
        return new Kernel(2 * radius + 1, 1, weights, weights.Sum());
    }
}
