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

    /// <summary>Place and value of a sample that is NaN or infinite; null where all are finite.</summary>
    public (int X, int Y, int Channel, double Value)? FirstNonFinite()
    {
        for (int c = 0; c < Planes.Length; c++)
            if (Array.FindIndex(Planes[c], v => !double.IsFinite(v)) is >= 0 and var at) return (at % Width, at / Width, c, Planes[c][at]);
        return null;
    }
}
