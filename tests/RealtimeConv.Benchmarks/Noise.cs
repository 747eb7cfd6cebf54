using RealtimeConv.Frames;

namespace RealtimeConv.Benchmarks;

/// <summary>Frames of noise.</summary>
internal static class Noise
{
    /// <summary>An opaque frame of four channels.</summary>
    public static Frame Of(int width, int height, PixelFormat format)
    {
        var random = new Random(7);
        var samples = new float[width * height * 4];
        for (int k = 0; k < samples.Length; k++) samples[k] = k % 4 == 3 ? 1 : random.NextSingle();
        return Frame.FromSamples(width, height, 4, samples).ConvertTo(format);
    }
}
