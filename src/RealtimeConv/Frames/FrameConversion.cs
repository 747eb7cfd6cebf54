namespace RealtimeConv.Frames;

/// <summary>Frames from one pixel format into another, and between the two ways to store colours beside real alpha.</summary>
/// <remarks>
/// Into codes: values are clamped to 0..1, NaN becomes 0, and M v (M = 255 or 65535) is rounded to the nearest code, exact ties to the even one. M v is
/// formed in double, where it is exact for every float32 and float16, so a tie is a tie. Into float16: round to nearest even. Into float32: correctly rounded.
/// </remarks>
public static class FrameConversion
{
    /// <summary>A new frame of the same pixels in another format.</summary>
    /// <param name="frame">The frame to convert.</param>
    /// <param name="format">Any sample type; as many channels as the frame has, or 1 to 3 or 4 (the channel repeated), 3 to 4 (alpha 1), 4 to 3 (opaque only).</param>
    /// <exception cref="ArgumentException">The channels cannot be converted.</exception>
    public static Frame ConvertTo(this Frame frame, PixelFormat format)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (format == frame.Format) return frame.Clone();
        var result = new Frame(frame.Width, frame.Height, format, format.Channels == 4 ? frame.Alpha : AlphaMode.Opaque);
        CopyTo(frame, result);
        return result;
    }

    /// <summary>Converts a frame's pixels into an existing frame of the same size. Does not allocate.</summary>
    /// <exception cref="ArgumentException">The sizes differ, the channels cannot be converted, or four channels on both sides mean different alpha.</exception>
    public static void CopyTo(this Frame source, Frame destination)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        if (source.Width != destination.Width || source.Height != destination.Height)
            throw new ArgumentException($"A {source.Width} x {source.Height} frame does not fit one of {destination.Width} x {destination.Height}; sizes must agree.", nameof(destination));
        CheckChannels(source, destination);
        if (source.Channels == destination.Channels)
            SampleConversion.Convert(source.Bytes, source.Format.Type, destination.Bytes, destination.Format.Type);
        else
            for (int y = 0; y < source.Height; y++) ChannelConversion.ConvertRow(source, destination, y);
    }

    /// <summary>The frame with colours undivided by alpha: itself unless it is premultiplied. Where alpha is 0 the colour is 0.</summary>
    public static Frame ToStraightAlpha(this Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Alpha == AlphaMode.Premultiplied ? AlphaConversion.Divide(frame) : frame;
    }

    /// <summary>The frame with colours multiplied by alpha: itself unless its alpha is straight.</summary>
    public static Frame ToPremultipliedAlpha(this Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Alpha == AlphaMode.Straight ? AlphaConversion.Multiply(frame) : frame;
    }

    private static void CheckChannels(Frame source, Frame destination)
    {
        int from = source.Channels, to = destination.Channels;
        bool known = from == to || (from, to) is (1, 3) or (1, 4) or (3, 4) or (4, 3);
        if (!known)
            throw new ArgumentException($"{from} channels cannot become {to}; possible are the same count, 1 to 3 or 4, 3 to 4, and 4 to 3 of an opaque frame.");
        if (from == 4 && to == 3 && source.Alpha != AlphaMode.Opaque)
            throw new ArgumentException($"The frame has {source.Alpha} alpha, which three channels would drop; composite it or keep four channels.");
        if (from == 4 && to == 4 && source.Alpha != destination.Alpha)
            throw new ArgumentException($"The source has {source.Alpha} alpha, the destination {destination.Alpha}; convert the alpha first.");
    }
}
