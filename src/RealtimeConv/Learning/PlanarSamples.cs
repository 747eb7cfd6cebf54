using RealtimeConv.Frames;

namespace RealtimeConv.Learning;

/// <summary>A frame's channels as planes of double, where a shifted window row is contiguous memory.</summary>
internal sealed class PlanarSamples
{
    public PlanarSamples(Frame frame, int channels)
    {
        Width = frame.Width;
        Height = frame.Height;
        Planes = new double[channels][];
        for (int c = 0; c < channels; c++)
        {
            var plane = new double[Width * Height];
            for (int y = 0; y < Height; y++)
                for (int x = 0; x < Width; x++) plane[y * Width + x] = frame[x, y, c];
            Planes[c] = plane;
        }
    }

    public int Width { get; }

    public int Height { get; }

    public double[][] Planes { get; }
}
