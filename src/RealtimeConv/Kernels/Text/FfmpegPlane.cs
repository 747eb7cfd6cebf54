using System.Globalization;

namespace RealtimeConv.Kernels.Text;

/// <summary>One plane's matrix as FFmpeg's convolution writes it.</summary>
/// <param name="Matrix">Whole numbers between blanks.</param>
/// <param name="Factor">rdiv.</param>
/// <param name="Mode">square, row or column.</param>
internal sealed record FfmpegPlane(string Matrix, double Factor, string Mode)
{
    private const int LargestSquare = 7;

    public static FfmpegPlane Of(Kernel kernel, List<string> warnings)
    {
        var (mode, centred) = Centred(kernel);
        var (whole, factor, exact) = FfmpegConvolutionText.ToWhole(centred);
        if (!exact) warnings.Add($"FFmpeg's matrices are whole numbers: the weights are rounded to multiples of {factor:G3}.");
        if ((float)factor != factor) warnings.Add("FFmpeg holds rdiv in single precision.");
        return new FfmpegPlane(string.Join(' ', whole.Select(w => w.ToString("F0", CultureInfo.InvariantCulture))), factor, mode);
    }

    // FFmpeg's matrices are odd and anchored at their centre: others are padded with zeros.
    private static (string Mode, Kernel Kernel) Centred(Kernel kernel)
    {
        int reachX = Math.Max(kernel.AnchorX, kernel.Width - 1 - kernel.AnchorX), reachY = Math.Max(kernel.AnchorY, kernel.Height - 1 - kernel.AnchorY);
        int side = 2 * Math.Max(1, Math.Max(reachX, reachY)) + 1;
        bool row = reachY == 0 && side > LargestSquare, column = reachX == 0 && side > LargestSquare;
        if (side > (row || column ? FfmpegConvolutionText.LongestRow : LargestSquare))
            throw new InvalidInputException(
                $"FFmpeg: a kernel of {kernel.Width}x{kernel.Height} does not fit; its convolution takes up to {LargestSquare}x{LargestSquare} round the anchor, rows and columns up to {FfmpegConvolutionText.LongestRow}.");
        int width = column ? 1 : side, height = row ? 1 : side;
        var zeros = new Kernel(width, height, new double[width * height], kernel.Divisor);
        return (row ? "row" : column ? "column" : "square", zeros + kernel);
    }
}
