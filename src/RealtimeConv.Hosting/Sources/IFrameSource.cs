using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>Frames one after the other: a video, a camera, a folder of pictures, an array. Size and format never change while it is open.</summary>
/// <remarks>One thread reads at a time. <see cref="IDisposable.Dispose"/> may come from another thread and makes a waiting read return.</remarks>
public interface IFrameSource : IDisposable
{
    /// <summary>What a user calls it: a file's name, "camera /dev/video0".</summary>
    string Name { get; }

    /// <summary>Columns of every frame.</summary>
    int Width { get; }

    /// <summary>Rows of every frame.</summary>
    int Height { get; }

    /// <summary>Sample type and channels of every frame.</summary>
    PixelFormat Format { get; }

    /// <summary>Meaning of the fourth channel.</summary>
    AlphaMode Alpha { get; }

    /// <summary>Frames per second as stated by the source; null for a still picture or where nothing states it. Timestamps are the truth.</summary>
    Rational? Rate { get; }

    /// <summary>How many frames there will be, as far as the source claims to know; null where it does not.</summary>
    long? FrameCount { get; }

    /// <summary>Whether frames come at their own pace and are lost when nobody takes them (camera, screen, network).</summary>
    bool IsLive { get; }

    /// <summary>Where the source stands.</summary>
    SourceState State { get; }

    /// <summary>One line that says what is damaged and at which frame; null unless <see cref="State"/> is <see cref="SourceState.Damaged"/>.</summary>
    string? Fault { get; }

    /// <summary>Waits for the next frame and writes it into <paramref name="destination"/>.</summary>
    /// <param name="destination">A frame of this source's size, format and alpha.</param>
    /// <param name="timestamp">When the frame is due, from the start of the source; greater than the one before.</param>
    /// <returns>False when there are no more frames; <see cref="State"/> says why.</returns>
    /// <exception cref="ArgumentException">The destination has another size, format or alpha.</exception>
    bool TryRead(Frame destination, out TimeSpan timestamp);
}
