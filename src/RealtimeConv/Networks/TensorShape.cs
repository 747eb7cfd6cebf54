namespace RealtimeConv.Networks;

/// <summary>The shape of a batch of feature maps, [N, C, H, W] as ONNX orders them.</summary>
/// <param name="Batch">N, pictures.</param>
/// <param name="Channels">C, feature maps per picture.</param>
/// <param name="Height">H, rows.</param>
/// <param name="Width">W, columns.</param>
public readonly record struct TensorShape(int Batch, int Channels, int Height, int Width)
{
    /// <summary>Number of values.</summary>
    public long Count => (long)Batch * Channels * Height * Width;

    /// <summary>Index of a value in row-major NCHW order.</summary>
    public int Index(int batch, int channel, int y, int x) => ((batch * Channels + channel) * Height + y) * Width + x;

    /// <inheritdoc/>
    public override string ToString() => $"[{Batch}, {Channels}, {Height}, {Width}]";
}
