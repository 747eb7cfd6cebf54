using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeConv.OpenGL.Shaders;

/// <summary>Leads a driver's messages back into the shader files.</summary>
internal static partial class ShaderLog
{
    private const int MostCharacters = 4000;

    private const int MostInALine = 400;

    /// <summary>The log with the driver's line numbers turned into "file:line", printable and of bounded length, and the place of its first message.</summary>
    /// <param name="log">What the driver said.</param>
    /// <param name="files">The files by their number.</param>
    /// <param name="linesPerFile">By how much the line numbers of one file and the next differ.</param>
    public static (string Log, string File, int Line) Map(string? log, IReadOnlyList<string> files, int linesPerFile = ShaderSource.LinesPerFile)
    {
        var mapped = new StringBuilder();
        string firstFile = files.Count > 1 ? files[1] : files[0];
        int firstLine = 0;
        foreach (var whole in Printable(Start(log)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (mapped.Length >= MostCharacters) break;
            string row = whole.Length <= MostInALine ? whole : whole[..MostInALine] + " ...";
            var match = Place().Match(row);
            int number = match.Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0;
            int index = number / linesPerFile, line = number % linesPerFile;
            if (number == 0 || index >= files.Count)
            {
                mapped.Append(row.Trim()).Append('\n');
                continue;
            }
            string file = files[index];
            if (firstLine == 0) (firstFile, firstLine) = (file, line);
            mapped.Append(CultureInfo.InvariantCulture, $"{file}:{line}{row[(match.Index + match.Length)..]}\n");
        }
        return (mapped.Length > 0 ? mapped.ToString().TrimEnd() : "the driver gave no message", firstFile, firstLine);
    }

    // Mesa "0:12(5): error", NVIDIA "0(12) : error", ANGLE, AMD and Intel "ERROR: 0:12: ".
    [GeneratedRegex(@"^(?:(?:ERROR|WARNING):\s*)?\d{1,4}(?::(?<line>\d{1,7})(?:\(\d+\))?|\((?<line>\d{1,7})\))")]
    private static partial Regex Place();

    // Enough for what is kept, whatever of it is blank.
    private static string? Start(string? log) => log?.Length > 4 * MostCharacters ? log[..(4 * MostCharacters)] : log;

    private static string Printable(string? log) =>
        string.Concat((log ?? "").ReplaceLineEndings("\n").Select(c => c == '\n' || c == '\t' || !char.IsControl(c) ? c : ' ')).Replace('\t', ' ');
}
