using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Remembers the first frame's size and format and refuses frames that differ.</summary>
internal struct FirstFrame
{
    private (int Width, int Height, PixelFormat Format, AlphaMode Alpha)? _first;

    /// <summary>Checks a frame; true for the first one.</summary>
    public bool Check(Frame frame, string sink)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var current = (frame.Width, frame.Height, frame.Format, frame.Alpha);
        if (_first is not { } first)
        {
            _first = current;
            return true;
        }
        if (current != first)
            throw new ArgumentException($"'{sink}' began with {first.Width} x {first.Height} {first.Format} frames; a frame of {frame.Width} x {frame.Height} {frame.Format} does not fit.", nameof(frame));
        return false;
    }
}
