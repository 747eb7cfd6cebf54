using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeConv.Kernels.Text;

/// <summary>ImageMagick's kernel strings: <c>3x3: 1,2,1 2,4,2 1,2,1</c>, <c>2x2+0+0: 1 0 0 -1</c>, <c>Gaussian:0x2</c>, lists with <c>;</c>, rotation flags.</summary>
/// <remarks>
/// <para>
/// Sized form: <c>WxH+X+Y:</c> then W * H values between blanks or commas; <c>W:</c> means WxW; <c>nan</c> or <c>-</c> is a cell that does not belong to the kernel.
/// Without a size a square is filled. A word is one of ImageMagick's own kernels with its arguments. After the size or in the arguments <c>@</c> adds all
/// rotations by 45 degrees (3x3), <c>&gt;</c> all by 90 degrees, <c>&lt;</c> those by 180, 270 and 90.
/// </para>
/// <para>
/// +X+Y counts coefficients as written; left out it is ((W-1)/2, (H-1)/2), left of and above the centre for even sizes. <c>-morphology Correlate</c> keeps it;
/// <c>-morphology Convolve</c> turns the values by 180 degrees, so that the window anchor becomes (W-1-X, H-1-Y): <see cref="KernelDocument.For"/>.
/// </para>
/// </remarks>
public static partial class ImageMagickText
{
    /// <summary>Whether a text has the sized form, which nothing else looks like.</summary>
    public static bool IsSized(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SizedForm().IsMatch(text);
    }

    /// <summary>Reads one kernel or a list.</summary>
    /// <exception cref="InvalidInputException">The text is no kernel string; the message gives line and column.</exception>
    public static KernelDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ImageMagickReader(text).Read();
    }

    /// <summary>The kernels as <c>-define convolve:scale=...</c> makes them: <c>factor[,identity][!][^][%]</c>.</summary>
    /// <param name="document">The kernels.</param>
    /// <param name="scale">
    /// <c>!</c> divides by the magnitude of the sum, or by the sum of the positive weights where the sum is 0; <c>^</c> scales positive weights to sum 1 and negative
    /// ones to -1; then the factor (default 1) multiplies, and the second number is added at the origin. <c>%</c> makes percentages of both numbers.
    /// </param>
    /// <exception cref="InvalidInputException">The text is no scale.</exception>
    public static KernelDocument Scale(KernelDocument document, string scale)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scale);
        int bad = MagickGeometry.TryParse(scale, out var geometry);
        if (bad >= 0 || geometry.Xi is not null) throw TextPlace.Error("ImageMagick convolve:scale", scale, Math.Max(0, bad), "it is written factor[,identity][!][^][%]");
        double unit = geometry.Has('%') ? 0.01 : 1;
        double factor = (geometry.Rho ?? 1 / unit) * unit, identity = (geometry.Sigma ?? 0) * unit;
        return new KernelDocument(document.Arrangement, [.. document.Kernels.Select(k => Scaled(k, geometry, factor, identity))])
        {
            Operation = document.Operation, Bias = document.Bias, Border = document.Border, Alpha = document.Alpha, Light = document.Light,
            IsAnchorGiven = document.IsAnchorGiven, AnchorsAreCoefficients = document.AnchorsAreCoefficients, Warnings = document.Warnings,
        };
    }

    /// <summary>Writes the kernels, as a list where there are several.</summary>
    public static KernelText Write(KernelDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var operation = document.Operation ?? Operation.CrossCorrelation;
        var warnings = new List<string>();
        if (document.Kernels.Any(k => k.Divisor != 1)) warnings.Add("ImageMagick's kernels have no divisor: the weights are written divided.");
        if (document.Arrangement == KernelArrangement.PerChannel) warnings.Add("ImageMagick runs a list of kernels one after the other, not one per channel.");
        if (document.Bias is { IsZero: false } bias) warnings.Add($"A bias does not belong to the kernel: add -define convolve:bias={bias[0] * 100:R}%.");
        warnings.Add($"Run it with -morphology {(operation == Operation.Convolution ? "Convolve" : "Correlate")}: the other one turns the kernel by 180 degrees.");
        string text = string.Join(" ; ", document.For(operation).Kernels.Select(k => Sized(k, operation)));
        return new KernelText(text, [.. warnings]);
    }

    private static Kernel Scaled(Kernel kernel, MagickGeometry geometry, double factor, double identity)
    {
        if (geometry.Has('^')) kernel = kernel.NormalizedBySign();
        else if (geometry.Has('!'))
        {
            double size = kernel.HasZeroSum ? kernel.PositiveSum : Math.Abs(kernel.Sum);
            if (size > 0) kernel = kernel.WithDivisor(kernel.Divisor * size);
        }
        kernel = kernel.Scaled(factor);
        return identity == 0 ? kernel : kernel + identity * Kernel.Identity;
    }

    private static string Sized(Kernel kernel, Operation operation)
    {
        bool turned = operation == Operation.Convolution;
        int x = turned ? kernel.Width - 1 - kernel.AnchorX : kernel.AnchorX, y = turned ? kernel.Height - 1 - kernel.AnchorY : kernel.AnchorY;
        var text = new StringBuilder($"{kernel.Width}x{kernel.Height}");
        if ((x, y) != ((kernel.Width - 1) / 2, (kernel.Height - 1) / 2)) text.Append($"+{x}+{y}");
        text.Append(':');
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
                text.Append(i > 0 ? "," : j == 0 ? " " : "  ").Append(kernel[i, j].ToString("R", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    [GeneratedRegex(@"^[\s';]*\d+\s*(x\s*\d+)?\s*([+-]\d+\s*[+-]\d+)?\s*[@<>]*\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SizedForm();
}
