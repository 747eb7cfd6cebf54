using System.Globalization;
using RealtimeConv.Codecs;

namespace RealtimeConv.Demo.Signals;

/// <summary>Signals as text: a column per channel, a line per sample, in front of them a line of names where there is one.</summary>
internal static class SignalTable
{
    /// <summary>Reads a table; the values are rounded to float32.</summary>
    /// <exception cref="InvalidInputException">A bad number, a ragged row, or a header of another number of names; the message names the line.</exception>
    public static (CsvMatrix Values, SignalOrigin Origin) Read(string text)
    {
        string[] lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        int first = Array.FindIndex(lines, l => l.Trim() is [not '#', ..]);
        string? header = first >= 0 && Array.TrueForAll(Fields(lines[first]), f => !IsNumber(f)) ? lines[first].Trim() : null;
        // As a comment it keeps the numbers of the lines that follow.
        if (header is not null) lines[first] = "#";
        var values = CsvCodec.Read(new StringReader(string.Join('\n', lines)));
        string sample = lines[Array.FindIndex(lines, l => l.Trim() is [not '#', ..])].Trim();
        char separator = sample.Contains(';') ? ';' : sample.Contains(',') ? ',' : sample.Contains('\t') ? '\t' : sample.Contains(' ') ? ' ' : header?.Contains(';') == true ? ';' : ',';
        if (header is not null && Fields(header).Length != values.Columns)
            throw new InvalidInputException($"CSV line {first + 1}: the header names {Fields(header).Length} columns, the rows have {values.Columns}.");
        return (values, new SignalOrigin(Header: header, Separator: separator));
    }

    /// <summary>Writes channels as columns under the header of their origin, in the shortest digits that read back as the same float32.</summary>
    public static void Write(ReadOnlySpan<float> samples, int channels, SignalOrigin origin, TextWriter writer)
    {
        if (origin.Header is { } header && Fields(header).Length == channels) writer.Write($"{header}\n");
        for (int k = 0; k < samples.Length; k++)
        {
            writer.Write(samples[k].ToString("R", CultureInfo.InvariantCulture));
            writer.Write((k + 1) % channels == 0 ? '\n' : origin.Separator);
        }
    }

    // Names may stand in quotes, with separators inside.
    private static string[] Fields(string line)
    {
        bool marked = line.AsSpan().ContainsAny(",;");
        var fields = new List<string>();
        bool quoted = false;
        int start = 0;
        for (int k = 0; k <= line.Length; k++)
        {
            if (k < line.Length && line[k] == '"') quoted = !quoted;
            bool ends = k == line.Length || (!quoted && (marked ? line[k] is ',' or ';' : char.IsWhiteSpace(line[k])));
            if (!ends) continue;
            fields.Add(line[start..k].Trim());
            start = k + 1;
        }
        if (!marked) fields.RemoveAll(f => f.Length == 0);
        return [.. fields];
    }

    // nan and inf are numbers that the reader refuses, not names.
    private static bool IsNumber(string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || field.TrimStart('+', '-').ToLowerInvariant() is "nan" or "inf" or "infinity";
}
