using System.Globalization;
using System.Text;
using System.Text.Json;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>Kernels as JSON: <c>{ "width": 3, "height": 3, "weights": [[1,2,1],[2,4,2],[1,2,1]], "divisor": 16, "anchor": [1,1], "bias": 0, "operation": "correlate" }</c>.</summary>
/// <remarks>
/// weights are rows, or one list in row-major order with width and height, or for a kernel over frames a list of frames of rows, the newest frame first. Everything but the weights may be left out: divisor 1, anchor (width / 2, height / 2).
/// A weight counts divided by the divisor. The anchor is the window's, (column, row). operation is correlate or convolve. name and description are allowed and not read. An array of such objects is one kernel per channel.
/// </remarks>
public static class KernelJson
{
    /// <summary>Reads one kernel or one per channel.</summary>
    /// <exception cref="InvalidInputException">No JSON, an unknown or missing key, ragged rows, a number that is none; the message gives line and column.</exception>
    public static KernelDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return KernelJsonReader.Read(text);
    }

    /// <summary>Writes the kernels with one row of weights per line.</summary>
    /// <exception cref="InvalidInputException">The document is a sequence of kernels.</exception>
    public static KernelText Write(KernelDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Arrangement == KernelArrangement.Sequence) throw new InvalidInputException("JSON: a file holds one kernel or one per channel, no sequence; write one file each.");
        var warnings = new List<string>();
        if (document.Border is not null && document.Border != default(Border)) warnings.Add($"JSON kernels have no border: {document.Border} is lost.");
        if (document.Alpha is not (null or AlphaPolicy.Premultiplied)) warnings.Add($"JSON kernels have no alpha policy: {document.Alpha} is lost.");
        if (document.Light is LightMode.Linear) warnings.Add("JSON kernels do not say linear light.");
        var shown = document.Operation is { } operation ? document.For(operation) : document.AnchorsAreCoefficients ? document.For(Operation.CrossCorrelation) : document;
        var objects = document.Arrangement == KernelArrangement.Frames ? [Object(shown.Kernels[0], shown, 0)] : shown.Kernels.Select((k, c) => Object(k, shown, c));
        string text = document.Arrangement == KernelArrangement.PerChannel ? $"[\n{string.Join(",\n", objects)}\n]" : objects.Single();
        return new KernelText(text, [.. warnings]);
    }

    private static string Object(Kernel kernel, KernelDocument document, int channel)
    {
        var text = new StringBuilder("{\n");
        text.Append($"  \"width\": {kernel.Width},\n  \"height\": {kernel.Height},\n  \"weights\": [\n");
        if (document.Arrangement == KernelArrangement.Frames) text.AppendJoin(",\n", document.Kernels.Select(k => $"   [\n{Rows(k, kernel.Divisor)}   ]")).Append('\n');
        else text.Append(Rows(kernel, kernel.Divisor));
        text.Append("  ],\n");
        text.Append($"  \"divisor\": {Number(kernel.Divisor)},\n  \"anchor\": [{kernel.AnchorX}, {kernel.AnchorY}]");
        if (document.Bias is { } bias) text.Append($",\n  \"bias\": {Number(bias[channel])}");
        if (document.Operation is { } operation) text.Append($",\n  \"operation\": \"{(operation == Operation.Convolution ? "convolve" : "correlate")}\"");
        return text.Append("\n}").ToString();
    }

    // One divisor serves all frames.
    private static string Rows(Kernel kernel, double divisor)
    {
        var text = new StringBuilder();
        for (int j = 0; j < kernel.Height; j++)
        {
            var row = kernel.Coefficients.Skip(j * kernel.Width).Take(kernel.Width).Select(c => Number(kernel.Divisor == divisor ? c : c / kernel.Divisor * divisor));
            text.Append("    [").AppendJoin(", ", row).Append(j < kernel.Height - 1 ? "],\n" : "]\n");
        }
        return text.ToString();
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
