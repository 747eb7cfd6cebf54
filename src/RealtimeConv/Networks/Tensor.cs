namespace RealtimeConv.Networks;

/// <summary>Float32 feature maps in NCHW order; row 0 is the top.</summary>
public sealed class Tensor
{
    /// <summary>The most values a tensor may have (2^29, 2 GiB).</summary>
    public const long MaxCount = 1L << 29;

    /// <summary>Creates a tensor of zeros.</summary>
    /// <exception cref="ArgumentException">A dimension is below 1 or the tensor passes <see cref="MaxCount"/>.</exception>
    public Tensor(TensorShape shape) : this(shape, new float[Checked(shape)]) { }

    /// <summary>A tensor over a caller's values, which are not copied.</summary>
    /// <exception cref="ArgumentException">A dimension is below 1 or the number of values differs from the shape's.</exception>
    public Tensor(TensorShape shape, float[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Length != Checked(shape)) throw new ArgumentException($"A tensor of shape {shape} has {shape.Count} values; {data.Length} were given.", nameof(data));
        Shape = shape;
        Data = data;
    }

    /// <summary>Dimensions.</summary>
    public TensorShape Shape { get; }

    /// <summary>Values in NCHW order.</summary>
    public float[] Data { get; }

    private static int Checked(TensorShape shape)
    {
        if (shape.Batch < 1 || shape.Channels < 1 || shape.Height < 1 || shape.Width < 1)
            throw new ArgumentException($"A tensor of shape {shape} has no values; every dimension must be at least 1.");
        if (shape.Count > MaxCount) throw new ArgumentException($"A tensor of shape {shape} has {shape.Count} values; the limit is {MaxCount}.");
        return (int)shape.Count;
    }
}
