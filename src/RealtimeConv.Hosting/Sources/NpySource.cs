using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Hosting.Sources;

/// <summary>A .npy array as frames: (N,), (H, W) and (H, W, C) are one frame, (T, H, W, C) are T frames.</summary>
public sealed class NpySource : IFrameSource
{
    private readonly NpyArray _array;
    private readonly int _frameValues;
    private int _next;

    /// <summary>An array that is in memory.</summary>
    /// <param name="name">What a user calls it.</param>
    /// <param name="array">Rank 1 to 4.</param>
    /// <param name="rate">Frames per second of a rank 4 array; default 25.</param>
    /// <exception cref="InvalidInputException">The shape is none of those above.</exception>
    public NpySource(string name, NpyArray array, Rational? rate = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(array);
        Name = name;
        _array = array;
        int[] shape = [.. array.Rank == 4 ? array.Shape[1..] : array.Shape];
        _frameValues = shape.Aggregate(1, (a, b) => a * b);
        var first = FirstFrame(name, new NpyArray(shape, array.Data[.._frameValues]), array);
        (Width, Height, Format, Alpha) = (first.Width, first.Height, first.Format, first.Alpha);
        FrameCount = array.Rank == 4 ? array.Shape[0] : 1;
        Rate = array.Rank == 4 ? rate ?? new Rational(25, 1) : null;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidInputException">The file is missing, damaged, of another type or shape.</exception>
    public NpySource(string path, Rational? rate = null) : this(path, ReadFile(path), rate) { }

    /// <summary>The array's shape, for writing the result in the same one.</summary>
    public ReadOnlySpan<int> Shape => _array.Shape.AsSpan();

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Width { get; }

    /// <inheritdoc/>
    public int Height { get; }

    /// <inheritdoc/>
    public PixelFormat Format { get; }

    /// <inheritdoc/>
    public AlphaMode Alpha { get; }

    /// <inheritdoc/>
    public Rational? Rate { get; }

    /// <inheritdoc/>
    public long? FrameCount { get; }

    /// <inheritdoc/>
    public bool IsLive => false;

    /// <inheritdoc/>
    public SourceState State { get; private set; } = SourceState.Running;

    /// <inheritdoc/>
    public string? Fault => null;

    /// <summary>Reads an array from a file, naming the file in every error.</summary>
    /// <exception cref="InvalidInputException">The file is missing, damaged or of another type.</exception>
    public static NpyArray ReadFile(string path)
    {
        string full = ExistingFile.Check(path);
        try
        {
            using var stream = File.OpenRead(full);
            return NpyCodec.Read(stream);
        }
        catch (InvalidInputException e)
        {
            throw new InvalidInputException($"cannot read '{path}': {e.Message}", e);
        }
    }

    // The message is about the array that the user has, of which this is a part.
    private static Frame FirstFrame(string name, NpyArray frame, NpyArray whole)
    {
        try
        {
            return frame.ToFrame();
        }
        catch (InvalidInputException e)
        {
            string part = whole.Rank == frame.Rank ? "" : $" of shape {whole} frame by frame";
            throw new InvalidInputException($"cannot read '{name}'{part}: {char.ToLowerInvariant(e.Message[0])}{e.Message[1..].TrimEnd('.')}", e);
        }
    }

    /// <inheritdoc/>
    public bool TryRead(Frame destination, out TimeSpan timestamp)
    {
        this.CheckDestination(destination);
        timestamp = Rate is { } rate ? rate.Inverse.TicksToTime(_next) : TimeSpan.Zero;
        if (State != SourceState.Running) return false;
        if (_next == FrameCount)
        {
            State = SourceState.Ended;
            return false;
        }
        _array.Data.AsSpan(_next * _frameValues, _frameValues).CopyTo(destination.Float32);
        _next++;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => State = SourceState.Ended;
}
