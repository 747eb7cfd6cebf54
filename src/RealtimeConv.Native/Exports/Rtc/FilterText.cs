using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>Filters from the text and the settings of a caller.</summary>
internal static class FilterText
{
    /// <summary>Reads a filter.</summary>
    /// <exception cref="InvalidInputException">The text is no filter, or a kernel is to be divided by a sum of 0.</exception>
    /// <exception cref="ArgumentException">An anchor lies outside a kernel.</exception>
    public static Filter Read(string text, in RtcFilterOptions options) => CatalogExpression.ParseFilter(text, options.Context).With(options.Overrides());
}
