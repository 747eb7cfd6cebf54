using RealtimeConv.Frames;

namespace RealtimeConv.Codecs;

/// <summary>The layout a frame is really written in: the wish where it loses nothing, else the nearest one that loses nothing.</summary>
internal static class PngLayoutChoice
{
    public static PngLayout Choose(Frame codes, PngColorType? wish, int depth)
    {
        bool alpha = codes.Alpha != AlphaMode.Opaque;
        bool grey = codes.Channels == 1 || (wish is PngColorType.Grey or PngColorType.GreyAlpha && IsGrey(codes));
        var type = wish switch
        {
            null => codes.Channels == 1 ? PngColorType.Grey : alpha ? PngColorType.Rgba : PngColorType.Rgb,
            PngColorType.Grey => (grey, alpha) switch
            {
                (true, false) => PngColorType.Grey,
                (true, true) => PngColorType.GreyAlpha,
                (false, false) => PngColorType.Rgb,
                _ => PngColorType.Rgba,
            },
            PngColorType.GreyAlpha => grey ? PngColorType.GreyAlpha : PngColorType.Rgba,
            PngColorType.Rgb => alpha ? PngColorType.Rgba : PngColorType.Rgb,
            PngColorType.Rgba => PngColorType.Rgba,
            _ => throw new ArgumentException($"A PNG of colour type {wish} is not written; grey, grey and alpha, RGB and RGBA are."),
        };
        return new PngLayout(type, depth);
    }

    private static bool IsGrey(Frame codes) =>
        codes.Format.Type == SampleType.UNorm8 ? IsGrey(codes.UNorm8, codes.Channels) : IsGrey(codes.UNorm16, codes.Channels);

    private static bool IsGrey<T>(ReadOnlySpan<T> samples, int channels) where T : unmanaged, IEquatable<T>
    {
        for (int k = 0; k < samples.Length; k += channels)
            if (!samples[k].Equals(samples[k + 1]) || !samples[k].Equals(samples[k + 2])) return false;
        return true;
    }
}
