namespace RealtimeConv.Networks;

/// <summary>The shape of a batch of feature maps, [N, C, H, W] as ONNX orders them.</summary>
/// <param name="Batch">N, pictures.</param>
/// <param name="Channels">C, feature maps per picture.</param>
/// <param name="Height">H, rows.</param>
/// <param name="Width">W, columns.</param>
public readonly record struct TensorShape(int Batch, int Channels, int Height, int Width)
{
    /// <summary>Number of values; saturates, so that no shape can overflow it.</summary>
    public long Count => (long)Int128.Min((Int128)Batch * Channels * Height * Width, long.MaxValue);

    /// <summary>A shape of computed dimensions.</summary>
    /// <exception cref="ArgumentException">The tensor would pass <see cref="Tensor.MaxCount"/>.</exception>
    internal static TensorShape Of(long batch, long channels, long height, long width)
    {
        if (Math.Max(Math.Max(batch, channels), Math.Max(height, width)) > Tensor.MaxCount || new TensorShape((int)batch, (int)channels, (int)height, (int)width).Count > Tensor.MaxCount)
            throw new ArgumentException($"A tensor of shape [{batch}, {channels}, {height}, {width}] passes the limit of {Tensor.MaxCount} values.");
        return new TensorShape((int)batch, (int)channels, (int)height, (int)width);
    }

    /// <summary>Index of a value in row-major NCHW order.</summary>
    public int Index(int batch, int channel, int y, int x) => ((batch * Channels + channel) * Height + y) * Width + x;

    /// <inheritdoc/>
    public override string ToString() => $"[{Batch}, {Channels}, {Height}, {Width}]";
}
