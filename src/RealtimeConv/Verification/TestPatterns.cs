using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Reference;

namespace RealtimeConv.Verification;

/// <summary>Frames that bring errors of a filter to light. Every sample is rounded once to the format; patterns are the same on every run.</summary>
public static class TestPatterns
{
    /// <summary>A frame whose samples are given by a function of column, row and channel.</summary>
    public static Frame Fill(int width, int height, PixelFormat format, AlphaMode alpha, Func<int, int, int, double> sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var frame = new Frame(width, height, format, alpha);
        var values = new double[width * height * format.Channels];
        int k = 0;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                for (int c = 0; c < format.Channels; c++) values[k++] = c == 3 && alpha == AlphaMode.Opaque && format.Channels == 4 ? 1 : sample(x, y, c);
        OutputRounding.Store(values, frame);
        return frame;
    }

    /// <summary>1 at one pixel, 0 elsewhere: the response is the kernel.</summary>
    public static Frame Impulse(int width, int height, PixelFormat format, int x, int y, AlphaMode alpha = AlphaMode.Opaque) =>
        Fill(width, height, format, alpha, (i, j, _) => i == x && j == y ? 1 : 0);

    /// <summary>One value everywhere: the response is the sum of the weights.</summary>
    public static Frame Constant(int width, int height, PixelFormat format, double value, AlphaMode alpha = AlphaMode.Opaque) =>
        Fill(width, height, format, alpha, (_, _, _) => value);

    /// <summary>0 to 1 from the top left to the bottom right, other channels at other slopes: shifts and swapped channels show.</summary>
    public static Frame Ramp(int width, int height, PixelFormat format, AlphaMode alpha = AlphaMode.Opaque) =>
        Fill(width, height, format, alpha, (x, y, c) => (x + 0.5 + 2 * (y + 0.5) / (c + 1)) / (width + 2.0 * height));

    /// <summary>0 and 1 in turns: the highest frequency there is.</summary>
    public static Frame Checker(int width, int height, PixelFormat format, AlphaMode alpha = AlphaMode.Opaque) =>
        Fill(width, height, format, alpha, (x, y, c) => (x + y + c) % 2);

    /// <summary>Uniform random samples between two limits, from a seed.</summary>
    public static Frame Noise(int width, int height, PixelFormat format, int seed, double low = 0, double high = 1, AlphaMode alpha = AlphaMode.Opaque)
    {
        ulong state = (ulong)seed;
        return Fill(width, height, format, alpha, (_, _, _) => low + (high - low) * (Next(ref state) >> 11) / (1UL << 53));
    }

    /// <summary>Samples that have the sign of the weights around the middle: all terms of the sum there have one sign, so that its bound is as tight as it gets.</summary>
    public static Frame SignMatched(int width, int height, PixelFormat format, Kernel kernel, Operation operation = Operation.CrossCorrelation)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var window = operation == Operation.Convolution ? kernel.Rotated180() : kernel;
        int left = width / 2 - window.AnchorX, top = height / 2 - window.AnchorY;
        double dark = format.IsFloat ? -1 : 0;
        return Fill(width, height, format, AlphaMode.Opaque, (x, y, _) =>
        {
            int i = x - left, j = y - top;
            return i < 0 || j < 0 || i >= window.Width || j >= window.Height || window[i, j] >= 0 ? 1 : dark;
        });
    }

    /// <summary>Noise at the lower end of the float format, partly denormal.</summary>
    public static Frame Denormals(int width, int height, PixelFormat format, int seed)
    {
        ulong state = (ulong)seed;
        // Float32 is denormal below 2^-126 and ends at 2^-149, half float below 2^-14 and at 2^-24.
        var (least, bits) = format.Type == SampleType.Float16 ? (-24, 4) : (-149, 6);
        return Fill(width, height, format, AlphaMode.Opaque, (_, _, _) => Math.ScaleB(1 + (Next(ref state) >> 11) / (double)(1UL << 53), least + (int)(Next(ref state) >> (64 - bits))));
    }

    /// <summary>Samples of 65504, the largest half float, with either sign.</summary>
    public static Frame Large(int width, int height, PixelFormat format) => Fill(width, height, format, AlphaMode.Opaque, (x, y, _) => (x / 3 + y / 2) % 2 == 0 ? 65504 : -65504);

    /// <summary>A ramp with a block of NaN in the middle, which may spread no further than the declared footprint.</summary>
    /// <exception cref="ArgumentException">The format holds no NaN.</exception>
    public static Frame NanIsland(int width, int height, PixelFormat format)
    {
        if (!format.IsFloat) throw new ArgumentException($"{format} holds no NaN.", nameof(format));
        return Fill(width, height, format, AlphaMode.Opaque, (x, y, c) =>
            x >= width / 2 && x < width / 2 + 2 && y == height / 2 ? double.NaN : (x + y + c) / (double)(width + height + format.Channels));
    }

    // SplitMix64 (Steele, Lea, Flood 2014): the same sequence on every runtime.
    private static ulong Next(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
