using System.Text;

namespace RealtimeConv.Codecs;

/// <summary>
/// Reads and writes tables of numbers as text: a line per row; values between commas, semicolons or blanks (one kind per file); decimals with a point; '#' starts a
/// comment; empty lines do not count. The culture of the machine plays no part.
/// </summary>
public static class CsvCodec
{
    /// <summary>Reads a table from UTF-8 (or by its byte order mark UTF-16 or UTF-32).</summary>
    /// <param name="stream">The text; it stays open.</param>
    /// <param name="allowNonFinite">Whether nan and inf are values; otherwise they are refused with their place.</param>
    /// <param name="maxSamples">The most values accepted.</param>
    /// <exception cref="InvalidInputException">A bad number, a ragged row, no values or too many; the message names line and column, from 1.</exception>
    public static CsvMatrix Read(Stream stream, bool allowNonFinite = false, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return Read(reader, allowNonFinite, maxSamples);
    }

    /// <summary>Reads a table from text.</summary>
    /// <inheritdoc cref="Read(Stream, bool, long)"/>
    public static CsvMatrix Read(TextReader reader, bool allowNonFinite = false, long maxSamples = CodecLimits.MaxSamples)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new CsvParser(reader, allowNonFinite, Math.Min(maxSamples, Array.MaxLength / sizeof(double))).Parse();
    }

    /// <summary>Writes a table with commas; every number reads back as the same double.</summary>
    public static void Write(CsvMatrix matrix, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(writer);
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int column = 0; column < matrix.Columns; column++)
            {
                if (column > 0) writer.Write(',');
                writer.Write(matrix[row, column].ToString("R", System.Globalization.CultureInfo.InvariantCulture));
            }
            writer.Write('\n');
        }
    }
}
