using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>One picture as PNG, written when it is sure that no second one comes.</summary>
public sealed class PngSink : IFrameSink
{
    private readonly PngLayout? _layout;
    private readonly MemoryStream _encoded = new();
    private bool _completed;

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
        if (FramesWritten > 0) throw TooMany(Name, null);
        PngEncoder.Encode(frame, _encoded, _layout);
        FramesWritten++;
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false)
    {
        if (FramesWritten == 0) throw new InvalidInputException($"cannot write '{Name}': there was no frame");
        if (!_completed) AtomicFile.Write(Name, _encoded.WriteTo);
        _completed = true;
        return Name;
    }

    /// <inheritdoc/>
    public void Dispose() => _encoded.Dispose();

    /// <summary>What is said where a source has more than one frame.</summary>
    /// <param name="path">The file.</param>
    /// <param name="frames">How many it has; null where nobody knows.</param>
    internal static InvalidInputException TooMany(string path, long? frames) =>
        new($"cannot write '{path}': a PNG holds one picture and there are {(frames is { } count ? $"{count}" : "more")}; use a pattern such as frame-%04d.png or a video");
}
