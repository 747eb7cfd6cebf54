using RealtimeConv.Codecs;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Numbered pictures: frame-%04d.png becomes frame-0000.png, frame-0001.png ... Each file appears when it is whole.</summary>
public sealed class PngSequenceSink : IFrameSink
{
    private readonly PngLayout? _layout;
    private FirstFrame _first;

    /// <summary>Checks that the files can be written.</summary>
    /// <param name="pattern">A name with one printf number.</param>
    /// <param name="layout">How samples lie, see <see cref="PngEncoder.Encode"/>.</param>
    /// <exception cref="InvalidInputException">The name holds no number, or its folder is missing.</exception>
    public PngSequenceSink(string pattern, PngLayout? layout = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        if (!PictureSequence.IsPattern(pattern)) throw new InvalidInputException($"cannot write '{pattern}': a sequence needs one number in its name, such as frame-%04d.png");
        AtomicFile.CheckTarget(PictureSequence.FileOf(pattern, 0));
        Name = pattern;
        _layout = layout;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long FramesWritten { get; private set; }

    /// <inheritdoc/>
    public void Write(Frame frame, TimeSpan timestamp)
    {
        _first.Check(frame, Name);
        AtomicFile.Write(PictureSequence.FileOf(Name, FramesWritten), stream => PngEncoder.Encode(frame, stream, _layout));
        FramesWritten++;
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false) =>
        FramesWritten > 0 ? Name : throw new InvalidInputException($"cannot write '{Name}': there was no frame");

    /// <inheritdoc/>
    public void Dispose() { }
}
