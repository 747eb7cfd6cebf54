using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Bench;

/// <summary>What all contestants of a contest are asked to do.</summary>
/// <param name="Kernel">Name of the kernel, or of the task.</param>
/// <param name="Type">Samples of the frames at both ends, four channels.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="Border">The border rule.</param>
internal sealed record BenchCase(string Kernel, SampleType Type, int Width, int Height, Border Border)
{
    /// <summary>The format by its name on the command line.</summary>
    public string Format => Type switch { SampleType.UNorm8 => "rgba8", SampleType.UNorm16 => "rgba16", SampleType.Float16 => "rgba16f", _ => "rgba32f" };

    /// <summary>The frames' format.</summary>
    public PixelFormat Pixels => new(Type, 4);

    /// <summary>A frame of noise that does not compress into special cases; opaque.</summary>
    public Frame Noise()
    {
        var random = new Random(7);
        var samples = new float[Width * Height * 4];
        for (int k = 0; k < samples.Length; k++) samples[k] = k % 4 == 3 ? 1 : random.NextSingle();
        return Frame.FromSamples(Width, Height, 4, samples).ConvertTo(Pixels);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kernel}, {Format}, {Width}x{Height}, {Border}";
}
