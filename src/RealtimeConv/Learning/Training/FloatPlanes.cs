using RealtimeConv.Frames;

namespace RealtimeConv.Learning.Training;

/// <summary>A frame's channels as planes of float32, from which tiles are cut.</summary>
internal sealed record FloatPlanes(int Width, float[][] Planes)
{
    /// <summary>The first channels of a frame.</summary>
    /// <exception cref="InvalidInputException">A sample is NaN or infinite: one such tile would spoil every weight.</exception>
    public static FloatPlanes Of(Frame frame, int channels)
    {
        var planes = new float[channels][];
        for (int c = 0; c < channels; c++)
        {
            var plane = planes[c] = new float[frame.Width * frame.Height];
            for (int k = 0; k < plane.Length; k++)
            {
                plane[k] = (float)frame[k % frame.Width, k / frame.Width, c];
                if (!float.IsFinite(plane[k])) throw new InvalidInputException($"A frame holds {plane[k]} at x {k % frame.Width}, y {k / frame.Width}, channel {c}; training needs finite samples.");
            }
        }
        return new FloatPlanes(frame.Width, planes);
    }
}
