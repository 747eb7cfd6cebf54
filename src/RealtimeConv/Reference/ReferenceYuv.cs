using RealtimeConv.Frames;

namespace RealtimeConv.Reference;

/// <summary>Y'CbCr to R'G'B' in double by obvious loops: what every other path of the conversion is judged by.</summary>
/// <remarks>
/// Codes become Y' = (code - black) / (white - black) and Pb, Pr = (code - middle) / width (ITU-T H.273, 8.3; black 16 s, white 235 s, width 224 s with
/// s = 2^(bits - 8) in the limited range; 0, 2^bits - 1 and the same width in the full one; the middle is 128 s). Chroma between its samples is interpolated
/// linearly across and down, from where the siting says that they lie; beyond the outermost samples those go on. Then
/// R' = Y' + 2 (1 - Kr) Pr, B' = Y' + 2 (1 - Kb) Pb, G' = (Y' - Kr R' - Kb B') / (1 - Kr - Kb). Nothing is clamped.
/// </remarks>
public static class ReferenceYuv
{
    /// <summary>The exact result: row-major, R', G', B' and an alpha of 1 interleaved.</summary>
    public static double[] Convert(YuvFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var result = new double[frame.Width * frame.Height * 4];
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                Pixel(frame, x, y).CopyTo(result, 4 * (y * frame.Width + x));
        return result;
    }

    /// <summary>The exact result, rounded once to an output format of four channels as <see cref="ReferenceFilter"/> rounds.</summary>
    public static Frame Convert(YuvFrame frame, SampleType type)
    {
        var result = new Frame(frame.Width, frame.Height, new PixelFormat(type, 4));
        OutputRounding.Store(Convert(frame), result);
        return result;
    }

    private static double[] Pixel(YuvFrame frame, int x, int y)
    {
        var format = frame.Layout.Format;
        var colour = frame.Colour;
        double step = 1 << (format.Bits - 8);
        bool limited = colour.Range == YuvRange.Limited;
        double black = limited ? 16 * step : 0, white = limited ? 235 * step : format.MaxCode, width = limited ? 224 * step : format.MaxCode, middle = 128 * step;
        var (cb, cr) = Chroma(frame, x, y);
        double luma = (frame.Luma(x, y) - black) / (white - black), blueness = (cb - middle) / width, redness = (cr - middle) / width;
        var (kr, kb) = colour.Weights;
        double red = luma + 2 * (1 - kr) * redness, blue = luma + 2 * (1 - kb) * blueness;
        return [red, (luma - kr * red - kb * blue) / (1 - kr - kb), blue, 1];
    }

    private static (double Cb, double Cr) Chroma(YuvFrame frame, int x, int y)
    {
        var format = frame.Layout.Format;
        var siting = frame.Colour.Siting;
        // Where the pixel lies among the chroma samples; the first of these lies at the offset among the pixels.
        double across = format.HalvesColumns ? (x - (siting == ChromaSiting.Centre ? 0.5 : 0)) / 2 : x;
        double down = format.HalvesRows ? (y - (siting == ChromaSiting.TopLeft ? 0 : 0.5)) / 2 : y;
        int left = (int)Math.Floor(across), top = (int)Math.Floor(down);
        double cb = 0, cr = 0;
        for (int j = 0; j < 2; j++)
        {
            for (int i = 0; i < 2; i++)
            {
                double weight = (1 - Math.Abs(across - left - i)) * (1 - Math.Abs(down - top - j));
                var (b, r) = frame.Chroma(Math.Clamp(left + i, 0, frame.Layout.ChromaWidth - 1), Math.Clamp(top + j, 0, frame.Layout.ChromaHeight - 1));
                cb += weight * b;
                cr += weight * r;
            }
        }
        return (cb, cr);
    }
}
