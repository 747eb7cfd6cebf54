using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RealtimeConv.OpenGL.Shaders;

/// <summary>A shader's text as the driver gets it: version, constants, then the file with its includes, with #line directives that lead back into the files.</summary>
/// <remarks>
/// The file is written into the line number: line n of file k counts as k * 1000 + n. The source string number that #line can carry is lost in many of
/// Mesa's messages.
/// </remarks>
internal sealed class ShaderSource
{
    /// <summary>Files are shorter than this.</summary>
    public const int LinesPerFile = 1000;

    private const string Include = "#include";

    private readonly StringBuilder _text = new();
    private readonly List<string> _files = ["the constants"];

    private ShaderSource() { }

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>The files by their number; number 0 is the version line and the constants.</summary>
    public ImmutableArray<string> Files => [.. _files];

    /// <summary>Puts a variant's text together.</summary>
    /// <param name="variant">Which file and constants.</param>
    /// <param name="version">The version line's operand: "330 core", "310 es".</param>
    /// <param name="read">Gives the text of a file of shaders/, or null.</param>
    /// <exception cref="ShaderCompileException">A file or an included file does not exist, or an include line is malformed.</exception>
    public static ShaderSource Assemble(ShaderVariant variant, string version, Func<string, string?> read)
    {
        var source = new ShaderSource();
        source._text.Append("#version ").Append(version).Append('\n').Append(variant.Constants);
        source.Append(variant.File, null, read);
        return source;
    }

    // Each file is taken once, at its first mention; so neither repeats nor cycles need guards.
    private void Append(string file, string? mentionedAt, Func<string, string?> read)
    {
        if (_files.Contains(file)) return;
        string text = read(file) ?? throw new ShaderCompileException(file, 0, mentionedAt is null ? "no such shader file" : $"no such shader file, included at {mentionedAt}");
        int number = _files.Count;
        _files.Add(file);
        AppendLineDirective(1, number);
        int line = 0;
        foreach (var row in text.TrimEnd('\n').Split('\n'))
        {
            line++;
            if (row.StartsWith(Include, StringComparison.Ordinal))
            {
                Append(IncludedFile(file, line, row), $"{file}:{line}", read);
                AppendLineDirective(line + 1, number);
            }
            else _text.Append(row).Append('\n');
        }
    }

    private static string IncludedFile(string file, int line, string row)
    {
        string operand = row[Include.Length..].Trim();
        return operand.Length > 2 && operand[0] == '"' && operand[^1] == '"'
            ? operand[1..^1]
            : throw new ShaderCompileException(file, line, $"'{row}' is no include line; write #include \"path below shaders/\"");
    }

    private void AppendLineDirective(int line, int number) => _text.Append(CultureInfo.InvariantCulture, $"#line {number * LinesPerFile + line}\n");
}
