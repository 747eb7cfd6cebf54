using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Parity;

/// <summary>Integer kernels, integer frames, and their correlation by plain loops.</summary>
internal static class Integers
{
    public static Kernel Kernel(int width, int height, int? anchorX, int? anchorY)
    {
        var random = new Random(width * 100 + height);
        var coefficients = new double[width * height];
        for (int k = 0; k < coefficients.Length; k++) coefficients[k] = random.Next(-31, 32);
        return new Kernel(width, height, coefficients, 1, anchorX, anchorY);
    }

    public static Frame Frame(int width, int height, int channels)
    {
        var random = new Random(width * 1000 + height * 10 + channels);
        var samples = new float[width * height * channels];
        for (int k = 0; k < samples.Length; k++) samples[k] = random.Next(-255, 256);
        return RealtimeConv.Frames.Frame.FromSamples(width, height, channels, samples);
    }

    public static float[] Correlate(Kernel kernel, Frame frame, Border border)
    {
        var sums = new float[frame.Width * frame.Height * frame.Channels];
        for (int y = 0, k = 0; y < frame.Height; y++)
            for (int x = 0; x < frame.Width; x++)
                for (int c = 0; c < frame.Channels; c++, k++)
                    sums[k] = (float)Sum(kernel, frame, border, x, y, c);
        return sums;
    }

    private static double Sum(Kernel kernel, Frame frame, Border border, int x, int y, int channel)
    {
        double sum = 0;
        for (int j = 0; j < kernel.Height; j++)
            for (int i = 0; i < kernel.Width; i++)
                sum += kernel[i, j] * Extended(frame, border, x + i - kernel.AnchorX, y + j - kernel.AnchorY, channel);
        return sum;
    }

    private static double Extended(Frame frame, Border border, int x, int y, int channel)
    {
        int column = Index(x, frame.Width, border.Mode), row = Index(y, frame.Height, border.Mode);
        return column < 0 || row < 0 ? border.Constant[channel] : frame[column, row, channel];
    }

    private static int Index(int i, int n, BorderMode mode) => mode switch
    {
        BorderMode.Replicate => Math.Clamp(i, 0, n - 1),
        BorderMode.Wrap => Modulo(i, n),
        BorderMode.Reflect => Modulo(i, 2 * n) is var k && k < n ? k : 2 * n - 1 - k,
        BorderMode.Reflect101 => n == 1 ? 0 : Modulo(i, 2 * n - 2) is var k && k < n ? k : 2 * n - 2 - k,
        _ => i < 0 || i >= n ? -1 : i,
    };

    private static int Modulo(int i, int n) => ((i % n) + n) % n;
}
