using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Streaming;

/// <summary>Turns frames of any format into the four 8-bit channels that the screen path carries.</summary>
/// <remarks>One channel becomes grey, two become grey and alpha 1, channels past the fourth are left out; floats are clamped to 0..1 and rounded half to even.</remarks>
internal static class DisplayFrame
{
    /// <summary>A frame that <see cref="Convert"/> can write into.</summary>
    public static Frame CreateFor(int width, int height, PixelFormat source, AlphaMode alpha) =>
        new(width, height, PixelFormat.Rgba8, source.Channels == 4 ? alpha : AlphaMode.Opaque);

    /// <summary>Converts a frame into one of its size.</summary>
    public static void Convert(Frame source, Frame destination)
    {
        if (source.Format == PixelFormat.Rgba8) source.Bytes.CopyTo(destination.Bytes);
        else if (source.Format == PixelFormat.Rgb8) ExpandRgb(source.Bytes, destination.Bytes);
        else ConvertAny(source, destination);
    }

    private static void ExpandRgb(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        int from = 0;
        for (int to = 0; to < destination.Length; to += 4, from += 3)
        {
            destination[to] = source[from];
            destination[to + 1] = source[from + 1];
            destination[to + 2] = source[from + 2];
            destination[to + 3] = 255;
        }
    }

    private static void ConvertAny(Frame source, Frame destination)
    {
        int channels = source.Channels, samples = source.Width * source.Height;
        var codes = destination.Bytes;
        for (int k = 0; k < samples; k++)
        {
            int from = k * channels, to = 4 * k;
            codes[to] = Code(source, from);
            codes[to + 1] = channels < 3 ? codes[to] : Code(source, from + 1);
            codes[to + 2] = channels < 3 ? codes[to] : Code(source, from + 2);
            codes[to + 3] = channels == 4 ? Code(source, from + 3) : (byte)255;
        }
    }

    private static byte Code(Frame frame, int sample) => frame.Format.Type switch
    {
        SampleType.UNorm8 => frame.UNorm8[sample],
        SampleType.UNorm16 => (byte)((frame.UNorm16[sample] * 255 + 32767) / 65535),
        SampleType.Float16 => Code((float)frame.Float16[sample]),
        _ => Code(frame.Float32[sample]),
    };

    // NaN compares false and becomes 0.
    private static byte Code(float value) => value > 0 ? (byte)MathF.Round(255 * Math.Min(value, 1), MidpointRounding.ToEven) : (byte)0;
}
