using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Native.Exports;

/// <summary>Filters from the one text that foreign interfaces have for them.</summary>
internal static class KernelOrExpression
{
    /// <summary>Reads ImageMagick's form with a size as a kernel, anything else as an expression over the catalogue.</summary>
    /// <remarks>Other kernel formats are files of the program; their readers would double the size of the library.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="context">What percentages in an expression are taken of.</param>
    /// <param name="overrides">What the caller sets over what the text says.</param>
    /// <exception cref="InvalidInputException">The text is neither, or a kernel is to be divided by a sum of 0.</exception>
    /// <exception cref="ArgumentException">An anchor lies outside a kernel.</exception>
    public static Filter Read(string text, ExpressionContext context, FilterOverrides overrides)
    {
        var filter = ImageMagickText.IsSized(text) ? ImageMagickText.Read(text).ToFilter(overrides.Operation) : CatalogExpression.ParseFilter(text, context);
        return filter.With(overrides);
    }
}
