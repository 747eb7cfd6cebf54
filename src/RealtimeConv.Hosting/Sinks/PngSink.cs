using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>One picture as PNG.</summary>
public sealed class PngSink : IFrameSink
{
    private readonly PngLayout? _layout;

    /// <summary>Checks that the file can be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">How samples lie, see <see cref="PngEncoder.Encode"/>.</param>
    /// <exception cref="InvalidInputException">The folder is missing or the name cannot be written.</exception>
    public PngSink(string path, PngLayout? layout = null)
    {
        AtomicFile.CheckTarget(path);
        Name = path;
        _layout = layout;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long FramesWritten { get; private set; }

    /// <inheritdoc/>
    public void Write(Frame frame, TimeSpan timestamp)
    {
        if (FramesWritten > 0) throw new InvalidInputException($"cannot write '{Name}': a PNG holds one picture and there are more; use a pattern such as frame-%04d.png or a video");
        AtomicFile.Write(Name, stream => PngEncoder.Encode(frame, stream, _layout));
        FramesWritten++;
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false) =>
        FramesWritten > 0 ? Name : throw new InvalidInputException($"cannot write '{Name}': there was no frame");

    /// <inheritdoc/>
    public void Dispose() { }
}
