using RealtimeConv.Codecs;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Learning;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Explain;

/// <summary>A kernel forming: what least squares makes of ever more pixels of one noisy pair of pictures.</summary>
internal static class LearningFigure
{
    private const int Side = 128, Size = 7;
    private const double Noise = 0.02;

    private static readonly int[] Rows = [8, 9, 12, 20, 70];

    /// <summary>Draws it from a photograph's middle.</summary>
    /// <param name="photograph">At least 128 x 128 pixels.</param>
    public static string Draw(Frame photograph)
    {
        var before = Middle(photograph);
        // Hook-shaped, so that nothing about it is symmetric.
        var truth = new Kernel(Size, Size, [.. Enumerable.Range(0, Size * Size).Select(k => Weight(k % Size, k / Size))], Enumerable.Range(0, Size * Size).Sum(k => Weight(k % Size, k / Size)));
        double[] exact = ReferenceFilter.Evaluate(new ConvolveFilter(truth), before);
        var random = new Random(6);
        float[] noisy = [.. exact.Select(v => (float)(v + Noise * Gaussian(random)))];
        var after = Frame.FromSamples(Side, Side, 1, noisy);
        var canvas = new SvgCanvas(780, 340);
        Picture(canvas, 20, 34, before, "before");
        Picture(canvas, 20, 194, after, "after: filtered, and noise");
        double x = 170;
        foreach (int rows in Rows)
        {
            var fit = Fit(before, after, rows);
            double largest = truth.Coefficients.Max() / truth.Divisor;
            FigureGrid.Colours(canvas, x, 34, Size, [.. fit.Kernels[0, 0]!.Coefficients], $"{fit.Pixels:N0} pixels", 12, largest);
            double interval = fit.Intervals[0].Max();
            canvas.Text(x, 136, $"risk {fit.TrainingRisk * 1e4:0.0}", 11);
            canvas.Text(x, 151, $"elsewhere {Elsewhere(fit, before, after, rows)}", 11);
            canvas.Text(x, 166, $"± {interval:0.000}", 11);
            x += 102;
        }
        FigureGrid.Colours(canvas, 170, 214, Size, [.. truth.Coefficients.Select(c => c / truth.Divisor)], "the true kernel", 12);
        canvas.Text(290, 224, "Risks are mean squares times 10,000; the noise alone is 4.0.", 12);
        canvas.Text(290, 242, "With hardly more pixels than weights the risk on those pixels is small and", 12);
        canvas.Text(290, 260, "the kernel is noise; on other pixels it fails. With many, both meet.", 12);
        canvas.Text(290, 278, "±: the widest 95 % interval of a weight; the largest true weight is " + $"{truth.Coefficients.Max() / truth.Divisor:0.000}.", 12);
        return canvas.ToString();
    }

    private static double Weight(int x, int y) => (x, y) switch
    {
        ( >= 1 and <= 5, 1) => 1, (5, >= 2 and <= 4) => 2, (4, 5) or (3, 5) => 3, _ => 0,
    };

    // The uppermost rows alone: so many, of Side - Size + 1 window places each. Nothing is held out; the rest of the picture judges.
    private static KernelFitResult Fit(Frame before, Frame after, int rows)
    {
        var statistics = new NormalEquations(Size, Size, 1, 1, false);
        statistics.AddTile(Upper(before, 0, rows), Upper(after, 0, rows), isHeldOut: false);
        return KernelFit.Solve(statistics, new KernelFitOptions { Width = Size, Height = Size });
    }

    private static string Elsewhere(KernelFitResult fit, Frame before, Frame after, int rows)
    {
        var rest = new NormalEquations(Size, Size, 1, 1, false);
        rest.AddTile(Upper(before, rows, Side - rows), Upper(after, rows, Side - rows), isHeldOut: false);
        return $"{KernelFit.Risk(rest, fit.Kernels, fit.Bias).Training * 1e4:0.0}";
    }

    private static Frame Upper(Frame frame, int top, int rows) => Frame.FromSamples(Side, rows, 1, frame.Float32.Slice(top * Side, rows * Side));

    private static Frame Middle(Frame photograph)
    {
        int left = (photograph.Width - Side) / 2, top = (photograph.Height - Side) / 4;
        return Frame.FromSamples(Side, Side, 1, [.. Enumerable.Range(0, Side * Side).Select(k => (float)photograph[left + k % Side, top + k / Side, 0])]);
    }

    private static void Picture(SvgCanvas canvas, double x, double y, Frame frame, string title)
    {
        using var stream = new MemoryStream();
        PngEncoder.Encode(frame.ConvertTo(PixelFormat.R8), stream);
        canvas.Text(x, y - 8, title, 11);
        canvas.Picture(x, y, Side, Side, stream.ToArray());
    }

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
