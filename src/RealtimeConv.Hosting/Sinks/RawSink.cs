using Microsoft.Win32.SafeHandles;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Bare frames into a stream: rows from the top, channels interleaved, nothing between frames. Made for pipes into other programs.</summary>
public sealed class RawSink : IFrameSink
{
    private readonly Stream _stream;
    private readonly PixelFormat _format;
    private FirstFrame _first;
    private Frame? _scratch;

    /// <summary>Writes into a stream, which the sink disposes.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What a user calls it.</param>
    /// <param name="format">The format written; frames are converted. Default: four 8-bit channels.</param>
    public RawSink(Stream stream, string name, PixelFormat? format = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        _stream = stream;
        Name = name;
        _format = format ?? PixelFormat.Rgba8;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long FramesWritten { get; private set; }

    /// <summary>Writes to this program's standard output.</summary>
    /// <param name="format">The format written. Default: four 8-bit channels.</param>
    public static RawSink ToStandardOutput(PixelFormat? format = null)
    {
        // Console's own stream hides a closed pipe and would let the program run on for nobody.
        var stream = OperatingSystem.IsWindows()
            ? Console.OpenStandardOutput()
            : new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new RawSink(stream, "standard output", format);
    }

    /// <inheritdoc/>
    public void Write(Frame frame, TimeSpan timestamp)
    {
        if (_first.Check(frame, Name) && frame.Format != _format)
            _scratch = new Frame(frame.Width, frame.Height, _format, _format.Channels == 4 ? frame.Alpha : AlphaMode.Opaque);
        if (_scratch is not null) frame.CopyTo(_scratch);
        try
        {
            _stream.Write((_scratch ?? frame).Bytes);
        }
        catch (IOException e)
        {
            throw Named(e);
        }
        FramesWritten++;
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false)
    {
        try
        {
            _stream.Flush();
        }
        catch (IOException e)
        {
            throw Named(e);
        }
        return Name;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private RealtimeConvException Named(IOException e) => PipeErrors.IsClosed(e)
        ? new SinkClosedException($"'{Name}' is no longer read", e)
        : new InvalidInputException($"cannot write to {Name}: {e.Message.ReplaceLineEndings(" ")}", e);
}
