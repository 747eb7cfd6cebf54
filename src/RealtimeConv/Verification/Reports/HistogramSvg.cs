using System.Globalization;
using System.Text;

namespace RealtimeConv.Verification.Reports;

/// <summary>A histogram of ratios as inline SVG: one bar for exact samples, one for each part of the allowance, one for what lies beyond.</summary>
public static class HistogramSvg
{
    private const int BarWidth = 13, Gap = 8, Height = 96, Left = 34, Top = 8;

    /// <summary>The drawing; bar heights are logarithmic, so that single samples show beside millions.</summary>
    public static string Of(RatioHistogram histogram)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        int bins = histogram.Bins.Length, width = Left + (bins + 2) * BarWidth + 2 * Gap + 34, foot = Top + Height;
        int decades = Math.Max(1, (int)Math.Ceiling(Math.Log10(1 + Math.Max(Math.Max(histogram.Zero, histogram.Beyond), histogram.Bins.Append(0).Max()))));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{foot + 16}\" role=\"img\">");
        for (int d = 0; d <= decades; d += decades > 4 ? 2 : 1)
        {
            double y = foot - Height * (double)d / decades;
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{Left}\" x2=\"{width}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\" stroke=\"#ccc\"/><text x=\"{Left - 5}\" y=\"{y + 3:0.#}\" text-anchor=\"end\">{Decade(d)}</text>");
        }
        Bar(Left, histogram.Zero, "exact", "exact", "#6a6");
        for (int k = 0; k < bins; k++) Bar(BinX(k), histogram.Bins[k], "inside", string.Create(CultureInfo.InvariantCulture, $"up to {(k + 1) / (double)bins:0.##} of the bound"), "#46a");
        Bar(BinX(bins) + Gap, histogram.Beyond, "beyond", "beyond the bound", "#d22");
        Label(Left + BarWidth / 2, "exact");
        Label(BinX(bins / 2), "0.5");
        Label(BinX(bins), "1");
        Label(BinX(bins) + Gap + BarWidth + 8, "beyond");
        return svg.Append("</svg>").ToString();

        int BinX(int k) => Left + BarWidth + Gap + k * BarWidth;

        void Bar(int x, long count, string kind, string label, string colour)
        {
            double height = Height * Math.Log10(1 + count) / decades;
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x}\" y=\"{foot - height:0.##}\" width=\"{BarWidth - 2}\" height=\"{height:0.##}\" fill=\"{colour}\"><title>{label}: {count}</title></rect>");
        }

        void Label(int x, string text) => svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{foot + 12}\" text-anchor=\"middle\">{text}</text>");
    }

    private static string Decade(int d) => d == 0 ? "0" : d < 4 ? Math.Pow(10, d).ToString("0", CultureInfo.InvariantCulture) : $"1e{d}";
}
