using System.Globalization;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Kernels;

/// <summary>rtconv kernels plot: the weights, the frequency response as a map, and its profiles along x, y and the diagonal, as one SVG.</summary>
internal sealed class KernelPlot
{
    private const double Margin = 24, Side = 300, Top = 62;

    // The gains stand left of their axis.
    private const double GainWidth = 36;
    private const int Frequencies = 151, ProfilePoints = 129, MostCells = 101, NumberedCells = 9;

    // From this share of the largest weight on, white numbers read better than dark ones.
    private const double DarkCell = 0.6;

    private static readonly (string Name, double X, double Y, string Colour)[] Profiles =
        [("along x", 1, 0, SvgCanvas.Positive), ("along y", 0, 1, SvgCanvas.Negative), ("diagonal", 1, 1, "#15803d")];

    private readonly SvgCanvas _canvas = new(4 * Margin + GainWidth + 3 * Side, Top + Side + 56);
    private readonly Kernel _kernel;

    private KernelPlot(Kernel kernel) => _kernel = kernel;

    /// <summary>The picture of a kernel under a title.</summary>
    public static string Draw(Kernel kernel, string title)
    {
        var plot = new KernelPlot(kernel);
        plot._canvas.Text(Margin, 26, title, 16);
        plot.Weights(Margin);
        plot.Response(2 * Margin + Side);
        plot.Profile(3 * Margin + GainWidth + 2 * Side);
        return plot._canvas.ToString();
    }

    private void Weights(double left)
    {
        int columns = Math.Min(_kernel.Width, MostCells), rows = Math.Min(_kernel.Height, MostCells);
        double cell = Side / Math.Max(columns, rows), largest = _kernel.Coefficients.Max(Math.Abs) / Math.Abs(_kernel.Divisor);
        _canvas.Text(left, Top - 8, $"weights, {_kernel.Width}x{_kernel.Height}, sum {(_kernel.HasZeroSum ? "0" : Number(_kernel.Sum))}");
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < columns; i++)
            {
                int x = i * _kernel.Width / columns, y = j * _kernel.Height / rows;
                _canvas.Rectangle(left + i * cell, Top + j * cell, cell, cell, SvgCanvas.Signed(_kernel[x, y], largest), columns <= NumberedCells ? "#cbd5e1" : null);
                if (Math.Max(columns, rows) > NumberedCells) continue;
                string ink = Math.Abs(_kernel[x, y]) > DarkCell * largest ? "#ffffff" : SvgCanvas.Ink;
                _canvas.Text(left + (i + 0.5) * cell, Top + (j + 0.5) * cell + 4, Number(_kernel.Coefficients[y * _kernel.Width + x]), Math.Min(14, cell / 4), "middle", ink);
            }
        double anchorX = left + (_kernel.AnchorX + 0.5) * columns / _kernel.Width * cell, anchorY = Top + (_kernel.AnchorY + 0.5) * rows / _kernel.Height * cell;
        _canvas.Rectangle(anchorX - cell / 2, anchorY - cell / 2, cell, cell, "none", SvgCanvas.Ink);
        string divided = _kernel.Divisor == 1 ? "" : $", numbers over {Number(_kernel.Divisor)}";
        _canvas.Text(left, Top + Side + 20, $"orange positive, blue negative; framed: the anchor{divided}", 12);
    }

    private void Response(double left)
    {
        double[,] magnitudes = KernelSpectrum.Magnitudes(_kernel, Frequencies, Frequencies);
        double largest = magnitudes.Cast<double>().Max();
        _canvas.Text(left, Top - 8, $"frequency response, largest {Number(largest)}");
        _canvas.Picture(left, Top, Side, Side, Map(magnitudes, largest));
        _canvas.Rectangle(left, Top, Side, Side, "none", SvgCanvas.Ink);
        _canvas.Text(left, Top + Side + 20, "0 in the middle, 0.5 cycles per pixel at the rim", 12);
        _canvas.Text(left, Top + Side + 38, "white is the largest", 12);
    }

    private static byte[] Map(double[,] magnitudes, double largest)
    {
        byte[] codes = [.. magnitudes.Cast<double>().Select(m => (byte)Math.Round(largest == 0 ? 0 : 255 * m / largest))];
        using var png = new MemoryStream();
        PngEncoder.Encode(Frame.Wrap(Frequencies, Frequencies, PixelFormat.R8, AlphaMode.Opaque, codes), png);
        return png.ToArray();
    }

    private void Profile(double left)
    {
        double[][] curves = [.. Profiles.Select(p => Enumerable.Range(0, ProfilePoints).Select(k => Gain(p.X, p.Y, k)).ToArray())];
        double top = Math.Max(curves.Max(c => c.Max()), double.Epsilon);
        _canvas.Text(left, Top - 8, "gain against frequency");
        _canvas.Rectangle(left, Top, Side, Side, "none", SvgCanvas.Ink);
        for (int k = 0; k <= 4; k++)
        {
            double y = Top + Side - Side * k / 4;
            if (k is > 0 and < 4) _canvas.Line(left, y, left + Side, y, "#e2e8f0");
            _canvas.Text(left - 6, y + 4, Number(top * k / 4), 11, "end");
        }
        for (int c = 0; c < curves.Length; c++)
        {
            double[] curve = curves[c];
            _canvas.Polyline(curve.Select((g, k) => (left + Side * k / (ProfilePoints - 1), Top + Side - Side * g / top)), Profiles[c].Colour);
            _canvas.Text(left + Side * (c + 0.5) / curves.Length, Top + Side + 40, Profiles[c].Name, 12, "middle", Profiles[c].Colour);
        }
        _canvas.Text(left, Top + Side + 20, "0", 12);
        _canvas.Text(left + Side, Top + Side + 20, "0.5 cycles per pixel", 12, "end");
    }

    private double Gain(double x, double y, int k)
    {
        double frequency = 0.5 * k / (ProfilePoints - 1);
        return System.Numerics.Complex.Abs(KernelSpectrum.Response(_kernel, x * frequency, y * frequency));
    }

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
