using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Takes frames one after the other: a video file, pictures, an array, a pipe.</summary>
/// <remarks>One thread writes at a time. Disposal without <see cref="Complete"/> discards what was not finished.</remarks>
public interface IFrameSink : IDisposable
{
    /// <summary>What a user calls it.</summary>
    string Name { get; }

    /// <summary>Frames taken so far.</summary>
    long FramesWritten { get; }

    /// <summary>Takes a frame; its memory is free again when the call returns.</summary>
    /// <param name="frame">Size and format of the first frame hold for all.</param>
    /// <param name="timestamp">When it is due; greater than the one before.</param>
    /// <exception cref="InvalidInputException">It cannot be written: the disk is full, the encoder failed.</exception>
    /// <exception cref="SinkClosedException">The reader at the other end of a pipe is gone.</exception>
    /// <exception cref="ArgumentException">The frame differs from the first in size or format, or the sink cannot hold its format.</exception>
    void Write(Frame frame, TimeSpan timestamp);

    /// <summary>Finishes, checks what was written and gives it its name.</summary>
    /// <param name="keepAsPart">True to leave it under its .part name, because the frames are not all there should be.</param>
    /// <returns>The name under which the result lies.</returns>
    /// <exception cref="InvalidInputException">It could not be finished; what is there stays under its .part name.</exception>
    string Complete(bool keepAsPart = false);
}
