using System.Runtime.InteropServices;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sinks;

/// <summary>Frames as a float32 .npy array, unclamped: one frame in its own shape, several as (T, H, W, C). Written as they come; memory does not grow.</summary>
public sealed class NpySink : IFrameSink
{
    private readonly int[]? _shape;
    private FirstFrame _first;
    private FileStream? _part;
    private Frame? _scratch;
    private int[] _frameShape = [];

    /// <summary>Checks that the file can be written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shape">The shape of a single frame's array, with as many values as the frame; default (H, W) for one channel, else (H, W, C).</param>
    /// <exception cref="InvalidInputException">The folder is missing or the name cannot be written.</exception>
    public NpySink(string path, ReadOnlySpan<int> shape = default)
    {
        AtomicFile.CheckTarget(path);
        Name = path;
        _shape = shape.IsEmpty ? null : shape.ToArray();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long FramesWritten { get; private set; }

    /// <inheritdoc/>
    public void Write(Frame frame, TimeSpan timestamp)
    {
        try
        {
            if (_first.Check(frame, Name)) Start(frame);
            var samples = frame;
            if (_scratch is not null)
            {
                frame.CopyTo(_scratch);
                samples = _scratch;
            }
            _part!.Write(MemoryMarshal.AsBytes(samples.Float32));
            FramesWritten++;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Named(e);
        }
    }

    /// <inheritdoc/>
    public string Complete(bool keepAsPart = false)
    {
        if (_part is null) throw new InvalidInputException($"cannot write '{Name}': there was no frame");
        Guard(() =>
        {
            _part.Position = 0;
            bool sequence = FramesWritten > 1 || _shape is { Length: 4 };
            NpyCodec.WriteHeader(sequence ? [checked((int)FramesWritten), .. WithChannels()] : _shape ?? _frameShape, _part);
            _part.Flush(flushToDisk: true);
            _part.Dispose();
            _part = null;
            if (!keepAsPart) AtomicFile.Commit(Name);
        });
        return keepAsPart ? AtomicFile.PartOf(Name) : Name;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_part is null) return;
        _part.Dispose();
        _part = null;
        AtomicFile.Remove(AtomicFile.PartOf(Name));
    }

    private void Start(Frame frame)
    {
        _frameShape = frame.Channels == 1 ? [frame.Height, frame.Width] : [frame.Height, frame.Width, frame.Channels];
        if (_shape is { Length: < 4 } && _shape.Aggregate(1L, (a, b) => a * b) != (long)frame.Width * frame.Height * frame.Channels)
            throw new ArgumentException($"A frame of {frame.Width} x {frame.Height} x {frame.Channels} does not fill the shape ({string.Join(", ", _shape)}).", nameof(frame));
        if (frame.Format.Type != SampleType.Float32) _scratch = new Frame(frame.Width, frame.Height, new PixelFormat(SampleType.Float32, frame.Channels), frame.Alpha);
        _part = new FileStream(AtomicFile.PartOf(Name), FileMode.Create, FileAccess.Write, FileShare.None);
        NpyCodec.WriteHeader(_frameShape, _part);
    }

    private int[] WithChannels() => _frameShape.Length == 2 ? [.. _frameShape, 1] : _frameShape;

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Named(e);
        }
    }

    private InvalidInputException Named(Exception e) => new($"cannot write '{Name}': {e.Message.ReplaceLineEndings(" ")}", e);
}
