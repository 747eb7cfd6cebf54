using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace RealtimeConv.Hosting.Hud;

/// <summary>A stroke typeface read from text: what the on-screen display and the labels of contact sheets are written in.</summary>
/// <remarks>One unit is one pixel at native size. The file format is described at the top of assets/font/realtimeconv-line.strokes.</remarks>
public sealed class StrokeFont
{
    /// <summary>Half the stroke width of the regular weight, in units.</summary>
    public const float HalfStroke = 0.62f;

    /// <summary>Units from one baseline to the next.</summary>
    public const float LineHeight = 17;

    /// <summary>Units from the baseline to the top of capitals.</summary>
    public const float CapHeight = 10;

    /// <summary>Units above the baseline that a line of text occupies, brackets included.</summary>
    public const float Ascent = 11.5f;

    /// <summary>Units below the baseline that a line of text occupies.</summary>
    public const float Descent = 3.5f;

    private const char Replacement = '?';
    private static readonly Lazy<StrokeFont> Shared = new(LoadEmbedded);
    private readonly FrozenDictionary<char, StrokeGlyph> _glyphs;

    private StrokeFont(FrozenDictionary<char, StrokeGlyph> glyphs) => _glyphs = glyphs;

    /// <summary>The typeface that comes with the library.</summary>
    public static StrokeFont Default => Shared.Value;

    /// <summary>All glyphs, ordered by character.</summary>
    public IEnumerable<StrokeGlyph> Glyphs => _glyphs.Values.OrderBy(g => g.Character);

    /// <summary>The glyph of a character; a question mark where the typeface has none.</summary>
    public StrokeGlyph this[char character] => _glyphs.TryGetValue(character, out var glyph) ? glyph : _glyphs[Replacement];

    /// <summary>Whether the typeface draws a character.</summary>
    public bool Has(char character) => _glyphs.ContainsKey(character);

    /// <summary>Width of a line of text in units.</summary>
    public float Measure(ReadOnlySpan<char> text)
    {
        float width = 0;
        foreach (char c in text) width += this[c].Advance;
        return width;
    }

    /// <summary>Reads a typeface.</summary>
    /// <param name="text">The lines of a .strokes file.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="InvalidInputException">A line is malformed, a character appears twice, or '?' (drawn for unknown characters) is missing.</exception>
    public static StrokeFont Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var glyphs = new Dictionary<char, StrokeGlyph>();
        int number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Trim().IsEmpty || line.StartsWith("# ") || line is "#") continue;
            var glyph = ParseLine(line.ToString(), name, number);
            if (!glyphs.TryAdd(glyph.Character, glyph))
                throw new InvalidInputException($"{name} line {number}: character '{glyph.Character}' is drawn twice; remove one of the lines.");
        }
        if (!glyphs.ContainsKey(Replacement)) throw new InvalidInputException($"{name}: '?' is missing; it stands for characters that are not drawn.");
        return new StrokeFont(glyphs.ToFrozenDictionary());
    }

    private static StrokeGlyph ParseLine(string line, string name, int number)
    {
        string[] parts = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !TryCharacter(parts[0], out char character)
            || !float.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out float advance) || advance is not (> 0 and < 1000))
            throw new InvalidInputException($"{name} line {number}: expected 'CHARACTER ADVANCE STROKES'; '{line}' is not.");
        try
        {
            return new StrokeGlyph(character, advance, parts.Length == 3 ? StrokePath.Parse(parts[2]) : []);
        }
        catch (FormatException e)
        {
            throw new InvalidInputException($"{name} line {number}: {e.Message}", e);
        }
    }

    private static bool TryCharacter(string field, out char character)
    {
        character = field[0];
        if (field.Length == 1) return true;
        if (!field.StartsWith("U+", StringComparison.Ordinal) || !ushort.TryParse(field.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code)) return false;
        character = (char)code;
        return true;
    }

    private static StrokeFont LoadEmbedded()
    {
        const string resource = "font/realtimeconv-line.strokes";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without its resource {resource}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), resource);
    }
}
