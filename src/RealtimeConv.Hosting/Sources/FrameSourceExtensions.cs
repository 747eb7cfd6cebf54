using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>What every source can do with its own size and format.</summary>
public static class FrameSourceExtensions
{
    /// <summary>A new frame that fits the source.</summary>
    public static Frame CreateFrame(this IFrameSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Frame(source.Width, source.Height, source.Format, source.Alpha);
    }

    /// <summary>Refuses a destination that does not fit the source.</summary>
    internal static void CheckDestination(this IFrameSource source, Frame destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (destination.Width != source.Width || destination.Height != source.Height || destination.Format != source.Format || destination.Alpha != source.Alpha)
            throw new ArgumentException(
                $"'{source.Name}' gives {source.Width} x {source.Height} {source.Format} frames with {source.Alpha} alpha; "
                + $"the destination is {destination.Width} x {destination.Height} {destination.Format} with {destination.Alpha} alpha.", nameof(destination));
    }
}
