using System.Globalization;
using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>Kernels as tables: a line per row, values between commas, semicolons or blanks, <c>#</c> comments. The anchor is (width / 2, height / 2).</summary>
public static class KernelCsv
{
    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidInputException">A bad number, NaN, a ragged row, no values or too many; the message names line and column.</exception>
    public static KernelDocument Read(TextReader reader)
    {
        var matrix = CsvCodec.Read(reader, maxSamples: Kernel.MaxCoefficients);
        return new KernelDocument(new Kernel(matrix.Columns, matrix.Rows, matrix.Values.AsSpan()));
    }

    /// <summary>Reads a table.</summary>
    /// <inheritdoc cref="Read(TextReader)"/>
    public static KernelDocument Read(string text) => Read(new StringReader(text));

    /// <summary>Writes the weights, divided, one row per line.</summary>
    /// <exception cref="InvalidInputException">The document has several kernels.</exception>
    public static KernelText Write(KernelDocument document)
    {
        var kernel = PlainMatrix.Of(document, "CSV", out var warnings);
        var text = new StringBuilder();
        for (int j = 0; j < kernel.Height; j++)
        {
            if (j > 0) text.Append('\n');
            for (int i = 0; i < kernel.Width; i++) text.Append(i > 0 ? "," : "").Append(kernel[i, j].ToString("R", CultureInfo.InvariantCulture));
        }
        return new KernelText(text.ToString(), warnings);
    }
}
