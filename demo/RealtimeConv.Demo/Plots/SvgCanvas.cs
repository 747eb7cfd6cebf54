using System.Globalization;
using System.Security;
using System.Text;

namespace RealtimeConv.Demo.Plots;

/// <summary>Collects the shapes of one SVG picture; y runs down, units are pixels.</summary>
internal sealed class SvgCanvas(double width, double height)
{
    /// <summary>Colour of text and axes: readable on white and on dark pages, since the picture brings its own background.</summary>
    public const string Ink = "#1f2933";

    /// <summary>Colour of positive numbers.</summary>
    public const string Positive = "#c2410c";

    /// <summary>Colour of negative numbers.</summary>
    public const string Negative = "#1d4ed8";

    private readonly StringBuilder _body = new();

    /// <summary>A filled rectangle, with an outline where one is given.</summary>
    public void Rectangle(double x, double y, double w, double h, string fill, string? stroke = null) =>
        Append($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" fill=\"{fill}\"{(stroke is null ? "" : $" stroke=\"{stroke}\"")}/>");

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string stroke, double thickness = 1) =>
        Append($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\" stroke-width=\"{N(thickness)}\"/>");

    /// <summary>A line through points.</summary>
    public void Polyline(IEnumerable<(double X, double Y)> points, string stroke, double thickness = 1.5) =>
        Append($"<polyline fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{N(thickness)}\" points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\"/>");

    /// <summary>A line of text; the anchor is start, middle or end.</summary>
    public void Text(double x, double y, string text, double size = 13, string anchor = "start", string fill = Ink) =>
        Append($"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\" text-anchor=\"{anchor}\" fill=\"{fill}\">{SecurityElement.Escape(text)}</text>");

    /// <summary>A PNG picture inside the document, its pixels kept sharp.</summary>
    public void Picture(double x, double y, double w, double h, ReadOnlySpan<byte> png) =>
        Append($"<image x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(w)}\" height=\"{N(h)}\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"data:image/png;base64,{Convert.ToBase64String(png)}\"/>");

    /// <summary>A signed number as a colour from blue over white to orange; <paramref name="largest"/> is full colour.</summary>
    public static string Signed(double value, double largest)
    {
        double t = largest > 0 ? Math.Clamp(Math.Abs(value) / largest, 0, 1) : 0;
        var (r, g, b) = value >= 0 ? (194, 65, 12) : (29, 78, 216);
        int Mix(int channel) => (int)Math.Round(255 + t * (channel - 255));
        return $"#{Mix(r):x2}{Mix(g):x2}{Mix(b):x2}";
    }

    /// <summary>The whole document.</summary>
    public override string ToString() =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"0 0 {N(width)} {N(height)}\" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n"
        + $"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{_body}</svg>\n";

    private void Append(string element) => _body.Append(element).Append('\n');

    private static string N(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
