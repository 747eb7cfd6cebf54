using RealtimeConv.Demo.Apply;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Kernels;

/// <summary>What a kernels command looks at: the filter, its document where it is kernels alone, its catalogue entry where it is one.</summary>
internal sealed record KernelSubject(string Text, Filter Filter, KernelDocument? Document, CatalogName? Name)
{
    /// <summary>Reads a file, standard input (-), a text of a named format, ImageMagick's sized text, or an expression.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="format">The format the user named, or null.</param>
    /// <param name="frameHeight">Rows of a frame for percentages, or null.</param>
    /// <exception cref="InvalidInputException">It cannot be read; the message says where.</exception>
    public static KernelSubject Read(string text, KernelFormat? format, int? frameHeight)
    {
        if (ReadDocument(text, format) is { } document) return new KernelSubject(text, document.ToFilter(), document, null);
        var value = CatalogExpression.Parse(text, new ExpressionContext(frameHeight));
        return new KernelSubject(text, value.Filter, DocumentOf(value), KernelCatalog.Find(text.Split('(')[0]));
    }

    /// <summary>The document, or an error that names the kernels of a filter that is more than one document can hold.</summary>
    /// <exception cref="InvalidInputException">The filter combines several kernels.</exception>
    public KernelDocument Single => Document ?? throw new InvalidInputException(
        $"'{Text}' is a filter that combines {Filter.Convolutions().Count()} kernels; kernel formats hold kernels alone: name one of them, such as {KernelCatalog.KernelOf(Name?.Entry.Id ?? "")}");

    private static KernelDocument? ReadDocument(string text, KernelFormat? format)
    {
        if (text == "-")
        {
            using var input = Console.OpenStandardInput();
            return KernelFormats.Read(input, format);
        }
        if (format is not { } named) return KernelSource.ReadDocument(text);
        return File.Exists(text) || named is KernelFormat.Npy or KernelFormat.Image ? InputFile.Read(text, stream => KernelFormats.Read(stream, named)) : KernelFormats.Read(text, named);
    }

    private static KernelDocument? DocumentOf(CatalogValue value)
    {
        if (value.Kernel is { } kernel) return new KernelDocument(kernel);
        if (value.Filter is SpaceTimeFilter overTime) return new KernelDocument(overTime.Kernel) { Operation = overTime.Operation, Bias = overTime.Bias };
        if (value.Filter is not ConvolveFilter { Kernels.IsUniform: true } convolve) return null;
        return new KernelDocument(convolve.Kernels[0, 0]!) { Operation = convolve.Operation, Bias = convolve.Bias };
    }
}
