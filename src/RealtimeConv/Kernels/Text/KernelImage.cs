using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Kernels.Text;

/// <summary>A picture as a kernel: each pixel's weight is its luminance, 0 (black) to 1 (white), unscaled.</summary>
/// <remarks>
/// Luminance is 0.2126 R + 0.7152 G + 0.0722 B of the encoded values (the weights of ITU-R BT.709), times alpha where there is alpha: what is transparent weighs nothing.
/// Grey pictures keep their codes as whole coefficients over 255 or 65535. Scale the kernel by its sum to blur without brightening.
/// </remarks>
public static class KernelImage
{
    private const double Red = 0.2126, Green = 0.7152, Blue = 0.0722;

    /// <summary>Reads a frame of 1, 3 or 4 channels.</summary>
    /// <exception cref="InvalidInputException">Another number of channels, a sample that is not finite, or more pixels than a kernel may have.</exception>
    public static KernelDocument FromFrame(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (frame.Channels is not (1 or 3 or 4)) throw new InvalidInputException($"A picture of {frame.Channels} channels is no kernel; 1, 3 or 4 channels are possible.");
        if ((long)frame.Width * frame.Height > Kernel.MaxCoefficients)
            throw new InvalidInputException($"A picture of {frame.Width} x {frame.Height} is too large for a kernel; the limit is {Kernel.MaxCoefficients} pixels.");
        double codes = frame.Format.IsFloat ? 1 : frame.Format.MaxCode;
        var values = new double[frame.Width * frame.Height];
        for (int y = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
            {
                double value = Luminance(frame, x, y);
                if (!double.IsFinite(value)) throw new InvalidInputException($"The picture's pixel ({x}, {y}) is not finite; weights must be.");
                values[y * frame.Width + x] = value * codes;
            }
        bool whole = Array.TrueForAll(values, v => Math.Abs(v - Math.Round(v)) <= codes * Math.ScaleB(1, -50));
        if (whole) for (int k = 0; k < values.Length; k++) values[k] = Math.Round(values[k]);
        return new KernelDocument(new Kernel(frame.Width, frame.Height, values, codes)) { Warnings = Warnings(frame) };
    }

    private static double Luminance(Frame frame, int x, int y)
    {
        double first = frame[x, y, 0];
        if (frame.Channels == 1) return first;
        double green = frame[x, y, 1], blue = frame[x, y, 2];
        double luminance = first == green && green == blue ? first : Red * first + Green * green + Blue * blue;
        return frame.Alpha == AlphaMode.Straight ? luminance * frame[x, y, 3] : luminance;
    }

    private static System.Collections.Immutable.ImmutableArray<string> Warnings(Frame frame) =>
        frame.Alpha == AlphaMode.Straight ? ["The weights are multiplied by the picture's alpha."] : [];
}
