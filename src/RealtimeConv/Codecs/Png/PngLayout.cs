namespace RealtimeConv.Codecs;

/// <summary>How samples lie in a PNG to be written.</summary>
/// <param name="ColorType">Any but <see cref="PngColorType.Palette"/>.</param>
/// <param name="BitDepth">8 or 16.</param>
public readonly record struct PngLayout(PngColorType ColorType, int BitDepth)
{
    /// <summary>Samples per pixel.</summary>
    public int Channels => ColorType switch { PngColorType.Grey => 1, PngColorType.GreyAlpha => 2, PngColorType.Rgb => 3, _ => 4 };
}
