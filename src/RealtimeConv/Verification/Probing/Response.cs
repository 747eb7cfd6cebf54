using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>The samples of a frame as doubles, row-major, channels interleaved.</summary>
internal sealed class Response
{
    private double? _largest;

    private Response(int width, int height, int channels, double[] values) => (Width, Height, Channels, Values) = (width, height, channels, values);

    public int Width { get; }

    public int Height { get; }

    public int Channels { get; }

    public double[] Values { get; }

    public double this[int x, int y, int channel] => Values[(y * Width + x) * Channels + channel];

    public static Response Of(Frame frame)
    {
        var values = new double[frame.Width * frame.Height * frame.Channels];
        switch (frame.Format.Type)
        {
            case SampleType.Float32:
                var floats = frame.Float32;
                for (int k = 0; k < values.Length; k++) values[k] = floats[k];
                break;
            case SampleType.Float16:
                var halves = frame.Float16;
                for (int k = 0; k < values.Length; k++) values[k] = (double)halves[k];
                break;
            case SampleType.UNorm16:
                var words = frame.UNorm16;
                for (int k = 0; k < values.Length; k++) values[k] = words[k] / 65535.0;
                break;
            default:
                var bytes = frame.UNorm8;
                for (int k = 0; k < values.Length; k++) values[k] = bytes[k] / 255.0;
                break;
        }
        return new Response(frame.Width, frame.Height, frame.Channels, values);
    }

    /// <summary>The largest finite magnitude.</summary>
    public double Largest => _largest ??= Values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
