using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Reports;

/// <summary>Ratios of error to allowance as a picture: black to blue to white up to the bound, red beyond it.</summary>
public static class HeatMap
{
    /// <summary>The picture of a comparison, one pixel for each of its pixels.</summary>
    public static Frame Draw(ComparisonReport comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var picture = new Frame(comparison.Region.Width, comparison.Region.Height, PixelFormat.Rgb8);
        var codes = picture.UNorm8;
        for (int k = 0; k < comparison.RatioMap.Length; k++) Colour(comparison.RatioMap[k]).CopyTo(codes[(3 * k)..]);
        return picture;
    }

    /// <summary>Red, green and blue of a ratio.</summary>
    public static byte[] Colour(double ratio)
    {
        if (ratio > 1) return [255, (byte)(double.IsFinite(ratio) ? Math.Max(0, 96 - 32 * Math.Log2(ratio)) : 0), 0];
        double dark = Math.Min(1, 2 * ratio), light = Math.Max(0, 2 * ratio - 1);
        return [Mix(36), Mix(104), Mix(184)];

        byte Mix(int blue) => (byte)Math.Round(blue * dark + (255 - blue) * light);
    }

    /// <summary>The picture as a data URI of a PNG.</summary>
    public static string DataUri(ComparisonReport comparison)
    {
        using var png = new MemoryStream();
        PngEncoder.Encode(Draw(comparison), png);
        return "data:image/png;base64," + Convert.ToBase64String(png.GetBuffer(), 0, (int)png.Length);
    }
}
