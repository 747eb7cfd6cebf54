using System.Globalization;
using System.Xml;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>The reader behind <see cref="SvgConvolveText"/>.</summary>
internal sealed class SvgConvolveReader
{
    private const string Element = "feConvolveMatrix";
    private const int MaxCharacters = 1 << 26;

    private readonly Dictionary<string, string> _attributes = [];
    private readonly List<string> _warnings = [];

    public static KernelDocument Read(string text)
    {
        if (text.Length > MaxCharacters) throw new InvalidInputException($"SVG: {text.Length} characters; the limit is {MaxCharacters}.");
        string trimmed = text.TrimStart('\uFEFF').Trim();
        bool bare = !trimmed.StartsWith('<');
        var reader = new SvgConvolveReader();
        try
        {
            // Line ends become one character, as XML counts them; a bare list of attributes is put into an element of its own on the line before.
            reader.Find(bare ? $"<{Element}\n{trimmed}\n/>" : trimmed);
        }
        catch (XmlException e)
        {
            throw new InvalidInputException($"SVG, line {Math.Max(1, e.LineNumber - (bare ? 1 : 0))}, column {e.LinePosition}: {Cause(e)}.", e);
        }
        return reader.Document();
    }

    // The sentence without the position that XmlException appends to it.
    private static string Cause(XmlException e)
    {
        int position = e.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return (position > 0 ? e.Message[..position] : e.Message).TrimEnd('.').ReplaceLineEndings(" ");
    }

    private void Find(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MaxCharacters, ConformanceLevel = ConformanceLevel.Auto };
        var names = new XmlNamespaceManager(new NameTable());
        using var xml = XmlReader.Create(new StringReader(text), settings, new XmlParserContext(names.NameTable, names, null, XmlSpace.Default));
        int found = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != Element || ++found > 1) continue;
            while (xml.MoveToNextAttribute()) _attributes[xml.LocalName] = xml.Value.Trim();
        }
        if (found == 0) throw new InvalidInputException($"SVG: there is no {Element} element.");
        if (found > 1) _warnings.Add($"The text holds {found} {Element} elements; the first is read.");
    }

    private KernelDocument Document()
    {
        var (width, height) = Order();
        double[] matrix = Matrix(width, height);
        var kernel = new Kernel(width, height, matrix, Divisor(matrix), Target("targetX", width), Target("targetY", height));
        if (_attributes.ContainsKey("kernelUnitLength")) _warnings.Add("kernelUnitLength is not followed: the matrix applies to pixels.");
        return new KernelDocument(kernel)
        {
            Operation = Operation.Convolution,
            Bias = Number("bias") ?? 0,
            Border = EdgeMode(),
            Alpha = PreserveAlpha() ? AlphaPolicy.Preserve : AlphaPolicy.Premultiplied,
            Light = Light(),
            IsAnchorGiven = _attributes.ContainsKey("targetX") || _attributes.ContainsKey("targetY"),
            Warnings = [.. _warnings],
        };
    }

    private (int Width, int Height) Order()
    {
        if (!_attributes.TryGetValue("order", out string? order)) return (3, 3);
        double[] numbers = Numbers("order", order, 2);
        if (numbers.Length is not (1 or 2)) throw Error("order", $"is '{TextPlace.Show(order)}'; it is one whole number or two (columns rows)");
        int[] sizes = [.. numbers.Select(n => n is >= 1 and <= Kernel.MaxCoefficients ? (int)n : throw Error("order", $"is '{TextPlace.Show(order)}'; it must be at least 1"))];
        if (numbers.Any(n => !double.IsInteger(n))) _warnings.Add("The order has a fraction, which SVG cuts off.");
        int width = sizes[0], height = sizes[^1];
        return (long)width * height <= Kernel.MaxCoefficients ? (width, height) : throw Error("order", $"is {width}x{height}, more than the limit of {Kernel.MaxCoefficients} values");
    }

    private double[] Matrix(int width, int height)
    {
        if (!_attributes.TryGetValue("kernelMatrix", out string? matrix)) throw new InvalidInputException("SVG: kernelMatrix is missing.");
        double[] values = Numbers("kernelMatrix", matrix, width * height);
        return values.Length == width * height ? values : throw Error("kernelMatrix", $"has {values.Length} values; order {width} {height} needs {width * height}");
    }

    private double Divisor(double[] matrix)
    {
        double given = Number("divisor") ?? 0;
        if (given != 0) return given;
        double sum = matrix.Sum();
        return sum == 0 ? 1 : sum;
    }

    private int? Target(string name, int size)
    {
        if (Number(name) is not { } target) return null;
        return double.IsInteger(target) && target >= 0 && target < size ? (int)target : throw Error(name, $"is {target:R}; it must be a whole number from 0 to {size - 1}");
    }

    private Border EdgeMode()
    {
        switch (_attributes.GetValueOrDefault("edgeMode", "duplicate"))
        {
            case "duplicate": return Border.Replicate;
            case "wrap": return Border.Wrap;
            case "none": return Border.Of(0);
            case "mirror":
                _warnings.Add("edgeMode mirror is read as reflect (the edge sample repeats); the specification's text leaves that open.");
                return Border.Reflect;
            case var other: throw Error("edgeMode", $"is '{TextPlace.Show(other)}'; it is duplicate, wrap, mirror or none");
        }
    }

    private bool PreserveAlpha() => _attributes.GetValueOrDefault("preserveAlpha", "false") switch
    {
        "true" => true,
        "false" => false,
        var other => throw Error("preserveAlpha", $"is '{TextPlace.Show(other)}'; it is true or false"),
    };

    private LightMode? Light()
    {
        switch (_attributes.GetValueOrDefault("color-interpolation-filters"))
        {
            case "sRGB": return LightMode.Encoded;
            case "linearRGB": return LightMode.Linear;
            default:
                _warnings.Add("The text does not say color-interpolation-filters; SVG viewers then filter in linear light (--light linear).");
                return null;
        }
    }

    private double? Number(string name)
    {
        if (!_attributes.TryGetValue(name, out string? text)) return null;
        double[] numbers = Numbers(name, text, 1);
        return numbers.Length == 1 ? numbers[0] : throw Error(name, $"is '{TextPlace.Show(text)}'; it is one number");
    }

    // Numbers between blanks, or one comma with blanks around it.
    private static double[] Numbers(string name, string text, int most)
    {
        var numbers = new List<double>();
        bool afterComma = true;
        for (int at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (text[at] == ',')
            {
                if (afterComma) throw Error(name, $"lacks a number before the comma at its character {at + 1}");
                afterComma = true;
                at++;
                continue;
            }
            int stop = at;
            while (stop < text.Length && !char.IsWhiteSpace(text[stop]) && text[stop] != ',') stop++;
            if (!double.TryParse(text.AsSpan(at, stop - at), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
                throw Error(name, $"has '{TextPlace.Show(text.AsSpan(at, stop - at))}' at its character {at + 1}, which is no number");
            if (numbers.Count > most) throw Error(name, $"has more than {most} values");
            numbers.Add(value);
            afterComma = false;
            at = stop;
        }
        return afterComma && numbers.Count > 0 ? throw Error(name, "ends with a comma") : [.. numbers];
    }

    private static InvalidInputException Error(string attribute, string message) => new($"SVG: {attribute} {message}.");
}
