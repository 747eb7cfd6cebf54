using System.Globalization;
using System.Text;

namespace RealtimeConv.Verification.Reports;

/// <summary>A histogram of ratios as inline SVG: one bar for exact samples, one for each part of the allowance, one for what lies beyond.</summary>
public static class HistogramSvg
{
    private const int BarWidth = 14, Height = 90;

    /// <summary>The drawing; bar heights are logarithmic, so that single samples show beside millions.</summary>
    public static string Of(RatioHistogram histogram)
    {
        ArgumentNullException.ThrowIfNull(histogram);
        long[] counts = [histogram.Zero, .. histogram.Bins, histogram.Beyond];
        double tallest = Math.Log2(1 + counts.Max());
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{BarWidth * counts.Length}\" height=\"{Height + 14}\" role=\"img\">");
        for (int k = 0; k < counts.Length; k++)
        {
            double height = tallest == 0 ? 0 : Height * Math.Log2(1 + counts[k]) / tallest;
            string label = k == 0 ? "exact" : k == counts.Length - 1 ? "beyond the bound" : $"up to {k / (double)RatioHistogram.BinCount:0.##} of the bound";
            string colour = k == 0 ? "#6a6" : k == counts.Length - 1 ? "#d22" : "#46a";
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{k * BarWidth}\" y=\"{Height - height:0.##}\" width=\"{BarWidth - 2}\" height=\"{height:0.##}\" fill=\"{colour}\"><title>{label}: {counts[k]}</title></rect>");
        }
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{Height + 12}\" font-size=\"10\">0</text><text x=\"{BarWidth * (counts.Length - 1) - 4}\" y=\"{Height + 12}\" font-size=\"10\">1</text></svg>");
        return svg.ToString();
    }
}
