using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>A source whose frames can be had as the planes of Y'CbCr that they are coded in, besides as pixels.</summary>
public interface IPlanarSource : IFrameSource
{
    /// <summary>Size and format of the planes.</summary>
    YuvLayout Layout { get; }

    /// <summary>What their codes mean.</summary>
    YuvColour Colour { get; }

    /// <summary>Waits for the next frame and writes its planes into <paramref name="destination"/>.</summary>
    /// <param name="destination">A frame of this source's layout.</param>
    /// <param name="timestamp">When the frame is due, from the start of the source; greater than the one before.</param>
    /// <returns>False when there are no more frames.</returns>
    /// <exception cref="ArgumentException">The destination has another layout.</exception>
    bool TryRead(YuvFrame destination, out TimeSpan timestamp);
}
