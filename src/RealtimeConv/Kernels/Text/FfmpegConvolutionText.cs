using System.Collections.Immutable;
using System.Globalization;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>FFmpeg's convolution filter: <c>convolution=0m='1 2 1 2 4 2 1 2 1':0rdiv=1/16</c>, or the values alone in FFmpeg's order.</summary>
/// <remarks>
/// <para>
/// Options, in the order of values without names: 0m to 3m (matrices of the planes), 0rdiv to 3rdiv (factors of the sums; 0 means 1 / sum, or 1 where that is 0),
/// 0bias to 3bias (added, in steps of an 8-bit code), 0mode to 3mode (square, row or column). A plane without a matrix keeps its samples. Whole numbers only; square
/// matrices of 3x3, 5x5 and 7x7, rows and columns of an odd length up to 49. FFmpeg correlates and mirrors at borders:
/// without repeating the edge on the left and at the top, with it on the right and at the bottom. No border of ours does both; it is read as Reflect101, and the last columns
/// and rows within the kernel's reach differ.
/// </para>
/// <para>Planes are those of the pixel format, not channels: Y, U, V, A in yuv formats; G, B, R, A in gbrp. Here plane c becomes channel c; a warning says so where they differ.</para>
/// </remarks>
public static class FfmpegConvolutionText
{
    internal const int Planes = 4;
    internal const int LongestRow = 49;
    internal const double Codes = 255;

    // FFmpeg adds in 32-bit integers: with matrices of this sum of magnitudes, codes of up to 12 bits cannot overflow.
    private const int LargestSum = 1 << 19;

    /// <summary>Reads a filter string, with or without its name in front.</summary>
    /// <exception cref="InvalidInputException">An option or matrix is wrong; the message gives line and column.</exception>
    public static KernelDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FfmpegConvolutionReader(text).Read();
    }

    /// <summary>Writes a filter string for all planes, or one matrix per plane where the document has one per channel.</summary>
    /// <exception cref="InvalidInputException">FFmpeg cannot hold the kernel at all: larger than 7x7 and no single row or column, or past 4 planes.</exception>
    public static KernelText Write(KernelDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Arrangement == KernelArrangement.Sequence) throw new InvalidInputException("FFmpeg: a convolution holds no sequence of kernels; write one filter each.");
        if (document.Kernels.Length > Planes) throw new InvalidInputException($"FFmpeg: a convolution has {Planes} planes; the document has {document.Kernels.Length} kernels.");
        var warnings = new List<string>();
        var operation = document.Operation ?? Operation.CrossCorrelation;
        var kernels = document.For(operation).Kernels;
        if (operation == Operation.Convolution) kernels = [.. kernels.Select(k => k.Rotated180())];
        bool alike = kernels.Length == 1;
        int planes = alike ? PlanesFor(document) : kernels.Length;
        FfmpegPlane[] written = [.. kernels.Select(k => FfmpegPlane.Of(k, warnings))];
        var options = new List<string>();
        for (int p = 0; p < planes; p++) options.Add($"{p}m='{written[alike ? 0 : p].Matrix}'");
        for (int p = 0; p < planes; p++) options.Add($"{p}rdiv={written[alike ? 0 : p].Factor.ToString("R", CultureInfo.InvariantCulture)}");
        if (document.Bias is { IsZero: false } bias)
            for (int p = 0; p < Math.Min(planes, 3); p++) options.Add($"{p}bias={(bias[p] * Codes).ToString("R", CultureInfo.InvariantCulture)}");
        for (int p = 0; p < planes; p++)
            if (written[alike ? 0 : p].Mode != "square") options.Add($"{p}mode={written[alike ? 0 : p].Mode}");
        Note(document, alike, warnings);
        return new KernelText("convolution=" + string.Join(':', options), [.. warnings.Distinct()]);
    }

    private static int PlanesFor(KernelDocument document) => document.Alpha is AlphaPolicy.Straight ? Planes : Planes - 1;

    private static void Note(KernelDocument document, bool alike, List<string> warnings)
    {
        if (!alike) warnings.Add("FFmpeg's planes are those of the pixel format: convert to gbrp first, where they are green, blue, red, and order the matrices so.");
        else warnings.Add("In yuv formats all three planes are filtered; a kernel whose sum is not 1 shifts the colours there: convert to gbrp first.");
        if (document.Border is { } border && border.Mode != BorderMode.Reflect101) warnings.Add($"FFmpeg always mirrors at borders (reflect101); {border} is lost.");
        if (document.Bias is { } bias && Enumerable.Range(0, bias.Count == 0 ? 1 : bias.Count).Any(c => bias[c] < 0)) warnings.Add("FFmpeg refuses a negative bias.");
        if (document.Bias is { IsZero: false }) warnings.Add("The bias is written in steps of an 8-bit code.");
    }

    /// <summary>A kernel's weights as whole numbers and the factor that makes weights of them.</summary>
    internal static (double[] Whole, double Factor, bool Exact) ToWhole(Kernel kernel)
    {
        double sign = Math.Sign(kernel.Divisor), divisor = Math.Abs(kernel.Divisor);
        for (int scale = 1; scale <= 64; scale *= 2)
        {
            double[] whole = [.. kernel.Coefficients.Select(c => sign * c * scale)];
            if (Array.TrueForAll(whole, double.IsInteger) && whole.Sum(Math.Abs) <= LargestSum) return (whole, 1 / (divisor * scale), true);
        }
        double sum = kernel.Coefficients.Sum(Math.Abs);
        double step = sum == 0 ? 1 : sum / LargestSum;
        return ([.. kernel.Coefficients.Select(c => Math.Round(sign * c / step))], step / divisor, false);
    }
}
