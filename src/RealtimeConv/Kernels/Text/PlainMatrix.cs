using System.Collections.Immutable;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>What is left of a document in formats that hold a matrix and nothing else.</summary>
internal static class PlainMatrix
{
    /// <summary>The only kernel, with a warning for everything that the matrix alone does not say.</summary>
    public static Kernel Of(KernelDocument document, string format, out ImmutableArray<string> warnings)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Kernels.Length > 1) throw new InvalidInputException($"{format}: a matrix holds one kernel; the document has {document.Kernels.Length}.");
        var operation = document.Operation ?? Operation.CrossCorrelation;
        var kernel = document.For(operation).Kernels[0];
        var lost = new List<string>();
        if ((kernel.AnchorX, kernel.AnchorY) != (kernel.Width / 2, kernel.Height / 2)) lost.Add($"{format} has no anchor: give --anchor {kernel.AnchorX},{kernel.AnchorY} with it.");
        if (kernel.Divisor != 1) lost.Add($"{format} has no divisor: the weights are written divided by {kernel.Divisor:R}.");
        if (operation == Operation.Convolution) lost.Add($"{format} does not name the operation: give --operation convolve with it.");
        if (document.Bias is { IsZero: false } bias) lost.Add($"{format} has no bias: give --bias {bias} with it.");
        if (document.Border is { } border && border != default) lost.Add($"{format} has no border: give --border {border} with it.");
        warnings = [.. lost];
        return kernel;
    }
}
