using RealtimeConv.Filters;
using RealtimeConv.Hosting.Sources;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Apply;

/// <summary>What --kernel names: a file (an existing path or a known extension), ImageMagick's sized text, or an expression over the catalogue.</summary>
internal static class KernelSource
{
    /// <summary>The filter that a text names, with what the kernel file says of its use.</summary>
    /// <param name="text">The text.</param>
    /// <param name="operation">The operation asked for, which decides how a file's anchor is counted; null leaves it to the file.</param>
    /// <param name="frameHeight">Rows of the frame, for sizes in percent of it.</param>
    /// <param name="channels">Channels of the frame: kernels for three of four leave the fourth as it is.</param>
    /// <param name="warnings">Takes what the user should know, a line each.</param>
    /// <exception cref="InvalidInputException">There is no such file or kernel, or it is damaged; the message says where.</exception>
    public static Filter Read(string text, Operation? operation, int frameHeight, int channels, TextWriter warnings)
    {
        if (ReadDocument(text) is not { } document) return CatalogExpression.ParseFilter(text, new ExpressionContext(frameHeight));
        foreach (string warning in document.Warnings) warnings.WriteLine($"rtconv: kernel '{text}': {warning}");
        return WithDefaultAnchor(document).ToFilter(operation, channels);
    }

    /// <summary>The kernels of a file or of ImageMagick's text; null when the text is an expression.</summary>
    public static KernelDocument? ReadDocument(string text)
    {
        if (File.Exists(text) && MediaFile.Detect(text) is MediaKind.Png or MediaKind.Picture) return KernelImage.FromFrame(Picture.Read(text).Frame);
        if (IsFile(text)) return InputFile.Read(text, stream => KernelFormats.Read(stream, KernelFormats.FromExtension(Path.GetExtension(text))));
        if (Directory.Exists(text) && KernelCatalog.Find(text) is null) throw new InvalidInputException($"cannot read the kernel '{text}': it is a folder");
        return ImageMagickText.IsSized(text) ? ImageMagickText.Read(text) : null;
    }

    private static bool IsFile(string text) =>
        File.Exists(text) || KernelFormats.KnownExtensions.Contains(Path.GetExtension(text), StringComparer.OrdinalIgnoreCase);

    // A text that gives no anchor gets the program's default, W/2 and H/2 in the window, whatever the format's own habit for even sizes is.
    private static KernelDocument WithDefaultAnchor(KernelDocument document) => document.IsAnchorGiven
        ? document
        : new KernelDocument(document.Arrangement, [.. document.Kernels.Select(k => k.WithAnchor(k.Width / 2, k.Height / 2))])
        {
            Operation = document.Operation, Bias = document.Bias, Border = document.Border, Alpha = document.Alpha, Light = document.Light,
        };
}
