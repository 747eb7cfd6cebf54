using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>A decoded PNG: its pixels and how the file stored them.</summary>
/// <param name="Frame">
/// Grey becomes one channel, RGB and palettes three, anything with alpha or tRNS four with <see cref="AlphaMode.Straight"/> (grey repeated). Depths to 8 become
/// UNorm8 (1, 2 and 4 bits scaled exactly), 16 bits stay UNorm16. Values are the encoded ones; gamma and profiles are not applied.
/// </param>
/// <param name="ColorType">The colour type in the file's header.</param>
/// <param name="BitDepth">Bits per sample (or per palette index) in the file's header: 1, 2, 4, 8 or 16.</param>
public sealed record PngImage(Frame Frame, PngColorType ColorType, int BitDepth)
{
    /// <summary>The layout in which <see cref="PngEncoder"/> writes this picture back: palettes as RGB or RGBA, tRNS as an alpha channel.</summary>
    public PngLayout Layout => new(
        (ColorType, Frame.Channels) switch
        {
            (PngColorType.Grey, 4) => PngColorType.GreyAlpha,
            (PngColorType.Rgb or PngColorType.Palette, 4) => PngColorType.Rgba,
            (PngColorType.Palette, _) => PngColorType.Rgb,
            var (stored, _) => stored,
        },
        Math.Max(8, BitDepth));
}
