using RealtimeConv.Kernels;

namespace RealtimeConv.Reference;

/// <summary>A kernel's weights as they lie over the picture: as written for cross-correlation, turned by 180 degrees for convolution.</summary>
internal sealed class Window
{
    private readonly double[] _weights;

    public Window(Kernel kernel, Operation operation)
    {
        (Width, Height, AnchorX, AnchorY) = (kernel.Width, kernel.Height, kernel.AnchorX, kernel.AnchorY);
        _weights = new double[Width * Height];
        for (int j = 0; j < Height; j++)
            for (int i = 0; i < Width; i++)
                _weights[j * Width + i] = operation == Operation.Convolution ? kernel[Width - 1 - i, Height - 1 - j] : kernel[i, j];
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Column that lies on the output pixel.</summary>
    public int AnchorX { get; }

    /// <summary>Row that lies on the output pixel.</summary>
    public int AnchorY { get; }

    public double this[int i, int j] => _weights[j * Width + i];
}
